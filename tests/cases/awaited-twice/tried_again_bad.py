"""The same coroutine in a later round of the loop: it is finished, or was cancelled."""

import asyncio


async def work(n: int) -> int:
    return n


async def retried() -> int:
    coroutine = work(1)
    for _ in range(3):
        try:
            return await coroutine  # E: awaited-twice
        except OSError:
            print("again")
    return 0


async def with_time() -> None:
    coroutine = work(1)
    for _ in range(3):
        try:
            await asyncio.wait_for(coroutine, 1)  # E: awaited-twice
            break
        except asyncio.TimeoutError:
            print("again")


async def waited() -> None:
    coroutine = work(1)
    for _ in range(3):
        await asyncio.wait_for(coroutine, 1)  # E: awaited-twice


async def main() -> None:
    await retried()
    await with_time()
    await waited()


asyncio.run(main())
