"""Plain iterables with `for`, async ones called."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterator
from typing import Optional, TypeVar, Union


class Library:
    titles: list[str] = ["Emma"]

    async def stream(self) -> AsyncIterator[str]:
        yield "Emma"

    async def load(self) -> list[str]:
        return self.titles

    def shelves(self) -> Iterator[str]:
        yield "A"

    @property
    def authors(self) -> tuple[str, ...]:
        return ("Austen",)


Titles = TypeVar("Titles", bound=list[str])


async def count(titles: AsyncIterable[str]) -> int:
    return len([title async for title in titles])


async def plain(library: Library, titles: Titles) -> Titles:
    for title in library.titles:
        print(title)
    for shelf in library.shelves():
        print(shelf)
    for author in library.authors:
        print(author)
    for title in titles:
        print(title)
    return titles


async def called(library: Library, source: Callable[[], AsyncIterator[str]]) -> None:
    for title in await library.load():
        print(title)
    async for title in library.stream():
        print(title)
    async for title in source():
        print(title)


async def perhaps(titles: Optional[AsyncIterator[str]], either: Union[list[str], AsyncIterator[str]]) -> None:
    if titles is not None:
        async for title in titles:
            print(title)
    if isinstance(either, list):
        print(either)
    else:
        async for title in either:
            print(title)


async def comprehensions(library: Library) -> None:
    print([title for title in library.titles])
    print({title async for title in library.stream()})
    print({title: 1 for title in await library.load()})
    lazy = (shelf for shelf in library.shelves())
    print([shelf for shelf in lazy])


async def arguments(library: Library) -> None:
    print(await count(library.stream()))


async def main() -> None:
    library = Library()
    await plain(library, ["Emma"])
    await called(library, library.stream)
    await perhaps(library.stream(), ["Emma"])
    await perhaps(None, library.stream())
    await comprehensions(library)
    await arguments(library)


asyncio.run(main())
