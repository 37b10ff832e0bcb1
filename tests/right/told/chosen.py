"""Overloads that go by the object's type argument, where that is known."""

from collections.abc import Callable, Coroutine
from typing import Any, Generic, ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class Task(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None:
        self.function = function

    @overload
    def __call__(self: "Task[P, Coroutine[Any, Any, T]]", *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]: ...
    @overload
    def __call__(self: "Task[P, T]", *args: P.args, **kwargs: P.kwargs) -> T: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.function(*args, **kwargs)


def task(function: Callable[P, R]) -> Task[P, R]:
    return Task(function)


@task
async def load(name: str) -> int:
    return len(name)


async def main() -> None:
    load("a")  # E: unawaited-coroutine
    print(load("b") + 1)  # E: coroutine-as-value
