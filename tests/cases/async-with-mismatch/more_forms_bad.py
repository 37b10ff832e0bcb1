"""Context managers of every kind of owner, in comprehensions' functions, lambdas, nested functions and classes."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack, aclosing, asynccontextmanager
from typing import Any, Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Transaction(Generic[Item]):
    async def __aenter__(self) -> Item:
        raise NotImplementedError

    async def __aexit__(self, *exc: object) -> bool | None:
        return None


class Database(Protocol):
    def begin(self) -> Transaction[int]: ...

    async def connect(self) -> Transaction[int]: ...


@asynccontextmanager
async def session(name: str = "") -> AsyncIterator[str]:
    yield name


async def numbers() -> AsyncIterator[int]:
    yield 1


async def unannotated():
    return session()


async def protocols(database: Database) -> None:
    with database.begin() as number:  # E: async-with-mismatch
        print(number)
    async with database.connect() as number:  # E: async-with-mismatch
        print(number)
    async with database.begin as number:  # E: async-with-mismatch
        print(number)


async def stacks() -> None:
    with AsyncExitStack() as stack:  # E: async-with-mismatch
        print(stack)
    async with ExitStack() as plain:  # E: async-with-mismatch
        print(plain)


async def files() -> None:
    async with open("names") as file:  # E: async-with-mismatch
        print(file)
    async with tempfile.TemporaryDirectory() as folder:  # E: async-with-mismatch
        print(folder)
    with asyncio.Semaphore(3):  # E: async-with-mismatch
        pass
    async with await session():  # E: await-non-awaitable
        pass


async def spread(options: dict[str, str]) -> None:
    with session(**options) as name:  # E: async-with-mismatch
        print(name)
    async with session(), contextlib.suppress(OSError):  # E: async-with-mismatch
        pass


def nested() -> Callable[[], str]:
    def work() -> str:
        with session("a") as name:  # E: async-with-mismatch
            return name

    return work


class Service:
    lock = asyncio.Lock()

    def run(self) -> None:
        with self.lock:  # E: async-with-mismatch
            pass


async def streams() -> None:
    async with numbers() as each:  # E: async-with-mismatch
        print(each)
    with numbers() as each:  # E: async-with-mismatch
        print(each)


async def beside(lock: asyncio.Lock) -> None:
    with contextlib.suppress(OSError), session() as name:  # E: async-with-mismatch
        print(name)
    with lock, session() as name:  # E: async-with-mismatch  # E: async-with-mismatch
        print(name)
