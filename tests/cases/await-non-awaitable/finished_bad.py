"""Results, None and functions that are not called, given to what awaits its arguments."""

import asyncio
from collections.abc import Awaitable, Coroutine
from functools import partial
from typing import Any


async def load(name: str = "") -> str:
    return name


class Socket:
    async def close(self) -> None:
        print("closed")


class Keeper:
    def __init__(self) -> None:
        self.task: asyncio.Task[str] | None = None

    async def stop(self) -> None:
        await asyncio.gather(load(), self.task)  # E: arg-type

    async def wait(self, seconds: float) -> None:
        await asyncio.wait_for(self.task, seconds)  # E: arg-type


async def start() -> None:
    asyncio.create_task(await load("x"))  # E: await-non-awaitable
    await asyncio.gather(await load())  # E: await-non-awaitable
    await asyncio.gather(load(), await load())  # E: await-non-awaitable


async def start_finished(future: "asyncio.Future[str]") -> None:
    asyncio.create_task(await future)  # E: await-non-awaitable


async def start_perhaps(first: Awaitable[str] | None, second: Coroutine[Any, Any, str] | None) -> None:
    await asyncio.gather(load(), None)  # E: await-non-awaitable
    await asyncio.gather(load(), first)  # E: await-non-awaitable
    asyncio.create_task(second)  # E: await-non-awaitable
    await asyncio.shield(None)  # E: await-non-awaitable


def close_later(loop: asyncio.AbstractEventLoop, socket: Socket) -> None:
    loop.call_soon(partial(loop.create_task, socket.close))  # E: await-non-awaitable
    loop.call_later(1, partial(asyncio.create_task, socket.close))  # E: await-non-awaitable
