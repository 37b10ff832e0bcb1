"""Second uses in every place that comes for certain after a certain first one."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Source(Protocol):
    async def read(self) -> str: ...

    def lines(self) -> AsyncGenerator[str, None]: ...


class Box(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self._item = item

    async def get(self) -> Item:
        return self._item


async def method(source: Source) -> tuple[str, str]:
    text = source.read()
    first = await text
    return first, await text  # E: awaited-twice


async def generic(box: Box[int]) -> int:
    number = box.get()
    total = await number
    total += await number  # E: awaited-twice
    return total


async def in_a_loop(source: Source) -> None:
    text = source.read()
    print(await text)
    for _ in range(2):
        print(await text)  # E: awaited-twice


async def in_match(source: Source, kind: int) -> None:
    text = source.read()
    await text
    match kind:
        case 1:
            await text  # E: awaited-twice
        case _:
            pass


async def in_except(source: Source) -> None:
    text = source.read()
    await text
    try:
        print("work")
    except OSError:
        print(await text)  # E: awaited-twice


async def in_comprehension(source: Source) -> list[str]:
    lines = source.lines()
    first = [line async for line in lines]
    return [line.upper() async for line in lines] + first  # E: awaited-twice


async def sets_and_dicts(source: Source) -> None:
    lines = source.lines()
    words = {line async for line in lines}
    print({line async for line in lines} | words)  # E: awaited-twice


async def in_with(source: Source, lock: asyncio.Lock) -> None:
    text = source.read()
    async with lock:
        print(await text)
        print(await text)  # E: awaited-twice


async def argument(source: Source) -> None:
    text = source.read()
    print(await text, await text)  # E: awaited-twice


def nested(source: Source) -> Callable[[], Awaitable[None]]:
    async def read_twice() -> None:
        text = source.read()
        await text
        await text  # E: awaited-twice

    return read_twice
