"""Records that a task or a coroutine is put into, beside what they held first."""

import asyncio
import time

_sessions: dict = {}


async def create() -> str:
    return "id"


async def main() -> None:
    session = {"status": "pending", "error": None, "qr": "", "created": time.time()}
    _sessions["a"] = session
    task = asyncio.create_task(create())
    session["task"] = task


    plain = {"status": "pending", "url": ""}
    plain["task"] = asyncio.create_task(create())
    plain["later"] = create()
    print(await task, await plain["task"], await plain["later"])



asyncio.run(main())
