"""The same generator, iterated."""

import asyncio
import contextlib
from collections.abc import AsyncIterator


async def numbers() -> AsyncIterator[int]:
    yield 1
    yield 2


@contextlib.asynccontextmanager
async def opened() -> AsyncIterator[int]:
    yield 3


async def main() -> None:
    async for number in numbers():
        print(number)
    found = [number async for number in numbers()]
    print(f"{found}")
    if found:
        print("some")
    async with opened() as one:
        print(one)
    first, second = found
    print(first, second)


asyncio.run(main())
