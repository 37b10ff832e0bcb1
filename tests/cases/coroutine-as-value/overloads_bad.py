"""Overloads that are async for some arguments, called with those."""

from collections.abc import AsyncIterable, AsyncIterator, Coroutine, Iterable
from typing import Any, TypeVar, overload

T = TypeVar("T")


@overload
def find(items: AsyncIterable[T], /, **having: Any) -> Coroutine[Any, Any, T | None]: ...
@overload
def find(items: Iterable[T], /, **having: Any) -> T | None: ...
def find(items: Any, /, **having: Any) -> Any:
    async def first() -> Any:
        async for item in items:
            return item

    return next(iter(items), None) if isinstance(items, Iterable) else first()


async def numbers() -> AsyncIterator[int]:
    yield 1


def compare() -> bool:
    return find(numbers()) is not None  # E: coroutine-as-value


def show() -> None:
    print(find(numbers()))  # E: coroutine-in-text
    print(f"{find(numbers(), size=1)}")  # E: coroutine-in-text
    found = find(numbers())  # E: unawaited-coroutine


class Same:
    @overload
    def __call__(self, key: str) -> Coroutine[Any, Any, int]: ...
    @overload
    def __call__(self, key: int) -> int: ...
    def __call__(self, key: Any) -> Any:
        return key


def elsewhere(same: Same) -> str:
    print(same("a"))  # E: coroutine-in-text

    def inner() -> bool:
        return same("b") == 1  # E: coroutine-as-value

    return f"{[same(key) for key in 'ab']} {inner()}"  # E: coroutine-in-text
