"""`async def` functions where what they return is thrown away."""

import asyncio
import atexit
import functools
import signal
import threading
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Protocol


class Worker:
    def __init__(self, on_done: Callable[[], None] | None = None) -> None:
        self.on_done = on_done

    async def work(self) -> None:
        print("working")

    async def is_ready(self, job: str) -> bool:
        return bool(job)

    async def stop(self, *arguments: object) -> None:
        print("stopped")

    def start(self) -> None:
        threading.Thread(target=self.work).start()  # E: async-callback
        threading.Timer(1.0, self.work).start()  # E: async-callback
        atexit.register(self.stop)  # E: async-callback
        signal.signal(signal.SIGTERM, self.stop)  # E: async-callback
        weakref.finalize(self, self.work)  # E: async-callback


class Button(Protocol):
    def on_click(self, handler: Callable[[], None]) -> None: ...

    def on_close(self, handler: Callable[[], object]) -> None: ...


def every(seconds: float, action: Callable[[], object]) -> None:
    action()


def retry(action: Callable[[], None]) -> None:
    action()


async def loops(worker: Worker) -> None:
    loop = asyncio.get_running_loop()
    loop.call_soon(worker.work)  # E: async-callback
    loop.call_later(1.0, worker.work)  # E: async-callback
    loop.call_soon_threadsafe(worker.stop, 1)  # E: async-callback
    loop.add_signal_handler(signal.SIGINT, worker.stop)  # E: async-callback
    loop.call_soon(lambda: worker.work())  # E: async-callback
    loop.call_soon(functools.partial(worker.stop, 1))  # E: async-callback
    asyncio.create_task(worker.work()).add_done_callback(worker.stop)  # E: async-callback


def executors(worker: Worker) -> None:
    with ThreadPoolExecutor() as pool, ExitStack() as stack:
        pool.submit(worker.work)  # E: async-callback
        pool.map(worker.is_ready, ["a", "b"])  # E: async-callback
        stack.callback(worker.work)  # E: async-callback


def predicates(worker: Worker, jobs: list[str]) -> None:
    print(list(filter(worker.is_ready, jobs)))  # E: async-callback
    jobs.sort(key=worker.is_ready)  # E: async-callback
    print(max(jobs, key=worker.is_ready))  # E: async-callback


def by_type(worker: Worker, button: Button) -> None:
    button.on_click(worker.work)  # E: async-callback
    button.on_close(worker.work)  # E: async-callback
    every(1.0, worker.work)  # E: async-callback
    retry(worker.work)  # E: async-callback
    Worker(on_done=worker.work)  # E: async-callback
    worker.on_done = worker.work  # E: async-callback
