"""Declarations that say "coroutine" where an async iterator is meant."""
# mypy: enable-error-code="async-iterator-declaration"

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Protocol


class Source(Protocol):
    async def events(self) -> AsyncIterator[str]: ...  # E: async-iterator-declaration


class Model(ABC):
    @abstractmethod
    async def stream(self, prompt: str) -> AsyncGenerator[str, None]:  # E: async-iterator-declaration
        ...

    @abstractmethod
    async def words(self) -> AsyncIterator[str]:  # E: async-iterator-declaration
        """The words, one by one."""

    @abstractmethod
    async def letters(self) -> AsyncIterator[str]:  # E: async-iterator-declaration
        raise NotImplementedError


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
