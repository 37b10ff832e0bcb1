"""What is added to a list is collected or awaited first."""

import asyncio
from collections.abc import AsyncIterator


async def readings() -> AsyncIterator[str]:
    yield "20.5"


async def names() -> list[str]:
    return ["a"]


async def main(lines: list[str]) -> None:
    lines += [line async for line in readings()]
    lines[1:] = [line async for line in readings()]
    lines += await names()
    print(lines)


asyncio.run(main([]))
