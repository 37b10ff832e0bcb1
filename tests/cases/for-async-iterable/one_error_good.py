"""Collected first."""

import asyncio
from collections.abc import AsyncIterator


async def readings() -> AsyncIterator[float]:
    yield 20.5


async def history() -> list[float]:
    return [20.0]


async def main() -> None:
    values = [value async for value in readings()]
    print(values, tuple(values), [*values], {*values}, 20.5 not in await history())
    if any([value > 1 async for value in readings()]):
        print("warm")
    print(f"{values}", ", ".join(map(str, values)))


asyncio.run(main())
