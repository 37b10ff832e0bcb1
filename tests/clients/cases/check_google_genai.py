from typing import Any

from google import genai
from google.genai.types import GenerateContentResponse
from google.genai._gaos.interactions import AsyncInteractions
from google.genai._gaos.types.interactions import Interaction, InteractionSSEEvent
from google.genai._gaos.utils.eventstreaming import AsyncStream
from typing_extensions import assert_type


async def right_models(client: genai.Client) -> None:
    assert_type(await client.aio.models.generate_content(model="m", contents="hello"), GenerateContentResponse)
    async for chunk in await client.aio.models.generate_content_stream(model="m", contents="hello"):
        assert_type(chunk, GenerateContentResponse)
    chat = client.aio.chats.create(model="m")
    async for chunk in await chat.send_message_stream("hello"):
        print(chunk.text)
    async for model in await client.aio.models.list():
        print(model.name)


async def right_live(client: genai.Client) -> None:
    async with client.aio.live.connect(model="m") as session:
        async for message in session.receive():
            print(message.text)


async def right_interactions(interactions: AsyncInteractions, model: str, flag: bool) -> None:
    stream = await interactions.create(model=model, input="hello", stream=True)
    assert_type(stream, AsyncStream[InteractionSSEEvent])
    async for event in stream:
        assert_type(event, InteractionSSEEvent)
    answer = await interactions.create(model=model, input="hello")
    assert_type(answer, Interaction)
    either = await interactions.create(model=model, input="hello", stream=flag)
    assert_type(either, Interaction | AsyncStream[InteractionSSEEvent])
    async with stream as entered:
        assert_type(entered, AsyncStream[InteractionSSEEvent])


async def wrong_models(client: genai.Client) -> None:
    async for _ in client.aio.models.generate_content_stream(model="m", contents="hello"):  # type: ignore[attr-defined]
        pass
    for _ in await client.aio.models.generate_content_stream(model="m", contents="hello"):  # type: ignore[attr-defined]
        pass
    client.aio.models.generate_content(model="m", contents="hello")  # type: ignore[unused-coroutine]
    client.aio.models.generate_content(model="m", contents="hello").text  # type: ignore[attr-defined]
    async for _ in client.aio.models.list():  # type: ignore[attr-defined]
        pass


async def wrong_live(client: genai.Client) -> None:
    with client.aio.live.connect(model="m"):  # type: ignore[attr-defined]
        pass
    async with client.aio.live.connect(model="m") as session:
        await session.receive()  # type: ignore[misc]


async def wrong_interactions(interactions: AsyncInteractions, model: str) -> None:
    async for _ in await interactions.create(model=model, input="hello"):  # type: ignore[attr-defined]
        pass
    async for _ in interactions.create(model=model, input="hello", stream=True):  # type: ignore[attr-defined]
        pass
    async for event in await interactions.create(model=model, input="hello", stream=True):
        event.nothing_of_the_kind  # type: ignore[union-attr]
    for _ in await interactions.create(model=model, input="hello", stream=True):  # type: ignore[attr-defined]
        pass
