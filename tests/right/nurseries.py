"""Functions that are given to a nursery to be called there."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Nursery:
    """Starts functions as trio and anyio do: it is given the function and its arguments."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[Any]] = []

    def start_soon(self, function: Callable[..., Awaitable[Any]], *args: Any) -> None:
        self._tasks.append(asyncio.ensure_future(self._wrap(function, args)))

    async def _wrap(self, function: Callable[..., Awaitable[Any]], args: tuple[Any, ...]) -> Any:
        return await function(*args)

    async def __aenter__(self) -> "Nursery":
        return self

    async def __aexit__(self, *exc: Any) -> None:
        await asyncio.gather(*self._tasks)


def open_nursery() -> Nursery:
    return Nursery()


def from_thread(function: Callable[..., T], *args: Any) -> T:
    return asyncio.run(function(*args))


def run(function, *args):
    return asyncio.run(function(*args))


class Limiter:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self

    async def __aenter__(self):
        print("enter")

    async def __aexit__(self, *exc):
        print("exit")


def limit() -> Limiter:
    return Limiter()


async def work(name: str) -> str:
    print("work", name)
    return name


async def main() -> None:
    async with open_nursery() as nursery:
        nursery.start_soon(work, "a")
        nursery.start_soon(work, "b")
    async with await limit():
        print("limited")
    async with limit():
        print("limited")
    _ = asyncio.ensure_future(work("c"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


run(main)
print(from_thread(work, "d"))
