"""litellm's chat completions: the result of every value of `stream`, and what goes wrong with it."""

from __future__ import annotations

from typing import Any

import litellm
from litellm import CustomStreamWrapper, Message, ModelResponse, ModelResponseStream, acompletion, completion
from litellm.litellm_core_utils.streaming_handler import AsyncCustomStream
from litellm.types.utils import Choices, Delta, StreamingChoices
from typing_extensions import assert_type

MESSAGES = [{"role": "user", "content": "Say hi"}]


async def whole_response() -> str:
    response = await acompletion("gpt-4o", MESSAGES, temperature=0.2)
    assert_type(response, ModelResponse)
    assert_type(response.choices, list[Choices])
    assert_type(response.choices[0].message, Message)
    assert_type(response.choices[0].message.content, "str | None")
    assert_type(response.choices[0].message.reasoning_content, "str | None")
    assert_type(response.usage.total_tokens, "int | Any")
    print(response.usage.total_tokens, response.model_dump(), response._hidden_params["model_id"])
    return response.choices[0].message.content or ""


async def stream_of_chunks() -> None:
    stream = await litellm.acompletion(model="gpt-4o", messages=MESSAGES, stream=True)
    assert_type(stream, AsyncCustomStream)
    async for chunk in stream:
        assert_type(chunk, ModelResponseStream)
        assert_type(chunk.choices[0], StreamingChoices)
        assert_type(chunk.choices[0].delta, Delta)
        assert_type(chunk.choices[0].delta.content, "str | None")
        assert_type(chunk.choices[0].delta.reasoning_content, "str | None")
        for call in chunk.choices[0].delta.tool_calls or []:
            print(call.id)
    await stream.aclose()


async def without_a_variable() -> None:
    async for chunk in await litellm.acompletion("gpt-4o", MESSAGES, stream=True):
        print(chunk.choices[0].delta.content or "", end="")


async def values_of_stream(flag: bool, maybe: bool | None, settings: dict[str, Any]) -> None:
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=False), ModelResponse)
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=None), ModelResponse)
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=flag), "ModelResponse | AsyncCustomStream")
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=maybe), "ModelResponse | AsyncCustomStream")
    # what a dict adds does not change what "stream" says
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=True, **settings), AsyncCustomStream)
    assert_type(await acompletion("gpt-4o", MESSAGES, stream=False, **settings), ModelResponse)
    assert_type(await acompletion(stream=True, **settings), AsyncCustomStream)


async def settings_of_mixed_types(settings: dict[str, str | int | list[str]], plain: dict[str, object]) -> None:
    response = await acompletion(messages=MESSAGES, **settings)
    print(response.choices)
    print(completion(**plain).choices)


async def declared_as_upstream_does(flag: bool) -> CustomStreamWrapper:
    stream: CustomStreamWrapper = await acompletion("gpt-4o", MESSAGES, stream=True)
    either: ModelResponse | CustomStreamWrapper = await acompletion("gpt-4o", MESSAGES, stream=flag)
    response = await acompletion("gpt-4o", MESSAGES, stream=flag)
    if isinstance(response, CustomStreamWrapper):
        async for chunk in response:
            assert_type(chunk, ModelResponseStream)
    else:
        assert_type(response, ModelResponse)
    return either if isinstance(either, CustomStreamWrapper) else stream


def synchronous(flag: bool) -> None:
    assert_type(completion("gpt-4o", MESSAGES), ModelResponse)
    assert_type(completion("gpt-4o", MESSAGES, stream=flag), "ModelResponse | CustomStreamWrapper")
    stream = completion("gpt-4o", MESSAGES, stream=True)
    assert_type(stream, CustomStreamWrapper)
    for chunk in stream:
        assert_type(chunk, ModelResponseStream)


def both_by_one_name(is_async: bool) -> None:
    annotated: CustomStreamWrapper = completion("gpt-4o", MESSAGES, stream=True)
    print(annotated.custom_llm_provider)
    response: ModelResponse | CustomStreamWrapper = completion("gpt-4o", MESSAGES, stream=is_async)
    if isinstance(response, ModelResponse):
        print(response.choices[0].finish_reason)
    else:
        print(response.response_id)


async def wrong() -> None:
    async for chunk in litellm.acompletion("gpt-4o", MESSAGES, stream=True):  # type: ignore[attr-defined]
        print(chunk)
    async for chunk in await litellm.acompletion("gpt-4o", MESSAGES):  # type: ignore[attr-defined]
        print(chunk)
    litellm.acompletion("gpt-4o", MESSAGES)  # type: ignore[unused-coroutine]
    pending = litellm.acompletion("gpt-4o", MESSAGES)
    print(pending.choices)  # type: ignore[attr-defined]
    response = await pending
    await response  # type: ignore[misc]
    print(response.text)  # type: ignore[attr-defined]
    print(response.choices[0].delta)  # type: ignore[attr-defined]
    stream = await litellm.acompletion("gpt-4o", MESSAGES, stream=True)
    print(stream.choices)  # type: ignore[attr-defined]
    async for part in stream:
        print(part.choices[0].message)  # type: ignore[attr-defined]
    for piece in stream:  # type: ignore[misc]
        print(piece)
    print(list(stream))  # type: ignore[call-overload]


async def wrong_by_flag(flag: bool) -> None:
    response = await litellm.acompletion("gpt-4o", MESSAGES, stream=flag)
    async for chunk in response:  # type: ignore[union-attr]
        print(chunk)
    print(response.choices)  # type: ignore[union-attr]


async def wrong_in_text_and_sums(texts: list[str]) -> None:
    stream = await litellm.acompletion("gpt-4o", MESSAGES, stream=True)
    texts.append(stream)  # type: ignore[arg-type]
    texts.append(litellm.acompletion("gpt-4o", MESSAGES))  # type: ignore[arg-type]
    len(stream)  # type: ignore[arg-type]
