from collections.abc import Callable, Coroutine
from typing import (
    Any as Any,
    Dict as Dict,
    Union as Union,
    Iterable as Iterable,
    Optional as Optional,
    cast as cast,
    overload,
)
from typing_extensions import Literal as Literal
import httpx as httpx
from ..types import completion_create_params as completion_create_params
from .._types import (
    Body as Body,
    Omit as Omit,
    Query as Query,
    Headers as Headers,
    NotGiven as NotGiven,
    SequenceNotStr as SequenceNotStr,
    omit as omit,
    not_given as not_given,
)
from .._utils import (
    is_given as is_given,
    maybe_transform as maybe_transform,
    strip_not_given as strip_not_given,
    async_maybe_transform as async_maybe_transform,
)
from .._compat import cached_property as cached_property
from .._resource import SyncAPIResource as SyncAPIResource, AsyncAPIResource as AsyncAPIResource
from .._response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    ResponseContextManager,
    to_raw_response_wrapper as to_raw_response_wrapper,
    to_streamed_response_wrapper as to_streamed_response_wrapper,
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper as async_to_streamed_response_wrapper,
)
from .._streaming import Stream as Stream, AsyncStream as AsyncStream
from .._base_client import make_request_options as make_request_options
from ..types.completion import Completion as Completion, CompletionResponse

# Upstream's one signature gives `Completion | AsyncStream[Completion]` whatever `stream` is, where `Completion` is
# itself a union of the answer and the error. `_streaming.py` raises for every payload with an `error`, so
# neither an answer nor a chunk is ever the error (read at 1.91.0).

__all__ = ["CompletionsResource", "AsyncCompletionsResource"]

class CompletionsResource(SyncAPIResource):
    @cached_property
    def with_raw_response(self) -> CompletionsResourceWithRawResponse: ...
    @cached_property
    def with_streaming_response(self) -> CompletionsResourceWithStreamingResponse: ...
    @overload
    def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> CompletionResponse: ...
    @overload
    def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> Stream[CompletionResponse]: ...
    @overload
    def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Optional[bool] | Omit,
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> CompletionResponse | Stream[CompletionResponse]: ...

class AsyncCompletionsResource(AsyncAPIResource):
    @cached_property
    def with_raw_response(self) -> AsyncCompletionsResourceWithRawResponse: ...
    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsResourceWithStreamingResponse: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Optional[Literal[False]] | Omit = ...,
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> CompletionResponse: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Literal[True],
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> AsyncStream[CompletionResponse]: ...
    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        best_of: Optional[int] | Omit = ...,
        echo: Optional[bool] | Omit = ...,
        frequency_penalty: Optional[float] | Omit = ...,
        grammar_root: Optional[str] | Omit = ...,
        logit_bias: Optional[Dict[str, float]] | Omit = ...,
        logprobs: Optional[int] | Omit = ...,
        max_tokens: Optional[int] | Omit = ...,
        min_tokens: Optional[int] | Omit = ...,
        n: Optional[int] | Omit = ...,
        presence_penalty: Optional[float] | Omit = ...,
        prompt_cache_key: Optional[str] | Omit = ...,
        reasoning_format: Optional[Literal["none", "parsed", "text_parsed", "raw", "hidden"]] | Omit = ...,
        return_raw_tokens: Optional[bool] | Omit = ...,
        seed: Optional[int] | Omit = ...,
        stop: Union[str, SequenceNotStr[str], None] | Omit = ...,
        stream: Optional[bool] | Omit,
        stream_options: Optional[completion_create_params.StreamOptions] | Omit = ...,
        suffix: Optional[str] | Omit = ...,
        temperature: Optional[float] | Omit = ...,
        top_p: Optional[float] | Omit = ...,
        user: Optional[str] | Omit = ...,
        cf_ray: str | Omit = ...,
        x_amz_cf_id: str | Omit = ...,
        x_delay_time: float | Omit = ...,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | httpx.Timeout | None | NotGiven = ...,
    ) -> CompletionResponse | AsyncStream[CompletionResponse]: ...

class CompletionsResourceWithRawResponse:
    _completions: CompletionsResource
    create: Callable[..., APIResponse[Completion | Stream[Completion]]]
    def __init__(self, completions: CompletionsResource) -> None: ...

class AsyncCompletionsResourceWithRawResponse:
    _completions: AsyncCompletionsResource
    create: Callable[..., Coroutine[Any, Any, AsyncAPIResponse[Completion | AsyncStream[Completion]]]]
    def __init__(self, completions: AsyncCompletionsResource) -> None: ...

class CompletionsResourceWithStreamingResponse:
    _completions: CompletionsResource
    create: Callable[..., ResponseContextManager[APIResponse[Completion | Stream[Completion]]]]
    def __init__(self, completions: CompletionsResource) -> None: ...

class AsyncCompletionsResourceWithStreamingResponse:
    _completions: AsyncCompletionsResource
    create: Callable[..., AsyncResponseContextManager[AsyncAPIResponse[Completion | AsyncStream[Completion]]]]
    def __init__(self, completions: AsyncCompletionsResource) -> None: ...
