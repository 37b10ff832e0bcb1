"""Plain functions, or slots that await."""

import asyncio
import functools
import itertools
import json
import threading
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any, Optional, Union


async def tick() -> None:
    print("tick")


async def keep(item: int) -> bool:
    return item > 1


class Job:
    async def run(self, *arguments: object) -> None:
        print(arguments)

    def run_blocking(self, *arguments: object) -> None:
        asyncio.run(self.run(*arguments))


@dataclass
class Plan:
    action: Callable[[], Awaitable[None]]
    check: Optional[Callable[[int], Union[bool, Awaitable[bool]]]] = None


async def repeat(times: int, action: Callable[[], Awaitable[object]]) -> None:
    for _ in range(times):
        await action()


async def either(action: Callable[[], object]) -> None:
    """Takes both kinds; its parameter's type cannot say more, because callers give both."""
    outcome = action()
    if isinstance(outcome, Awaitable):
        await outcome


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(main())


def kept(action: Callable[..., Any]) -> Callable[..., Any]:
    return functools.wraps(action)(action)


def threads(job: Job) -> None:
    for target in (job.run_blocking, functools.partial(job.run_blocking, 1), lambda: asyncio.run(job.run(2))):
        thread = threading.Thread(target=target)
        thread.start()
        thread.join()


async def iterating(items: list[int]) -> None:
    verdicts = dict(zip(items, await asyncio.gather(*map(keep, items))))
    print(list(filter(verdicts.__getitem__, items)), list(itertools.takewhile(verdicts.get, items)))
    print(json.dumps(items, default=str), await asyncio.gather(*itertools.starmap(keep, [(1,), (2,)])))


async def main() -> None:
    await repeat(2, tick)
    await repeat(2, Job().run)
    await repeat(1, lambda: tick())
    await repeat(1, functools.partial(Job().run, 1))
    plan = Plan(tick, keep)
    await plan.action()
    handlers: dict[str, Callable[[], Awaitable[None]]] = {"tick": tick}
    await handlers["tick"]()
    await iterating([1, 2, 3])
    loop = asyncio.get_running_loop()
    loop.call_soon(asyncio.create_task, tick())
    loop.call_soon(lambda: None)
    await asyncio.sleep(0.01)
    await kept(tick)()


threads(Job())
run(main)
run(tick)
