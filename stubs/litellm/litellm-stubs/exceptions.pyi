from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any

# Stand in for the openai exceptions that litellm's own derive from, so that openai need not be loaded.
class _OpenAIError(Exception): ...

class _APIError(_OpenAIError):
    message: str
    request: Any
    body: Any
    code: str | None
    param: str | None
    type: str | None

class _APIStatusError(_APIError):
    response: Any
    request_id: str | None

class RateLimitErrorCategory(str, Enum):
    VENDOR_RATE_LIMIT = "vendor_rate_limit"
    VENDOR_BATCH_RATE_LIMIT = "vendor_batch_rate_limit"
    LITELLM_RATE_LIMIT = "litellm_rate_limit"
    LITELLM_BATCH_RATE_LIMIT = "litellm_batch_rate_limit"

class RateLimitType(str, Enum):
    REQUESTS = "requests"
    TOKENS = "tokens"
    CONCURRENT_REQUESTS = "concurrent_requests"
    BUDGET = "budget"
    MAX_ITERATIONS = "max_iterations"

class AuthenticationError(_APIStatusError):
    response: Any
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class CallerCredentialAuthenticationError(AuthenticationError): ...

class NotFoundError(_APIStatusError):
    response: Any
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class BadRequestError(_APIStatusError):
    response: Any | None
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class ImageFetchError(BadRequestError):
    def __init__(
        self,
        message: Any,
        model: Any = None,
        llm_provider: Any = None,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class VectorStoreSearchError(BadRequestError):
    failures: tuple[Any, ...]
    def __init__(self, failures: Sequence[Any], model: str | None = None, llm_provider: str | None = None) -> None: ...

class MalformedRequestFieldError(BadRequestError): ...
class UnsupportedEndpointError(BadRequestError): ...

class EndpointNotSupportedByModelError(BadRequestError):
    code: str
    param: str
    type: str
    message: str
    def __init__(self, message: str, model: str, llm_provider: str = "") -> None: ...

class UnprocessableEntityError(_APIStatusError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        response: Any,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class Timeout(_APIError):
    response: Any | None
    headers: dict[Any, Any] | None
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    request: Any
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        headers: dict[Any, Any] | None = None,
        exception_status_code: int | None = None,
        response: Any = None,
    ) -> None: ...

class PermissionDeniedError(_APIStatusError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class RateLimitError(_APIStatusError):
    type: str
    code: str
    detail: Any
    headers: dict[str, str] | None
    rate_limit_type: str | None
    category: Any
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    response: Any
    request: Any
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        category: str | RateLimitErrorCategory = ...,
        rate_limit_type: str | RateLimitType | None = None,
        headers: dict[str, str] | None = None,
        detail: object = None,
        body: object | None = None,
    ) -> None: ...

class CallerCredentialRateLimitError(RateLimitError): ...

class ContextWindowExceededError(BadRequestError):
    message: Any
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class PaymentRequiredError(BadRequestError):
    message: Any
    status_code: int
    def __init__(
        self,
        message: str,
        model: str,
        llm_provider: str,
        response: Any = None,
        litellm_debug_info: str | None = None,
    ) -> None: ...

class RejectedRequestError(BadRequestError):
    request_data: dict[Any, Any]
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        request_data: dict[Any, Any],
        litellm_debug_info: str | None = None,
    ) -> None: ...

class ContentPolicyViolationError(BadRequestError):
    provider_specific_fields: dict[Any, Any] | None
    litellm_debug_info: str | None
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        model: Any,
        llm_provider: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        provider_specific_fields: dict[Any, Any] | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None: ...

class ServiceUnavailableError(_APIStatusError):
    response: Any
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class BadGatewayError(_APIStatusError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    response: Any
    request: Any
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class InternalServerError(_APIStatusError):
    type: str
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    response: Any
    request: Any
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: object | None = None,
    ) -> None: ...

class APIError(_APIError):
    response: Any | None
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    def __init__(
        self,
        status_code: int,
        message: Any,
        llm_provider: Any,
        model: Any,
        request: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        body: object | None = None,
        response: Any = None,
    ) -> None: ...

class APIConnectionError(_APIError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    status_code: int
    model: Any
    llm_provider: Any
    message: Any
    request: Any
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        request: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class APIResponseValidationError(_APIError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    response: Any
    request: Any
    def __init__(
        self,
        message: Any,
        llm_provider: Any,
        model: Any,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class JSONSchemaValidationError(APIResponseValidationError):
    message: Any
    model: str
    schema: str
    raw_response: str
    def __init__(self, model: str, llm_provider: str, raw_response: str, schema: str) -> None: ...

class OpenAIError(_OpenAIError):
    llm_provider: str
    def __init__(self, original_exception: Any = None) -> None: ...

class UnsupportedParamsError(BadRequestError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    llm_provider: str | None
    model: str | None
    message: Any
    status_code: int
    def __init__(
        self,
        message: Any,
        llm_provider: str | None = None,
        model: str | None = None,
        status_code: int = 400,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

LITELLM_EXCEPTION_TYPES: Any

class ModelNotMappedError(Exception): ...

class BudgetExceededError(Exception):
    message: str | None
    rate_limit_type: str
    category: str
    entity_id: str | None
    entity_type: str | None
    llm_provider: Any
    status_code: int
    max_budget: float
    current_cost: float
    def __init__(
        self,
        current_cost: float,
        max_budget: float,
        message: str | None = None,
        llm_provider: str | None = None,
        entity_type: str | None = None,
        entity_id: str | None = None,
    ) -> None: ...

class InvalidRequestError(_APIStatusError):
    llm_provider: Any
    model: Any
    message: Any
    status_code: int
    response: Any
    request: Any
    def __init__(self, message: Any, model: Any, llm_provider: Any) -> None: ...

class MockException(_APIError):
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    model: Any
    llm_provider: Any
    message: Any
    status_code: int
    def __init__(
        self,
        status_code: int,
        message: Any,
        llm_provider: Any,
        model: Any,
        request: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
    ) -> None: ...

class LiteLLMUnknownProvider(BadRequestError):
    message: Any
    def __init__(self, model: str, custom_llm_provider: str | None = None) -> None: ...

class GuardrailRaisedException(Exception):
    message: Any
    blocked_content: bool
    status_code: int
    guardrail_name: str | None
    def __init__(
        self,
        guardrail_name: str | None = None,
        message: str = "",
        should_wrap_with_default_message: bool = True,
        status_code: int = 400,
        blocked_content: bool = False,
    ) -> None: ...

class BlockedPiiEntityError(Exception):
    message: Any
    status_code: int
    guardrail_name: str | None
    entity_type: str
    def __init__(self, entity_type: str, guardrail_name: str | None = None, status_code: int = 400) -> None: ...

class MidStreamFallbackError(ServiceUnavailableError):
    litellm_response_headers: Any
    args: Any
    request: Any
    response: Any
    emitted_disqualifying_content: bool
    is_pre_first_chunk: bool
    generated_content: str
    num_retries: int | None
    max_retries: int | None
    litellm_debug_info: str | None
    original_exception: Exception | None
    llm_provider: str
    model: str
    message: Any
    status_code: int
    def __init__(
        self,
        message: str,
        model: str,
        llm_provider: str,
        original_exception: Exception | None = None,
        response: Any = None,
        litellm_debug_info: str | None = None,
        max_retries: int | None = None,
        num_retries: int | None = None,
        generated_content: str = "",
        is_pre_first_chunk: bool = False,
        emitted_disqualifying_content: bool = False,
    ) -> None: ...

class ModifyResponseException(Exception):
    original_response: object
    detection_info: Any
    guardrail_name: str | None
    request_data: dict[str, Any]
    model: str
    message: str
    def __init__(
        self,
        message: str,
        model: str,
        request_data: dict[str, Any],
        guardrail_name: str | None = None,
        detection_info: Mapping[str, object] | None = None,
        original_response: object = None,
    ) -> None: ...

class SensitiveDataRouteException(Exception):
    message: Any
    sticky_session_routing: bool
    detection_info: Any
    guardrail_name: str | None
    session_id: str
    route_to_model: str
    def __init__(
        self,
        route_to_model: str,
        session_id: str,
        guardrail_name: str | None = None,
        detection_info: Mapping[str, object] | None = None,
        message: str | None = None,
        sticky_session_routing: bool = True,
    ) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
