"""The plain `def __aiter__`, and one that yields."""

import asyncio
from collections.abc import AsyncIterator


class Stream:
    def __aiter__(self) -> AsyncIterator[int]:
        return self._numbers()

    async def _numbers(self) -> AsyncIterator[int]:
        yield 1


class Direct:
    async def __aiter__(self) -> AsyncIterator[int]:
        yield 2


async def main() -> None:
    print([number async for number in Stream()], [number async for number in Direct()])


asyncio.run(main())
