"""Plain functions in slots for plain functions; `async def` where it is awaited."""

import asyncio
import atexit
import functools
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from typing import Union


class Worker:
    def __init__(self, on_done: Callable[[], Awaitable[None]] | None = None) -> None:
        self.on_done = on_done
        self.tasks: set[asyncio.Task[None]] = set()

    async def work(self) -> None:
        print("working")

    async def is_ready(self, job: str) -> bool:
        return bool(job)

    def report(self, *arguments: object) -> None:
        print("reported")

    def start(self) -> None:
        thread = threading.Thread(target=lambda: asyncio.run(self.work()))
        thread.start()
        thread.join()
        atexit.register(self.report)

    def run(self) -> None:
        asyncio.run(self.work())

    def spawn(self) -> None:
        task = asyncio.create_task(self.work())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


async def call(action: Callable[[], Union[None, Awaitable[None]]]) -> None:
    """Takes both kinds, and awaits what must be."""
    outcome = action()
    if outcome is not None:
        await outcome


def consume(action: Callable[[], object]) -> None:
    """Looks at what it gets."""
    outcome = action()
    if asyncio.iscoroutine(outcome):
        outcome.close()


async def retry(action: Callable[[], Awaitable[None]]) -> None:
    await action()


async def loops(worker: Worker) -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(worker.spawn)
    loop.call_soon(lambda: loop.create_task(worker.work()))
    loop.call_soon(functools.partial(worker.report, 1))
    task = asyncio.create_task(worker.work())
    task.add_done_callback(worker.report)
    await task
    await asyncio.to_thread(worker.run)
    await loop.run_in_executor(None, worker.report)


async def predicates(worker: Worker, jobs: list[str]) -> None:
    print([job for job in jobs if await worker.is_ready(job)])
    print(await asyncio.gather(*map(worker.is_ready, jobs)))


async def by_type(worker: Worker) -> None:
    await call(worker.work)
    await call(worker.report)
    consume(worker.work)
    await retry(worker.work)
    worker.on_done = worker.work
    await worker.on_done()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(worker.work)
        stack.callback(worker.report)


async def main() -> None:
    worker = Worker()
    await loops(worker)
    await predicates(worker, ["a", ""])
    await by_type(worker)


Worker().start()
asyncio.run(main())
with ThreadPoolExecutor() as pool:
    pool.submit(Worker().run).result()
