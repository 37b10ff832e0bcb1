"""A new coroutine for each round; or a failure that leaves the loop."""

import asyncio


async def work(n: int) -> int:
    return n


async def retried() -> int:
    for _ in range(3):
        try:
            return await work(1)
        except OSError:
            print("again")
    return 0


async def once() -> int:
    coroutine = work(1)
    while True:
        try:
            return await coroutine
        except OSError:
            raise
        except ValueError:
            break
    return 0


async def renewed() -> int:
    coroutine = work(1)
    for _ in range(3):
        try:
            return await coroutine
        except OSError:
            coroutine = work(2)
    return 0


async def as_task() -> int:
    task = asyncio.create_task(work(1))
    for _ in range(3):
        try:
            return await asyncio.wait_for(asyncio.shield(task), 1)
        except asyncio.TimeoutError:
            print("again")
    return 0


async def main() -> None:
    print(await retried(), await once(), await renewed(), await as_task())


asyncio.run(main())
