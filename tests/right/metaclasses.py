"""Classes whose metaclass decides what their call gives, and does not say what."""

import asyncio
from typing import Any


class Run(type):
    def __call__(cls, *args, **kwargs):
        return super().__call__(*args, **kwargs).go()


class Job(metaclass=Run):
    def __init__(self, number: int) -> None:
        self.number = number

    async def go(self) -> int:
        return self.number


class Later(Job):
    async def go(self) -> int:
        return self.number + 1


class Declared(type):
    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        return super().__call__(*args, **kwargs).entered()


class Pool(metaclass=Declared):
    async def entered(self) -> str:
        return "pool"


async def main() -> None:
    assert await Job(3) == 3
    job = Later(4)
    assert await job == 5
    assert await asyncio.gather(Job(1), Job(2)) == [1, 2]
    assert await Pool() == "pool"


asyncio.run(main())
