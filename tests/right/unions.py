"""Unions that another value decides."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Optional, Union


class SyncDb:
    def get(self, key: str) -> dict[str, str]:
        return {"key": key}

    def rows(self) -> Iterator[str]:
        yield "row"

    def __enter__(self) -> "SyncDb":
        return self

    def __exit__(self, *exc: object) -> None:
        return None


class AsyncDb:
    async def get(self, key: str) -> dict[str, str]:
        return {"key": key}

    async def rows(self) -> AsyncIterator[str]:
        yield "row"

    async def __aenter__(self) -> "AsyncDb":
        return self

    async def __aexit__(self, *exc: object) -> None:
        return None


def getter(db: Union[SyncDb, AsyncDb], asynchronous: bool) -> Callable[[str], Any]:
    async def aget(key: str) -> dict[str, str]:
        async for row in db.rows():
            print(row)
        return await db.get(key)

    def get(key: str) -> dict[str, str]:
        for row in db.rows():
            print(row)
        print(db.get(key)["key"])
        return db.get(key)

    return aget if asynchronous else get


class Store:
    def __init__(self, db: Union[SyncDb, AsyncDb]) -> None:
        self.db = db
        self.is_async = isinstance(db, AsyncDb)
        self.lock: Optional[asyncio.Lock] = None

    async def aget(self, key: str) -> dict[str, str]:
        return await self.db.get(key)

    def get(self, key: str) -> dict[str, str]:
        return self.db.get(key)

    async def either(self, key: str) -> str:
        if self.is_async:
            return (await self.db.get(key))["key"]
        return self.db.get(key)["key"]

    async def __aenter__(self) -> "Store":
        self.lock = asyncio.Lock()
        async with self.db:
            return self

    async def __aexit__(self, *exc: object) -> None:
        if self.lock is None:
            return
        async with self.lock:
            pass

    def show(self) -> str:
        value = self.db.get("a")
        return f"{value['key']}" + value["key"] + str(len(value)) + "".join(value)


def fetch(key: str, wait: bool) -> Union[str, "asyncio.Future[str]"]:
    if wait:
        future: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        future.set_result(key)
        return future
    return key


def takes(text: str) -> str:
    return text.upper()


async def by_argument() -> None:
    print(await fetch("a", True))
    print(fetch("a", False).upper(), takes(fetch("b", False)))
    found = fetch("a", wait=True)
    print(await found)
    text: str = fetch("c", False)
    print(text)


async def pages(urls: list[str], options: dict[str, bool]) -> Union[str, list[str], AsyncIterator[str]]:
    async def streamed() -> AsyncIterator[str]:
        for url in urls:
            yield url

    if options.get("stream"):
        return streamed()
    return urls[0] if len(urls) == 1 else urls


async def by_option() -> None:
    found = await pages(["a", "b"], {})
    for number, page in enumerate(found):
        print(number, page)
    print(sorted(found), list(zip(found, found)))
    if hasattr(found, "__iter__"):
        print(tuple(found))


async def main() -> None:
    await by_option()
    print(getter(SyncDb(), False)("a"), await getter(AsyncDb(), True)("a"))
    async with Store(AsyncDb()) as store:
        print(await store.aget("a"), await store.either("a"))
    print(Store(SyncDb()).get("a"), Store(SyncDb()).show())
    await by_argument()


asyncio.run(main())
