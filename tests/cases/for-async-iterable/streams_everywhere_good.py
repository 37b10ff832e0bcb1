"""Collected or iterated with `async for`; plain iterables of coroutines are iterated plainly."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Generic, TypeVar, Union

Item = TypeVar("Item")


class Feed:
    async def events(self) -> AsyncIterator[str]:
        yield "event"

    async def names(self) -> list[str]:
        return ["a", "b"]

    def pending(self) -> Iterator[Awaitable[list[str]]]:
        for _ in range(2):
            yield self.names()


class Both(Generic[Item]):
    """Can be iterated both ways."""

    def __init__(self, item: Item) -> None:
        self._item = item

    async def __aiter__(self) -> AsyncIterator[Item]:
        yield self._item

    def __iter__(self) -> Iterator[Item]:
        yield self._item


def total(numbers: Iterable[int]) -> int:
    return sum(numbers)


async def main() -> None:
    feed = Feed()
    for waiting in feed.pending():
        print(await waiting)
    print(await asyncio.gather(*feed.pending()), [await waiting for waiting in feed.pending()])
    both = Both(1)
    print(total(both), [number async for number in both], list(both), 1 in both)
    print(list(itertools.chain([1], [number async for number in both])))
    names = await feed.names()
    names.extend(await feed.names())
    names += [event async for event in feed.events()]
    first, *rest = await feed.names()
    print(names, first, rest)
    for next_done in asyncio.as_completed([feed.names(), feed.names()]):
        print(await next_done)
    for index, event in enumerate([event async for event in feed.events()]):
        print(index, event)
    print(min([number * 2 async for number in both]))


asyncio.run(main())
