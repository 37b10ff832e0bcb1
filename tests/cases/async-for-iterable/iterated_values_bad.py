"""Plain iterables, functions that were not called and None after `async for`."""

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterator
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


async def plain(library: Library, titles: Titles, by_shelf: dict[str, list[str]]) -> Titles:
    async for title in library.titles:  # E: async-for-iterable
        print(title)
    async for shelf in library.shelves():  # E: async-for-iterable
        print(shelf)
    async for author in library.authors:  # E: async-for-iterable
        print(author)
    async for title in titles:  # E: async-for-iterable
        print(title)
    async for title in by_shelf["A"]:  # E: async-for-iterable
        print(title)
    async for number in range(3):  # E: async-for-iterable
        print(number)
    return titles


async def awaited(library: Library) -> None:
    async for title in await library.load():  # E: async-for-iterable
        print(title)
    async for task in asyncio.as_completed([library.load()], timeout=1) if False else [1]:  # E: async-for-iterable
        print(task)


async def not_called(library: Library, source: Callable[[], AsyncIterator[str]]) -> None:
    async for title in library.stream:  # E: async-for-iterable
        print(title)
    async for title in library.load:  # E: async-for-iterable
        print(title)
    async for title in source:  # E: async-for-iterable
        print(title)


async def perhaps(titles: Optional[AsyncIterator[str]], either: Union[list[str], AsyncIterator[str]]) -> None:
    async for title in titles:  # E: async-for-iterable
        print(title)
    async for title in either:  # E: async-for-iterable
        print(title)


async def comprehensions(library: Library) -> None:
    print([title async for title in library.titles])  # E: async-for-iterable
    print({title async for title in library.stream})  # E: async-for-iterable
    print({title: 1 async for title in await library.load()})  # E: async-for-iterable
    lazy = (shelf async for shelf in library.shelves())  # E: async-for-iterable
    print([shelf async for shelf in lazy])


async def arguments(library: Library) -> None:
    print(await count(library.titles))  # E: async-for-iterable
    print(await count(library.stream))  # E: async-for-iterable
