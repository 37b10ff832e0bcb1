"""Async iterables given to functions that iterate, inside of others that show or test: one error for one mistake."""

from collections.abc import AsyncIterator


async def readings() -> AsyncIterator[float]:
    yield 20.5


async def history() -> list[float]:
    return [20.0]


async def main(wide: bool) -> None:
    print(list(readings()))  # E: for-async-iterable
    print(list(history()))  # E: for-async-iterable
    print(tuple(readings() if wide else [1.0]))  # E: for-async-iterable
    print([*readings()])  # E: for-async-iterable
    print({*readings()})  # E: for-async-iterable
    print(20.5 not in history())  # E: for-async-iterable
    values = list(history())  # E: for-async-iterable
    several = tuple(readings() if wide else [1.0])  # E: for-async-iterable
    if any(value > 1 async for value in readings()):  # E: for-async-iterable
        print("warm")
    print(f"{list(readings())}")  # E: for-async-iterable
    print(", ".join(map(str, readings())))  # E: for-async-iterable
