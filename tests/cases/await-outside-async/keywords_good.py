"""The same in coroutines, and generator expressions, in which they may stand everywhere."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


async def load(name: str = "") -> str:
    return name


async def names() -> AsyncIterator[str]:
    yield "a"


@asynccontextmanager
async def session() -> AsyncIterator[str]:
    yield "session"


async def report() -> None:
    async for name in names():
        print(name)
    async with session() as opened:
        print(opened)
    print([name async for name in names()])
    print({name: 1 async for name in names()})
    print([await load(name) for name in "ab"])


def lazily() -> AsyncIterator[str]:
    return (name.upper() async for name in names())


async def prepare() -> list[str]:
    def inner(default: str = await load()) -> list[str]:
        return [default]

    return [*inner(), *[name async for name in lazily()]]


class Settings:
    lazy = (name async for name in names())

    def __init__(self, loaded: str) -> None:
        self.loaded = loaded

    @classmethod
    async def made(cls) -> "Settings":
        return cls(await load("settings"))


async def main() -> None:
    await report()
    print(await prepare(), (await Settings.made()).loaded)
    print([name async for name in Settings.lazy])


asyncio.run(main())
