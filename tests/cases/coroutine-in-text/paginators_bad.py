"""What can be awaited for one page or iterated for all: printed, it is an object."""

from collections.abc import AsyncIterator, Generator
from typing import Any


class Pages:
    def __await__(self) -> Generator[Any, None, list[str]]:
        yield
        return ["page"]

    async def __aiter__(self) -> AsyncIterator[str]:  # type: ignore[misc]
        yield "item"


class Models:
    def list(self) -> Pages:
        return Pages()


async def main(models: Models) -> None:
    print(models.list())  # E: coroutine-in-text
    pages = models.list()
    print(f"{pages}")  # E: coroutine-in-text
    str(models.list())  # E: coroutine-in-text
