"""Asked at run time: both branches are right."""

import asyncio
import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Generic, ParamSpec, TypeVar, Union

T = TypeVar("T")
P = ParamSpec("P")


def timed(func: Callable[P, T]) -> Callable[P, T]:
    if inspect.iscoroutinefunction(func):

        @functools.wraps(func)
        async def async_wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            return await func(*args, **kwargs)

        return async_wrapper

    @functools.wraps(func)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return func(*args, **kwargs)

    return wrapper


class Hooks:
    def __init__(self, hook: Callable[[int], int]) -> None:
        self.hook = hook
        self._is_async = inspect.iscoroutinefunction(hook)

    async def call(self, n: int) -> int:
        if self._is_async:
            return await self.hook(n)
        return self.hook(n) + 1

    async def maybe(self, n: int) -> int:
        result = self.hook(n)
        if hasattr(result, "__await__"):
            return await result
        if inspect.isasyncgen(result):
            return sum([x async for x in result])
        return result + 1


async def resolve(value: object) -> object:
    if asyncio.iscoroutine(value):
        return await value
    if hasattr(value, "__aiter__"):
        return [x async for x in value]
    return value


def is_async(value: object) -> bool:
    return inspect.isawaitable(value)


class Box(Generic[T]):
    def __init__(self, make: Callable[[], T]) -> None:
        self.make = make

    async def get(self) -> T:
        made = self.make()
        if isinstance(made, Awaitable):
            return await made
        return made

    async def forced(self) -> T:
        return await self.make()


async def apply(func: Callable[..., T], *args: Any) -> T:
    try:
        return await func(*args)
    except TypeError:
        return func(*args)


@timed
async def load(n: int) -> int:
    return n


@timed
def plain(n: int) -> int:
    return n


async def twice(n: int) -> int:
    return n * 2


async def numbers() -> AsyncIterator[int]:
    yield 1


async def main() -> None:
    print(await load(1), plain(2))
    for hook in (twice, plain):
        hooks = Hooks(hook)
        print(await hooks.call(1), await hooks.maybe(1))
    print(await resolve(twice(3)), await resolve(numbers()), await resolve(4))
    print(await Box(lambda: twice(1)).get(), await Box(lambda: twice(1)).forced())
    print(await apply(twice, 1))


asyncio.run(main())
