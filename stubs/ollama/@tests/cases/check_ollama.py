from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing
from typing import Any

from ollama import AsyncClient, ChatResponse, Client, GenerateResponse, ProgressResponse
from typing_extensions import assert_type


async def right_chat(client: AsyncClient, flag: bool) -> None:
    assert_type(await client.chat("m"), ChatResponse)
    stream = await client.chat("m", stream=True)
    assert_type(stream, AsyncGenerator[ChatResponse, None])
    async for part in stream:
        assert_type(part, ChatResponse)
    assert_type(await client.chat("m", stream=flag), ChatResponse | AsyncGenerator[ChatResponse, None])
    assert_type(await client.generate("m", stream=True), AsyncGenerator[GenerateResponse, None])
    assert_type(await client.generate("m", stream=False), GenerateResponse)
    assert_type(
        await client.pull("m", stream=flag), ProgressResponse | AsyncGenerator[ProgressResponse, None]
    )


async def right_close(client: AsyncClient) -> None:
    async with aclosing(await client.chat("m", stream=True)) as stream:
        async for part in stream:
            print(part.message)
    stream = await client.chat("m", stream=True)
    await stream.aclose()


async def right_keywords(client: AsyncClient, kw: dict[str, Any]) -> None:
    assert_type(await client.chat(stream=True, **kw), AsyncGenerator[ChatResponse, None])
    assert_type(await client.chat(stream=False, **kw), ChatResponse)
    answer = await client.chat(**kw)
    print(answer.message)


async def right_client() -> None:
    async with AsyncClient(host="h", headers={"a": "b"}) as client:
        print(await client.list())
    with Client() as plain:
        print(plain.list())


def right_plain(client: Client, flag: bool) -> None:
    assert_type(client.chat("m", stream=flag), ChatResponse | Generator[ChatResponse, None, None])
    for part in client.chat("m", stream=True):
        assert_type(part, ChatResponse)


async def wrong_chat(client: AsyncClient, flag: bool) -> None:
    async for _ in client.chat("m", stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat("m"):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat("m", stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat("m", stream=flag):  # type: ignore[union-attr]
        pass
    client.chat("m")  # type: ignore[unused-coroutine]
    client.chat("m").message  # type: ignore[attr-defined]


async def wrong_keywords(client: AsyncClient, kw: dict[str, Any]) -> None:
    async for _ in client.chat(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat(stream=False, **kw):  # type: ignore[attr-defined]
        pass
