"""`await` of the call of an async generator function: a function, a method, an attribute, a parameter."""

import asyncio
from collections.abc import AsyncIterator


async def stream() -> AsyncIterator[int]:
    yield 1


class Service:
    def __init__(self) -> None:
        self.source = stream()

    async def items(self) -> AsyncIterator[int]:
        yield 2


async def main(given: AsyncIterator[int]) -> None:
    await stream()  # E: await-async-generator
    await Service().items()  # E: await-async-generator
    await Service().source  # E: await-async-generator
    await given  # E: await-async-generator
    await asyncio.gather(stream())  # E: await-async-generator
    print(await (item async for item in stream()))  # E: await-async-generator
