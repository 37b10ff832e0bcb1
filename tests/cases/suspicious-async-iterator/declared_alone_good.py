"""Declared without `async`, with a `yield`, or by what a caller awaits and the implementations show."""
# mypy: enable-error-code="suspicious-async-iterator"

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import Protocol


class Source(Protocol):
    def events(self) -> AsyncIterator[str]: ...


class Model(ABC):
    @abstractmethod
    async def words(self) -> AsyncIterator[str]:
        """The words, one by one; the `yield` makes the declaration an async generator."""
        yield ""

    @abstractmethod
    async def ask(self, prompt: str) -> str: ...

    async def opened(self) -> AsyncIterator[str]:
        """Opens the connection before it gives the iterator: callers await it, and its body says so."""
        await asyncio.sleep(0)
        return self.words()


class Parrot(Model):
    async def words(self) -> AsyncIterator[str]:
        yield "hello"

    async def ask(self, prompt: str) -> str:
        return prompt

    async def events(self) -> AsyncIterator[str]:
        yield "squawk"


async def heard(source: Source) -> list[str]:
    return [event async for event in source.events()]


async def main() -> None:
    parrot = Parrot()
    print([word async for word in parrot.words()], await parrot.ask("b"))
    print([word async for word in await parrot.opened()], await heard(parrot))


asyncio.run(main())
