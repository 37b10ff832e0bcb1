from typing import Any

from anthropic import AsyncAnthropic, AsyncStream
from anthropic.pagination import AsyncPage
from anthropic.types import Message, MessageParam, ModelInfo, RawMessageStreamEvent
from typing_extensions import assert_type

MESSAGES: list[MessageParam] = [{"role": "user", "content": "hello"}]


async def right_messages(client: AsyncAnthropic, flag: bool, perhaps: bool | None) -> None:
    answer = await client.messages.create(model="m", max_tokens=1, messages=MESSAGES)
    assert_type(answer, Message)
    stream = await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=True)
    assert_type(stream, AsyncStream[RawMessageStreamEvent])
    async for event in stream:
        assert_type(event, RawMessageStreamEvent)
    either = await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=flag)
    assert_type(either, Message | AsyncStream[RawMessageStreamEvent])
    assert_type(
        await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=None), Message
    )
    assert_type(
        await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=perhaps),
        Message | AsyncStream[RawMessageStreamEvent],
    )


async def right_keywords(client: AsyncAnthropic, kw: dict[str, Any]) -> None:
    assert_type(await client.messages.create(stream=True, **kw), AsyncStream[RawMessageStreamEvent])
    assert_type(await client.messages.create(stream=False, **kw), Message)
    answer = await client.messages.create(**kw)
    print(answer.content)


async def right_context(client: AsyncAnthropic) -> None:
    async with client.messages.stream(model="m", max_tokens=1, messages=MESSAGES) as stream:
        async for text in stream.text_stream:
            assert_type(text, str)
        print((await stream.get_final_message()).content)
    async with await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=True) as raw:
        async for event in raw:
            assert_type(event, RawMessageStreamEvent)


async def right_batches(client: AsyncAnthropic) -> None:
    async for result in await client.messages.batches.results("id"):
        print(result.custom_id)
    async for batch in client.messages.batches.list():
        print(batch.id)


async def right_pages(client: AsyncAnthropic) -> None:
    async for model in client.models.list():
        assert_type(model, ModelInfo)
    page = await client.models.list()
    assert_type(page, AsyncPage[ModelInfo])
    for model in page.data:
        assert_type(model, ModelInfo)


async def wrong_messages(client: AsyncAnthropic) -> None:
    async for _ in client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.messages.create(model="m", max_tokens=1, messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    for _ in await client.messages.create(model="m", max_tokens=1, messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    client.messages.create(model="m", max_tokens=1, messages=MESSAGES)  # type: ignore[unused-coroutine]
    client.messages.create(model="m", max_tokens=1, messages=MESSAGES).content  # type: ignore[attr-defined]


async def wrong_keywords(client: AsyncAnthropic, kw: dict[str, Any]) -> None:
    async for _ in client.messages.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.messages.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    (await client.messages.create(stream=True, **kw)).content  # type: ignore[attr-defined]


async def wrong_context(client: AsyncAnthropic) -> None:
    await client.messages.stream(model="m", max_tokens=1, messages=MESSAGES)  # type: ignore[misc]
    async for _ in client.messages.stream(model="m", max_tokens=1, messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    with client.messages.stream(model="m", max_tokens=1, messages=MESSAGES):  # type: ignore[attr-defined]
        pass


async def wrong_batches(client: AsyncAnthropic) -> None:
    async for _ in client.messages.batches.results("id"):  # type: ignore[attr-defined]
        pass


async def wrong_pages(client: AsyncAnthropic) -> None:
    for _ in await client.models.list():  # type: ignore[misc]
        pass
