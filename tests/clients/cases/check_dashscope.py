from typing import Any

from collections.abc import AsyncGenerator

from dashscope.aigc.generation import AioGeneration as Client
from dashscope.api_entities.dashscope_response import GenerationResponse
from dashscope import AioMultiModalConversation as Images, MultiModalConversationResponse as ImagesResponse
from typing_extensions import assert_type


async def right_chat(client: Client, flag: bool) -> None:
    assert_type(await client.call(model="m", prompt="hello"), GenerationResponse)
    stream = await client.call(model="m", prompt="hello", stream=True)
    assert_type(stream, AsyncGenerator[GenerationResponse, None])
    async for _ in stream:
        pass
    assert_type(await client.call(model="m", prompt="hello", stream=flag), GenerationResponse | AsyncGenerator[GenerationResponse, None])


async def right_keywords(client: Client, kw: dict[str, Any]) -> None:
    assert_type(await client.call(stream=True, **kw), AsyncGenerator[GenerationResponse, None])
    assert_type(await client.call(stream=False, **kw), GenerationResponse)
    assert_type(await client.call(**kw), Any)


async def wrong_chat(client: Client) -> None:
    async for _ in client.call(model="m", prompt="hello", stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.call(model="m", prompt="hello"):  # type: ignore[attr-defined]
        pass
    for _ in await client.call(model="m", prompt="hello", stream=True):  # type: ignore[attr-defined]
        pass
    client.call(model="m", prompt="hello")  # type: ignore[unused-coroutine]


async def wrong_keywords(client: Client, kw: dict[str, Any]) -> None:
    async for _ in client.call(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.call(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.call(stream=True, **kw):  # type: ignore[attr-defined]
        pass


async def right_images() -> None:
    assert_type(await Images.call(model="m", messages=[]), ImagesResponse)
    async for part in await Images.call(model="m", messages=[], stream=True):
        assert_type(part, ImagesResponse)


async def wrong_images() -> None:
    async for _ in Images.call(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
    for _ in await Images.call(model="m", messages=[], stream=True):  # type: ignore[attr-defined]
        pass
