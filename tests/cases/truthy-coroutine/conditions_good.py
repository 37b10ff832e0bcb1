"""The result as the condition; what may be absent may be tested."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import Optional


class Door:
    async def is_open(self) -> bool:
        return False

    @property
    async def locked(self) -> bool:
        return True

    async def visitors(self) -> AsyncIterator[str]:
        yield "Ada"


async def conditions(door: Door, waiting: Optional[Awaitable[bool]], doors: dict[str, Door]) -> None:
    if await door.is_open():
        print("open")
    if not await door.is_open():
        print("closed")
    if await door.locked:
        print("locked")
    if [name async for name in door.visitors()]:
        print("somebody")
    if waiting:
        print(await waiting)
    if await doors["front"].is_open():
        print("front")
    while await door.is_open():
        break
    assert not await door.is_open()


async def expressions(door: Door, key: bool) -> None:
    print("open" if await door.is_open() else "closed")
    if key and await door.is_open():
        print("open, with a key")
    print([name for name in ("Ada", "Bob") if await door.is_open()])
    print(bool(await door.is_open()), any([await door.is_open(), key]))
    print(all([await each.is_open() for each in [door]]))
    print(any(await asyncio.gather(door.is_open())))


async def main() -> None:
    door = Door()
    await conditions(door, None, {"front": door})
    await conditions(door, door.is_open(), {"front": door})
    await expressions(door, True)


asyncio.run(main())
