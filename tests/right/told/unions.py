"""The same forms as in `unions.py`, and no member will do, or nothing can have decided."""

from collections.abc import AsyncIterator, Awaitable


async def one() -> int:
    return 1


async def many() -> AsyncIterator[int]:
    yield 1


async def no_member(both: int | str, either: AsyncIterator[int] | list[int]) -> None:
    await both  # E: await-non-awaitable
    await either  # E: await-async-generator


async def nothing_decides(wait: Awaitable[int] | None, stream: AsyncIterator[int] | list[int]) -> None:
    await wait  # E: await-non-awaitable
    async for each in stream:  # E: async-for-iterable
        print(each)


async def nothing_decides_an_argument(stream: AsyncIterator[int] | list[int]) -> None:
    print(list(enumerate(stream)))  # E: for-async-iterable


async def each_branch(fresh: bool) -> None:
    await (one() if fresh else None)  # E: await-non-awaitable
    for each in many() if fresh else [1]:  # E: for-async-iterable
        print(each)
