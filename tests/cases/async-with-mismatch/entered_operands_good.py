"""Each context manager entered with its own keyword."""

import asyncio
import contextlib
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager
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


class Both(File, Session):
    """Both kinds at once."""


Managed = TypeVar("Managed", bound=Session)


async def entered(pool: Pool, sessions: dict[str, Session]) -> None:
    async with pool.session, pool.current as session, sessions["a"]:
        print(session is pool.session)
    async with pool.lock:
        pass
    async with pool.transaction() as number, aclosing(pool.rows()) as rows:
        print(number, [row async for row in rows])
    async with await pool.acquire() as session:
        await session.close()
    with pool.timer() as seconds, pool.mutex, contextlib.suppress(OSError):
        print(seconds)
    with await pool.open():
        pass
    with Both():
        async with Both():
            pass


async def parameter(session: Managed, perhaps: Optional[Session], either: Union[Session, File]) -> Managed:
    async with session:
        pass
    if perhaps is not None:
        async with perhaps:
            pass
    if isinstance(either, File):
        with either:
            pass
    else:
        async with either:
            pass
    return session


async def conditional(pool: Pool, alone: bool) -> None:
    async with pool.lock if alone else contextlib.nullcontext():
        pass


async def several(pool: Pool) -> None:
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(pool.transaction()), stack.enter_context(pool.timer()))
        stack.push_async_callback(pool.session.close)


async def main() -> None:
    pool = Pool()
    await entered(pool, {"a": Session()})
    await parameter(Session(), None, File())
    await parameter(Session(), Session(), Session())
    await conditional(pool, True)
    await several(pool)


asyncio.run(main())
