"""Decorators of one's own, decorators of methods, and several decorators."""

import contextlib
import functools
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import Any, TypeVar

Function = TypeVar("Function", bound=Callable[..., Awaitable[Any]])


def retried(times: int) -> Callable[[Callable[..., Awaitable[str]]], Callable[..., Awaitable[str]]]:
    def decorate(function: Callable[..., Awaitable[str]]) -> Callable[..., Awaitable[str]]:
        async def wrapper(*args: Any, **kwargs: Any) -> str:
            for _ in range(times - 1):
                with contextlib.suppress(OSError):
                    return await function(*args, **kwargs)
            return await function(*args, **kwargs)

        return wrapper

    return decorate


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        started = time.monotonic()
        result = await function(*args, **kwargs)
        print(time.monotonic() - started)
        return result

    return wrapper


def marked(function: Function) -> Function:
    return function


class Client:
    @staticmethod
    @functools.lru_cache(maxsize=16)  # E: async-decorator
    async def fetch(url: str) -> str:
        return url

    @functools.cached_property  # E: async-decorator
    async def token(self) -> str:
        return "secret"

    @functools.cached_property  # E: async-decorator
    async def pages(self) -> AsyncIterator[str]:
        yield "page"

    @retried(3)  # E: async-decorator
    async def lines(self) -> AsyncIterator[str]:
        yield "line"

    @marked  # E: async-decorator
    async def words(self) -> AsyncGenerator[str, None]:
        yield "word"


@timed  # E: async-decorator
async def rows() -> AsyncIterator[int]:
    yield 1


def make() -> Callable[[int], Awaitable[int]]:
    @functools.cache  # E: async-decorator
    async def square(number: int) -> int:
        return number * number

    return square


@contextlib.contextmanager  # E: async-decorator
async def opened() -> AsyncGenerator[int, None]:
    yield 1


@contextlib.asynccontextmanager  # E: async-decorator
async def connected() -> AsyncIterator[int]:
    return rows()
