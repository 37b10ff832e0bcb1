"""Async generators handed on in every way."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


class Pool:
    def __init__(self) -> None:
        self._sizes = self.sizes()

    @asynccontextmanager
    async def connection(self, *, name: str = "") -> AsyncIterator[str]:
        yield name

    @classmethod
    async def sizes(cls) -> AsyncGenerator[int, None]:
        yield 1
        yield 2

    async def first(self) -> int:
        return await anext(self._sizes)

    def connections(self) -> Callable[[], AsyncIterator[int]]:
        return lambda: self.sizes()


async def ended(numbers: AsyncGenerator[int, None]) -> list[int]:
    found = []
    try:
        while True:
            found.append(await numbers.asend(None))
    except StopAsyncIteration:
        return found


async def delegated(pool: Pool) -> AsyncIterator[int]:
    sizes = pool.sizes()
    async for size in sizes:
        yield size


async def main() -> None:
    pool = Pool()
    print(await pool.first(), [size async for size in pool.connections()()], await ended(pool.sizes()))
    print([size async for size in delegated(pool)])
    manager = pool.connection(name="a")
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(manager))
        numbers = await stack.enter_async_context(aclosing(pool.sizes()))
        print([number async for number in numbers])
    unread = pool.sizes()
    await unread.aclose()
    iterator = aiter(pool.sizes())
    print(await anext(iterator), await anext(iterator), await anext(iterator, None))


asyncio.run(main())
