"""No coroutine stands between the caller and the async generator."""
# mypy: enable-error-code="wrapped-async-generator"

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Log(ABC, Generic[Item]):
    @abstractmethod
    def lines(self) -> AsyncIterator[Item]: ...

    def tail(self) -> AsyncIterator[Item]:
        return self.lines()

    @classmethod
    def numbers(cls) -> AsyncGenerator[int, None]:
        return count(3)


class Memory(Log[str]):
    async def lines(self) -> AsyncIterator[str]:
        yield "line"

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncIterator[str]]:
        yield self.lines()

    async def total(self) -> int:
        return len([line async for line in self.lines()])

    async def later(self) -> list[AsyncIterator[str]]:
        """Several of them in a list: a result like any other."""
        return [self.lines(), self.lines()]


async def count(limit: int) -> AsyncGenerator[int, None]:
    for number in range(limit):
        yield number


async def main() -> None:
    memory = Memory()
    print([line async for line in memory.tail()], [number async for number in memory.numbers()], await memory.total())
    async with memory.reading() as lines:
        print([line async for line in lines])
    for lines in await memory.later():
        print([line async for line in lines])


asyncio.run(main())
