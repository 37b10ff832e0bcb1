"""Async generators are iterated, not awaited."""

import asyncio
from collections.abc import AsyncIterator


async def stream() -> AsyncIterator[int]:
    yield 1


class Service:
    def __init__(self) -> None:
        self.source = stream()

    async def items(self) -> AsyncIterator[int]:
        yield 2


async def collect(given: AsyncIterator[int]) -> list[int]:
    return [item async for item in given]


async def main(given: AsyncIterator[int]) -> None:
    async for item in stream():
        print(item)
    async for item in Service().items():
        print(item)
    async for item in Service().source:
        print(item)
    print(await collect(given))
    print(await asyncio.gather(collect(stream())))
    print([item async for item in stream()])


asyncio.run(main(stream()))
