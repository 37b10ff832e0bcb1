"""The correct twin: the other arguments give plain values, although mypy tries the async overload first."""

import asyncio
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


async def compare() -> bool:
    return await find(numbers()) is not None


def compare_plain(items: list[int], anything: Any, either: list[int] | Any) -> bool:
    if find(items) is not None or find(anything, size=1) is not None or find(either) == 1:
        print(find(items), find([1, 2], size=1), find(anything))
        print(f"{find(items)} {find(either)}")
    found = find(items)
    if found is None:
        return False
    left = find(items)
    find(items)
    return bool(find([1]))


Base: Any = object


class Unknown(Base):
    pass


def compare_unknown(unknown: Unknown) -> bool:
    return find(unknown.items) is None or find(unknown) is None


class Box:
    @overload
    def get(self, key: str) -> Coroutine[Any, Any, int]: ...
    @overload
    def get(self, key: int) -> int: ...
    def get(self, key: Any) -> Any:
        return key if isinstance(key, int) else asyncio.sleep(0, len(key))


class Same:
    @overload
    def __call__(self, key: str) -> Coroutine[Any, Any, int]: ...
    @overload
    def __call__(self, key: int) -> int: ...
    def __call__(self, key: Any) -> Any:
        return key if isinstance(key, int) else asyncio.sleep(0, len(key))

    @overload
    def get(self, key: str) -> Coroutine[Any, Any, int]: ...
    @overload
    def get(self, key: int) -> int: ...
    def get(self, key: Any) -> Any:
        return self(key)


def elsewhere(same: Same, either: Box | Same) -> str:
    if same(1) == 1:
        print(same(1), either.get(1), [either.get(number) for number in range(3)])
    left = same(1)
    gathered = []
    for number in range(3):
        gathered.append(same(number))
    print(gathered)

    def inner() -> str:
        return f"{same(2)} {either.get(2)}"

    return (lambda: f"{inner()} {same(3)}")()


async def main(box: Box) -> None:
    print(elsewhere(Same(), box))
    print(box.get(1), await box.get("a"))
    assert box.get(1) == 1
    text = f"{box.get(2)}"
    print(text, await compare(), compare_plain([1], [], [1]))


asyncio.run(main(Box()))
