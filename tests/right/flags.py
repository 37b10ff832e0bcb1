"""A stream flag that does not decide."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from typing import Union

CACHE = {"known": "answer"}


class Client:
    def __init__(self, asynchronous: bool = False) -> None:
        self.asynchronous = asynchronous

    def create(self, prompt: str, stream: bool = False) -> Union[str, Iterator[str], AsyncIterator[str]]:
        if not stream:
            return prompt
        return self._aparts(prompt) if self.asynchronous else self._parts(prompt)

    def _parts(self, prompt: str) -> Generator[str, None, None]:
        yield prompt

    async def _aparts(self, prompt: str) -> AsyncGenerator[str, None]:
        yield prompt


async def parts(prompt: str) -> AsyncIterator[str]:
    yield prompt


async def ask(prompt: str, stream: bool = False) -> Union[str, AsyncIterator[str]]:
    if prompt in CACHE:
        return CACHE[prompt]
    if stream:
        return parts(prompt)
    return prompt


async def ask2(prompt: str, *, stream: bool = True) -> Union[str, AsyncIterator[str]]:
    try:
        if stream:
            return parts(prompt)
    except ValueError:
        return "failed"
    return prompt


async def main() -> None:
    for part in Client().create("a", stream=True):
        print(part)
    async for part in Client(True).create("a", stream=True):
        print(part)
    answer = await ask("known", stream=True)
    print(answer.upper())
    if isinstance(answer, str):
        print(answer.lower())
    other = await ask2("known")
    if isinstance(other, str):
        print(other)
    else:
        print([part async for part in other])


asyncio.run(main())
