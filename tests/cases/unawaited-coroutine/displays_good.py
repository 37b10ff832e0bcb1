"""Coroutines in collections that are awaited."""

import asyncio
from typing import Any


async def fetch(number: int) -> int:
    return number


async def main(results: dict[str, Any]) -> None:
    by_number = {number: fetch(number) for number in range(3)}
    for number, coroutine in by_number.items():
        print(number, await coroutine)
    (left, right), both = (fetch(1), 2), 3
    first, *rest = fetch(1), 2, 3
    print(await left, await first, right, both, rest)
    chosen = (fetch(2), 1)[0]
    print(await chosen)
    for coroutine in [fetch(6), fetch(7)]:
        print(await coroutine)
    for coroutine in map(fetch, [1, 2]):
        print(await coroutine)
    waiting = list(map(fetch, [1, 2]))
    print(len(waiting))
    print(await asyncio.gather(*waiting))
    snapshot = list(waiting)
    print(len(snapshot))


async def given_another_value(results: dict[str, Any]) -> None:
    answer: Any = results.get("answer")
    print(answer)
    answer = fetch(7)
    print(await answer)


asyncio.run(main({}))
asyncio.run(given_another_value({}))
