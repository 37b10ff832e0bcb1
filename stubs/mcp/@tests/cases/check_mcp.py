from mcp import ClientSession
from mcp.client._transport import ReadStream, WriteStream
from mcp.client.sse import sse_client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.message import SessionMessage
from typing_extensions import assert_type


async def right_sse() -> None:
    async with sse_client("http://localhost") as streams:
        assert_type(streams, tuple[ReadStream[SessionMessage | Exception], WriteStream[SessionMessage]])
    async with sse_client("http://localhost") as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        print(await session.call_tool("t", {}))


async def right_http() -> None:
    async with streamable_http_client("http://localhost") as streams:
        assert_type(streams[1], WriteStream[SessionMessage])


async def wrong_sse() -> None:
    with sse_client("http://localhost"):  # type: ignore[attr-defined]
        pass
    await sse_client("http://localhost")  # type: ignore[misc]
    async for _ in sse_client("http://localhost"):  # type: ignore[attr-defined]
        pass
    async with sse_client("http://localhost") as streams:
        streams.read  # type: ignore[attr-defined]
    async with sse_client("http://localhost") as (read, write):
        write.send(SessionMessage)  # type: ignore[unused-coroutine, arg-type]


async def wrong_session(session: ClientSession) -> None:
    session.call_tool("t", {})  # type: ignore[unused-coroutine]
    session.call_tool("t", {}).content  # type: ignore[attr-defined]
    async for _ in session.call_tool("t", {}):  # type: ignore[attr-defined]
        pass
