from typing import Any

from writerai import AsyncStream, AsyncWriter as Client
from writerai.types import ChatCompletion, ChatCompletionChunk
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.chat.chat(model="m", messages=[]), ChatCompletion)
    stream = await client.chat.chat(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for _ in stream:
        pass
    assert_type(await client.chat.chat(model="m", messages=[], stream=flag), ChatCompletion | AsyncStream[ChatCompletionChunk])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.chat(stream=True, **kw), AsyncStream[ChatCompletionChunk])
    assert_type(await client.chat.chat(stream=False, **kw), ChatCompletion)
    assert_type(await client.chat.chat(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.chat.chat(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.chat(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.chat(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.chat(model="m", messages=[])  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.chat.chat(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.chat(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.chat(stream=True, **kw):  # type: ignore[attr-defined]
        pass
