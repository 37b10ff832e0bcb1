"""Async generators that nothing iterates, async context managers that nothing enters."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager


class Feed:
    async def entries(self) -> AsyncIterator[str]:
        yield "news"

    async def pages(self, count: int = 1) -> AsyncGenerator[str, None]:
        yield "page"

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[str]:
        print("opening")
        yield "feed"

    def start(self) -> None:
        self.entries()  # E: unused-async-generator


async def statements(feed: Feed) -> None:
    feed.entries()  # E: unused-async-generator
    feed.pages(count=2)  # E: unused-async-generator
    feed.opened()  # E: unused-async-generator
    feed.entries() if feed else None  # E: unused-async-generator


async def variables(feed: Feed) -> None:
    _ = feed.entries()  # E: unused-async-generator
    entries = feed.entries()  # E: unused-async-generator
    connection = feed.opened()  # E: unused-async-generator


async def nested() -> None:
    async def ticks() -> AsyncIterator[int]:
        yield 1

    ticks()  # E: unused-async-generator


async def lines():
    yield "un-annotated"


async def main(feed: Feed) -> None:
    lines()  # E: unused-async-generator
    try:
        feed.entries()  # E: unused-async-generator
    finally:
        feed.opened()  # E: unused-async-generator
