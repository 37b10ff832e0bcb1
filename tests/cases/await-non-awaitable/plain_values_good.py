"""What is there is used, what must be awaited is awaited."""

import asyncio
import inspect
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Optional, TypeVar, Union


class Cache:
    def __init__(self) -> None:
        self.entries: dict[str, str] = {"a": "A"}
        self.loader: Callable[[str], Awaitable[str]] | None = None

    def get(self, key: str) -> str:
        return self.entries[key]

    @property
    def size(self) -> int:
        return len(self.entries)

    async def load(self, key: str) -> str:
        return key.title()


Text = TypeVar("Text", bound=str)


@asynccontextmanager
async def connection() -> AsyncIterator[str]:
    yield "connected"


async def calls(cache: Cache) -> None:
    print(cache.get("a"), cache.size, cache.entries["a"])
    await asyncio.sleep(0)
    time.sleep(0)
    await cache.load("a")
    if cache.loader is not None:
        await cache.loader("a")
    cache.load("a").close()


async def parameter(text: str, given: Text, many: list[Coroutine[Any, Any, str]]) -> Text:
    print(text, await asyncio.gather(*many))
    return given


async def member_of_union(name: Optional[Awaitable[str]], both: Union[str, Awaitable[str]]) -> None:
    if name is not None:
        print(await name)
    print(await both if inspect.isawaitable(both) else both)


async def conditional(cache: Cache, fresh: bool) -> str | None:
    return await cache.load("a") if fresh else None


async def context_manager() -> None:
    async with connection() as state, AsyncExitStack() as stack:
        print(state, await stack.enter_async_context(connection()))


async def events(event: asyncio.Event, queue: asyncio.Queue[int]) -> None:
    event.set()
    queue.put_nowait(1)
    await event.wait()
    print(await queue.get())


async def by_asyncio(cache: Cache) -> None:
    print(await asyncio.gather(cache.load("a"), cache.load("b")))
    print(await asyncio.gather(*(cache.load(key) for key in ("a", "b"))))
    print(await asyncio.to_thread(cache.get, "a"))
    print(await asyncio.create_task(cache.load("a")))


async def main() -> None:
    cache = Cache()
    await calls(cache)
    await parameter("x", "y", [cache.load("a")])
    await member_of_union(cache.load("a"), "b")
    await member_of_union(None, cache.load("b"))
    print(await conditional(cache, True), await conditional(cache, False))
    await context_manager()
    await events(asyncio.Event(), asyncio.Queue())
    await by_asyncio(cache)


asyncio.run(main())
