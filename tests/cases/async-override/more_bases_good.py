"""Overrides that keep the kind."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Awaitable
from typing import Any, Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Repository(ABC, Generic[Item]):
    @abstractmethod
    def all(self) -> AsyncIterator[Item]: ...

    @abstractmethod
    def each(self) -> AsyncIterable[Item]: ...

    @property
    @abstractmethod
    def size(self) -> Awaitable[int]: ...

    @classmethod
    async def create(cls) -> str:
        return "created"

    def anything(self) -> Any:
        return None

    def hook(self):
        return None

    async def flush(self) -> None: ...


class Numbers(Repository[int]):
    async def all(self) -> AsyncIterator[int]:
        yield 1

    async def each(self) -> AsyncIterator[int]:
        yield 2

    @property
    async def size(self) -> int:
        return 1

    @classmethod
    async def create(cls) -> str:
        return "numbers"

    async def anything(self) -> int:
        return 3

    async def hook(self):
        return 4

    async def flush(self) -> None:
        print("flushed")


class Handler(Protocol):
    async def handle(self, text: str) -> str: ...


class Slow:
    async def handle(self, text: str) -> str:
        return text


class Later:
    def handle(self, text: str) -> "asyncio.Task[str]":
        return asyncio.create_task(Slow().handle(text))


class WaitingHandler(Protocol):
    def handle(self, text: str) -> Awaitable[str]: ...


class Indexed:
    async def __getitem__(self, index: int) -> int:
        return index

    async def __call__(self) -> int:
        return 0

    def __len__(self) -> int:
        return 1


async def use(handler: WaitingHandler) -> str:
    return await handler.handle("text")


async def main() -> None:
    numbers = Numbers()
    print([number async for number in numbers.all()], [number async for number in numbers.each()], await numbers.size)
    print(await numbers.create(), await numbers.anything(), await numbers.hook())
    await numbers.flush()
    handler: Handler = Slow()
    print(await use(handler), await use(Later()), await Indexed()[1], await Indexed()(), len(Indexed()))


asyncio.run(main())
