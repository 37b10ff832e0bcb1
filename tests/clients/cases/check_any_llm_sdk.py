from typing import Any

from collections.abc import AsyncIterator

from any_llm import AnyLLM as Client, acompletion
from any_llm.types.completion import ChatCompletion, ChatCompletionChunk
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await acompletion(model="m", messages=[]), ChatCompletion)
    stream = await acompletion(model="m", messages=[], stream=True)
    assert_type(stream, AsyncIterator[ChatCompletionChunk])
    async for _ in stream:
        pass
    assert_type(await acompletion(model="m", messages=[], stream=flag), ChatCompletion | AsyncIterator[ChatCompletionChunk])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await acompletion(stream=True, **kw), AsyncIterator[ChatCompletionChunk])
    assert_type(await acompletion(stream=False, **kw), ChatCompletion)
    assert_type(await acompletion(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in acompletion(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await acompletion(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    for _ in await acompletion(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    acompletion(model="m", messages=[])  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in acompletion(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await acompletion(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await acompletion(stream=True, **kw):  # type: ignore[attr-defined]
        pass
