"""`async for`, `async with` and `await` where no coroutine runs them."""

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


def report() -> None:
    async for name in names():  # E: await-outside-async
        print(name)
    async with session() as opened:  # E: await-outside-async
        print(opened)
    print([name async for name in names()])  # E: await-outside-async
    print({name: 1 async for name in names()})  # E: await-outside-async
    print([await load(name) for name in "ab"])  # E: await-outside-async


async def prepare() -> list[str]:
    collect = lambda: [name async for name in names()]  # E: await-outside-async
    print(collect)

    def inner(default: str = await load()) -> list[str]:
        return [default, *[name async for name in names()]]  # E: await-outside-async

    return inner()


class Settings:
    name = await load("settings")  # E: await-outside-async
    names = [name async for name in names()]  # E: await-outside-async

    def __init__(self) -> None:
        self.loaded = await load()  # E: await-outside-async


print(await load("module"))  # E: await-outside-async

async for found in names():  # E: await-outside-async
    print(found)

async with session() as session_at_start:  # E: await-outside-async
    print(session_at_start)

at_start = [name async for name in names()]  # E: await-outside-async
asyncio.run(prepare())
