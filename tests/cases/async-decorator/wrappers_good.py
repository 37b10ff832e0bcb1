"""Decorators that treat each kind of function as what it is."""

import asyncio
import contextlib
import functools
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Any])


def retried(times: int) -> Callable[[Callable[..., Awaitable[str]]], Callable[..., Awaitable[str]]]:
    def decorate(function: Callable[..., Awaitable[str]]) -> Callable[..., Awaitable[str]]:
        async def wrapper(*args: Any, **kwargs: Any) -> str:
            for _ in range(times - 1):
                with contextlib.suppress(OSError):
                    return await function(*args, **kwargs)
            return await function(*args, **kwargs)

        return wrapper

    return decorate


def marked(function: Function) -> Function:
    return function


def collected(function: Callable[..., AsyncIterator[str]]) -> Callable[..., Awaitable[list[str]]]:
    """Makes a coroutine function of an async generator function."""

    async def wrapper(*args: Any, **kwargs: Any) -> list[str]:
        return [item async for item in function(*args, **kwargs)]

    return wrapper


class Client:
    @retried(3)
    async def fetch(self) -> str:
        return "page"

    @functools.cached_property
    def token(self) -> "asyncio.Future[str]":
        return asyncio.ensure_future(self.load())

    async def load(self) -> str:
        return "secret"

    @collected
    async def lines(self) -> AsyncIterator[str]:
        yield "line"

    @property
    @marked
    async def words(self) -> AsyncGenerator[str, None]:
        yield "word"


async def rows() -> AsyncIterator[int]:
    yield 1


async def row() -> int:
    return 1


@contextlib.asynccontextmanager
async def connected() -> AsyncIterator[int]:
    yield 1


async def main() -> None:
    client = Client()
    print(await client.fetch(), await client.token, await client.token, await client.lines())
    print([word async for word in client.words], [each async for each in rows()], await row())
    async with connected() as number:
        print(number)


asyncio.run(main())
