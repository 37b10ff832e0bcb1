"""xai-sdk: streams of the async client are async generators, everything else on it is a coroutine."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

import xai_sdk
from pydantic import BaseModel
from typing_extensions import assert_type
from xai_sdk import AsyncClient, Client
from xai_sdk.aio.chat import Chat
from xai_sdk.chat import Chunk, Response, system, user
from xai_sdk.sync.chat import Chat as SyncChat


class Answer(BaseModel):
    text: str


async def stream_directly() -> None:
    client = AsyncClient(api_key="key")
    chat = client.chat.create(model="grok-4", messages=[system("Be brief")], temperature=0.1)
    assert_type(chat, Chat)
    chat.append(user("hi"))
    assert_type(chat.stream(), AsyncGenerator[tuple[Response, Chunk], None])
    async for response, chunk in chat.stream():
        assert_type(chunk, Chunk)
        assert_type(chunk.content, str)
        assert_type(response, Response)
    async for responses, chunks in chat.stream_batch(2):
        assert_type(responses, Sequence[Response])
        assert_type(chunks, Sequence[Chunk])


async def close_early() -> None:
    chat = AsyncClient().chat.create(model="grok-4")
    async with aclosing(chat.stream()) as stream:
        async for _, chunk in stream:
            print(chunk.reasoning_content)
            break
    await chat.stream().aclose()


async def coroutines() -> None:
    async with AsyncClient() as client:
        assert_type(client, AsyncClient)
        chat = client.chat.create(model="grok-4")
        response = await chat.sample()
        assert_type(response, Response)
        chat.append(response)
        assert_type(response.content, str)
        assert_type(await chat.sample_batch(3), Sequence[Response])
        assert_type(await chat.defer(), Response)
        _, answer = await chat.parse(Answer)
        assert_type(answer, Answer)
        print(await client.models.list_language_models(), await client.tokenize.tokenize_text("a", "grok-4"))
        image = await client.image.sample("a cat", "grok-2-image")
        print(image.url, await image.image)


def synchronous() -> None:
    chat = Client().chat.create(model="grok-4")
    assert_type(chat, SyncChat)
    for response, chunk in chat.stream():
        assert_type(chunk, Chunk)
        assert_type(response, Response)
    assert_type(chat.sample(), Response)
    print(xai_sdk.__version__)


async def wrong() -> None:
    client = AsyncClient()
    chat = client.chat.create(model="grok-4")
    async for _ in await chat.stream():  # type: ignore[misc]
        pass
    for _ in chat.stream():  # type: ignore[attr-defined]
        pass
    chat.sample()  # type: ignore[unused-coroutine]
    print(chat.sample().content)  # type: ignore[attr-defined]
    await client.chat.create(model="grok-4")  # type: ignore[misc]
    async for _ in Client().chat.create(model="grok-4").stream():  # type: ignore[attr-defined]
        pass
    await Client().chat.create(model="grok-4").sample()  # type: ignore[misc]
    chat.append(chat.sample())  # type: ignore[arg-type]
    with AsyncClient() as entered:  # type: ignore[attr-defined]
        print(entered)
