import replicate
from replicate.client import Client
from replicate.stream import ServerSentEvent
from typing_extensions import assert_type


async def right_stream(client: Client) -> None:
    async for event in await replicate.async_stream("m"):
        assert_type(event, ServerSentEvent)
    async for event in await client.async_stream("m"):
        assert_type(event, ServerSentEvent)
    print(await replicate.async_run("m"))


async def wrong_stream(client: Client) -> None:
    async for _ in replicate.async_stream("m"):  # type: ignore[attr-defined]
        pass
    async for _ in client.async_stream("m"):  # type: ignore[attr-defined]
        pass
    for _ in await replicate.async_stream("m"):  # type: ignore[attr-defined]
        pass
    replicate.async_run("m")  # type: ignore[unused-coroutine]
    replicate.async_stream("m").type  # type: ignore[attr-defined]
