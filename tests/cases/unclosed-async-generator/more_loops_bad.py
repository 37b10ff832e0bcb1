"""Loops left early, of every kind of async generator."""
# mypy: enable-error-code="unclosed-async-generator"

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import Protocol


class Source(Protocol):
    def rows(self) -> AsyncGenerator[int, None]: ...


async def lines():
    yield "line"


async def operands(source: Source, make: Callable[[], AsyncGenerator[int, None]]) -> int:
    async for row in source.rows():  # E: unclosed-async-generator
        if row:
            break
    async for row in make():  # E: unclosed-async-generator
        return row
    async for line in lines():  # E: unclosed-async-generator
        break
    return 0


async def deep(source: Source) -> str:
    async for row in source.rows():  # E: unclosed-async-generator
        with open("log") as file:
            match row:
                case 1:
                    return file.read()
                case _:
                    continue
    async for row in source.rows():  # E: unclosed-async-generator
        for _ in range(row):
            if row > 1:
                return "found"
    return "nothing"


async def last(source: Source) -> AsyncIterator[int]:
    async for row in source.rows():  # E: unclosed-async-generator
        yield row
        if row > 10:
            break
    else:
        print("all")


def outer(source: Source) -> object:
    async def inner() -> int:
        async for row in source.rows():  # E: unclosed-async-generator
            return row
        return 0

    return inner
