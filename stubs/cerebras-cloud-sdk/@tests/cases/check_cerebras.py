from typing import Any

from cerebras.cloud.sdk import AsyncCerebras, AsyncStream
from cerebras.cloud.sdk.types.chat.chat_completion import ChatChunkResponse, ChatCompletionResponse
from cerebras.cloud.sdk.types.completion import CompletionResponse
from typing_extensions import assert_type


async def right_chat(client: AsyncCerebras, flag: bool, perhaps: bool | None) -> None:
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}])
    assert_type(answer, ChatCompletionResponse)
    print(answer.choices[0].message.content)
    stream = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "hello"}], stream=True
    )
    assert_type(stream, AsyncStream[ChatChunkResponse])
    async for chunk in stream:
        print(chunk.choices, chunk.id)
    either = await client.chat.completions.create(model="m", messages=[], stream=flag)
    assert_type(either, ChatCompletionResponse | AsyncStream[ChatChunkResponse])
    assert_type(
        await client.chat.completions.create(model="m", messages=[], stream=None), ChatCompletionResponse
    )
    assert_type(
        await client.chat.completions.create(model="m", messages=[], stream=perhaps),
        ChatCompletionResponse | AsyncStream[ChatChunkResponse],
    )


async def right_text(client: AsyncCerebras) -> None:
    assert_type(await client.completions.create(model="m", prompt="hello"), CompletionResponse)
    assert_type(
        await client.completions.create(model="m", prompt="", stream=True), AsyncStream[CompletionResponse]
    )


async def right_keywords(client: AsyncCerebras, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncStream[ChatChunkResponse])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletionResponse)
    answer = await client.chat.completions.create(**kw)
    print(answer.choices)


async def right_raw(client: AsyncCerebras) -> None:
    raw = await client.chat.completions.with_raw_response.create(model="m", messages=[])
    print(raw.headers)
    async with client.chat.completions.with_streaming_response.create(model="m", messages=[]) as response:
        print(response.headers)


async def wrong_chat(client: AsyncCerebras) -> None:
    async for _ in client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create(model="m", messages=[])  # type: ignore[unused-coroutine]
    client.chat.completions.create(model="m", messages=[]).choices  # type: ignore[attr-defined]
    (await client.chat.completions.create(model="m", messages=[], stream=True)).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: AsyncCerebras, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
