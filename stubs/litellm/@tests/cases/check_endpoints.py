"""litellm's other endpoints, and the Router: what each gives, and a missing await on each."""

from __future__ import annotations

from typing import Any

import litellm
from litellm import (
    EmbeddingResponse,
    ImageResponse,
    Router,
    TextCompletionResponse,
    TranscriptionResponse,
    aembedding,
    aresponses,
    atext_completion,
)
from litellm.litellm_core_utils.streaming_handler import AsyncCustomStream
from litellm.responses.streaming_iterator import (
    BaseResponsesAPIStreamingIterator,
    ResponsesAPIStreamingIterator,
    SyncResponsesAPIStreamingIterator,
)
from litellm.text_completions.streaming_iterator import TextCompletionStreamWrapper
from litellm.types.llms.openai import OutputTextDeltaEvent, ResponsesAPIResponse
from litellm.types.rerank import RerankResponse
from litellm.types.utils import ModelResponse
from typing_extensions import assert_type

MESSAGES = [{"role": "user", "content": "Say hi"}]


async def responses(flag: bool, settings: dict[str, Any]) -> None:
    assert_type(await aresponses(input="hi", model="gpt-4o"), ResponsesAPIResponse)
    print((await aresponses(input="hi", model="gpt-4o")).output_text)
    stream = await aresponses(input="hi", model="gpt-4o", stream=True)
    assert_type(stream, ResponsesAPIStreamingIterator)
    base: BaseResponsesAPIStreamingIterator = stream
    print(base.model)
    async for event in stream:
        if isinstance(event, OutputTextDeltaEvent):
            assert_type(event.delta, str)
        if event.type == "response.output_text.delta":
            print(event.delta)
    assert_type(
        await aresponses(input="hi", model="gpt-4o", stream=flag),
        "ResponsesAPIResponse | ResponsesAPIStreamingIterator",
    )
    assert_type(await aresponses("hi", "gpt-4o", stream=True, **settings), ResponsesAPIStreamingIterator)
    assert_type(litellm.responses("hi", "gpt-4o", stream=True), SyncResponsesAPIStreamingIterator)
    for event in litellm.responses("hi", "gpt-4o", stream=True):
        print(event)


async def text(flag: bool) -> None:
    assert_type(await atext_completion(prompt="hi", model="m"), TextCompletionResponse)
    stream = await atext_completion(prompt="hi", model="m", stream=True)
    assert_type(stream, TextCompletionStreamWrapper)
    async for chunk in stream:
        assert_type(chunk, TextCompletionResponse)
        print(chunk.choices[0].text)
    assert_type(
        await atext_completion(prompt="hi", model="m", stream=flag),
        "TextCompletionResponse | TextCompletionStreamWrapper",
    )
    assert_type(litellm.text_completion(prompt="hi", model="m"), TextCompletionResponse)


async def the_others(audio: bytes, mixed: dict[str, str | int]) -> None:
    embedded = await aembedding(model="text-embedding-3-small", input=["a"])
    assert_type(embedded, EmbeddingResponse)
    print(embedded.data[0]["embedding"], embedded.usage.total_tokens)
    assert_type(litellm.embedding(model="m", input=["a"]), EmbeddingResponse)
    assert_type(await aembedding(**mixed), EmbeddingResponse)
    image = await litellm.aimage_generation(prompt="a cat", model="dall-e-3")
    assert_type(image, ImageResponse)
    print(image.data[0].url)
    assert_type(await litellm.atranscription(model="whisper-1", file=audio), TranscriptionResponse)
    (await litellm.aspeech(model="tts-1", input="hi", voice="alloy")).stream_to_file("hi.mp3")
    print((await litellm.amoderation(input="hi")).results[0].flagged)
    ranked = await litellm.arerank(model="rerank-3", query="q", documents=["a"])
    assert_type(ranked, RerankResponse)
    batch = await litellm.acreate_batch(
        completion_window="24h",
        endpoint="/v1/chat/completions",
        input_file_id="f",
        custom_llm_provider="openai",
    )
    print(batch.id)
    print(await litellm.acreate_file(file=audio, purpose="batch", custom_llm_provider="openai"))


async def router(flag: bool, settings: dict[str, Any]) -> None:
    model_list = [{"model_name": "gpt", "litellm_params": {"model": "azure/gpt"}}]
    balanced = Router(model_list=model_list, num_retries=2, fallbacks=[{"gpt": ["other"]}])
    assert_type(await balanced.acompletion("gpt", MESSAGES), ModelResponse)
    assert_type(await balanced.acompletion("gpt", MESSAGES, stream=True), AsyncCustomStream)
    assert_type(await balanced.acompletion("gpt", MESSAGES, stream=True, **settings), AsyncCustomStream)
    assert_type(await balanced.acompletion("gpt", MESSAGES, stream=flag), "ModelResponse | AsyncCustomStream")
    async for chunk in await balanced.acompletion(model="gpt", messages=MESSAGES, stream=True):
        print(chunk.choices[0].delta.content)
    assert_type(balanced.completion("gpt", MESSAGES), ModelResponse)
    assert_type(await balanced.aembedding("m", "text"), EmbeddingResponse)
    print(await balanced.amoderation(input="hi"), balanced.get_model_names())


async def wrong() -> None:
    aembedding(model="m", input="a")  # type: ignore[unused-coroutine]
    litellm.acreate_batch("24h", "/v1/chat/completions", "f")  # type: ignore[unused-coroutine]
    print(litellm.aimage_generation(prompt="a").data)  # type: ignore[attr-defined]
    async for event in aresponses(input="hi", model="m", stream=True):  # type: ignore[attr-defined]
        print(event)
    async for event in await aresponses(input="hi", model="m"):  # type: ignore[attr-defined]
        print(event)
    for event in await aresponses(input="hi", model="m", stream=True):  # type: ignore[attr-defined]
        print(event)
    async for event in litellm.responses(input="hi", model="m", stream=True):  # type: ignore[attr-defined]
        print(event)
    balanced = Router()
    async for chunk in balanced.acompletion("gpt", MESSAGES, stream=True):  # type: ignore[attr-defined]
        print(chunk)
    async for chunk in await balanced.acompletion("gpt", MESSAGES):  # type: ignore[attr-defined]
        print(chunk)
    balanced.acompletion("gpt", MESSAGES)  # type: ignore[unused-coroutine]
