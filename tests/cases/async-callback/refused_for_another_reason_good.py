"""Functions that give what a place takes."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


async def by_number(number: int) -> None: ...
def plain_by_number(number: int) -> None: ...


def schedule(callback: Callable[[int], None]) -> None:
    callback(1)


async def run(callback: Callable[[int], Coroutine[Any, Any, None]]) -> None:
    await callback(1)


schedule(plain_by_number)
asyncio.run(run(by_number))
