"""Coroutines that are put into a collection of the function, and what becomes of the collection."""

import asyncio
from collections import deque
from typing import Any


async def fetch(number: int) -> int:
    return number


async def one_by_one() -> int:
    answers: list[Any] = []
    for number in range(3):
        answers.append(fetch(number))  # E: unawaited-coroutine
    if answers:
        return len(answers)
    return 0


async def not_inferred() -> None:
    answers = []
    for number in range(3):
        answers.append(fetch(number))  # E: unawaited-coroutine
    for answer in answers:
        print("done")


async def by_key() -> None:
    answers: dict[int, Any] = {}
    for number in range(3):
        answers[number] = fetch(number)  # E: unawaited-coroutine


async def in_other_ways() -> None:
    answers: list[Any] = []
    answers += [fetch(1)]  # E: unawaited-coroutine
    answers.insert(0, fetch(2))  # E: unawaited-coroutine
    waiting: deque[Any] = deque()
    waiting.appendleft(("first", fetch(3)))  # E: unawaited-coroutine
    seen: set[Any] = set()
    seen.add(fetch(4))  # E: unawaited-coroutine
    assert seen


def plainly() -> None:
    answers: list[Any] = []
    answers.append(fetch(1))  # E: unawaited-coroutine


async def in_an_inner_function() -> int:
    def collect() -> int:
        answers: dict[str, Any] = {}
        answers["a"] = fetch(1)  # E: unawaited-coroutine
        return len(answers)

    return collect()


async def counted() -> int:
    answers = [fetch(number) for number in range(3)]  # E: unawaited-coroutine
    return len(answers)


async def given_up(ready: bool) -> None:
    answers = [fetch(number) for number in range(3)]  # E: unawaited-coroutine
    if not ready:
        return
    await asyncio.gather(*answers)


async def made_again() -> list[int]:
    answers = [fetch(1)]  # E: unawaited-coroutine
    answers = [fetch(2)]
    return [await answer for answer in answers]


async def looped_over() -> None:
    answers = {number: fetch(number) for number in range(3)}  # E: unawaited-coroutine
    for number, answer in answers.items():
        print(number)
    for number in answers.keys():
        print(number)


async def looped_over_one_by_one() -> None:
    answers = [fetch(number) for number in range(3)]  # E: unawaited-coroutine
    for answer in answers:
        print("done")
