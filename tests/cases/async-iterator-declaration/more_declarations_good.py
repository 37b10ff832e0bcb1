"""Declared as what they are."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import Any, Protocol


class Pages:
    def __aiter__(self) -> "Pages":
        return self

    async def __anext__(self) -> int:
        raise StopAsyncIteration


class Lines:
    async def __aiter__(self):
        yield "line"


class Source(Protocol):
    async def opened(self) -> AsyncIterator[int]:
        """Off by default: this may well mean a coroutine that gives an async iterator."""
        ...


async def numbers() -> AsyncIterator[int]:
    yield 1


async def letters() -> AsyncIterable[str]:
    yield "a"


async def words() -> AsyncGenerator[str, int]:
    for word in ("a", "b"):
        yield word


async def anything() -> Any:
    yield 1


async def items() -> object:
    yield 1


class Numbers:
    async def opened(self) -> AsyncIterator[int]:
        return numbers()


async def use(source: Source) -> list[int]:
    return [number async for number in await source.opened()]


async def main() -> None:
    print([page async for page in Pages()], [line async for line in Lines()], await use(Numbers()))
    print([number async for number in numbers()], [letter async for letter in letters()], await anext(words()))


asyncio.run(main())
