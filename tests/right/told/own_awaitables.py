"""Awaitables of classes of their own whose result is meant, a stream that no class iterates, a test that decides nothing."""

from collections.abc import Generator
from typing import Any


class Page:
    title = "t"


class Get:
    def __await__(self) -> Generator[Any, None, Page]:
        yield
        return Page()


class Pipe:
    pass


class Reader:
    pipe = Pipe()

    async def body(self) -> list[bytes]:
        return [data async for data in self.pipe]  # E: async-for-iterable


async def number() -> int:
    return 1


def show(page: Page) -> None:
    print(page)


async def main() -> None:
    print(Get().title)  # E: coroutine-as-value
    show(Get())  # E: coroutine-as-value
    task = number()
    if task:  # E: truthy-coroutine
        print(await task)
