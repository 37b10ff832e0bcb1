"""Functions without annotations can only use a parameter as a value, and get a coroutine for it."""

import asyncio

from engines import Store, store


async def read() -> str:
    return "text"


def count(words):
    total = 0
    for word in words:
        total += len(word)
    return total


class Memory:
    def __init__(self) -> None:
        self.kept: list[object] = []

    def insert(self, text, vector):
        print(f"{text}: {type(vector)}, {len(vector)}")
        vector = [vector]
        self.kept.append(vector)

    async def insert_later(self, text: str, vector=None):
        if vector is None:
            vector = read()
        self.insert(text, vector)  # E: coroutine-as-value


async def main() -> None:
    store("a", read())  # E: coroutine-as-value
    words = read()
    count(words)  # E: coroutine-as-value
    Store(value=read())  # E: coroutine-as-value
    Store("x").put(read(), key="k")  # E: coroutine-as-value
    await Memory().insert_later("a")


asyncio.run(main())
