"""Values that are there already, awaited."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from collections.abc import AsyncIterator
from typing import Any, Optional, TypeVar, Union


class Cache:
    def __init__(self) -> None:
        self.entries: dict[str, str] = {}
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
    await cache.get("a")  # E: await-non-awaitable
    await cache.size  # E: await-non-awaitable
    await cache.entries["a"]  # E: await-non-awaitable
    await print("done")  # E: await-non-awaitable


async def not_called(cache: Cache) -> None:
    await cache.load  # E: await-non-awaitable
    await cache.load("a").close  # E: await-non-awaitable
    await asyncio.sleep  # E: await-non-awaitable


async def parameter(text: str, given: Text, many: list[Coroutine[Any, Any, str]]) -> Text:
    await text  # E: await-non-awaitable
    await given  # E: await-non-awaitable
    await many  # E: await-non-awaitable
    return given


async def awaited_before(cache: Cache) -> None:
    await (await cache.load("a"))  # E: await-non-awaitable


async def member_of_union(cache: Cache, name: Optional[Awaitable[str]], both: Union[str, Awaitable[str]]) -> None:
    await name  # E: await-non-awaitable
    await both  # E: await-non-awaitable


async def conditional(cache: Cache, fresh: bool) -> None:
    await (cache.load("a") if fresh else None)  # E: await-non-awaitable
    await (cache.get("a") if fresh else cache.get("b"))  # E: await-non-awaitable


async def comprehension(cache: Cache) -> None:
    await [cache.load(key) for key in ("a", "b")]  # E: await-non-awaitable
    print([await cache.get(key) for key in ("a", "b")])  # E: await-non-awaitable
    await (cache.load("a"), cache.load("b"))  # E: await-non-awaitable


async def context_manager() -> None:
    await connection()  # E: await-non-awaitable
    await AsyncExitStack()  # E: await-non-awaitable


async def events(event: asyncio.Event, queue: asyncio.Queue[int]) -> None:
    await event  # E: await-non-awaitable


async def by_asyncio(cache: Cache) -> None:
    await asyncio.gather(cache.load)  # E: await-non-awaitable
    await asyncio.gather([cache.load("a"), cache.load("b")])  # E: await-non-awaitable
    await asyncio.wait_for(cache.get("a"), 1)  # E: await-non-awaitable
    asyncio.create_task(cache.get("a"))  # E: await-non-awaitable
    await asyncio.gather(cache.load(key) for key in ("a", "b"))  # E: await-non-awaitable


def start(cache: Cache) -> None:
    asyncio.run(cache.load)  # E: await-non-awaitable
    asyncio.run(cache.get("a"))  # E: await-non-awaitable
