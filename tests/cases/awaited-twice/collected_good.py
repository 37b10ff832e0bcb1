"""A new async generator for each comprehension."""

import asyncio
from collections.abc import AsyncGenerator


async def numbers() -> AsyncGenerator[int, None]:
    yield 1


async def main() -> None:
    source = numbers()
    squares = {number: number**2 async for number in source}
    source = numbers()
    print(squares, {number: number async for number in source})


asyncio.run(main())
