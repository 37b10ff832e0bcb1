"""Coroutines where something awaitable is declared, and async generators where they are."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def stream() -> AsyncIterator[str]:
    yield "a"


async def load() -> str:
    return "a"


callback: Callable[[], Awaitable[str]] = load
either: Callable[[], Awaitable[str] | AsyncIterator[str]] = stream
callbacks: list[Callable[[], Awaitable[str]]] = [load, load]
by_name: dict[str, Callable[[], AsyncIterator[str]]] = {"stream": stream}


def chosen() -> Callable[[], AsyncIterator[str]]:
    return stream


async def main() -> None:
    print(await callback(), [await each() for each in callbacks], either)
    print([item async for item in chosen()()], [item async for item in by_name["stream"]()])


asyncio.run(main())
