"""Coroutines as second operands, as indexes, in displays, and as arguments of what is awaited."""

import asyncio


async def count() -> int:
    return 1


async def show(number: int) -> None:
    print(number)


async def operators(rows: list[str]) -> None:
    print(1 + count())  # E: coroutine-as-value
    print("x" * count())  # E: coroutine-as-value
    print(rows[count()])  # E: coroutine-as-value
    print(3 > count())  # E: coroutine-as-value
    total = 0
    total += count()  # E: coroutine-as-value
    total -= count()  # E: coroutine-as-value


async def displays() -> dict[str, int]:
    ages: dict[str, int] = {"Ada": count()}  # E: coroutine-as-value
    numbers: set[int] = {count()}  # E: coroutine-as-value
    print(len(ages), len(numbers))
    return {"Bob": count()}  # E: coroutine-as-value


async def arguments() -> None:
    await show(count())  # E: coroutine-as-value
    await asyncio.sleep(count())  # E: coroutine-as-value
    await asyncio.wait_for(show(count()), timeout=1)  # E: coroutine-as-value
    await show(number=count())  # E: coroutine-as-value
