"""Declarations that cannot be right."""

from collections.abc import AsyncIterator, Iterator


class Pages:
    async def __aiter__(self) -> "Pages":  # E: async-iterator-declaration
        return self

    async def __anext__(self) -> int:
        raise StopAsyncIteration


class Lines:
    async def __aiter__(self):  # E: async-iterator-declaration
        return self


async def numbers() -> Iterator[int]:  # E: async-iterator-declaration
    yield 1


async def letters() -> list[str]:  # E: async-iterator-declaration
    yield "a"


async def words() -> str:  # E: async-iterator-declaration
    for word in ("a", "b"):
        yield word


def outer() -> None:
    async def inner() -> int:  # E: async-iterator-declaration
        yield 1

    print(inner)
