"""An async generator that a comprehension has exhausted."""

from collections.abc import AsyncGenerator


async def numbers() -> AsyncGenerator[int, None]:
    yield 1


async def main() -> None:
    source = numbers()
    squares = {number: number**2 async for number in source}
    print(squares, {number: number async for number in source})  # E: awaited-twice
