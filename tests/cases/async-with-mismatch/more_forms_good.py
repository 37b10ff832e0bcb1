"""The right keyword for each, and objects that are both awaitable and async context managers."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator
from contextlib import AsyncExitStack, ExitStack, aclosing, asynccontextmanager
from typing import Any, Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Transaction(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self._item = item

    async def __aenter__(self) -> Item:
        return self._item

    async def __aexit__(self, *exc: object) -> bool | None:
        return None


class Request(Transaction[str]):
    """What HTTP clients give: it can be awaited, and it can be entered."""

    def __await__(self) -> Generator[Any, None, str]:
        return self.__aenter__().__await__()


class Database(Protocol):
    def begin(self) -> Transaction[int]: ...

    async def connect(self) -> Transaction[int]: ...


class Memory:
    def begin(self) -> Transaction[int]:
        return Transaction(1)

    async def connect(self) -> Transaction[int]:
        return Transaction(2)


@asynccontextmanager
async def session(name: str = "") -> AsyncIterator[str]:
    yield name


async def numbers() -> AsyncGenerator[int, None]:
    yield 1


async def main(database: Database) -> None:
    async with database.begin() as number, await database.connect() as other:
        print(number, other)
    async with Request("a") as text:
        print(text, await Request("b"))
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(session("c")))
    with ExitStack() as plain, tempfile.TemporaryDirectory():
        plain.callback(print, "left")
    async with session(**{"name": "d"}) as name, asyncio.Semaphore(3):
        print(name)
    with contextlib.suppress(OSError):
        async with aclosing(numbers()) as each:
            print([item async for item in each])
    with contextlib.suppress(OSError):
        async with asyncio.Lock(), session() as name:
            print(name)
    entered: Callable[[], contextlib.AbstractAsyncContextManager[str]] = session
    async with entered() as name:
        print(name)


asyncio.run(main(Memory()))
