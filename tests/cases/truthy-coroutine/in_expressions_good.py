"""Operands of ``and``, ``or`` and ``not`` in what is returned, passed and assigned."""

import asyncio


async def ready() -> bool:
    return True


def takes(value: bool) -> bool:
    return value


async def negated(done: bool) -> bool:
    return not await ready() or done


async def first_of_three(done: bool) -> bool:
    return await ready() and done or await ready()


async def with_not(done: bool) -> bool:
    return await ready() and not done or done


async def behind_and(done: bool) -> bool:
    return done and not await ready() or await ready()


async def each(done: bool) -> bool:
    return await ready() and done or await ready()


async def passed(done: bool) -> None:
    takes(await ready() and done)
    takes(not await ready())
    takes(done or await ready())
    takes(await ready() if done else done)
    kept: bool = await ready() or done
    takes(kept)


asyncio.run(negated(True))
asyncio.run(first_of_three(True))
asyncio.run(with_not(True))
asyncio.run(behind_and(True))
asyncio.run(each(False))
asyncio.run(passed(True))
