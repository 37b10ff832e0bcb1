"""Collections of coroutines that are shown, item by item or as a whole."""

import json
from typing import Any


async def fetch(number: int) -> str:
    return str(number)


async def as_a_whole() -> None:
    answers = []
    for number in range(3):
        answers.append(fetch(number))
    print(answers)  # E: coroutine-in-text


async def as_json() -> str:
    answers: dict[str, Any] = {}
    answers["first"] = fetch(1)
    answers["second"] = {"answer": fetch(2)}
    return json.dumps(answers)  # E: coroutine-in-text


async def item_by_item() -> None:
    answers = [fetch(number) for number in range(3)]
    if answers:
        for answer in answers:
            print(f"- {answer}")  # E: coroutine-in-text


async def added_and_shown_item_by_item() -> None:
    answers = []
    for number in range(3):
        answers.append(fetch(number))
    for answer in answers:
        print(answer)  # E: coroutine-in-text


async def mapped() -> None:
    answers = list(map(fetch, [1, 2]))
    for answer in answers:
        print(answer)  # E: coroutine-in-text


async def by_key() -> None:
    answers = {number: fetch(number) for number in range(3)}
    for number, answer in answers.items():
        print(number, answer)  # E: coroutine-in-text


async def by_key_one_after_the_other() -> None:
    answers: dict[str, Any] = {}
    answers["first"] = fetch(1)
    for key in answers.keys():
        print(key)
    for answer in answers.values():
        print(f"- {answer}")  # E: coroutine-in-text


async def values() -> None:
    answers = {"first": fetch(1)}
    print(answers.values())  # E: coroutine-in-text
