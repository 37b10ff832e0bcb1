"""Where mypy finds no type for `T`, the other half of what is returned is lost, and nothing is certain."""

from collections.abc import Awaitable, Callable
from typing import Optional, TypeVar, Union

T = TypeVar("T")


def call(function: Optional[Callable[[], T]] = None, *results: T) -> Union[Awaitable[T], T]:
    return results[0] if function is None else function()


def report() -> None:
    call(None, 1)
    first = call(None, "a")
    print(first)


def nothing(results: list[Callable[[], int]]) -> None:
    call(*results[:1])
    if len(results) > 3:
        call()


report()
nothing([lambda: 1])
