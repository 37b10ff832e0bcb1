"""xai-sdk: streams of the async client are async generators, everything else on it is a coroutine."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import xai_sdk
from pydantic import BaseModel
from typing_extensions import assert_type
from xai_sdk import AsyncClient, Client
from xai_sdk.aio.chat import Chat
from xai_sdk.chat import system, user
from xai_sdk.sync.chat import Chat as SyncChat


class Answer(BaseModel):
    text: str


async def stream_directly() -> None:
    client = AsyncClient(api_key="key")
    chat = client.chat.create(model="grok-4", messages=[system("Be brief")], temperature=0.1)
    assert_type(chat, Chat)
    chat.append(user("hi"))
    assert_type(chat.stream(), AsyncGenerator[Any, None])
    async for response, chunk in chat.stream():
        assert_type(chunk, Any)
        assert_type(chunk.content, Any)
        assert_type(response, Any)
    async for responses, chunks in chat.stream_batch(2):
        assert_type(responses, Any)
        assert_type(chunks, Any)


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
        assert_type(response, Any)
        chat.append(response)
        assert_type(response.content, Any)
        assert_type(await chat.sample_batch(3), Any)
        assert_type(await chat.defer(), Any)
        _, answer = await chat.parse(Answer)
        assert_type(answer, Answer)
        print(await client.models.list_language_models(), await client.tokenize.tokenize_text("a", "grok-4"))
        image = await client.image.sample("a cat", "grok-2-image")
        print(image.url, await image.image)


def synchronous() -> None:
    chat = Client().chat.create(model="grok-4")
    assert_type(chat, SyncChat)
    for response, chunk in chat.stream():
        assert_type(chunk, Any)
        assert_type(response, Any)
    assert_type(chat.sample(), Any)
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
    with AsyncClient() as entered:  # type: ignore[attr-defined]
        print(entered)
