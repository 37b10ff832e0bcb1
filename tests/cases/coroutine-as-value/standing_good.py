"""What is to be written in places where nothing can be awaited."""

import asyncio
from collections.abc import Callable


async def load(name: str = "") -> str:
    return name


def alone() -> str:
    return asyncio.run(load("a")).upper()


async def from_a_coroutine() -> str:
    return (await load("b")).upper()


tasks: set[asyncio.Task[str]] = set()


def callback() -> None:
    tasks.add(asyncio.create_task(load("d")))


class Shop:
    name = asyncio.run(load("e")).upper()


def registered(name: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    return lambda function: function


@registered(asyncio.run(load("h")).upper())
def decorated() -> str:
    return "i"


async def shout() -> str:
    return (await load("j")).upper()


async def main() -> None:
    await from_a_coroutine()
    loop = asyncio.get_running_loop()
    loop.call_soon(callback)
    await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    print(",".join([(await load(name)).upper() for name in "lm"]))
    print(await shout(), alone, decorated(), Shop.name)


asyncio.run(main())
