"""Comprehensions and generator expressions of coroutines where their results are declared; `raise` and `del`."""

import asyncio
from collections.abc import Iterable


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
    return ",".join(load(name) for name in "ab")  # E: coroutine-as-value


async def listed() -> list[str]:
    return [load(name) for name in "ab"]  # E: coroutine-as-value


async def mapped() -> dict[str, str]:
    by_name: dict[str, str] = {name: load(name) for name in "ab"}  # E: coroutine-as-value
    return {load(value): key for key, value in by_name.items()}  # E: coroutine-as-value


async def nested() -> list[list[str]]:
    distinct: set[str] = {load(name) for name in "ab"}  # E: coroutine-as-value
    print(distinct, count(load(name) for name in "ab"))  # E: coroutine-as-value
    return [[load(name) for name in "ab"] for _ in "ab"]  # E: coroutine-as-value


async def numbers() -> list[int]:
    return [load(name) for name in "ab"]  # E: coroutine-as-value


async def refuse() -> None:
    raise refusal()  # E: coroutine-as-value


async def refuse_because() -> None:
    raise Refused from refusal()  # E: coroutine-as-value


async def refuse_with_text() -> None:
    raise load("text")  # E: coroutine-as-value


async def shorten() -> None:
    del items()[0]  # E: coroutine-as-value


asyncio.run(joined())
