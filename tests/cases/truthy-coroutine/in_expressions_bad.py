"""Operands of ``and``, ``or`` and ``not`` in what is returned, passed and assigned."""

import asyncio


async def ready() -> bool:
    return True


def takes(value: bool) -> bool:
    return value


async def negated(done: bool) -> bool:
    return not ready() or done  # E: truthy-coroutine


async def first_of_three(done: bool) -> bool:
    return ready() and done or await ready()  # E: truthy-coroutine


async def with_not(done: bool) -> bool:
    return ready() and not done or done  # E: truthy-coroutine


async def behind_and(done: bool) -> bool:
    return done and not ready() or await ready()  # E: truthy-coroutine


async def each(done: bool) -> bool:
    return ready() and done or ready()  # E: truthy-coroutine, coroutine-as-value


async def passed(done: bool) -> None:
    takes(ready() and done)  # E: truthy-coroutine
    takes(not ready())  # E: truthy-coroutine
    takes(done or ready())  # E: coroutine-as-value
    takes(ready() if done else done)  # E: coroutine-as-value
    kept: bool = ready() or done  # E: truthy-coroutine
    takes(kept)


asyncio.run(negated(True))
asyncio.run(first_of_three(True))
asyncio.run(with_not(True))
asyncio.run(behind_and(True))
asyncio.run(each(False))
asyncio.run(passed(True))
