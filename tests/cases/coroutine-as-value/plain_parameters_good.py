"""Functions without annotations that get results; others that keep, await or ask for the coroutine they are given."""

import asyncio
import inspect

from engines import Store, keep, settle, store


async def read() -> str:
    return "text"


def count(words):
    total = 0
    for word in words:
        total += len(word)
    return total


def either(value):
    if inspect.iscoroutine(value):
        value.close()
        return 0
    return len(value)


def limited(most):
    """Only what is inside looks at the parameter, and only by comparing it."""

    def reached(count):
        return count > most

    return reached(1)


async def unless_given(value=None):
    if value is None:
        value = read()
    value = await value
    return len(value)


class Memory:
    def insert(self, text, vector):
        print(f"{text}: {len(vector)}")


class Later(Memory):
    def insert(self, text, vector):
        return asyncio.ensure_future(vector)


async def later(memory: Memory) -> None:
    task = memory.insert("a", read())
    await task


async def main() -> None:
    store("a", await read())
    print(count(await read()), Store(value=await read()).length)
    Store("x").put(await read(), key="k")
    print(await settle("a", read()), either(read()), await unless_given(read()), limited(2))
    _, kept = keep("a", read())
    await kept
    await later(Later())


asyncio.run(main())
