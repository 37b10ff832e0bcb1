from collections.abc import Awaitable, Callable
from typing import NoReturn, TypeVar

T = TypeVar("T")


def call(function: Callable[[], T]) -> Awaitable[T]:
    raise NotImplementedError


async def serve() -> NoReturn:
    raise SystemExit


def report() -> None:
    call(lambda: 1)  # E: unawaited-coroutine


async def main() -> None:
    serve()  # E: unawaited-coroutine
