"""Conditions of every form of operand."""

from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar, Union


class Lock(Protocol):
    async def is_held(self) -> bool: ...

    def waiting(self) -> Awaitable[bool]: ...


Held = TypeVar("Held", bound=Lock)


class Door:
    def __init__(self) -> None:
        self.check: Callable[[], Awaitable[bool]] = self.is_open
        self._state: Coroutine[Any, Any, bool] = self.is_open()

    async def is_open(self) -> bool:
        return False

    async def has_key(self, **names: str) -> bool:
        return bool(names)

    def report(self) -> str:
        if self._state:  # E: truthy-coroutine
            return "open"
        return "open" if self.check() else "closed"  # E: truthy-coroutine


async def operands(lock: Lock, held: Held, doors: list[Door], options: dict[str, str]) -> Held:
    if lock.is_held():  # E: truthy-coroutine
        print("held")
    if lock.waiting():  # E: truthy-coroutine
        print("waiting")
    if held.is_held():  # E: truthy-coroutine
        print("held")
    if doors[0].has_key(**options):  # E: truthy-coroutine
        print("key")
    if (state := doors[0].is_open()):  # E: truthy-coroutine
        print(await state)
    if (lambda: doors[0].is_open())():  # E: truthy-coroutine
        print("open")
    return held


async def members(state: Union[Coroutine[Any, Any, bool], AsyncIterator[bool]]) -> None:
    if state:  # E: truthy-coroutine
        print("open")


async def expressions(door: Door, names: list[str]) -> None:
    found = [name for name in names if not door.has_key(name=name)]  # E: truthy-coroutine
    print({name: 1 for name in found if door.is_open()})  # E: truthy-coroutine
    print(all([door.is_open(), door.is_open()]))  # E: truthy-coroutine
    result = door.is_open() and "open"  # E: truthy-coroutine
    print(result, (await door.is_open()) or not door.is_open())  # E: truthy-coroutine


def nested(door: Door) -> Callable[[], str]:
    def report() -> str:
        while not door.is_open():  # E: truthy-coroutine
            return "closed"
        return "open"

    return report


async def unannotated(door):
    return door


async def calls_unannotated(door: Door) -> None:
    if unannotated(door):  # E: truthy-coroutine
        print("open")


class Settings:
    door = Door()
    opened = "yes" if door.is_open() else "no"  # E: truthy-coroutine
