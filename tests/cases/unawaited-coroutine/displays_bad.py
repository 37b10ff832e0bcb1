"""Coroutines in collections, and what becomes of the collection."""

from typing import Any


async def fetch(number: int) -> int:
    return number


async def main(results: dict[str, Any]) -> None:
    by_number = {number: fetch(number) for number in range(3)}  # E: unawaited-coroutine
    (left, right), both = (fetch(1), 2), 3  # E: unawaited-coroutine
    first, *rest = fetch(1), 2, 3  # E: unawaited-coroutine
    chosen = (1, fetch(2))[0]  # E: unawaited-coroutine
    last = [fetch(3), fetch(4)][-1]  # E: unawaited-coroutine
    print(await last, chosen, right, both, rest)
    print(len([fetch(5)]))  # E: unawaited-coroutine
    for unused in [fetch(6)]:  # E: unawaited-coroutine
        print("next")
    for _ in map(fetch, [1, 2]):  # E: unawaited-coroutine
        print("next")
    _ = list(map(fetch, [1, 2]))  # E: unawaited-coroutine


async def given_another_value(results: dict[str, Any]) -> None:
    answer: Any = results.get("answer")
    print(answer)
    answer = fetch(7)  # E: unawaited-coroutine
    answer = 1
    print(answer)
