"""Coroutines awaited again, async generators iterated again."""

import asyncio
from collections.abc import AsyncIterator


async def quote() -> str:
    return "To be"


async def lines() -> AsyncIterator[str]:
    yield "To be"
    yield "or not to be"


async def awaited() -> None:
    text = quote()
    print(await text)
    print(await text)  # E: awaited-twice


async def in_one_expression() -> str:
    text = quote()
    return await text + await text  # E: awaited-twice


async def under_a_condition(loud: bool) -> None:
    text = quote()
    print(await text)
    if loud:
        print((await text).upper())  # E: awaited-twice


async def in_try() -> None:
    text = quote()
    await text
    try:
        print("reading")
    finally:
        await text  # E: awaited-twice


async def iterated() -> None:
    play = lines()
    count = len([line async for line in play])
    print(count)
    async for line in play:  # E: awaited-twice
        print(line)


async def looped() -> list[str]:
    play = lines()
    async for line in play:
        print(line)
    return [line async for line in play]  # E: awaited-twice


async def within_with(lock: asyncio.Lock) -> None:
    text = quote()
    async with lock:
        await text
    await text  # E: awaited-twice
