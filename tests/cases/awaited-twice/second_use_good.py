"""Awaited once, or something that can be awaited and iterated again."""

import asyncio
from collections.abc import AsyncIterator


async def quote() -> str:
    return "To be"


async def lines() -> AsyncIterator[str]:
    yield "To be"
    yield "or not to be"


class Play:
    """Can be iterated again: each iteration is a new async generator."""

    async def __aiter__(self) -> AsyncIterator[str]:
        async for line in lines():
            yield line


async def kept() -> None:
    text = await quote()
    print(text, text)


async def task() -> None:
    text = asyncio.create_task(quote())
    print(await text, await text)


async def new_value() -> None:
    text = quote()
    print(await text)
    text = quote()
    print(await text)


async def either(loud: bool) -> str:
    text = quote()
    if loud:
        return (await text).upper()
    return await text


async def either_branch(loud: bool) -> str:
    text = quote()
    if loud:
        result = (await text).upper()
    else:
        result = await text
    return result


async def new_every_round() -> None:
    for _ in range(2):
        text = quote()
        print(await text)


async def left_early() -> None:
    play = lines()
    async for line in play:
        print(line)
        break
    async for line in play:
        print(line)


async def again() -> None:
    play = Play()
    print([line async for line in play], [line async for line in play])


async def collected() -> None:
    script = [line async for line in lines()]
    print(len(script), script)


async def main() -> None:
    await kept()
    await task()
    await new_value()
    print(await either(True), await either_branch(False))
    await new_every_round()
    await left_early()
    await again()
    await collected()


asyncio.run(main())
