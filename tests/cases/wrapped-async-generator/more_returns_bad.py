"""More ways to return an async generator from a coroutine."""
# mypy: enable-error-code="wrapped-async-generator"

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Log(ABC, Generic[Item]):
    @abstractmethod
    def lines(self) -> AsyncIterator[Item]: ...

    async def tail(self) -> AsyncIterator[Item]:
        return self.lines()  # E: wrapped-async-generator

    @classmethod
    async def numbers(cls) -> AsyncGenerator[int, None]:
        return count(3)  # E: wrapped-async-generator

    @staticmethod
    async def either(many: bool) -> AsyncIterable[int]:
        if many:
            return count(1000)  # E: wrapped-async-generator
        else:
            return count(1)  # E: wrapped-async-generator


async def count(limit: int) -> AsyncGenerator[int, None]:
    for number in range(limit):
        yield number


async def opened() -> AsyncIterator[int]:
    try:
        print("opening")
        return count(3)  # E: wrapped-async-generator
    except OSError:
        return count(0)  # E: wrapped-async-generator


async def letters():
    yield "a"


async def unannotated():
    return letters()  # E: wrapped-async-generator
