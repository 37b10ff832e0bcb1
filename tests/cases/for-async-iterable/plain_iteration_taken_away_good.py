"""Each iterated as it can be."""

import asyncio
from collections.abc import AsyncIterator, Iterator


class Chunks:
    def __iter__(self) -> Iterator[str]:
        return iter("ab")

    def __next__(self) -> str:
        raise StopIteration

    async def __aiter__(self) -> AsyncIterator[str]:
        for chunk in "ab":
            yield chunk


class AsyncChunks(Chunks):
    __iter__ = None  # type: ignore[assignment]


async def main(both: Chunks, chunks: AsyncChunks) -> None:
    for chunk in both:
        print(chunk)
    async for chunk in both:
        print(chunk)
    print(list(both), [chunk async for chunk in chunks])


asyncio.run(main(Chunks(), AsyncChunks()))
