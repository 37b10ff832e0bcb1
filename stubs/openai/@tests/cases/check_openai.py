from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

from openai import AsyncOpenAI, AsyncStream
from openai.pagination import AsyncPage
from openai.types import Completion, Model
from openai.types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionMessageParam
from openai.types.responses import Response
from typing_extensions import assert_type

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hello"}]


async def right_chat(client: AsyncOpenAI, flag: bool) -> None:
    answer = await client.chat.completions.create(model="m", messages=MESSAGES)
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, str | None)
    stream = await client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(stream, AsyncStream[ChatCompletionChunk])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionChunk)
    either = await client.chat.completions.create(model="m", messages=MESSAGES, stream=flag)
    assert_type(either, ChatCompletion | AsyncStream[ChatCompletionChunk])
    if isinstance(either, AsyncStream):
        async for chunk in either:
            pass
    none = await client.chat.completions.create(model="m", messages=MESSAGES, stream=None)
    assert_type(none, ChatCompletion)


async def right_keywords(client: AsyncOpenAI, kw: dict[str, Any], flag: bool) -> None:
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncStream[ChatCompletionChunk])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletion)
    assert_type(
        await client.chat.completions.create(stream=flag, **kw),
        ChatCompletion | AsyncStream[ChatCompletionChunk],
    )
    async for _ in await client.chat.completions.create(**kw):
        pass
    answer = await client.chat.completions.create(**kw)
    print(answer.choices)
    assert_type(await client.completions.create(stream=True, **kw), AsyncStream[Completion])
    assert_type(await client.responses.create(stream=False, **kw), Response)
    transcript = await client.audio.transcriptions.create(**kw)
    print(transcript.text)


async def right_wrapper(client: AsyncOpenAI, kw: dict[str, Any]) -> AsyncIterator[str]:
    async for chunk in await client.chat.completions.create(stream=True, **kw):
        yield chunk.choices[0].delta.content or ""


async def right_close(client: AsyncOpenAI, kw: dict[str, Any]) -> None:
    async with aclosing(await client.chat.completions.create(stream=True, **kw)) as stream:
        async for chunk in stream:
            assert_type(chunk, ChatCompletionChunk)
    async with await client.chat.completions.create(stream=True, **kw) as stream:
        pass


async def right_context(client: AsyncOpenAI) -> None:
    async with client.chat.completions.stream(model="m", messages=MESSAGES) as events:
        async for event in events:
            print(event.type)
        print(await events.get_final_completion())
    async with client.responses.stream(model="m", input="hello") as response:
        async for response_event in response:
            print(response_event.type)


async def right_pages(client: AsyncOpenAI) -> None:
    async for model in client.models.list():
        assert_type(model, Model)
    page = await client.models.list()
    assert_type(page, AsyncPage[Model])
    for model in page.data:
        assert_type(model, Model)
    async for model in page:
        assert_type(model, Model)


async def wrong_chat(client: AsyncOpenAI, flag: bool) -> None:
    async for _ in client.chat.completions.create(model="m", messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(model="m", messages=MESSAGES, stream=flag):  # type: ignore[union-attr]
        pass
    for _ in await client.chat.completions.create(model="m", messages=MESSAGES, stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create(model="m", messages=MESSAGES)  # type: ignore[unused-coroutine]
    client.chat.completions.create(model="m", messages=MESSAGES).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: AsyncOpenAI, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in client.chat.completions.create(**kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    (await client.chat.completions.create(stream=True, **kw)).choices  # type: ignore[attr-defined]


async def wrong_context(client: AsyncOpenAI) -> None:
    await client.chat.completions.stream(model="m", messages=MESSAGES)  # type: ignore[misc]
    async for _ in client.chat.completions.stream(model="m", messages=MESSAGES):  # type: ignore[attr-defined]
        pass
    with client.responses.stream(model="m", input="hello"):  # type: ignore[attr-defined]
        pass


async def wrong_pages(client: AsyncOpenAI) -> None:
    for _ in await client.models.list():  # type: ignore[misc]
        pass
    for _ in client.models.list():  # type: ignore[attr-defined]
        pass
