"""Streams and whole answers that an argument decides."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any, Literal, Union, overload


class Answer:
    def __init__(self, text: str) -> None:
        self.text = text


class Settings:
    stream = False


async def parts(text: str) -> AsyncIterator[str]:
    for letter in text:
        yield letter


class Model:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    async def chat(self, text: str, stream: bool = False) -> Union[Answer, AsyncIterator[str]]:
        if stream and self.settings.stream:
            return parts(text)
        return Answer(text)

    async def ask(self, text: str, **options: Any) -> Union[Answer, AsyncIterator[str]]:
        if options.get("stream"):
            return parts(text)
        return Answer(text)

    def lines(self, text: str, stream: bool = False) -> Union[Iterator[str], AsyncIterator[str]]:
        if stream:
            return parts(text)
        return iter(text)


async def main() -> None:
    model = Model(Settings())
    answer = await model.chat("hello", stream=True)
    if isinstance(answer, Answer):
        print(answer.text)
    else:
        async for part in answer:
            print(part)
    answer = await model.chat("hello", stream=True)
    print(answer.text)
    options = {"stream": True}
    stream = await model.ask("ab", **options)
    async for part in stream:
        print(part)
    whole = await model.ask("ab", stream=False)
    print(whole.text)
    async for part in model.lines("ab", stream=True):
        print(part)
    for part in model.lines("ab", stream=False):
        print(part)
    for part in model.lines("ab"):
        print(part)


asyncio.run(main())
