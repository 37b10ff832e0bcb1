"""A plain `def` returns the async generator, or the function yields itself: callers need no `await`."""
# mypy: enable-error-code="wrapped-async-generator"

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator


async def lines(path: str) -> AsyncIterator[str]:
    yield path


class Reader:
    def read(self, path: str) -> AsyncIterator[str]:
        return lines(path)

    async def checked(self, path: str) -> AsyncIterator[str]:
        if not path:
            raise ValueError(path)
        async for line in lines(path):
            yield line

    def nested(self) -> AsyncGenerator[int, None]:
        async def numbers() -> AsyncGenerator[int, None]:
            yield 1

        return numbers()

    async def all(self, path: str) -> list[str]:
        return [line async for line in lines(path)]


async def main() -> None:
    reader = Reader()
    print([line async for line in reader.read("a")], [line async for line in reader.checked("b")])
    print([number async for number in reader.nested()], await reader.all("c"))


asyncio.run(main())
