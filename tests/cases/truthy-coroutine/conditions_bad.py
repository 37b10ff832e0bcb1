"""Coroutines and async generators as conditions: always true."""

from collections.abc import AsyncIterator, Awaitable


class Door:
    async def is_open(self) -> bool:
        return False

    @property
    async def locked(self) -> bool:
        return True

    async def visitors(self) -> AsyncIterator[str]:
        yield "Ada"


async def conditions(door: Door, waiting: Awaitable[bool], doors: dict[str, Door]) -> None:
    if door.is_open():  # E: truthy-coroutine
        print("open")
    if not door.is_open():  # E: truthy-coroutine
        print("closed")
    if door.locked:  # E: truthy-coroutine
        print("locked")
    if door.visitors():  # E: truthy-coroutine
        print("somebody")
    if waiting:  # E: truthy-coroutine
        print("waiting")
    if doors["front"].is_open():  # E: truthy-coroutine
        print("front")
    elif doors["back"].is_open():  # E: truthy-coroutine
        print("back")
    while door.is_open():  # E: truthy-coroutine
        break
    assert door.is_open()  # E: truthy-coroutine
    assert door.is_open(), "closed"  # E: truthy-coroutine


async def expressions(door: Door, key: bool) -> None:
    print("open" if door.is_open() else "closed")  # E: truthy-coroutine
    if key and door.is_open():  # E: truthy-coroutine
        print("open, with a key")
    if door.is_open() or key:  # E: truthy-coroutine
        print("open or a key")
    print([name for name in ("Ada", "Bob") if door.is_open()])  # E: truthy-coroutine
    print(bool(door.is_open()))  # E: truthy-coroutine
    print(any([door.is_open(), key]))  # E: truthy-coroutine
    print(all(each.is_open() for each in [door]))  # E: truthy-coroutine


async def variable(door: Door) -> None:
    state = door.is_open()
    if state:  # E: truthy-coroutine
        print("open")
