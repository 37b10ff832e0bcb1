"""Loops that read to the end, and things that are no async generators."""
# mypy: enable-error-code="unclosed-async-generator"

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from contextlib import aclosing


class Queue:
    """An async iterable with no generator behind it."""

    def __init__(self, *items: int) -> None:
        self._items = list(items)

    def __aiter__(self) -> "Queue":
        return self

    async def __anext__(self) -> int:
        if not self._items:
            raise StopAsyncIteration
        return self._items.pop(0)


async def rows() -> AsyncGenerator[int, None]:
    yield 1
    yield 2


async def to_the_end() -> list[str]:
    found = []
    async for row in rows():
        while True:
            found.append(str(row))
            break
        for letter in found:
            if letter == "1":
                continue
        try:
            int("x")
        except ValueError:
            continue
    else:
        found.append("end")
    return found


async def closed() -> int:
    async with aclosing(rows()) as all_rows:
        async for row in all_rows:
            if row:
                return row
    return 0


async def queue() -> int:
    async for item in Queue(1, 2):
        return item
    return 0


async def given(items: AsyncIterable[int]) -> int:
    async for item in items:
        return item
    return 0


async def raised() -> None:
    async for row in rows():
        if row > 5:
            raise ValueError(row)


async def main() -> None:
    print(await to_the_end(), await closed(), await queue(), await given(Queue(3)))
    await raised()
    print([row async for row in rows()])


asyncio.run(main())
