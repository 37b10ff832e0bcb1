"""Flags that decide: whichever way the function goes, it is by the flag."""

from collections.abc import AsyncIterator
from typing import Any


async def parts(prompt: str) -> AsyncIterator[str]:
    yield prompt


async def ask(prompt: str, stream: bool = False) -> str | AsyncIterator[str]:
    if not prompt:
        raise ValueError(prompt)
    if stream is True:
        return parts(prompt)
    return prompt


async def pass_on(prompt: str, stream: bool = False) -> str | AsyncIterator[str]:
    return await ask(prompt, stream=stream)


class Client:
    def create(self, prompt: str, *, stream: bool = False, **options: Any) -> str | AsyncIterator[str]:
        if stream:
            return parts(prompt)
        return prompt


async def main() -> None:
    for part in await ask("a", stream=True):  # E: for-async-iterable
        print(part)
    for part in await pass_on("a", stream=True):  # E: for-async-iterable
        print(part)
    await Client().create("a", stream=True)  # E: await-async-generator
    print((await ask("a")).upper())
