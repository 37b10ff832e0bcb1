from typing import Any

from perplexity import AsyncPerplexity as Client
from perplexity.generated.runtime import AsyncStream
from perplexity.generated.api import CompletionResponseOutput
from typing_extensions import assert_type


async def right_chat(client: Client) -> None:
    assert_type(await client.chat.completions.create(model="m", messages=[]), CompletionResponseOutput)
    stream = await client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, AsyncStream[CompletionResponseOutput])
    async for _ in stream:
        pass


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncStream[CompletionResponseOutput])
    assert_type(await client.chat.completions.create(stream=False, **kw), CompletionResponseOutput)


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
