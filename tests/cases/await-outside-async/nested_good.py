"""`async def` all the way, or run from outside."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def load(name: str) -> str:
    return name


async def each(names: list[str]) -> AsyncIterator[str]:
    for name in names:
        yield await load(name)


def wrapped(function: Callable[[], str]) -> Callable[[], Awaitable[str]]:
    async def wrapper() -> str:
        return await load("a") + function()

    return wrapper


class Loader:
    @staticmethod
    async def by_name(names: list[str]) -> dict[str, str]:
        return {name: await load(name) for name in names}

    @classmethod
    def first(cls) -> str:
        return asyncio.run(load("first"))


async def main() -> None:
    print([name async for name in each(["a"])], await wrapped(lambda: "b")(), await Loader.by_name(["c"]))


asyncio.run(main())
print(Loader.first())
