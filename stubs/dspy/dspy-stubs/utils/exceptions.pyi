from typing import Any

from dspy.signatures.signature import Signature as Signature

class DSPyError(Exception):
    retry_after: float | None
    request_id: str | None
    status: int | None
    provider_code: str | None
    provider: str | None
    model: str | None
    code: Any
    message: str
    default_code: str | None = ...
    def __init__(
        self,
        message: str = "",
        *,
        code: str | None = None,
        model: str | None = None,
        provider: str | None = None,
        provider_code: str | None = None,
        status: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None: ...

class LMError(DSPyError):
    default_code: Any

class LMTransportError(LMError):
    default_code: Any

class LMLockTimeoutError(LMError):
    lock_path: str
    path: str
    default_code: Any
    def __init__(self, message: str = "", *, path: str = "", lock_path: str = "", **kwargs: Any) -> None: ...

class LMCollectionLimitError(LMError):
    rejected_event: Any
    partial_events: Any
    retained_events: Any
    retained_bytes: Any
    maximum: Any
    limit: Any
    default_code: Any
    def __init__(self, message: str = "", *, source: Any = None, **kwargs: Any) -> None: ...
    @property
    def partial(self) -> Any: ...

class LMConfigurationError(LMError):
    default_code: Any

class LMNotConfiguredError(LMConfigurationError):
    default_code: Any

class LMUnsupportedFeatureError(LMError):
    issues: Any
    features: Any
    feature: str | None
    default_code: Any
    def __init__(
        self,
        message: str = "",
        *,
        features: list[str] | None = None,
        feature: str | None = None,
        issues: list[str] | None = None,
        **kwargs: Any,
    ) -> None: ...

class LMProviderError(LMError):
    default_code: Any

class LMUnexpectedError(LMError):
    default_code: Any

class LMStreamAssemblyError(LMUnexpectedError):
    part_index: int | None
    partial: Any
    default_code: Any
    def __init__(
        self, message: str = "", *, partial: Any = None, part_index: int | None = None, **kwargs: Any
    ) -> None: ...

class LMAuthError(LMProviderError):
    default_code: Any

class LMBillingError(LMProviderError):
    default_code: Any

class LMRateLimitError(LMProviderError):
    default_code: Any

class LMInvalidRequestError(LMProviderError):
    default_code: Any

class ContextWindowExceededError(LMInvalidRequestError):
    default_code: Any
    def __init__(
        self, *, model: str | None = None, message: str = "Context window exceeded", **kwargs: Any
    ) -> None: ...

class LMUnsupportedModelError(LMInvalidRequestError):
    default_code: Any

class LMTimeoutError(LMProviderError):
    default_code: Any

class LMServerError(LMProviderError):
    default_code: Any

def is_retryable_lm_error(error: Exception) -> bool: ...
def format_error_for_lm(error: BaseException, *, traceback_frames: int = 0) -> str: ...

class AdapterParseError(DSPyError):
    parsed_result: str | None
    lm_response: str
    signature: Signature
    adapter_name: str
    default_code: Any
    def __init__(
        self,
        adapter_name: str,
        signature: Signature,
        lm_response: str,
        message: str | None = None,
        parsed_result: str | None = None,
    ) -> None: ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
