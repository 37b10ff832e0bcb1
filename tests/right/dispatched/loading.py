"""A decorator makes a function give a result or a coroutine of it, by who calls it: a synchronous caller gets the result."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

R = TypeVar("R")


def dispatched(
    later: Callable[[], Coroutine[Any, Any, R]],
) -> Callable[[Callable[[], R]], Callable[[], R | Coroutine[Any, Any, R]]]:
    def decorator(now: Callable[[], R]) -> Callable[[], R | Coroutine[Any, Any, R]]:
        def either() -> R | Coroutine[Any, Any, R]:
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                return now()
            return later()

        return either

    return decorator


class Loaded:
    value = 1


async def load_later() -> Loaded:
    return Loaded()


@dispatched(load_later)
def load() -> Loaded:
    return Loaded()
