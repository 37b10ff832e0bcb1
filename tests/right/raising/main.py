"""Streams that implement what a module declares that only raises: the mistake is told there, once."""

import asyncio
from collections.abc import AsyncIterator

from base import Stage


class Upper(Stage):
    async def stream(self, rows: list[str]) -> AsyncIterator[str]:
        for row in rows:
            yield row.upper()


async def main() -> None:
    print(await Upper().run(["a"]))
    async for row in Upper().stream(["b"]):
        print(row)


asyncio.run(main())
