"""`with` and `async with` on what does not support them."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Optional, TypeVar, Union


class Session:
    async def __aenter__(self) -> "Session":
        return self

    async def __aexit__(self, *exc: object) -> None:
        return None

    async def close(self) -> None:
        return None


class Pool:
    def __init__(self) -> None:
        self.session = Session()
        self.lock = asyncio.Lock()
        self.mutex = threading.Lock()

    async def acquire(self) -> Session:
        return self.session

    @property
    def current(self) -> Session:
        return self.session

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[int]:
        yield 1

    @contextmanager
    def timer(self) -> Iterator[float]:
        yield 0.0

    async def rows(self) -> AsyncGenerator[int, None]:
        yield 1

    async def open(self) -> "File":
        return File()


class File:
    def __enter__(self) -> "File":
        return self

    def __exit__(self, *exc: object) -> None:
        return None


Managed = TypeVar("Managed", bound=Session)


async def plain_with(pool: Pool, sessions: dict[str, Session]) -> None:
    with pool.session:  # E: async-with-mismatch
        pass
    with pool.current as session:  # E: async-with-mismatch
        print(session)
    with Session() as session:  # E: async-with-mismatch
        print(session)
    with sessions["a"]:  # E: async-with-mismatch
        pass
    with pool.lock:  # E: async-with-mismatch
        pass
    with pool.transaction() as number:  # E: async-with-mismatch
        print(number)
    with pool.acquire() as session:  # E: async-with-mismatch
        print(session)
    with pool.rows():  # E: async-with-mismatch
        pass


async def async_with(pool: Pool) -> None:
    async with pool.timer() as seconds:  # E: async-with-mismatch
        print(seconds)
    async with pool.mutex:  # E: async-with-mismatch
        pass
    async with pool.acquire() as session:  # E: async-with-mismatch
        print(session)
    async with pool.rows():  # E: async-with-mismatch
        pass
    async with pool.transaction as number:  # E: async-with-mismatch
        print(number)
    async with pool.open() as file:  # E: async-with-mismatch
        print(file)
    async with contextlib.suppress(OSError):  # E: async-with-mismatch
        pass


async def parameter(session: Managed, perhaps: Optional[Session], either: Union[Session, File]) -> Managed:
    with session:  # E: async-with-mismatch
        pass
    async with perhaps:  # E: async-with-mismatch
        pass
    async with either:  # E: async-with-mismatch
        pass
    return session


async def awaited(pool: Pool) -> None:
    with await pool.acquire():  # E: async-with-mismatch
        pass
    async with await pool.open():  # E: async-with-mismatch
        pass


async def conditional(pool: Pool, alone: bool) -> None:
    async with pool.lock if alone else contextlib.nullcontext(), pool.mutex:  # E: async-with-mismatch
        pass


async def several(pool: Pool) -> None:
    async with AsyncExitStack() as stack, pool.timer():  # E: async-with-mismatch
        print(stack)
