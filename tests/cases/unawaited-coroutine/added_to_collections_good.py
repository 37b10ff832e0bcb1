"""The correct twin: what is put into a collection is awaited, or leaves the function with it."""

import asyncio
from collections import deque
from typing import Any


async def fetch(number: int) -> int:
    return number


async def one_by_one() -> int:
    answers: list[Any] = []
    for number in range(3):
        answers.append(await fetch(number))
    if answers:
        return len(answers)
    return 0


async def awaited_together() -> list[int]:
    answers = []
    for number in range(3):
        answers.append(fetch(number))
    print(len(answers), answers)
    return await asyncio.gather(*answers)


async def by_key() -> None:
    answers: dict[int, Any] = {}
    for number in range(3):
        answers[number] = fetch(number)
    for number, answer in answers.items():
        print(number, await answer)


async def in_other_ways() -> None:
    answers: list[Any] = []
    answers += [fetch(1)]
    answers.insert(0, fetch(2))
    for answer in answers:
        print("waiting for", answer)
        await answer
    waiting: deque[Any] = deque([fetch(3)])
    waiting.appendleft(fetch(4))
    while waiting:
        print(await waiting.pop())


async def tasks() -> None:
    running = []
    for number in range(3):
        running.append(asyncio.create_task(fetch(number)))
    print(running)
    await asyncio.sleep(0)


def handed_back() -> list[Any]:
    answers: list[Any] = []
    answers.append(fetch(1))
    return answers


def of_the_caller(answers: list[Any]) -> None:
    answers.append(fetch(1))
    print(len(answers))


def of_somebody_else() -> None:
    answers = _waiting
    answers.append(fetch(1))
    print(len(answers))


_waiting: list[Any] = []


async def under_two_names() -> None:
    answers: list[Any] = []
    same = answers
    answers.append(fetch(1))
    print(len(answers))
    for answer in same:
        await answer


async def seen_by_an_inner_function() -> None:
    answers: list[Any] = []

    async def finish() -> None:
        for answer in answers:
            await answer

    answers.append(fetch(1))
    await finish()


async def under_its_own_name_too() -> None:
    answers: list[Any] = []
    answer = fetch(1)
    answers.append(answer)
    print(len(answers))
    await answer


async def as_keys() -> None:
    names = {fetch(1): "one"}
    for answer in names.keys():
        await answer


def named(name: str) -> tuple[str, Any]:
    return name, fetch(len(name))


async def mapped_to_names() -> None:
    answers = dict(map(named, ["a"]))
    for name in answers:
        print(name)
    for name in dict(map(named, [])):
        print(name)
    await asyncio.gather(*answers.values())


async def counted(ready: bool) -> int:
    answers = [fetch(number) for number in range(3)]
    if not answers:
        return 0
    await asyncio.gather(*answers)
    return len(answers)


async def main() -> None:
    await one_by_one()
    await awaited_together()
    await by_key()
    await in_other_ways()
    await tasks()
    given: list[Any] = []
    of_the_caller(given)
    of_somebody_else()
    for answer in [*handed_back(), *given, *_waiting]:
        await answer
    await under_two_names()
    await seen_by_an_inner_function()
    await under_its_own_name_too()
    await as_keys()
    await mapped_to_names()
    await counted(True)


asyncio.run(main())
