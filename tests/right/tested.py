"""A task that may not be there, tested before it is asked; attributes that coroutine objects have."""

import asyncio


class Stream:
    def __init__(self) -> None:
        self._task: asyncio.Task | None = None
        self._done: asyncio.Event = asyncio.Event()

    @property
    def done(self) -> bool:
        return self._done.is_set() and self._task and self._task.done()

    @property
    def other(self) -> bool:
        return self._task and self._task.done()

    async def start(self) -> None:
        if not self._task:
            self._task = asyncio.create_task(self._run())
        await self._task

    async def _run(self) -> None:
        self._done.set()


async def conditions() -> None:
    stream = Stream()
    print(bool(stream.done), bool(stream.other))
    await stream.start()
    print(stream.done, stream.other)



from collections.abc import AsyncGenerator, Coroutine
from typing import Any


def named(target: Coroutine[Any, Any, int]) -> str:
    return f"{target.__name__} {target.__qualname__}"


async def load() -> int:
    return 1


async def items() -> AsyncGenerator[int, None]:
    yield 1


async def objects() -> None:
    made = load()
    print(named(made), made.__name__, made.cr_frame is None, made.cr_running)
    await made
    stream = items()
    print(stream.__name__, stream.__qualname__, stream.ag_running)
    async for item in stream:
        print(item)




async def main() -> None:
    await conditions()
    await objects()


asyncio.run(main())
