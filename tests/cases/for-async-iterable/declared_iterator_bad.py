"""An async generator function that declares an async iterator: each message says what it gives, a generator."""

from collections.abc import AsyncIterator


async def numbers() -> AsyncIterator[int]:
    yield 1


async def main() -> None:
    for number in numbers():  # E: for-async-iterable
        print(number)
    await numbers()  # E: await-async-generator
    print(f"{numbers()}")  # E: coroutine-in-text
    if numbers():  # E: truthy-coroutine
        print("some")
    with numbers() as found:  # E: async-with-mismatch
        print(found)
    first, second = numbers()  # E: for-async-iterable
