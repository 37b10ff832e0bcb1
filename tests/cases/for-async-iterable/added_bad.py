"""Async iterables where a list takes a plain iterable: added, put in the place of a slice, and through a lambda."""

from collections.abc import AsyncIterator


async def readings() -> AsyncIterator[str]:
    yield "20.5"


async def names() -> list[str]:
    return ["a"]


async def main(lines: list[str]) -> None:
    lines += readings()  # E: for-async-iterable
    lines[1:] = readings()  # E: for-async-iterable
    lines += names()  # E: for-async-iterable
