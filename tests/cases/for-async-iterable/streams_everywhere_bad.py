"""Plain iteration of every other form of operand."""

import asyncio
import itertools
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import Generic, Protocol, TypeVar, Union

Item = TypeVar("Item")


class Feed(Protocol):
    def events(self) -> AsyncIterator[str]: ...

    async def names(self) -> list[str]: ...


class Stream(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self._item = item

    async def __aiter__(self) -> AsyncIterator[Item]:
        yield self._item

    def first(self) -> Item:
        for item in self:  # E: for-async-iterable
            return item
        return self._item


def total(numbers: Iterable[int]) -> int:
    return sum(numbers)


async def ticks():
    yield 1


async def operands(feed: Feed, stream: Stream[int], feeds: list[Feed], make: Callable[[], AsyncIterator[int]]) -> None:
    for event in feed.events():  # E: for-async-iterable
        print(event)
    for name in feed.names():  # E: for-async-iterable
        print(name)
    for number in stream:  # E: for-async-iterable
        print(number)
    for event in feeds[0].events():  # E: for-async-iterable
        print(event)
    for number in make():  # E: for-async-iterable
        print(number)
    for number in ticks():  # E: for-async-iterable
        print(number)
    for number in (number async for number in stream):  # E: for-async-iterable
        print(number)
    for event in feed.events() if feeds else feeds[0].events():  # E: for-async-iterable
        print(event)
    for index, event in enumerate(feed.events()):  # E: for-async-iterable
        print(index, event)


async def consumers(feed: Feed, stream: Stream[int]) -> None:
    print(total(stream))  # E: for-async-iterable
    print(dict(zip("ab", stream)))  # E: for-async-iterable
    print(deque(stream))  # E: for-async-iterable
    print(list(itertools.chain([1], stream)))  # E: for-async-iterable
    print(list(map(str, stream)))  # E: for-async-iterable
    print(list(filter(None, stream)))  # E: for-async-iterable
    print([number for number in stream if number])  # E: for-async-iterable
    print([name for name in feed.names()])  # E: for-async-iterable
    print([(a, b) for a in "ab" for b in stream])  # E: for-async-iterable
    names = ["a"]
    names.extend(feed.names())  # E: for-async-iterable
    print("a" in feed.events())  # E: for-async-iterable
    print(min(number * 2 async for number in stream))  # E: for-async-iterable


async def unpacked(feed: Feed, stream: Stream[int]) -> None:
    await asyncio.gather(*feed.events())  # E: for-async-iterable
    print(*feed.names())  # E: for-async-iterable
    first: str
    rest: list[str]
    first, *rest = feed.names()  # E: for-async-iterable
    (first, second), third = (feed.names(), 1)  # E: coroutine-as-value
    print(first, rest)


async def members(feed: Union[list[str], AsyncGenerator[str, None]], names: Awaitable[list[str]]) -> None:
    for name in feed:  # E: for-async-iterable
        print(name)
    for name in names:  # E: for-async-iterable
        print(name)


class Report:
    stream = Stream(1)
    numbers = [number for number in stream]  # E: for-async-iterable
