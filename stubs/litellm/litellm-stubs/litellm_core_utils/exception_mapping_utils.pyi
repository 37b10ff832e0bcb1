from typing import Any

from typing_extensions import TypeAlias

def exception_type(
    model: Any,
    original_exception: Any,
    custom_llm_provider: Any,
    completion_kwargs: Any = ...,
    extra_kwargs: Any = ...,
) -> Any: ...

# Not declared, as they would load another package or are seldom used; an alias, so that a union may name them.
ExceptionCheckers: TypeAlias = Any

def __getattr__(name: str) -> Any: ...  # what is not declared here stays Any
