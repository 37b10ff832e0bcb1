"""A coroutine that is there each time, and attributes that no coroutine object has."""

import asyncio


async def ready() -> bool:
    return True


def done(other: bool) -> bool:
    return ready() and other  # E: truthy-coroutine


async def main() -> None:
    made = ready()
    print(made.real)  # E: coroutine-as-value
    await made


asyncio.run(main())
