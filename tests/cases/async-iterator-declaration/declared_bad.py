"""Declarations that say "coroutine" where an async iterator is meant."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator


class Model(ABC):
    @abstractmethod
    async def stream(self, prompt: str) -> AsyncGenerator[str, None]:  # E: async-iterator-declaration
        ...


class Numbers:
    async def __aiter__(self) -> AsyncIterator[int]:  # E: async-iterator-declaration
        return Count()


class Count:
    def __aiter__(self) -> "Count":
        return self

    async def __anext__(self) -> int:
        raise StopAsyncIteration


async def total() -> int:  # E: async-iterator-declaration
    yield 1
