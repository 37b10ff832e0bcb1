from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar, overload

from dspy.primitives.module import Module as Module

_T = TypeVar("_T")
_P = ParamSpec("_P")

def get_async_max_workers() -> Any: ...
def get_limiter() -> Any: ...
@overload
def asyncify(program: Callable[_P, _T]) -> Callable[_P, Coroutine[Any, Any, _T]]: ...
@overload
def asyncify(program: Any) -> Callable[..., Coroutine[Any, Any, Any]]: ...
def __getattr__(name: Any) -> Any: ...  # what is not declared here stays Any
