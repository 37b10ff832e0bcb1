from typing import Any

from collections.abc import AsyncIterator

from portkey_ai import AsyncPortkey as Client
from portkey_ai.api_resources.types.chat_complete_type import ChatCompletionChunk, ChatCompletions
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.chat.completions.create(model="m", messages=[]), ChatCompletions)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncIterator[ChatCompletionChunk])
    async for _ in stream:
        pass
    assert_type(await client.chat.completions.create(model="m", messages=[], stream=flag), ChatCompletions | AsyncIterator[ChatCompletionChunk])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncIterator[ChatCompletionChunk])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletions)
    assert_type(await client.chat.completions.create(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.completions.create(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create(model="m", messages=[])  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
