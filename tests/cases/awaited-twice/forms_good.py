"""Second uses that do not come, or come upon a new value."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Generator
from typing import Any


class Reusable:
    """Can be awaited as often as one likes."""

    def __await__(self) -> Generator[Any, None, int]:
        return asyncio.sleep(0, 1).__await__()


class Source:
    async def read(self) -> str:
        return "text"

    async def lines(self) -> AsyncGenerator[str, None]:
        yield "a"
        yield "b"

    def number(self) -> Reusable:
        return Reusable()

    def cached(self) -> "asyncio.Future[str]":
        return asyncio.ensure_future(self.read())

    def awaitable(self) -> Awaitable[str]:
        return asyncio.ensure_future(self.read())

    def feed(self) -> AsyncIterator[str]:
        return Again()


class Again:
    """An async iterator that begins anew after its end."""

    def __init__(self) -> None:
        self._given = False

    def __aiter__(self) -> "Again":
        return self

    async def __anext__(self) -> str:
        self._given = not self._given
        if not self._given:
            raise StopAsyncIteration
        return "again"


async def reusable(source: Source) -> int:
    number = source.number()
    return await number + await number


async def future(source: Source) -> str:
    text = source.cached()
    return await text + await text


async def declared_awaitable(source: Source) -> str:
    text = source.awaitable()
    return await text + await text


async def restarting(source: Source) -> list[str]:
    feed = source.feed()
    return [item async for item in feed] + [item async for item in feed]


async def in_parts(source: Source) -> list[str]:
    lines = source.lines()
    first = await anext(lines)
    return [first, *[line async for line in lines]]


async def either_way(source: Source, loud: bool) -> str:
    text = source.read()
    return (await text).upper() if loud else await text


async def tried(source: Source) -> str:
    text = source.read()
    try:
        result = await text
    except OSError:
        text = source.read()
        result = await text
    return result


async def short_circuit(source: Source, skip: bool) -> str:
    text = source.read()
    return (skip and await text) or await source.read() if skip else await text


async def read_until(source: Source) -> list[str]:
    lines = source.lines()
    async for line in lines:
        if line == "a":
            break
    rest = [line async for line in lines]
    lines = source.lines()
    return rest + [line async for line in lines]


async def main() -> None:
    source = Source()
    print(await reusable(source), await future(source), await declared_awaitable(source), await restarting(source))
    print(await in_parts(source), await either_way(source, True), await tried(source), await read_until(source))
    print(await short_circuit(source, True), await short_circuit(source, False))


asyncio.run(main())
