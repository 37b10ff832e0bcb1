"""Loops over async generators that are left before their end."""
# mypy: enable-error-code="unclosed-async-generator"

from collections.abc import AsyncGenerator, AsyncIterator


class Table:
    async def rows(self) -> AsyncIterator[int]:
        try:
            for number in range(10):
                yield number
        finally:
            print("closed")

    async def first(self) -> int | None:
        async for row in self.rows():  # E: unclosed-async-generator
            return row
        return None


async def pages() -> AsyncGenerator[int, None]:
    yield 1


async def find(table: Table, wanted: int) -> None:
    async for row in table.rows():  # E: unclosed-async-generator
        if row == wanted:
            break


async def nested(table: Table) -> None:
    async for page in pages():
        async for row in table.rows():  # E: unclosed-async-generator
            if row > page:
                break


async def in_try(table: Table) -> int:
    async for row in table.rows():  # E: unclosed-async-generator
        try:
            return row
        except ValueError:
            continue
    return 0
