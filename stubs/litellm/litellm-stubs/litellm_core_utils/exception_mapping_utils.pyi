from typing import Any

def exception_type(
    model: Any,
    original_exception: Any,
    custom_llm_provider: Any,
    completion_kwargs: Any = ...,
    extra_kwargs: Any = ...,
) -> Any: ...
def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
