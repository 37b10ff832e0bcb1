"""Coroutines, tasks and futures after `async for`: they must be awaited first."""

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
    async def events(self) -> AsyncIterator[str]: ...


class Reader(ABC):
    @abstractmethod
    async def read(self) -> AsyncIterator[bytes]: ...


Pending = TypeVar("Pending", bound=Awaitable[Any])


async def total(rows: AsyncIterable[int]) -> int:
    return sum([row async for row in rows])


async def calls(orders: Orders) -> None:
    async for order in orders.fetch():  # E: async-for-coroutine
        print(order)
    async for order in orders.stream():  # E: async-for-coroutine
        print(order)
    async for order in orders.recent:  # E: async-for-coroutine
        print(order)


async def declared(source: Source, reader: Reader) -> None:
    async for event in source.events():  # E: async-for-coroutine
        print(event)
    async for chunk in reader.read():  # E: async-for-coroutine
        print(chunk)


async def names(orders: Orders) -> None:
    pending = orders.fetch()
    async for order in pending:  # E: async-for-coroutine
        print(order)
    task = asyncio.create_task(orders.fetch())
    async for order in task:  # E: async-for-coroutine
        print(order)


async def parameter(waiting: Awaitable[list[int]], pending: Pending) -> Pending:
    async for order in waiting:  # E: async-for-coroutine
        print(order)
    async for order in pending:  # E: async-for-coroutine
        print(order)
    return pending


async def subscript(tasks: dict[str, asyncio.Task[list[int]]]) -> None:
    async for order in tasks["eu"]:  # E: async-for-coroutine
        print(order)


async def members(one: Union[AsyncIterator[int], Awaitable[int]], two: Optional[asyncio.Future[int]]) -> None:
    async for order in one:  # E: async-for-coroutine
        print(order)
    if two is not None:
        async for order in two:  # E: async-for-coroutine
            print(order)


async def conditional(orders: Orders, streaming: bool) -> None:
    async for order in orders.stream() if streaming else orders.rows():  # E: async-for-coroutine
        print(order)


async def comprehensions(orders: Orders) -> None:
    print([order async for order in orders.fetch()])  # E: async-for-coroutine
    print({order async for order in orders.stream()})  # E: async-for-coroutine
    print({order: 1 async for order in orders.fetch()})  # E: async-for-coroutine
    lazy = (order async for order in orders.stream())  # E: async-for-coroutine
    print([order async for order in lazy])


async def arguments(orders: Orders) -> None:
    print(await total(orders.stream()))  # E: async-for-coroutine
    print([order async for order in aiter(orders.stream())])  # E: async-for-coroutine


async def nested(orders: Orders) -> None:
    async def newest() -> list[int]:
        return [9]

    async for order in newest():  # E: async-for-coroutine
        print(order)
