"""What may be false, or absent, or has a state of its own, may be a condition."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Optional, Union


class Stream:
    """An async iterator that knows whether it is empty."""

    def __init__(self, items: list[int]) -> None:
        self._items = items

    def __bool__(self) -> bool:
        return bool(self._items)

    def __aiter__(self) -> "Stream":
        return self

    async def __anext__(self) -> int:
        if not self._items:
            raise StopAsyncIteration
        return self._items.pop()


class Door:
    def __init__(self) -> None:
        self.check: Optional[Callable[[], Awaitable[bool]]] = None
        self._task: Optional["asyncio.Task[bool]"] = None

    async def is_open(self) -> bool:
        return False

    async def report(self) -> str:
        if self.check and await self.check():
            return "checked"
        if self._task:
            return str(await self._task)
        return "open" if await self.is_open() else "closed"


async def members(state: Union[bool, Awaitable[bool]], stream: Optional[AsyncIterator[int]], given: Any) -> None:
    if state and stream or given:
        print("something")
    if isinstance(state, bool):
        print(not state)
    else:
        print(await state)


async def main() -> None:
    door = Door()
    print(await door.report())
    stream = Stream([1])
    if stream:
        print([item async for item in stream])
    if not stream:
        print("empty")
    task = asyncio.create_task(door.is_open())
    if task.done() or not await task:
        print("closed")
    coroutine = door.is_open()
    if coroutine is not None:
        print(await coroutine)
    await members(True, None, None)
    await members(door.is_open(), stream, 1)
    waiting = [door.is_open()]
    if waiting:
        await asyncio.gather(*waiting)


asyncio.run(main())
