"""Overridden generics, properties, class methods, un-annotated bases, and several bases."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Repository(ABC, Generic[Item]):
    @abstractmethod
    async def all(self) -> AsyncIterator[Item]:  # E: async-iterator-declaration
        raise NotImplementedError

    @abstractmethod
    def each(self) -> AsyncIterable[Item]: ...

    @property
    @abstractmethod
    def size(self) -> int: ...

    @classmethod
    def create(cls) -> str:
        return "created"

    def close(self) -> None: ...

    async def flush(self) -> None: ...


class Numbers(Repository[int]):
    async def all(self) -> AsyncIterator[int]:  # E: override
        yield 1

    async def each(self) -> AsyncIterable[int]:  # E: async-override
        return self.all()

    @property
    async def size(self) -> int:  # E: override
        return 1

    @classmethod
    async def create(cls) -> str:  # E: override
        return "created"

    async def close(self) -> None:  # E: override
        print("closed")

    def flush(self) -> None:  # E: async-override
        print("flushed")


class Grandchild(Numbers):
    def all(self) -> "list[int]":  # type: ignore[override]
        return [1]


class Handler(Protocol):
    async def handle(self, text: str) -> str: ...


class Quick:
    def handle(self, text: str) -> str:
        return text


class Streaming:
    async def handle(self, text: str) -> AsyncIterator[str]:
        yield text


def register(handler: Handler) -> Handler:
    return handler


register(Quick())  # E: async-override
register(Streaming())  # E: async-override


class Closing:
    async def __len__(self) -> int:  # E: async-override
        return 0

    async def __contains__(self, item: int) -> bool:  # E: async-override
        return False
