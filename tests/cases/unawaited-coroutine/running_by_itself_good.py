"""Tasks, futures and what starts at once may be dropped, at least as far as this plugin is concerned."""

import asyncio
import sys
import typing
from collections.abc import Awaitable, Callable, Generator
from typing import Any, NoReturn


async def work() -> int:
    return 1


async def forever() -> NoReturn:
    raise SystemExit


class Started:
    """An object that works from the beginning and may be awaited for its result."""

    def __await__(self) -> Generator[Any, None, int]:
        return work().__await__()


class Client:
    tasks: set["asyncio.Task[int]"] = set()

    def send(self) -> Started:
        print("sent")
        return Started()

    def schedule(self) -> "asyncio.Task[int]":
        task = asyncio.ensure_future(work())
        self.tasks.add(task)
        return task

    def fluent(self) -> "Client":
        return self


def spawn(coroutine: "typing.Coroutine[Any, Any, int]") -> "asyncio.Task[int]":
    return asyncio.create_task(coroutine)


async def ping() -> Awaitable[int]:
    """The pong can be waited for, or not."""
    return asyncio.ensure_future(work())


class Lock:
    def acquire(self) -> Awaitable[int]:
        found: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        found.set_result(1)
        return found


async def main() -> None:
    Lock().acquire()
    waiter = Lock().acquire()
    await ping()
    print(await (await ping()))
    client = Client()
    client.schedule()
    task = spawn(work())
    asyncio.gather(work(), work())
    asyncio.get_running_loop().run_in_executor(None, print, "in a thread")
    pending = asyncio.ensure_future(work())
    unused = asyncio.create_task(work())
    if sys.version_info >= (3, 11):
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
    else:
        await work()
    if sys.version_info >= (3, 99):
        work()
    if typing.TYPE_CHECKING:
        checked: Callable[[], Awaitable[int]] = work
    await asyncio.wait([task, pending])
    client.fluent().fluent()
    print(await client.send())
    await asyncio.sleep(0.05)


asyncio.run(main())
