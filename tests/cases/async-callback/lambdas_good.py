"""Lambdas that give what their callers use."""

import asyncio
from collections.abc import AsyncIterator, Callable


async def weight(name: str) -> int:
    return len(name)


async def weights() -> AsyncIterator[int]:
    yield await weight("a")


async def read_all(source: Callable[[], AsyncIterator[int]]) -> None:
    async for value in source():
        print(value)


async def order(names: list[str]) -> list[str]:
    await read_all(lambda: weights())
    known = {name: await weight(name) for name in names}
    return sorted(names, key=lambda name: known[name])


print(asyncio.run(order(["ab", "c"])))
