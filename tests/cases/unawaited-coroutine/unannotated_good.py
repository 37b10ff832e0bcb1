"""What functions without annotations give, awaited; and functions that give a coroutine on one way only."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any


async def fetch(number: int) -> int:
    return number


async def stream() -> AsyncIterator[int]:
    yield 1


def fetch_first():
    return fetch(1)


def maybe(fast: bool) -> Any:
    if fast:
        return 1
    return fetch(2)


def create(prompt, stream_it=False):
    if stream_it:
        return stream()
    return fetch(len(prompt))


def create_any(prompt: str, stream: bool = False) -> Any:
    return open_stream() if stream else fetch(len(prompt))


async def open_stream() -> AsyncIterator[int]:
    yield 1


async def main() -> None:
    print(await fetch_first())
    later = fetch_first()
    print(await later)
    print(maybe(True) + 1)
    if maybe(True):
        print(await maybe(False))
    print(await create("a"), await create("a", stream_it=False), await create_any("ab"))
    async for part in create("a", stream_it=True):
        print(part)
    async for part in create_any("a", stream=True):
        print(part)
    for flag in (True, False):
        made = create("a", flag)
        if flag:
            print([part async for part in made])
        else:
            print(await made)
    closed = fetch_first()
    closed.close()


asyncio.run(main())
