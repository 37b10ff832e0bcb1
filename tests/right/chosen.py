"""Overloads that go by the object's type argument, of which nothing is known: plain functions without annotations."""

import asyncio
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

    @overload
    def run(self: "Task[P, Coroutine[Any, Any, T]]") -> Coroutine[Any, Any, T]: ...
    @overload
    def run(self: "Task[P, T]") -> T: ...
    def run(self) -> Any:
        return self.function()  # type: ignore[call-arg]


def task(function: Callable[P, R]) -> Task[P, R]:
    return Task(function)


@task
def show(*lines):
    print(*lines)


@task
def count():
    return 1


@task
async def load(name: str) -> str:
    return name


async def main() -> None:
    show("a", "b")
    print(count() + 1)
    one = count()
    print(one + count.run())
    print(await load("c"))


asyncio.run(main())
