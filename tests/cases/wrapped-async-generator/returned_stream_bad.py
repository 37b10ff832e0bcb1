"""`async def` functions that return an async generator instead of being one."""
# mypy: enable-error-code="wrapped-async-generator"

from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any


async def lines(path: str) -> AsyncIterator[str]:
    yield path


class Reader:
    async def read(self, path: str) -> AsyncIterator[str]:
        return lines(path)  # E: wrapped-async-generator

    async def checked(self, path: str) -> AsyncIterator[str]:
        if not path:
            raise ValueError(path)
        return lines(path)  # E: wrapped-async-generator

    async def nested(self) -> AsyncGenerator[int, None]:
        async def numbers() -> AsyncGenerator[int, None]:
            yield 1

        return numbers()  # E: wrapped-async-generator

    async def anything(self, path: str) -> Any:
        return lines(path)  # E: wrapped-async-generator

    async def untyped(self, path):
        return lines(path)  # E: wrapped-async-generator
