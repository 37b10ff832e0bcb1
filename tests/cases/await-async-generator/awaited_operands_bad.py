"""Async generators awaited: names, attributes, properties, subscripts, results of await, unions, type variables."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator
from typing import Optional, TypeVar, Union


class Tail:
    """Follows a log."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self.feed: AsyncIterator[str] = self.follow()

    async def follow(self) -> AsyncIterator[str]:
        for line in self._lines:
            yield line

    @property
    async def errors(self) -> AsyncIterator[str]:
        for line in self._lines:
            if "ERROR" in line:
                yield line

    @classmethod
    async def numbers(cls, count: int) -> AsyncGenerator[int, None]:
        for number in range(count):
            yield number

    @staticmethod
    async def letters() -> AsyncGenerator[str, None]:
        yield "a"

    async def copy(self) -> list[str]:
        return await self.follow()  # E: await-async-generator


Rows = TypeVar("Rows", bound=AsyncIterable[int])


async def open_tail() -> AsyncIterator[str]:
    return Tail(["INFO up"]).follow()


async def name_and_attribute(tail: Tail) -> None:
    lines = tail.follow()
    await lines  # E: await-async-generator
    await tail.feed  # E: await-async-generator
    await tail.errors  # E: await-async-generator
    await Tail.numbers(3)  # E: await-async-generator
    await Tail.letters()  # E: await-async-generator


async def subscript(tails: dict[str, AsyncIterator[str]], queue: list[AsyncGenerator[int, None]]) -> None:
    await tails["web"]  # E: await-async-generator
    await queue[0]  # E: await-async-generator


async def result_of_await() -> None:
    await (await open_tail())  # E: await-async-generator


async def member_of_union(rows: Union[list[int], AsyncIterator[int]], more: Optional[AsyncIterator[int]]) -> None:
    if more is not None:
        await more  # E: await-async-generator
    if not isinstance(rows, list):
        await rows  # E: await-async-generator


async def type_variable(rows: Rows) -> Rows:
    await rows  # E: await-async-generator
    return rows


async def conditional(tail: Tail, only_errors: bool) -> None:
    await (tail.errors if only_errors else tail.follow())  # E: await-async-generator


async def walrus(tail: Tail) -> None:
    await (lines := tail.follow())  # E: await-async-generator
    async for line in lines:
        print(line)


async def nested(tail: Tail) -> None:
    async def first_two() -> AsyncIterator[str]:
        yield "one"
        yield "two"

    await first_two()  # E: await-async-generator


async def spread(options: dict[str, int]) -> None:
    await Tail.numbers(**options)  # E: await-async-generator


async def iterated_after_await(tail: Tail) -> None:
    async for line in await tail.follow():  # E: await-async-generator
        print(line)
    print([line async for line in await tail.follow()])  # E: await-async-generator


async def in_try(tail: Tail) -> None:
    try:
        await tail.follow()  # E: await-async-generator
    finally:
        await tail.follow()  # E: await-async-generator


class Holder:
    run = staticmethod(lambda: Tail.numbers(1))


async def lambda_result() -> None:
    make = lambda: Tail.numbers(2)  # noqa: E731
    await make()  # E: await-async-generator


async def by_asyncio(tail: Tail) -> None:
    await asyncio.gather(tail.follow())  # E: await-async-generator
    await asyncio.wait_for(tail.follow(), timeout=1)  # E: await-async-generator
    await asyncio.shield(tail.follow())  # E: await-async-generator
    task: asyncio.Task[str] = asyncio.create_task(tail.follow())  # E: await-async-generator
    await asyncio.ensure_future(tail.follow())  # E: await-async-generator
    await task


def main() -> None:
    asyncio.run(Tail(["INFO up"]).follow())  # E: await-async-generator
    loop = asyncio.new_event_loop()
    loop.run_until_complete(Tail(["INFO up"]).follow())  # E: await-async-generator
    loop.create_task(Tail(["INFO up"]).follow())  # E: await-async-generator
