"""Variables whose type is only inferred, and what they get after all."""

import asyncio
import inspect
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Optional


class Worker:
    _shared = None

    def __init__(self, callback: Callable[[], Any]) -> None:
        self._task = None
        self._client = None
        self._pending = []
        self._callback = callback

    def spawn(self) -> "asyncio.Task[int]":
        return asyncio.create_task(self.read())

    async def read(self) -> int:
        await asyncio.sleep(0)
        return 1

    async def start(self) -> None:
        if self._task is None:
            self._task = self.spawn()
        Worker._shared = self.spawn()
        self._pending.append(self.read())
        self._pending.append(self.spawn())

    async def stop(self) -> int:
        total = await self._task
        if self._task:
            total += await self._task
        total += await Worker._shared
        total += sum(await asyncio.gather(*self._pending))
        return total

    async def call(self) -> Any:
        result = self._callback()
        if inspect.isawaitable(result):
            result = await result
        if result:
            return result
        return None


async def count() -> list[int]:
    return [1]


async def name() -> str:
    return "a"


async def nothing() -> None:
    return None


async def collections() -> None:
    jobs = [count()]
    jobs.append(name())
    jobs.insert(0, nothing())
    jobs.extend([name(), nothing()])
    print(await asyncio.gather(*jobs))

    by_name = {"count": count()}
    by_name["name"] = name()
    by_name.setdefault("nothing", nothing())
    print([await job for job in by_name.values()])

    waiting = deque()
    waiting.append(count())
    waiting.append(asyncio.create_task(name()))
    while waiting:
        print(await waiting.popleft())

    tasks = []
    for _ in range(2):
        tasks.append(name())
    print(await asyncio.gather(*tasks))
    tasks = [asyncio.create_task(name()) for _ in range(2)]
    for task in tasks:
        task.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))


async def again(cb: Callable[[], str]) -> str:
    x = cb()
    if inspect.isawaitable(x):
        x = await x
    if x:
        return x
    first, second = cb(), None
    second = asyncio.ensure_future(name())
    first = await second
    return first


task = None


async def module_level() -> str:
    global task
    task = asyncio.create_task(name())
    return await task


async def loop() -> None:
    pending = None
    for number in range(3):
        if pending is not None:
            await pending
        pending = asyncio.create_task(name())
    await pending


async def walrus() -> None:
    job = None
    if (job := asyncio.create_task(name())) is not None:
        print(await job)


async def main() -> None:
    worker = Worker(lambda: name())
    await worker.start()
    print(await worker.stop(), await worker.call())
    await collections()
    print(await again(lambda: "text"))
    print(await module_level())
    await loop()
    await walrus()


asyncio.run(main())
