"""The same forms as in `inferred.py`, and these are mistakes."""

import asyncio


class Worker:
    def __init__(self) -> None:
        self._task = asyncio.create_task(self.read())
        self._name = self.title()

    async def read(self) -> int:
        return 1

    async def title(self) -> str:
        return "title"

    def show(self) -> str:
        print(self._task.result() + 1)
        return self._name.upper()  # E: coroutine-as-value


async def name() -> str:
    return "a"


async def collections() -> None:
    names = ["a"]
    names.append(name())  # E: coroutine-as-value, unawaited-coroutine
    by_key = {"a": 1.5}
    by_key["b"] = name()  # E: unawaited-coroutine
    jobs = [name()]
    for job in jobs:
        print(job.upper())  # E: coroutine-as-value


async def before_it_is_replaced() -> None:
    text = name()
    print(text.upper())  # E: coroutine-as-value
    text = await text
    first = name()
    first.upper()  # E: coroutine-as-value


async def never_anything_else() -> None:
    nothing = None
    await nothing  # E: await-non-awaitable
    number = 1
    number = 2
    await number  # E: await-non-awaitable
