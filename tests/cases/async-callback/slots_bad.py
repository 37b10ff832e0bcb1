"""Slots of the standard library and of one's own code, given `async def` functions, lambdas and partials."""

import contextvars
import functools
import itertools
import json
import multiprocessing
import sched
import threading
import tkinter
import unittest
from collections.abc import Callable, Coroutine, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Optional, TypedDict


async def tick() -> None:
    print("tick")


async def keep(item: int) -> bool:
    return item > 1


async def seen(future: "Future[int]") -> None:
    print(future)


class Job:
    async def run(self, *arguments: object, **options: object) -> None:
        print(arguments)

    @classmethod
    async def prepare(cls) -> None:
        print("preparing")

    @property
    def handler(self) -> "Callable[[], Coroutine[Any, Any, None]]":
        return tick


@dataclass
class Plan:
    action: Callable[[], None]
    check: Optional[Callable[[int], bool]] = None
    handlers: list[Callable[[], None]] = field(default_factory=list)


class Slots(TypedDict):
    action: Callable[[], None]


def repeat(times: int, action: Callable[[], object], *rest: Callable[[], None]) -> None:
    for _ in range(times):
        action()


def threads(job: Job) -> None:
    threading.Thread(None, job.run).start()  # E: async-callback
    threading.Thread(target=functools.partial(job.run, 1)).start()  # E: async-callback
    threading.Thread(target=lambda: job.run(1)).start()  # E: async-callback
    threading.Thread(target=Job.prepare).start()  # E: async-callback
    threading.Thread(target=job.handler).start()  # E: async-callback
    multiprocessing.Process(target=job.run).start()  # E: async-callback
    with ProcessPoolExecutor(initializer=tick) as pool:  # E: async-callback
        pool.submit(abs, 1).add_done_callback(seen)  # E: async-callback
    sched.scheduler().enter(1, 1, job.run)  # E: async-callback


def iterating(items: list[int]) -> None:
    print(list(itertools.takewhile(keep, items)))  # E: async-callback
    print(list(itertools.groupby(items, key=keep)))  # E: async-callback
    print(json.dumps(items, default=keep))  # E: async-callback


def own(job: Job) -> None:
    repeat(2, tick)  # E: async-callback
    repeat(2, job.run)  # E: async-callback
    repeat(2, print, tick)  # E: async-callback
    repeat(action=tick, times=2)  # E: async-callback
    repeat(2, lambda: tick())  # E: async-callback
    Plan(tick)  # E: async-callback
    Plan(print, check=keep)  # E: async-callback
    plan = Plan(print)
    plan.action = tick  # E: async-callback
    on_tick: Callable[[], None] = tick  # E: async-callback
    on_tick()


def returned() -> Callable[[], None]:
    return tick  # E: async-callback


def window(root: tkinter.Tk) -> None:
    tkinter.Button(root, command=tick)  # E: async-callback
    root.after(100, tick)  # E: async-callback
    root.bind("<Key>", lambda event: keep(1))  # E: async-callback
    root.protocol("WM_DELETE_WINDOW", tick)  # E: async-callback


class TestJob(unittest.TestCase):
    def test_run(self) -> None:
        self.assertRaises(ValueError, Job().run)  # E: async-callback
