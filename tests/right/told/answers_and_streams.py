"""Agents whose answer or stream is decided where they are called."""

from collections.abc import AsyncIterator, Coroutine
from typing import Any, Literal, Union, overload
from unittest.mock import patch


class Answer:
    text = "answer"


def words(text: str) -> AsyncIterator[str]: ...  # type: ignore[empty-body]


async def either(text: str) -> Union[Answer, AsyncIterator[str]]:
    return Answer() if text else words(text)


class Agent:
    @overload
    def run(self, text: str, *, stream: Literal[False] = False) -> Coroutine[Any, Any, Answer]: ...
    @overload
    def run(self, text: str, *, stream: Literal[True]) -> AsyncIterator[str]: ...
    def run(self, text: str, *, stream: bool = False) -> Any: ...

    def start(self, text: str) -> Coroutine[Any, Any, Answer]: ...  # type: ignore[empty-body]


async def main(agent: Agent) -> None:
    await words("a")  # E: await-async-generator
    print((await either("a")))
    async for word in agent.run("a"):  # E: async-for-coroutine
        print(word)
    await agent.run("a", stream=True)  # E: await-async-generator


def test_start(agent: Agent) -> None:
    with patch.object(Agent, "stop"):
        print("patched")


def test_again(agent: Agent) -> None:
    agent.start("a")  # E: unawaited-coroutine
