"""Bases and subclasses that give the same kind of value."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Coroutine
from typing import Any, Protocol


class Model(ABC):
    @abstractmethod
    def stream(self, prompt: str) -> AsyncIterator[str]: ...

    @abstractmethod
    def words(self, prompt: str) -> AsyncIterator[str]: ...

    @abstractmethod
    async def ask(self, prompt: str) -> str: ...

    @abstractmethod
    def later(self, prompt: str) -> Awaitable[str]: ...

    def name(self) -> str:
        return "model"

    async def empty(self) -> AsyncIterator[str]:
        """An async generator of nothing, for subclasses to fill."""
        return
        yield ""


class Streaming(Model):
    async def stream(self, prompt: str) -> AsyncGenerator[str, None]:
        yield prompt

    def words(self, prompt: str) -> AsyncIterator[str]:
        return self.stream(prompt)

    def ask(self, prompt: str) -> Coroutine[Any, Any, str]:
        return self.later(prompt)

    async def later(self, prompt: str) -> str:
        return prompt

    def name(self) -> str:
        return "streaming"

    async def empty(self) -> AsyncIterator[str]:
        yield "not empty"


class Replies(Protocol):
    def replies(self) -> AsyncIterator[str]: ...


class Bot:
    async def replies(self) -> AsyncGenerator[str, None]:
        yield "hello"


async def say(source: Replies) -> None:
    async for reply in source.replies():
        print(reply)


class Temperature:
    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    def __str__(self) -> str:
        return f"{self.degrees} degrees"

    async def __call__(self) -> float:
        return self.degrees

    async def __getitem__(self, hour: int) -> float:
        return self.degrees - hour


async def main() -> None:
    model = Streaming()
    print([word async for word in model.stream("a")], [word async for word in model.words("b")])
    print(await model.ask("c"), await model.later("d"), model.name(), [word async for word in model.empty()])
    await say(Bot())
    temperature = Temperature(20.0)
    print(temperature, await temperature(), await temperature[3])


asyncio.run(main())
