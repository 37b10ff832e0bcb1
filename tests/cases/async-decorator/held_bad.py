"""Decorators that cannot hold the async function they are put on."""

import atexit
import contextlib
import functools
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import ParamSpec, TypeVar

Params = ParamSpec("Params")
Result = TypeVar("Result")


class Catalogue:
    @functools.cached_property  # E: async-decorator
    async def size(self) -> int:
        return 1

    @functools.lru_cache(maxsize=None)  # E: async-decorator
    async def find(self, name: str) -> str:
        return name

    @contextlib.contextmanager  # E: async-decorator
    async def locked(self) -> AsyncIterator[int]:
        yield 1

    @contextlib.asynccontextmanager  # E: async-decorator
    async def opened(self) -> int:
        return 1


@functools.cache  # E: async-decorator
async def load(name: str) -> str:
    return name


@functools.lru_cache  # E: async-decorator
async def stream(name: str) -> AsyncIterator[str]:
    yield name


@atexit.register  # E: async-decorator
async def goodbye() -> None:
    print("goodbye")


@contextlib.asynccontextmanager  # E: async-decorator
def plain() -> Iterator[int]:
    yield 1


@contextlib.contextmanager
def suppressed() -> Iterator[None]:
    yield


@suppressed()  # E: async-decorator
async def risky() -> None:
    raise OSError


def logged(function: Callable[Params, Awaitable[Result]]) -> Callable[Params, Awaitable[Result]]:
    @functools.wraps(function)
    async def wrapper(*args: Params.args, **kwargs: Params.kwargs) -> Result:
        print("calling", function)
        return await function(*args, **kwargs)

    return wrapper


@logged  # E: async-decorator
async def numbers() -> AsyncIterator[int]:
    yield 1
