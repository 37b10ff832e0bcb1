"""Iterated, entered, handed on, returned or closed; plain functions may have done their work when they return."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager


class Subscription:
    """An iterator that has subscribed when it is made."""

    def __aiter__(self) -> "Subscription":
        return self

    async def __anext__(self) -> str:
        raise StopAsyncIteration


class Feed:
    async def entries(self) -> AsyncIterator[str]:
        yield "news"

    async def pages(self, count: int = 1) -> AsyncGenerator[str, None]:
        yield "page"

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[str]:
        print("opening")
        yield "feed"

    def subscribe(self) -> Subscription:
        print("subscribed")
        return Subscription()

    def all(self) -> AsyncIterator[str]:
        entries = self.entries()
        return entries


async def lines():
    yield "un-annotated"


async def count(entries: AsyncIterator[str]) -> int:
    return len([entry async for entry in entries])


async def main(feed: Feed) -> None:
    async for entry in feed.entries():
        print(entry)
    pages = feed.pages(count=2)
    print(await anext(pages))
    await pages.aclose()
    async with feed.opened() as name:
        print(name)
    connection = feed.opened()
    async with connection as name:
        print(name)
    feed.subscribe()
    print(await count(feed.entries()), await count(feed.all()), [line async for line in lines()])
    kept = [feed.entries(), feed.all()]
    for entries in kept:
        print(await count(entries))


asyncio.run(main(Feed()))
