from typing import Any

def batch_completion(
    model: str,
    messages: list[Any] = ...,
    functions: list[Any] | None = None,
    function_call: str | None = None,
    temperature: float | None = None,
    top_p: float | None = None,
    n: int | None = None,
    stream: bool | None = None,
    stop: Any = None,
    max_tokens: int | None = None,
    presence_penalty: float | None = None,
    frequency_penalty: float | None = None,
    logit_bias: dict[Any, Any] | None = None,
    user: str | None = None,
    deployment_id: Any = None,
    request_timeout: int | None = None,
    timeout: int | None = 600,
    max_workers: int | None = 100,
    **kwargs: Any,
) -> Any: ...
def batch_completion_models(*args: Any, **kwargs: Any) -> Any: ...
def batch_completion_models_all_responses(*args: Any, **kwargs: Any) -> Any: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
