"""The results in arithmetic, and operators that put steps of work together."""

import asyncio
from pathlib import Path


class Repository:
    def __init__(self, workdir=Path("work")) -> None:
        self.workdir = workdir


class Chain:
    def __or__(self, step):
        return step

    def __rrshift__(self, step):
        return step


class Later:
    """It can be awaited, and calculates."""

    def __await__(self):
        return iter(())

    def __radd__(self, other: int) -> int:
        return other


class Engineer:
    def __init__(self, repository) -> None:
        self.repository = repository

    async def name(self):
        return "src"

    async def size(self) -> int:
        return 1

    async def source(self):
        name = await self.name()
        return self.repository.workdir / name

    async def sizes(self, known) -> object:
        return known + await self.size()

    async def chained(self, chain) -> object:
        return await (chain | self.size()), await (self.size() >> chain)

    async def later(self, known) -> object:
        return known + Later()


async def main() -> None:
    engineer = Engineer(Repository())
    print(await engineer.source(), await engineer.sizes(1), await engineer.chained(Chain()), await engineer.later(1))


asyncio.run(main())
