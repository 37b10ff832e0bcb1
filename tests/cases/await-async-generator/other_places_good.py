"""The same, iterated."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Generic, Literal, Protocol, TypeVar, overload

Item = TypeVar("Item")


class Source(Protocol):
    def items(self) -> AsyncIterator[int]: ...


class Base(ABC):
    @abstractmethod
    def pages(self) -> AsyncIterator[str]: ...

    async def first(self) -> str:
        return await anext(self.pages())


class Stream(Generic[Item]):
    """An async iterable of one's own."""

    def __init__(self, items: list[Item]) -> None:
        self._items = items

    def __aiter__(self) -> AsyncIterator[Item]:
        return self._each()

    async def _each(self) -> AsyncIterator[Item]:
        for item in self._items:
            yield item


class Client(Base):
    @overload
    def create(self, *, stream: Literal[True]) -> Stream[str]: ...

    @overload
    def create(self, *, stream: Literal[False] = False) -> Awaitable[str]: ...

    def create(self, *, stream: bool = False) -> Any:
        return Stream(["a"]) if stream else self.text()

    async def text(self) -> str:
        return "a"

    async def events(self, **options: str) -> AsyncGenerator[str, None]:
        yield options["name"]

    async def pages(self) -> AsyncIterator[str]:
        yield "page"

    async def items(self) -> AsyncIterator[int]:
        yield 1


async def operands(source: Source, base: Base, client: Client, stream: Stream[int]) -> None:
    print([item async for item in source.items()], [page async for page in base.pages()], await base.first())
    print([item async for item in stream], [word async for word in client.create(stream=True)])
    print(await client.create(), await client.create(stream=False))
    print([event async for event in client.events(**{"name": "a"})])
    events = client.events(name="a")
    print(await events.__anext__())
    await events.aclose()


async def statements(client: Client, names: list[str]) -> list[str]:
    for name in names:
        async for event in client.events(name=name):
            print(event)
    pages = [event for name in names async for event in client.events(name=name)]
    print(pages, f"{[event async for event in client.events(name='a')]}")
    async with asyncio.Lock():
        return [event async for event in client.events(name="a")]


async def given(client: Client, run: Callable[[Awaitable[str]], Coroutine[Any, Any, None]]) -> None:
    await run(anext(client.events(name="a")))


async def show(waiting: Awaitable[str]) -> None:
    print(await waiting)


async def main() -> None:
    client = Client()
    await operands(client, client, client, Stream([1]))
    print(await statements(client, ["a"]))
    await given(client, show)


asyncio.run(main())
