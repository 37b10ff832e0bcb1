"""`for` for plain iterables; `async for` for async ones, whatever form they have."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterator
from typing import Generic, Optional, TypeVar, Union

Item = TypeVar("Item")


class Box(Generic[Item]):
    """Can be iterated both ways."""

    def __init__(self, *items: Item) -> None:
        self._items = list(items)

    def __iter__(self) -> Iterator[Item]:
        return iter(self._items)

    async def __aiter__(self) -> AsyncIterator[Item]:
        for item in self._items:
            yield item

    def each(self) -> AsyncIterable[Item]:
        return self


async def words() -> AsyncGenerator[str, None]:
    yield "a"


async def perhaps(stream: Optional[AsyncIterator[str]], make: Optional[Callable[[], AsyncIterator[str]]]) -> list[str]:
    found = []
    if stream:
        found += [word async for word in stream]
    async for word in make() if make else words():
        found.append(word)
    return found


async def pairs() -> list[tuple[str, int]]:
    return [(word, number) async for word in words() for number in range(2) if number]


async def either(items: Union[list[str], AsyncIterator[str]]) -> AsyncIterator[str]:
    if isinstance(items, AsyncIterator):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item


async def main() -> None:
    box = Box("a", "b")
    print(list(box), [item async for item in box], [item async for item in box.each()])
    print(await perhaps(words(), None), await perhaps(None, words), await pairs())
    print([item async for item in either(["a"])], [item async for item in either(words())])
    async for number in (n * 2 async for n in Box(1, 2)):
        print(number)
    async for word in (lambda: words())():
        print(word)


asyncio.run(main())
