"""What a function gives that is called for its result, and plain functions where a coroutine function is needed."""

from collections.abc import Callable, Coroutine
from typing import Any


def sender(name: str) -> Callable[..., Coroutine[Any, Any, str]]:
    async def send(text: str) -> str:
        return name + text

    return send


def add(handler: Callable[[], Coroutine[Any, Any, str]]) -> None:
    print(handler)


async def main() -> None:
    sender("a")("text")  # E: unawaited-coroutine
    add(lambda: "now")  # E: async-callback
