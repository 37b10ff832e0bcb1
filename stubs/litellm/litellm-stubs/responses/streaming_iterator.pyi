from typing import Any, TypeAlias

from litellm.types.llms.openai import ResponseIncompleteEvent as ResponseIncompleteEvent
from litellm.types.llms.openai import ResponsesAPIResponse as ResponsesAPIResponse
from litellm.types.llms.openai import ResponsesAPIStreamingResponse as ResponsesAPIStreamingResponse
from typing_extensions import Self

# An event is one of ResponsesAPIStreamingResponse. No checker narrows that union by "event.type", a str enum,
# and half of the events lack what the other half has: so iteration gives Any, and isinstance() narrows it.
_Event: TypeAlias = Any  # stub only

class BaseResponsesAPIStreamingIterator:
    call_type: str | None
    request_data: dict[str, object]
    custom_llm_provider: str | None
    litellm_metadata: dict[str, object] | None
    start_time: Any
    completed_response: ResponsesAPIStreamingResponse | None
    responses_api_provider_config: Any | None
    finished: bool
    logging_obj: Any
    model: str
    response: Any
    def __init__(
        self,
        response: Any,
        model: str,
        responses_api_provider_config: Any,
        logging_obj: Any,
        litellm_metadata: dict[str, object] | None = None,
        custom_llm_provider: str | None = None,
        request_data: dict[str, object] | None = None,
        call_type: str | None = None,
    ) -> None: ...
    def bill_failure_after_earlier_rounds(self, earlier: Any) -> None: ...
    async def call_post_streaming_hooks_for_testing(
        self, chunk: ResponsesAPIStreamingResponse
    ) -> ResponsesAPIStreamingResponse: ...
    @property
    def started_tool_call(self) -> bool: ...
    def partial_response_on_disconnect(self) -> ResponseIncompleteEvent | None: ...

class ResponsesAPIStreamingIterator(BaseResponsesAPIStreamingIterator):
    def __init__(
        self,
        response: Any,
        model: str,
        responses_api_provider_config: Any,
        logging_obj: Any,
        litellm_metadata: dict[str, object] | None = None,
        custom_llm_provider: str | None = None,
        request_data: dict[str, object] | None = None,
        call_type: str | None = None,
        replays_stored_stream: bool = False,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _Event: ...
    async def aclose(self) -> None: ...

class SyncResponsesAPIStreamingIterator(BaseResponsesAPIStreamingIterator):
    def __init__(
        self,
        response: Any,
        model: str,
        responses_api_provider_config: Any,
        logging_obj: Any,
        litellm_metadata: dict[str, object] | None = None,
        custom_llm_provider: str | None = None,
        request_data: dict[str, object] | None = None,
        call_type: str | None = None,
        replays_stored_stream: bool = False,
    ) -> None: ...
    def __iter__(self) -> Self: ...
    def close(self) -> None: ...
    def __next__(self) -> _Event: ...

class MockResponsesAPIStreamingIterator(BaseResponsesAPIStreamingIterator):
    CHUNK_SIZE: Any
    def __init__(
        self,
        response: Any,
        model: str,
        responses_api_provider_config: Any,
        logging_obj: Any,
        litellm_metadata: dict[str, object] | None = None,
        custom_llm_provider: str | None = None,
        request_data: dict[str, object] | None = None,
        call_type: str | None = None,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _Event: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _Event: ...

class CachedResponsesAPIStreamingIterator(BaseResponsesAPIStreamingIterator):
    def __init__(
        self,
        response: ResponsesAPIResponse,
        logging_obj: Any,
        request_data: dict[str, object] | None = None,
        call_type: str | None = None,
    ) -> None: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _Event: ...
    def __iter__(self) -> Self: ...
    def __next__(self) -> _Event: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class GuardedResponsesWsFrame(Any): ...
class ManagedResponsesWebSocketHandler(Any): ...
class ProjectQuotaCallback(Any): ...
class ResponsesWebSocketStreaming(Any): ...
class ResponsesWsFrameRejection(Any): ...
class SSEDecoder(Any): ...
class TokenLimitCallback(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
