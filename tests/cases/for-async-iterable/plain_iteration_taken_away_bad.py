"""A class whose base can be iterated either way, and which is async only: it sets `__iter__` to None."""

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
    __iter__: None  # type: ignore[assignment]


class Silent(Chunks):
    __iter__ = None  # type: ignore[assignment]


async def main(chunks: AsyncChunks, silent: Silent, either: Chunks | Silent) -> None:
    for chunk in chunks:  # E: for-async-iterable
        print(chunk)
    print([chunk for chunk in silent])  # E: for-async-iterable
    first, *rest = chunks  # E: for-async-iterable
    print(list(silent))  # E: for-async-iterable
    for chunk in either:  # E: for-async-iterable
        print(chunk)
