"""A function in sight that gives nothing, where a coroutine is needed."""

import asyncio


def on_event(event: str) -> None:
    print(event)


async def main() -> None:
    task = asyncio.create_task(on_event("a"))  # E: await-non-awaitable
    await task
    asyncio.create_task(main)  # E: await-non-awaitable


asyncio.run(main())
