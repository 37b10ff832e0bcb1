"""A function that a place refuses for something else than what it gives is told so by mypy alone."""

from collections.abc import AsyncIterable, Callable, Coroutine, Iterable
from typing import Any


async def by_name(name: str) -> None: ...
async def by_number(number: int) -> None: ...
def plain_by_name(name: str) -> None: ...


def schedule(callback: Callable[[int], None]) -> None: ...
def run(callback: Callable[[int], Coroutine[Any, Any, None]]) -> None: ...
def send(content: str | Iterable[bytes] | AsyncIterable[bytes]) -> None: ...
def upload(content: AsyncIterable[bytes]) -> None: ...


schedule(by_number)  # E: async-callback
schedule(by_name)  # E: arg-type
run(plain_by_name)  # E: arg-type
run(by_name)  # E: arg-type


class Program:
    def __call__(self, question: str) -> str:
        return question


def asyncify(program: Program) -> Callable[[str], Coroutine[Any, Any, str]]:
    raise NotImplementedError


program = Program()
program = asyncify(program)  # E: assignment
handler = plain_by_name
handler = by_name  # E: assignment
declared: Callable[[str], None] = by_name  # E: async-callback


def give(chunks: list[bytes] | list[int]) -> None:
    send(chunks)  # E: arg-type
    upload(chunks)  # E: async-for-iterable
