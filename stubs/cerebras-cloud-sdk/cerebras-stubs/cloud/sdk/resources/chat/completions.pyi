from collections.abc import Callable, Coroutine
from collections.abc import Iterable as Iterable
from typing import (
    Any as Any,
)
from typing import (
    Dict as Dict,
)
from typing import Literal as Literal
from typing import (
    Optional as Optional,
)
from typing import (
    Union as Union,
)
from typing import (
    cast as cast,
)
from typing import (
    overload,
)

import httpx as httpx

from ..._base_client import make_request_options as make_request_options
from ..._compat import cached_property as cached_property
from ..._resource import AsyncAPIResource as AsyncAPIResource
from ..._resource import SyncAPIResource as SyncAPIResource
from ..._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    ResponseContextManager,
)
from ..._response import (
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
)
from ..._response import (
    async_to_streamed_response_wrapper as async_to_streamed_response_wrapper,
)
from ..._response import (
    to_raw_response_wrapper as to_raw_response_wrapper,
)
from ..._response import (
    to_streamed_response_wrapper as to_streamed_response_wrapper,
)
from ..._streaming import AsyncStream as AsyncStream
from ..._streaming import Stream as Stream
from ..._types import (
    Body as Body,
)
from ..._types import (
    Headers as Headers,
)
from ..._types import (
    NotGiven as NotGiven,
)
from ..._types import (
    Omit as Omit,
)
from ..._types import (
    Query as Query,
)
from ..._types import (
    SequenceNotStr as SequenceNotStr,
)
from ..._types import (
    not_given as not_given,
)
from ..._types import (
    omit as omit,
)
from ..._utils import (
    async_maybe_transform as async_maybe_transform,
)
from ..._utils import (
    is_given as is_given,
)
from ..._utils import (
    maybe_transform as maybe_transform,
)
from ..._utils import (
    strip_not_given as strip_not_given,
)
from ...types.chat import completion_create_params as completion_create_params
from ...types.chat.chat_completion import (
    ChatChunkResponse,
    ChatCompletionResponse,
)
from ...types.chat.chat_completion import (
    ChatCompletion as ChatCompletion,
)

# Upstream's one signature gives `ChatCompletion | AsyncStream[ChatCompletion]` whatever `stream` is, where `ChatCompletion`
# is itself a union of the answer, the chunk and the error. `_streaming.py` raises for every payload with an `error`, so
# neither an answer nor a chunk is ever the error (read at 1.91.0).

__all__ = ["AsyncCompletionsResource", "CompletionsResource"]

class CompletionsResource(SyncAPIResource):
    @cached_property
    def with_raw_response(self) -> CompletionsResourceWithRawResponse: ...
    @cached_property
    def with_streaming_response(self) -> CompletionsResourceWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: Literal[False] | Omit | None = ...,
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> ChatCompletionResponse: ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: Literal[True],
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> Stream[ChatChunkResponse]: ...
    @overload
    def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: bool | Omit | None,
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> ChatCompletionResponse | Stream[ChatChunkResponse]: ...

class AsyncCompletionsResource(AsyncAPIResource):
    @cached_property
    def with_raw_response(self) -> AsyncCompletionsResourceWithRawResponse: ...
    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsResourceWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: Literal[False] | Omit | None = ...,
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> ChatCompletionResponse: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: Literal[True],
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> AsyncStream[ChatChunkResponse]: ...
    @overload
    async def create(
        self,
        *,
        messages: Iterable[completion_create_params.Message],
        model: str,
        clear_thinking: bool | Omit | None = ...,
        disable_reasoning: bool | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        logit_bias: dict[str, float] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_completion_tokens: int | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        min_completion_tokens: int | Omit | None = ...,
        min_tokens: int | Omit | None = ...,
        model_parameters: dict[str, object] | Omit | None = ...,
        n: int | Omit | None = ...,
        parallel_tool_calls: bool | Omit | None = ...,
        prediction: completion_create_params.Prediction | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        reasoning_effort: Literal["none", "low", "medium", "high"] | Omit | None = ...,
        reasoning_format: Literal["none", "parsed", "text_parsed", "raw", "hidden"] | Omit = ...,
        response_format: completion_create_params.ResponseFormat | Omit | None = ...,
        seed: int | Omit | None = ...,
        service_tier: Literal["auto", "default", "flex", "priority"] | Omit | None = ...,
        stop: str | SequenceNotStr[str] | Omit | None = ...,
        stream: bool | Omit | None,
        stream_options: completion_create_params.StreamOptions | Omit | None = ...,
        temperature: float | Omit | None = ...,
        tool_choice: completion_create_params.ToolChoice | Omit | None = ...,
        tools: Iterable[completion_create_params.Tool] | Omit | None = ...,
        top_logprobs: int | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit | None = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = ...,
    ) -> ChatCompletionResponse | AsyncStream[ChatChunkResponse]: ...

class CompletionsResourceWithRawResponse:
    _completions: CompletionsResource
    create: Callable[..., APIResponse[ChatCompletion | Stream[ChatCompletion]]]
    def __init__(self, completions: CompletionsResource) -> None: ...

class AsyncCompletionsResourceWithRawResponse:
    _completions: AsyncCompletionsResource
    create: Callable[..., Coroutine[Any, Any, AsyncAPIResponse[ChatCompletion | AsyncStream[ChatCompletion]]]]
    def __init__(self, completions: AsyncCompletionsResource) -> None: ...

class CompletionsResourceWithStreamingResponse:
    _completions: CompletionsResource
    create: Callable[..., ResponseContextManager[APIResponse[ChatCompletion | Stream[ChatCompletion]]]]
    def __init__(self, completions: CompletionsResource) -> None: ...

class AsyncCompletionsResourceWithStreamingResponse:
    _completions: AsyncCompletionsResource
    create: Callable[
        ..., AsyncResponseContextManager[AsyncAPIResponse[ChatCompletion | AsyncStream[ChatCompletion]]]
    ]
    def __init__(self, completions: AsyncCompletionsResource) -> None: ...

# What a later version of the client adds is Any here, not an error.
def __getattr__(name: str) -> Any: ...
