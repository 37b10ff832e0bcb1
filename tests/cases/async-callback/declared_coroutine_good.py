"""A private function that awaits its callback."""

from collections.abc import Callable, Coroutine
from typing import Any


async def tell(error: Exception) -> None:
    print(error)


async def _each(errors: list[Exception], on_error: Callable[[Exception], Any] | None = None) -> None:
    for error in errors:
        if on_error:
            await on_error(error)


async def _each_declared(
    errors: list[Exception], on_error: Callable[[Exception], Coroutine[Any, Any, None]] | None = None
) -> None:
    for error in errors:
        if on_error:
            await on_error(error)


async def main() -> None:
    await _each([], on_error=tell)
    await _each_declared([], on_error=tell)
