"""The same with their results, and collections of coroutines that are wanted."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any


class Refused(Exception):
    pass


async def load(name: str) -> str:
    return name


async def refusal() -> Refused:
    return Refused()


async def items() -> list[str]:
    return ["a", "b"]


def count(names: Iterable[str]) -> int:
    return len(list(names))


async def joined() -> str:
    return ",".join([await load(name) for name in "ab"])


async def listed() -> list[str]:
    return [await load(name) for name in "ab"]


async def waiting() -> list[Coroutine[Any, Any, str]]:
    return [load(name) for name in "ab"]


async def mapped() -> dict[str, str]:
    by_name: dict[str, str] = {name: await load(name) for name in "ab"}
    return {await load(value): key for key, value in by_name.items()}


async def nested() -> list[list[str]]:
    distinct: set[str] = {await load(name) for name in "ab"}
    print(distinct, count([await load(name) for name in "ab"]))
    return [[await load(name) for name in "ab"] for _ in "ab"]


async def refuse() -> None:
    raise await refusal() from await refusal()


async def shorten() -> None:
    del (await items())[0]


async def main() -> None:
    print(await joined(), await listed(), await mapped(), await nested())
    print(await asyncio.gather(*await waiting()))
    await shorten()
    try:
        await refuse()
    except Refused as refused:
        print(repr(refused.__cause__))


asyncio.run(main())
