from collections.abc import AsyncIterator

from cohere import AsyncClient, AsyncClientV2, Client
from cohere.types import NonStreamedChatResponse, StreamedChatResponse
from cohere.v2.client import AsyncV2Client, V2Client
from cohere.v2.types.v2chat_stream_response import V2ChatStreamResponse
from typing_extensions import assert_type


async def right_chat(client: AsyncClient) -> None:
    assert_type(await client.chat(message="hello"), NonStreamedChatResponse)
    assert_type(client.chat_stream(message="hello"), AsyncIterator[StreamedChatResponse])
    async for event in client.chat_stream(message="hello"):
        assert_type(event, StreamedChatResponse)


async def right_second(client: AsyncClient, direct: AsyncClientV2) -> None:
    assert_type(client.v2, AsyncV2Client)
    answer = await client.v2.chat(model="m", messages=[])
    print(answer.message)
    async for event in client.v2.chat_stream(model="m", messages=[]):
        assert_type(event, V2ChatStreamResponse)
    async for event in direct.chat_stream(model="m", messages=[]):
        assert_type(event, V2ChatStreamResponse)
    print((await client.models.list()).models)


def right_plain(client: Client) -> None:
    assert_type(client.v2, V2Client)


async def wrong_chat(client: AsyncClient) -> None:
    await client.chat_stream(message="hello")  # type: ignore[misc]
    for _ in client.chat_stream(message="hello"):  # type: ignore[attr-defined]
        pass
    async for _ in client.chat(message="hello"):  # type: ignore[attr-defined]
        pass
    client.chat(message="hello")  # type: ignore[unused-coroutine]


async def wrong_second(client: AsyncClient) -> None:
    async for _ in await client.v2.chat_stream(model="m", messages=[]):  # type: ignore[misc]
        pass
    for _ in client.v2.chat_stream(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    async for _ in client.v2.chat(model="m", messages=[]):  # type: ignore[attr-defined]
        pass
    client.v2.chat(model="m", messages=[])  # type: ignore[unused-coroutine]
    client.v2.chat(model="m", messages=[]).message  # type: ignore[attr-defined]
    client.models.list()  # type: ignore[unused-coroutine]
