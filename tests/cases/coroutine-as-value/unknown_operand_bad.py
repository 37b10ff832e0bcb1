"""A coroutine in arithmetic with what nothing is known of."""

import asyncio
from pathlib import Path


class Repository:
    def __init__(self, workdir=Path("work")) -> None:
        self.workdir = workdir


class Engineer:
    def __init__(self, repository) -> None:
        self.repository = repository

    async def name(self):
        return "src"

    async def size(self) -> int:
        return 1

    async def source(self):
        name = self.name()
        return self.repository.workdir / name  # E: coroutine-as-value

    async def sizes(self, known) -> object:
        return known + self.size()  # E: coroutine-as-value

    async def left(self, known) -> object:
        return self.size() * known  # E: coroutine-as-value


async def main() -> None:
    engineer = Engineer(Repository())
    for call in (engineer.source(), engineer.sizes(1), engineer.left(2)):
        try:
            print(await call)
        except TypeError as error:
            print(error)


asyncio.run(main())

# Seen by a mypy that can check functions again (2.4).
