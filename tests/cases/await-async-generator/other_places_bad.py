"""Async iterables awaited in lambdas' callers, defaults, decorated functions, Protocols, loops and displays."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Any, Generic, Literal, Protocol, TypeVar, overload

Item = TypeVar("Item")


class Source(Protocol):
    def items(self) -> AsyncIterator[int]: ...


class Base(ABC):
    @abstractmethod
    def pages(self) -> AsyncIterator[str]: ...

    async def first(self) -> str:
        page = await self.pages()  # E: await-async-generator
        return str(page)


class Stream(Generic[Item]):
    """An async iterable of one's own."""

    def __init__(self, items: list[Item]) -> None:
        self._items = items

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._each()

    async def _each(self) -> AsyncIterator[Item]:
        for item in self._items:
            yield item


class Client:
    @overload
    def create(self, *, stream: Literal[True]) -> Stream[str]: ...

    @overload
    def create(self, *, stream: Literal[False] = False) -> Awaitable[str]: ...

    def create(self, *, stream: bool = False) -> Any:
        return Stream(["a"])

    async def events(self, **options: str) -> AsyncGenerator[str, None]:
        yield options["name"]


async def operands(source: Source, base: Base, client: Client, stream: Stream[int]) -> None:
    await source.items()  # E: await-async-generator
    await base.pages()  # E: await-async-generator
    await stream  # E: await-async-generator
    await Stream([1])  # E: await-async-generator
    await client.create(stream=True)  # E: await-async-generator
    await client.events(**{"name": "a"})  # E: await-async-generator
    await client.events(name="a").__aiter__()  # E: await-async-generator


async def statements(client: Client, names: list[str]) -> list[str]:
    for name in names:
        await client.events(name=name)  # E: await-async-generator
    if names and await client.events(name="a"):  # E: await-async-generator
        print("truthy")
    pages = [await client.events(name=name) for name in names]  # E: await-async-generator
    text = f"{await client.events(name='a')}"  # E: await-async-generator
    print(pages, text)
    async with asyncio.Lock():
        return await client.events(name="a")  # E: await-async-generator


def given(client: Client, run: Callable[[Awaitable[str]], None]) -> None:
    run(client.events(name="a"))  # E: await-async-generator


def needs_coroutine_function(function: Callable[[], Awaitable[None]]) -> None:
    print(function)


async def ticks() -> AsyncIterator[int]:
    yield 1


needs_coroutine_function(ticks)  # E: await-async-generator
