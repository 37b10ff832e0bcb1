"""The same with awaitables; a parameter whose default is None takes it, whatever its annotation says."""

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
        if self.task is not None:
            await asyncio.gather(load(), self.task)


async def start(first: Awaitable[str] | None, second: Coroutine[Any, Any, str] | None) -> None:
    task = asyncio.create_task(load("x"))
    print(await asyncio.gather(load(), load(), task))
    if first is not None:
        print(await asyncio.gather(load(), first))
    if second is not None:
        print(await asyncio.create_task(second))


def close_later(loop: asyncio.AbstractEventLoop, socket: Socket) -> None:
    loop.call_soon(lambda: loop.create_task(socket.close()))
    loop.call_later(0, partial(asyncio.ensure_future, socket.close()))


async def main() -> None:
    await start(None, load("second"))
    await Keeper().stop()
    close_later(asyncio.get_running_loop(), Socket())
    await asyncio.sleep(0.01)


asyncio.run(main())
