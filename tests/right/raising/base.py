"""A base whose stream only raises, declared as a coroutine function."""

from collections.abc import AsyncIterator


class Stage:
    async def stream(self, rows: list[str]) -> AsyncIterator[str]:  # SAYS async-iterator-declaration
        raise NotImplementedError("implement it")

    async def run(self, rows: list[str]) -> list[str]:
        return [row async for row in self.stream(rows)]
