"""The same async generators, iterated."""

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
        return [line async for line in self.follow()]


Rows = TypeVar("Rows", bound=AsyncIterable[int])


async def open_tail() -> AsyncIterator[str]:
    return Tail(["INFO up"]).follow()


async def name_and_attribute(tail: Tail) -> None:
    lines = tail.follow()
    print([line async for line in lines])
    print([line async for line in tail.feed])
    print([line async for line in tail.errors])
    print([number async for number in Tail.numbers(3)])
    print([letter async for letter in Tail.letters()])
    print(await tail.copy())


async def subscript(tails: dict[str, AsyncIterator[str]], queue: list[AsyncGenerator[int, None]]) -> None:
    print(await anext(tails["web"]))
    print(await queue[0].asend(None))
    await queue[0].aclose()


async def result_of_await() -> None:
    print([line async for line in await open_tail()])


async def member_of_union(rows: Union[list[int], AsyncIterator[int]], more: Optional[AsyncIterator[int]]) -> None:
    if more is not None:
        print([row async for row in more])
    if not isinstance(rows, list):
        print([row async for row in rows])


async def type_variable(rows: Rows) -> Rows:
    async for row in rows:
        print(row)
    return rows


async def conditional(tail: Tail, only_errors: bool) -> None:
    async for line in tail.errors if only_errors else tail.follow():
        print(line)


async def walrus(tail: Tail) -> None:
    async for line in (lines := tail.follow()):
        print(line)
    await lines.__anext__() if False else None


async def nested(tail: Tail) -> None:
    async def first_two() -> AsyncIterator[str]:
        yield "one"
        yield "two"

    async for word in first_two():
        print(word)


async def spread(options: dict[str, int]) -> None:
    async for number in Tail.numbers(**options):
        print(number)


async def collected(tail: Tail) -> list[str]:
    return [line async for line in tail.follow()]


async def by_asyncio(tail: Tail) -> None:
    print(await asyncio.gather(collected(tail)))
    print(await asyncio.wait_for(collected(tail), timeout=1))
    print(await asyncio.shield(collected(tail)))
    print(await asyncio.create_task(collected(tail)))
    print(await asyncio.ensure_future(collected(tail)))
    lines = tail.follow()
    print(await asyncio.wait_for(anext(lines), timeout=1))
    print(await asyncio.gather(*[anext(lines, "end")]))


async def main() -> None:
    tail = Tail(["INFO up", "ERROR down"])
    await name_and_attribute(tail)
    await subscript({"web": tail.follow()}, [Tail.numbers(1)])
    await result_of_await()
    await member_of_union(Tail.numbers(1), Tail.numbers(1))
    await type_variable(Tail.numbers(2))
    await conditional(tail, True)
    await walrus(tail)
    await nested(tail)
    await spread({"count": 1})
    await by_asyncio(tail)


asyncio.run(main())
