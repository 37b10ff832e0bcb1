"""Parameters whose callable returns `object`, on every kind of function that can have one."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from threading import Thread
from typing import overload


async def save(number: int) -> None:
    print("saved", number)


class Bus:
    def plain(self, handler: Callable[[int], object]) -> None:
        handler(1)

    @staticmethod
    def static(handler: Callable[[int], object]) -> None:
        handler(1)

    @classmethod
    def of_class(cls, handler: Callable[[int], object]) -> None:
        handler(1)

    @overload
    def either(self, handler: Callable[[int], object]) -> None: ...
    @overload
    def either(self, handler: str) -> None: ...
    def either(self, handler: object) -> None:
        print(handler)


class Source(ABC):
    @abstractmethod
    def on(self, handler: Callable[[int], object]) -> None: ...


@overload
def listen(handler: Callable[[int], object]) -> None: ...
@overload
def listen(handler: None, default: int) -> None: ...
def listen(handler: object, default: int = 0) -> None:
    print(handler, default)


class Worker(Thread):
    """A thread that has the constructor of its base."""


async def work() -> None:
    print("working")


def register(bus: Bus, source: Source) -> None:
    bus.plain(save)  # E: async-callback
    bus.static(save)  # E: async-callback
    Bus.static(save)  # E: async-callback
    bus.of_class(save)  # E: async-callback
    Bus.of_class(handler=save)  # E: async-callback
    bus.either(save)  # E: async-callback
    source.on(save)  # E: async-callback
    listen(save)  # E: async-callback
    Worker(target=work).start()  # E: async-callback
