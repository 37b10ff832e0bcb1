"""What functions without annotations give, where mypy sees ``Any``."""

from typing import Any


async def fetch(number: int) -> int:
    return number


def fetch_first():
    return fetch(1)


def fetch_some(fast: bool = True) -> Any:
    if fast:
        return fetch(1)
    return fetch(2)


async def main() -> None:
    fetch_first()  # E: unawaited-coroutine
    later = fetch_some()  # E: unawaited-coroutine
    fetch_some(fast=False)  # E: unawaited-coroutine
    if fetch_first():  # E: truthy-coroutine
        print(f"{fetch_first()}")  # E: coroutine-in-text
    print(fetch_first().real, fetch_some() + 1)  # E: coroutine-as-value
    one, two = fetch_some()  # E: for-async-iterable
    for part in fetch_some():  # E: for-async-iterable
        print(part)
