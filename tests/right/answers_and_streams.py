"""Agents that give an answer or a stream: as their object, a plain function or a test decides."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any, Literal, Optional, Union, overload
from unittest.mock import patch


class Answer:
    text = "answer"


async def answer(text: str) -> Answer:
    return Answer()


async def words(text: str) -> AsyncIterator[str]:
    for word in text.split():
        yield word


class Runs:
    @staticmethod
    def dispatch(text: str, stream: Optional[bool] = None) -> Union[Answer, AsyncIterator[str]]:
        if stream:
            return words(text)
        return answer(text)  # type: ignore[return-value]

    @staticmethod
    def start(text: str) -> Coroutine[Any, Any, Answer]:
        return answer(text)


class Agent:
    def __init__(self, stream: bool = False) -> None:
        self.stream = stream

    @overload
    def run(self, text: str, *, stream: Literal[False] = False) -> Coroutine[Any, Any, Answer]: ...
    @overload
    def run(self, text: str, *, stream: Literal[True] = True) -> AsyncIterator[str]: ...
    def run(self, text: str, *, stream: Optional[bool] = None) -> Any:
        wanted = self.stream if stream is None else stream
        return words(text) if wanted else answer(text)

    def start(self, text: str) -> Coroutine[Any, Any, Answer]:
        return Runs.start(text)


async def main() -> None:
    print((await Runs.dispatch("a b")).text)
    async for word in Agent(stream=True).run("a b"):
        print(word)
    print((await Agent().run("a b")).text)
    async for word in Agent().run("a b", stream=True):
        print(word)


def test_start() -> None:
    seen: list[str] = []
    with patch.object(Runs, "start", seen.append):
        Agent().start("a")
    assert seen == ["a"]


test_start()
asyncio.run(main())
