"""Overloads that their implementation keeps to, and an object that holds the coroutine it was given."""

from collections.abc import Callable, Coroutine
from typing import Any, Generic, Optional, ParamSpec, TypeVar, overload

P = ParamSpec("P")
R = TypeVar("R")


def logged(function: Callable[P, R]) -> Callable[P, R]:
    return function


@overload
def pause(key: None = None) -> None: ...
@overload
def pause(key: str) -> str: ...
@logged
def pause(key: Optional[str] = None) -> Optional[str]:
    return key


class Rule:
    enabled = True

    @overload
    async def read(self, name: str) -> "Rule": ...
    @overload
    async def read(self, name: str = "", number: int = 0) -> "Rule": ...
    @logged
    async def read(self, name: str = "", number: int = 0) -> "Rule":
        return Rule()


class Future(Generic[R]):
    def result(self) -> R: ...  # type: ignore[empty-body]


class Task(Generic[P, R]):
    def __init__(self, function: Callable[P, R]) -> None: ...

    def submit(self, *args: P.args, **kwargs: P.kwargs) -> Future[R]:
        return Future()


async def double(x: int) -> int:
    return x * 2


def flow(rule: Rule) -> None:
    future = Task(double).submit(2)
    print(future.result() + 1)  # E: coroutine-as-value
    future.result()  # E: unawaited-coroutine
    print(rule.read("a").enabled)  # E: coroutine-as-value


async def main(rule: Rule) -> None:
    print(await pause("a"))  # E: await-non-awaitable
    rule.read("a")  # E: unawaited-coroutine
