"""Errors that are about something else."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Literal, Optional, Union, overload


class Handler:
    pass


@overload
def on(name: str, func: Callable[[int], Awaitable[None]]) -> None: ...
@overload
def on(name: int, func: Callable[[str], Awaitable[None]]) -> None: ...
def on(name: Any, func: Any) -> None:
    asyncio.run(func(1))


def schedule(func: Callable[[str], Any], delay: Optional[float] = None) -> None:
    asyncio.run(func("a"))


def run(job: Coroutine[Any, Any, int], name: str) -> int:
    return asyncio.run(job)


@overload
def submit(job: Coroutine[Any, Any, int], *, name: str) -> int: ...
@overload
def submit(job: int, *, name: int) -> int: ...
def submit(job: Any, *, name: Any) -> int:
    return asyncio.run(job)


async def handle(number: int) -> None:
    print(number)


async def job() -> int:
    return 1


def each(text: Any) -> Any:
    return handle(1)


title: Optional[str] = "title"


def maybe() -> Optional[str]:
    return title


on(maybe(), handle)
on(maybe(), lambda n: handle(n))
schedule(handle)
schedule(func=handle, delay=maybe())
print(run(job(), maybe()), submit(job(), name=maybe()))


class Base:
    def register(self, callback: Callable[["Base"], Awaitable[None]]) -> None:
        asyncio.run(callback(self))


class Sub(Base):
    async def act(self) -> None:
        print("act")


async def acts(sub: Sub) -> None:
    await sub.act()


Sub().register(acts)


class Engine:
    @overload
    def run(self, query: str, text: Literal[True] = True) -> str: ...
    @overload
    def run(self, query: str, text: Literal[False] = False) -> list[str]: ...
    async def run(self, query: str, text: bool = True) -> Union[str, list[str]]:
        return query if text else [query]


class Collector:
    engine: Optional[Engine] = None

    def __init__(self) -> None:
        self.engine = Engine()

    async def collect(self) -> list[str]:
        return await self.engine.run("q", text=False)


print(asyncio.run(Collector().collect()))
