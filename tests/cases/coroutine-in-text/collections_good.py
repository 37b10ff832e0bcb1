"""The correct twin: the results are shown, or the coroutines are and are awaited as well."""

import asyncio
import json
from typing import Any


async def fetch(number: int) -> str:
    return str(number)


async def as_a_whole() -> None:
    answers = []
    for number in range(3):
        answers.append(await fetch(number))
    print(answers)


async def as_json() -> str:
    answers: dict[str, Any] = {}
    answers["first"] = await fetch(1)
    answers["second"] = {"answer": await fetch(2)}
    return json.dumps(answers)


async def item_by_item() -> None:
    answers = [fetch(number) for number in range(3)]
    if answers:
        for answer in answers:
            print(f"- {await answer}")


async def shown_before_it_is_awaited() -> None:
    answers = []
    for number in range(3):
        answers.append(fetch(number))
    for answer in answers:
        print("waiting for", answer)
        print(await answer)


async def shown_and_awaited_together() -> None:
    answers = list(map(fetch, [1, 2]))
    for answer in answers:
        print("waiting for", answer)
    print(await asyncio.gather(*answers))


async def by_key() -> None:
    answers = {number: fetch(number) for number in range(3)}
    for number, answer in answers.items():
        print(number, await answer)


async def by_key_one_after_the_other() -> None:
    answers: dict[str, Any] = {}
    answers["first"] = fetch(1)
    for key in answers.keys():
        print(key)
    for answer in answers.values():
        print("waiting for", answer)
        print(f"- {await answer}")


async def values() -> None:
    answers = {"first": fetch(1)}
    print(answers.values())
    print(await asyncio.gather(*answers.values()))


async def main() -> None:
    await by_key()
    await by_key_one_after_the_other()
    await values()
    await as_a_whole()
    await as_json()
    await item_by_item()
    await shown_before_it_is_awaited()
    await shown_and_awaited_together()


asyncio.run(main())
