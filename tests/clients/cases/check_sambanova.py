from typing import Any

from sambanova import AsyncSambaNova as Client, AsyncStream
from sambanova.types.chat import ChatCompletionResponse, ChatCompletionStreamResponse
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletionResponse | ChatCompletionStreamResponse)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionStreamResponse])
    async for _ in stream:
        pass
    assert_type(await client.chat.completions.create(model="m", messages=[], stream=flag), ChatCompletionResponse | ChatCompletionStreamResponse | AsyncStream[ChatCompletionStreamResponse])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncStream[ChatCompletionStreamResponse])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletionResponse | ChatCompletionStreamResponse)
    assert_type(await client.chat.completions.create(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=[]):  # type: ignore[union-attr]
        pass
    for _ in await client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create(model="m", messages=[])  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[union-attr]
        pass
    for _ in await client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
