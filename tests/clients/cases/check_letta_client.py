from typing import Any

from letta_client import AsyncLetta as Client, AsyncStream
from letta_client.types.agents import LettaResponse, LettaStreamingResponse
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.agents.messages.create("agent", input="hello"), LettaResponse)
    stream = await client.agents.messages.create("agent", input="hello", streaming=True)
    assert_type(stream, AsyncStream[LettaStreamingResponse])
    async for _ in stream:
        pass
    assert_type(await client.agents.messages.create("agent", input="hello", streaming=flag), LettaResponse | AsyncStream[LettaStreamingResponse])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.agents.messages.create("agent", streaming=True, **kw), AsyncStream[LettaStreamingResponse])
    assert_type(await client.agents.messages.create("agent", streaming=False, **kw), LettaResponse)
    assert_type(await client.agents.messages.create("agent", **kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.agents.messages.create("agent", input="hello", streaming=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.agents.messages.create("agent", input="hello"):  # type: ignore[attr-defined]
        pass
    for _ in await client.agents.messages.create("agent", input="hello", streaming=True):  # type: ignore[attr-defined]
        pass
    client.agents.messages.create("agent", input="hello")  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.agents.messages.create("agent", streaming=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.agents.messages.create("agent", streaming=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.agents.messages.create("agent", streaming=True, **kw):  # type: ignore[attr-defined]
        pass
