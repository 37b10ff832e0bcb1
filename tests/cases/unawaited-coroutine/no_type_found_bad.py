from collections.abc import Awaitable, Callable
from typing import NoReturn, Protocol, TypeVar

T = TypeVar("T")


class Runner(Protocol):
    def call(self, function: Callable[[], T]) -> Awaitable[T]: ...


async def serve() -> NoReturn:
    raise SystemExit


def report(runner: Runner) -> None:
    runner.call(lambda: 1)  # E: unawaited-coroutine


async def main() -> None:
    serve()  # E: unawaited-coroutine
