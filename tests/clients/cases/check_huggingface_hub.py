from collections.abc import AsyncIterable
from typing import Any

from huggingface_hub import AsyncInferenceClient, ChatCompletionOutput, ChatCompletionStreamOutput, InferenceClient
from typing_extensions import assert_type


async def right_chat(client: AsyncInferenceClient, flag: bool) -> None:
    assert_type(await client.chat_completion([]), ChatCompletionOutput)
    async for chunk in await client.chat_completion([], stream=True):
        assert_type(chunk, ChatCompletionStreamOutput)
    assert_type(await client.text_generation("hello"), str)
    async for token in await client.text_generation("hello", stream=True):
        assert_type(token, str)


async def right_alias(client: AsyncInferenceClient, flag: bool) -> None:
    answer = await client.chat.completions.create([])
    assert_type(answer, ChatCompletionOutput)
    stream = await client.chat.completions.create([], stream=True)
    assert_type(stream, AsyncIterable[ChatCompletionStreamOutput])
    async for chunk in stream:
        assert_type(chunk, ChatCompletionStreamOutput)
    either = await client.chat.completions.create([], stream=flag)
    assert_type(either, ChatCompletionOutput | AsyncIterable[ChatCompletionStreamOutput])


def right_plain(client: InferenceClient) -> None:
    assert_type(client.chat.completions.create([]), ChatCompletionOutput)
    for chunk in client.chat.completions.create([], stream=True):
        assert_type(chunk, ChatCompletionStreamOutput)


async def right_keywords(client: AsyncInferenceClient, kw: dict[str, Any]) -> None:
    assert_type(await client.chat_completion(stream=True, **kw), AsyncIterable[ChatCompletionStreamOutput])
    assert_type(await client.chat_completion(stream=False, **kw), ChatCompletionOutput)
    assert_type(await client.chat.completions.create(stream=True, **kw), AsyncIterable[ChatCompletionStreamOutput])
    assert_type(await client.chat.completions.create(stream=False, **kw), ChatCompletionOutput)
    answer = await client.chat.completions.create(**kw)
    print(answer.choices)


async def wrong_chat(client: AsyncInferenceClient) -> None:
    async for _ in client.chat_completion([], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat_completion([]):  # type: ignore[attr-defined]
        pass
    client.chat_completion([])  # type: ignore[unused-coroutine]


async def wrong_alias(client: AsyncInferenceClient) -> None:
    async for _ in client.chat.completions.create([], stream=True):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create([]):  # type: ignore[attr-defined]
        pass
    for _ in await client.chat.completions.create([], stream=True):  # type: ignore[attr-defined]
        pass
    client.chat.completions.create([])  # type: ignore[unused-coroutine]
    client.chat.completions.create([]).choices  # type: ignore[attr-defined]


async def wrong_keywords(client: AsyncInferenceClient, kw: dict[str, Any]) -> None:
    async for _ in client.chat.completions.create(stream=True, **kw):  # type: ignore[attr-defined]
        pass
    async for _ in await client.chat.completions.create(stream=False, **kw):  # type: ignore[attr-defined]
        pass
