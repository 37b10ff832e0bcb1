"""A function whose type says nothing, and whose parameter decides what it gives."""

from collections.abc import AsyncIterator
from typing import Any


async def answer() -> str:
    return "yes"


async def stream_answer() -> AsyncIterator[str]:
    yield "yes"


def create(stream=False):
    if stream:
        return stream_answer()
    return answer()


def create_any(prompt: str, stream: bool = True) -> Any:
    return stream_answer() if stream else answer()


async def main() -> None:
    await create(stream=True)  # E: await-async-generator
    await create(True)  # E: await-async-generator
    async for part in create():  # E: async-for-coroutine
        print(part)
    await create_any("?")  # E: await-async-generator
