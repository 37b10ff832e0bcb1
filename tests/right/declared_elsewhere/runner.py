"""Declared to take coroutine functions, and calls plain ones; an executor whose work can be awaited."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor


def run_all(process: Callable[[str, bool], Awaitable[int]], names: list[str]) -> list[int]:
    return [run_one(process, name) for name in names]


def run_one(process: Callable[[str, bool], int], name: str) -> int:
    return process(name, True)


class Background:
    def __init__(self) -> None:
        self.executor = ThreadPoolExecutor(1)
        submit = self.executor.submit
        self.executor.submit = lambda *arguments: asyncio.wrap_future(submit(*arguments))


background = Background()
