from claude_agent_sdk import ClaudeSDKClient, Message, query
from typing_extensions import assert_type


async def right_query() -> None:
    async for message in query(prompt="hello"):
        assert_type(message, Message)


async def right_client() -> None:
    async with ClaudeSDKClient() as client:
        await client.query("hello")
        async for message in client.receive_response():
            assert_type(message, Message)


async def wrong_query() -> None:
    await query(prompt="hello")  # type: ignore[misc]
    async for _ in await query(prompt="hello"):  # type: ignore[misc]
        pass
    for _ in query(prompt="hello"):  # type: ignore[attr-defined]
        pass


async def wrong_client(client: ClaudeSDKClient) -> None:
    client.query("hello")  # type: ignore[unused-coroutine]
    async for _ in client.query("hello"):  # type: ignore[attr-defined]
        pass
    await client.receive_response()  # type: ignore[misc]
    with ClaudeSDKClient():  # type: ignore[attr-defined]
        pass
