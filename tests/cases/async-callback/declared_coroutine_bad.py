"""A private function calls its callback and drops the coroutine: told where the function is given, or where it is lost."""

from collections.abc import Callable, Coroutine
from typing import Any


async def tell(error: Exception) -> None:
    print(error)


def _each(errors: list[Exception], on_error: Callable[[Exception], Any] | None = None):  # type: ignore[no-untyped-def]
    for error in errors:
        if on_error:
            on_error(error)


def _each_declared(  # type: ignore[no-untyped-def]
    errors: list[Exception], on_error: Callable[[Exception], Coroutine[Any, Any, None]] | None = None
):
    for error in errors:
        if on_error:
            on_error(error)  # E: unawaited-coroutine


_each([], on_error=tell)  # E: async-callback
_each_declared([], on_error=tell)
