from collections.abc import AsyncIterable
from typing import Any

from azure.ai.inference.aio import ChatCompletionsClient
from azure.ai.inference.models import ChatCompletions, ChatRequestMessage, StreamingChatCompletionsUpdate, UserMessage
from typing_extensions import assert_type


async def right_chat(client: ChatCompletionsClient, flag: bool) -> None:
    messages: list[ChatRequestMessage] = [UserMessage(content="hello")]
    assert_type(await client.complete(messages=messages), ChatCompletions)
    stream = await client.complete(messages=messages, stream=True)
    assert_type(stream, AsyncIterable[StreamingChatCompletionsUpdate])
    async for update in stream:
        print(update.choices)
    either = await client.complete(messages=messages, stream=flag)
    assert_type(either, AsyncIterable[StreamingChatCompletionsUpdate] | ChatCompletions)


async def right_keywords(client: ChatCompletionsClient, kw: dict[str, Any]) -> None:
    assert_type(await client.complete(stream=True, **kw), AsyncIterable[StreamingChatCompletionsUpdate])
    assert_type(await client.complete(stream=False, **kw), ChatCompletions)
    answer = await client.complete(**kw)
    print(answer.choices)


async def wrong_chat(client: ChatCompletionsClient) -> None:
    async for _ in client.complete(messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.complete(messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await client.complete(messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.complete(messages=[])  # type: ignore[unused-coroutine]
    client.complete(messages=[]).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: ChatCompletionsClient, kw: dict[str, Any]) -> None:
    async for _ in client.complete(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.complete(stream=False, **kw):  # type: ignore[attr-defined]
        pass
