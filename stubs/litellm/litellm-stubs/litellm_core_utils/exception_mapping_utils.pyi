from typing import Any

def exception_type(
    model: Any,
    original_exception: Any,
    custom_llm_provider: Any,
    completion_kwargs: Any = ...,
    extra_kwargs: Any = ...,
) -> Any: ...

# Not declared, as they would load another package or are seldom used: a class or an alias, so that isinstance
# and a union may name them.
class ExceptionCheckers(Any): ...

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
