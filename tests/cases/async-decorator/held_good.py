"""Decorators that hold what they are put on."""

import asyncio
import atexit
import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import ParamSpec, TypeVar

Params = ParamSpec("Params")
Result = TypeVar("Result")


class Catalogue:
    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    @functools.cached_property
    def size(self) -> int:
        return 1

    async def find(self, name: str) -> str:
        if name not in self._names:
            self._names[name] = await load(name)
        return self._names[name]

    @contextlib.contextmanager
    def locked(self) -> Iterator[int]:
        yield 1

    @contextlib.asynccontextmanager
    async def opened(self) -> AsyncIterator[int]:
        yield 1

    @staticmethod
    async def names() -> AsyncIterator[str]:
        yield "a"


async def load(name: str) -> str:
    return name


@functools.cache
def key(name: str) -> str:
    return name.lower()


@atexit.register
def goodbye() -> None:
    print("goodbye")


def logged(function: Callable[Params, Awaitable[Result]]) -> Callable[Params, Awaitable[Result]]:
    @functools.wraps(function)
    async def wrapper(*args: Params.args, **kwargs: Params.kwargs) -> Result:
        print("calling", function)
        return await function(*args, **kwargs)

    return wrapper


def streamed(function: Callable[Params, AsyncIterator[Result]]) -> Callable[Params, AsyncIterator[Result]]:
    @functools.wraps(function)
    async def wrapper(*args: Params.args, **kwargs: Params.kwargs) -> AsyncIterator[Result]:
        async for item in function(*args, **kwargs):
            yield item

    return wrapper


def named(function: Callable[Params, Result]) -> Callable[Params, Result]:
    print("defined", function)
    return function


@logged
async def number() -> int:
    return 1


@named
@streamed
async def numbers() -> AsyncIterator[int]:
    yield 1


@contextlib.asynccontextmanager
async def timed() -> AsyncIterator[None]:
    yield


@timed()
async def measured() -> int:
    return 2


async def main() -> None:
    catalogue = Catalogue()
    print(catalogue.size, await catalogue.find(key("A")), await number(), [each async for each in numbers()])
    with catalogue.locked() as lock:
        print(lock)
    async with catalogue.opened() as opened:
        print(opened, [name async for name in catalogue.names()], await measured())


asyncio.run(main())
