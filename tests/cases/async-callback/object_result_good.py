"""What takes a coroutine function because it awaits, beside what takes any function; all of it with plain functions, too."""

import asyncio
import inspect
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from threading import Thread
from typing import Any, overload


async def save(number: int) -> None:
    print("saved", number)


def note(number: int) -> None:
    print("noted", number)


class Bus:
    def plain(self, handler: Callable[[int], object]) -> None:
        handler(1)

    @staticmethod
    def static(handler: Callable[[int], object]) -> None:
        handler(1)

    @staticmethod
    async def asks(handler: Callable[[int], object]) -> None:
        given = handler(1)
        if inspect.isawaitable(given):
            await given

    @overload
    async def either(self, handler: Callable[[int], Awaitable[None]]) -> None: ...
    @overload
    async def either(self, handler: Callable[[int], object]) -> None: ...
    async def either(self, handler: Callable[[int], object]) -> None:
        given = handler(1)
        if inspect.isawaitable(given):
            await given

    @overload
    async def anything(self, handler: Callable[[int], object]) -> None: ...
    @overload
    async def anything(self, handler: Any) -> None: ...
    async def anything(self, handler: Any) -> None:
        await handler(1)


class Source(ABC):
    @abstractmethod
    def on(self, handler: Callable[[int], object]) -> None: ...


class Once(Source):
    def on(self, handler: Callable[[int], object]) -> None:
        handler(1)


class AsyncThread(Thread):
    """A thread that runs a coroutine function."""

    def __init__(self, target: Callable[[], Awaitable[None]]) -> None:
        super().__init__()
        self._wanted = target

    def run(self) -> None:
        async def main() -> None:
            await self._wanted()

        asyncio.run(main())


async def work() -> None:
    print("working")


async def main() -> None:
    bus = Bus()
    bus.plain(note)
    bus.static(note)
    Once().on(note)
    await bus.asks(save)
    await bus.either(save)
    await bus.either(note)
    await bus.anything(save)
    thread = AsyncThread(target=work)
    thread.start()
    thread.join()


asyncio.run(main())
