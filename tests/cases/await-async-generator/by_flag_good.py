"""The same function, used as its parameter says; what the parameter does not decide is left alone."""

import asyncio
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


def create_both(stream: bool = True) -> Any:
    stream = not stream
    if stream:
        return stream_answer()
    return answer()


async def main(wanted: bool) -> None:
    await create()
    async for part in create(True):
        print(part)
    await create_any("?", stream=False)
    await create_both(True)
    if wanted:
        async for part in create(wanted):
            print(part)
    else:
        await create(wanted)
    await create(**{"stream": False})


asyncio.run(main(False))
asyncio.run(main(True))
