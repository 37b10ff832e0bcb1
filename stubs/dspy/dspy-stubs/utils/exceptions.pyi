from typing import Any

from dspy.signatures.signature import Signature as Signature

class DSPyError(Exception):
    retry_after: Any
    request_id: Any
    status: Any
    provider_code: Any
    provider: Any
    model: Any
    code: Any
    message: Any
    default_code: Any = ...
    def __init__(
        self,
        message: Any = "",
        *,
        code: Any = None,
        model: Any = None,
        provider: Any = None,
        provider_code: Any = None,
        status: Any = None,
        request_id: Any = None,
        retry_after: Any = None,
    ) -> None: ...

class LMError(DSPyError):
    default_code: Any

class LMTransportError(LMError):
    default_code: Any

class LMLockTimeoutError(LMError):
    lock_path: Any
    path: Any
    default_code: Any
    def __init__(self, message: Any = "", *, path: Any = "", lock_path: Any = "", **kwargs: Any) -> None: ...

class LMCollectionLimitError(LMError):
    rejected_event: Any
    partial_events: Any
    retained_events: Any
    retained_bytes: Any
    maximum: Any
    limit: Any
    default_code: Any
    def __init__(self, message: Any = "", *, source: Any = None, **kwargs: Any) -> None: ...
    @property
    def partial(self) -> Any: ...

class LMConfigurationError(LMError):
    default_code: Any

class LMNotConfiguredError(LMConfigurationError):
    default_code: Any

class LMUnsupportedFeatureError(LMError):
    issues: Any
    features: Any
    feature: Any
    default_code: Any
    def __init__(
        self,
        message: Any = "",
        *,
        features: Any = None,
        feature: Any = None,
        issues: Any = None,
        **kwargs: Any,
    ) -> None: ...

class LMProviderError(LMError):
    default_code: Any

class LMUnexpectedError(LMError):
    default_code: Any

class LMStreamAssemblyError(LMUnexpectedError):
    part_index: Any
    partial: Any
    default_code: Any
    def __init__(self, message: Any = "", *, partial: Any = None, part_index: Any = None, **kwargs: Any) -> None: ...

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
    def __init__(self, *, model: Any = None, message: Any = "Context window exceeded", **kwargs: Any) -> None: ...

class LMUnsupportedModelError(LMInvalidRequestError):
    default_code: Any

class LMTimeoutError(LMProviderError):
    default_code: Any

class LMServerError(LMProviderError):
    default_code: Any

def is_retryable_lm_error(error: Any) -> Any: ...
def format_error_for_lm(error: Any, *, traceback_frames: Any = 0) -> Any: ...

class AdapterParseError(DSPyError):
    parsed_result: Any
    lm_response: Any
    signature: Any
    adapter_name: Any
    default_code: Any
    def __init__(
        self,
        adapter_name: Any,
        signature: Any,
        lm_response: Any,
        message: Any = None,
        parsed_result: Any = None,
    ) -> None: ...

def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
