"""Async generators, and functions that make them, where something awaitable is declared."""

from collections.abc import AsyncIterator, Awaitable, Callable


async def stream() -> AsyncIterator[str]:
    yield "a"


async def load() -> str:
    return "a"


callback: Callable[[], Awaitable[str]] = stream  # E: await-async-generator
value: Awaitable[str] = stream()  # E: await-async-generator
callbacks: list[Callable[[], Awaitable[str]]] = [load, stream]  # E: await-async-generator
by_name: dict[str, Callable[[], Awaitable[str]]] = {"load": load, "stream": stream}  # E: await-async-generator


def chosen() -> Callable[[], Awaitable[str]]:
    return stream  # E: await-async-generator


def opened() -> Awaitable[str]:
    return stream()  # E: await-async-generator
