"""The correct twin: the page is awaited, the items are collected, or the class says what its text is."""

import asyncio
from collections.abc import AsyncIterator, Generator
from typing import Any


class Pages:
    def __await__(self) -> Generator[Any, None, list[str]]:
        yield
        return ["page"]

    async def __aiter__(self) -> AsyncIterator[str]:
        yield "item"


class Query(Pages):
    def __repr__(self) -> str:
        return "SELECT name FROM model"


class Models:
    def list(self) -> Pages:
        return Pages()

    def query(self) -> Query:
        return Query()


async def main(models: Models) -> None:
    print(await models.list())
    print(models.query(), f"{models.query()}")
    pages = models.list()
    print(f"{pages!r}", await pages)
    task = asyncio.ensure_future(asyncio.sleep(0))
    print(task)
    await task


asyncio.run(main(Models()))
