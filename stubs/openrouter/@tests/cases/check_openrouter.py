from typing import Any

from openrouter import OpenRouter
from openrouter.components import ChatResult, ChatStreamChunk, ChatUserMessage
from openrouter.utils.eventstreaming import EventStreamAsync
from typing_extensions import assert_type

MESSAGES = [ChatUserMessage(role="user", content="hello")]


async def right_chat(client: OpenRouter, flag: bool) -> None:
    assert_type(await client.chat.send_async(model="m", messages=MESSAGES), ChatResult)
    stream = await client.chat.send_async(model="m", messages=MESSAGES, stream=True)
    assert_type(stream, EventStreamAsync[ChatStreamChunk])
    async for chunk in stream:
        assert_type(chunk, ChatStreamChunk)
    async with stream as entered:
        assert_type(entered, EventStreamAsync[ChatStreamChunk])
    either = await client.chat.send_async(model="m", messages=MESSAGES, stream=flag)
    assert_type(either, ChatResult | EventStreamAsync[ChatStreamChunk])


async def right_keywords(client: OpenRouter, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.send_async(stream=True, **kw), EventStreamAsync[ChatStreamChunk])
    assert_type(await client.chat.send_async(stream=False, **kw), ChatResult)
    answer = await client.chat.send_async(**kw)
    print(answer.choices)


async def wrong_chat(client: OpenRouter) -> None:
    async for _ in client.chat.send_async(model="m", messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.send_async(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.send_async(model="m", messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    async for chunk in await client.chat.send_async(model="m", messages=MESSAGES, stream=True):
        chunk.message  # type: ignore[attr-defined]
    client.chat.send_async(model="m", messages=MESSAGES)  # type: ignore[unused-coroutine]
    client.chat.send_async(model="m", messages=MESSAGES).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: OpenRouter, kw: dict[str, Any]) -> None:
    async for _ in client.chat.send_async(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.send_async(stream=False, **kw):  # type: ignore[attr-defined]
        pass
