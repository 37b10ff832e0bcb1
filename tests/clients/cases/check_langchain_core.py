from collections.abc import AsyncIterator
from typing import Any

from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.runnables import Runnable
from langchain_core.runnables.schema import StreamEvent
from typing_extensions import assert_type


async def right_stream(model: BaseChatModel, chain: Runnable[str, int]) -> None:
    assert_type(await model.ainvoke("hello"), AIMessage)
    async for chunk in model.astream("hello"):
        assert_type(chunk, AIMessageChunk)
    async for number in chain.astream("hello"):
        assert_type(number, int)


async def right_events(model: BaseChatModel, chain: Runnable[str, int], kw: dict[str, Any]) -> None:
    async for event in chain.astream_events("hello"):
        assert_type(event, StreamEvent)
    async for event in chain.astream_events("hello", version="v2", **kw):
        assert_type(event, StreamEvent)
    async for event in model.astream_events("hello", version="v1"):
        assert_type(event, StreamEvent)
    async for anything in chain.astream_events("hello", **kw):
        print(anything)
    third = await model.astream_events("hello", version="v3")
    print(third.text)
    again = await model.astream_events("hello", version="v3", **kw)
    print(again.text)


async def right_again(chain: Runnable[str, str], other: AsyncIterator[str]) -> None:
    stream = chain.astream("hello")
    if await anext(stream, None) is None:
        stream = other
    async for text in stream:
        assert_type(text, str)


async def wrong_stream(model: BaseChatModel, chain: Runnable[str, int]) -> None:
    await chain.astream("hello")  # type: ignore[misc]
    async for _ in await model.astream("hello"):  # type: ignore[misc]
        pass
    for _ in model.astream("hello"):  # type: ignore[attr-defined]
        pass
    model.ainvoke("hello")  # type: ignore[unused-coroutine]
    model.ainvoke("hello").content  # type: ignore[attr-defined]
    async for _ in model.ainvoke("hello"):  # type: ignore[attr-defined]
        pass


async def wrong_events(model: BaseChatModel, chain: Runnable[str, int], kw: dict[str, Any]) -> None:
    await chain.astream_events("hello", version="v2")  # type: ignore[misc]
    await chain.astream_events("hello", version="v2", **kw)  # type: ignore[misc]
    async for _ in model.astream_events("hello", version="v3"):  # type: ignore[attr-defined]
        pass
    async for _ in model.astream_events("hello", version="v3", **kw):  # type: ignore[attr-defined]
        pass
    model.astream_events("hello", version="v3")  # type: ignore[unused-coroutine]
