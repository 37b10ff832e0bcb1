from typing import Any

from together import AsyncTogether as Client, AsyncStream
from together.types.chat import ChatCompletion, ChatCompletionChunk
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool, perhaps: bool | None) -> None:
    answer = await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "hello"}])
    assert_type(answer, ChatCompletion)
    print(answer.choices)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    either = await client.chat.completions.create(model="m", messages=[], stream=flag)
    assert_type(either, ChatCompletion | AsyncStream[ChatCompletionChunk])
    assert_type(await client.chat.completions.create(model="m", messages=[], stream=None), ChatCompletion)


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncStream[ChatCompletionChunk])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletion)
    answer = await client.chat.completions.create(**kw)
    print(answer.choices)
    async with await client.chat.completions.create(stream=True, **kw) as stream:
        assert_type(stream, AsyncStream[ChatCompletionChunk])


async def wrong_chat(client: Client, flag: bool) -> None:
    async for _ in client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=[], stream=flag):  # type: ignore[union-attr]
        pass
    for _ in await client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create(model="m", messages=[])  # type: ignore[unused-coroutine]
    client.chat.completions.create(model="m", messages=[]).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    (await client.chat.completions.create(stream=True, **kw)).choices  # type: ignore[attr-defined]
