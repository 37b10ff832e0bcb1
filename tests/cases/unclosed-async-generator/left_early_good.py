"""Read to the end, or closed by `aclosing`."""
# mypy: enable-error-code="unclosed-async-generator"

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing


class Countdown:
    """An async iterator with nothing to close."""

    def __init__(self, start: int) -> None:
        self._left = start

    def __aiter__(self) -> "Countdown":
        return self

    async def __anext__(self) -> int:
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return self._left


class Table:
    async def rows(self) -> AsyncGenerator[int, None]:
        try:
            for number in range(10):
                yield number
        finally:
            print("closed")

    async def first(self) -> int | None:
        async with aclosing(self.rows()) as rows:
            async for row in rows:
                return row
        return None


async def find(table: Table, wanted: int) -> bool:
    found = False
    async for row in table.rows():
        found = found or row == wanted
        for digit in str(row):
            if digit == "9":
                break
    return found


async def nested(table: Table) -> None:
    async for row in table.rows():

        def double() -> int:
            return row * 2

        if row % 2:
            continue
        print(double())


async def counted() -> None:
    async for number in Countdown(3):
        if number == 1:
            break


async def main() -> None:
    table = Table()
    print(await table.first(), await find(table, 3))
    await nested(table)
    await counted()


asyncio.run(main())
