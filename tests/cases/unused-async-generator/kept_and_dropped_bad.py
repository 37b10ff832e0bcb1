"""Async generators and context managers dropped in nested functions, loops, branches and by attributes."""

import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Protocol, TypeVar


class Source(Protocol):
    async def items(self) -> AsyncIterator[int]:
        yield 0

    def stream(self) -> AsyncGenerator[int, None]: ...


Given = TypeVar("Given", bound=Source)


class Pool:
    @asynccontextmanager
    async def connection(self, *, name: str = "") -> AsyncIterator[str]:
        yield name

    @property
    async def idle(self) -> AsyncIterator[str]:
        yield "idle"

    @classmethod
    async def sizes(cls) -> AsyncIterator[int]:
        yield 1


async def statements(source: Source, given: Given, make: Callable[[], AsyncGenerator[int, None]]) -> Given:
    source.items()  # E: unused-async-generator
    source.stream()  # E: unused-async-generator
    make()  # E: unused-async-generator
    Pool.sizes()  # E: unused-async-generator
    return given


async def blocks(pool: Pool, names: list[str]) -> None:
    for name in names:
        pool.connection(name=name)  # E: unused-async-generator
    with contextlib.suppress(OSError):
        pool.connection()  # E: unused-async-generator
    if names:
        unused = pool.connection()  # E: unused-async-generator
    else:
        pool.connection(**{"name": "a"})  # E: unused-async-generator


def nested(pool: Pool) -> Callable[[], None]:
    def callback() -> None:
        pool.connection()  # E: unused-async-generator

    return callback


Pool.sizes()  # E: unused-async-generator
