"""Awaited first, or declared as what they are."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Awaitable
from typing import Any, Optional, Protocol, TypeVar, Union


class Orders:
    async def fetch(self) -> list[int]:
        return [1, 2]

    async def stream(self) -> AsyncIterator[int]:
        return self.rows()

    async def rows(self) -> AsyncIterator[int]:
        yield 1

    @property
    async def recent(self) -> list[int]:
        return [3]


class Source(Protocol):
    def events(self) -> AsyncIterator[str]: ...


class Reader(ABC):
    @abstractmethod
    def read(self) -> AsyncIterator[bytes]: ...


class File(Reader):
    async def read(self) -> AsyncIterator[bytes]:
        yield b"x"

    async def events(self) -> AsyncIterator[str]:
        yield "opened"


Pending = TypeVar("Pending", bound=Awaitable[Any])


async def total(rows: AsyncIterable[int]) -> int:
    return sum([row async for row in rows])


async def calls(orders: Orders) -> None:
    for order in await orders.fetch():
        print(order)
    async for order in await orders.stream():
        print(order)
    for order in await orders.recent:
        print(order)


async def declared(source: Source, reader: Reader) -> None:
    async for event in source.events():
        print(event)
    async for chunk in reader.read():
        print(chunk)


async def names(orders: Orders) -> None:
    pending = orders.fetch()
    for order in await pending:
        print(order)
    task = asyncio.create_task(orders.fetch())
    for order in await task:
        print(order)


async def parameter(waiting: Awaitable[list[int]], pending: Pending) -> None:
    for order in await waiting:
        print(order)
    for order in await pending:
        print(order)


async def subscript(tasks: dict[str, asyncio.Task[list[int]]]) -> None:
    for order in await tasks["eu"]:
        print(order)


async def members(one: Union[AsyncIterator[int], Awaitable[int]], two: Optional[asyncio.Future[int]]) -> None:
    if isinstance(one, AsyncIterator):
        async for order in one:
            print(order)
    else:
        print(await one)
    if two is not None:
        print(await two)


async def conditional(orders: Orders, streaming: bool) -> None:
    async for order in await orders.stream() if streaming else orders.rows():
        print(order)


async def comprehensions(orders: Orders) -> None:
    print([order for order in await orders.fetch()])
    print({order async for order in await orders.stream()})
    lazy = (order async for order in await orders.stream())
    print([order async for order in lazy])


async def arguments(orders: Orders) -> None:
    print(await total(await orders.stream()))
    print(await anext(await orders.stream()))
    print([order async for order in aiter(await orders.stream())])


async def main() -> None:
    orders = Orders()
    await calls(orders)
    await declared(File(), File())
    await names(orders)
    await parameter(orders.fetch(), orders.fetch())
    await subscript({"eu": asyncio.create_task(orders.fetch())})
    await members(orders.rows(), None)
    await conditional(orders, True)
    await conditional(orders, False)
    await comprehensions(orders)
    await arguments(orders)


asyncio.run(main())
