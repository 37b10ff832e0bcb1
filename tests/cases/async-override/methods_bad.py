"""A coroutine where the base class has an async generator, and every other mixture."""

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Protocol


class Model(ABC):
    @abstractmethod
    async def stream(self, prompt: str) -> AsyncIterator[str]:  # E: async-iterator-declaration
        """Declared as a coroutine, for want of a `yield`."""

    @abstractmethod
    def words(self, prompt: str) -> AsyncIterator[str]: ...

    @abstractmethod
    async def ask(self, prompt: str) -> str: ...

    def name(self) -> str:
        return "model"


class Streaming(Model):
    async def stream(self, prompt: str) -> AsyncIterator[str]:  # E: override
        yield prompt

    async def words(self, prompt: str) -> AsyncIterator[str]:  # E: async-override
        return self.stream(prompt)

    def ask(self, prompt: str) -> str:  # E: async-override
        return prompt

    async def name(self) -> str:  # E: async-override
        return "streaming"


class Replies(Protocol):
    def replies(self) -> AsyncIterator[str]: ...


class Bot:
    async def replies(self) -> AsyncGenerator[str, None]:
        async def parts() -> AsyncGenerator[str, None]:
            yield "hello"

        return parts()


class Parrot(Replies):
    async def replies(self) -> AsyncIterator[str]:  # E: async-override
        return Echo().replies()


class Echo:
    async def replies(self) -> AsyncIterator[str]:
        yield "hello"


async def say(source: Replies) -> None:
    async for reply in source.replies():
        print(reply)


async def main() -> None:
    await say(Bot())  # E: async-override
    source: Replies = Bot()  # E: async-override
    await say(source)


class Temperature:
    def __init__(self, degrees: float) -> None:
        self.degrees = degrees

    async def __str__(self) -> str:  # E: async-override
        return f"{self.degrees} degrees"

    async def __bool__(self) -> bool:  # E: async-override
        return self.degrees > 0
