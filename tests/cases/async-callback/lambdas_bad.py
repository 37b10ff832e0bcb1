"""A lambda that gives a coroutine: mypy reports the lambda and its body, and one error is enough."""

from collections.abc import AsyncIterator, Callable


async def weight(name: str) -> int:
    return len(name)


def read_all(source: Callable[[], AsyncIterator[int]]) -> None:
    source()


def order(names: list[str]) -> list[str]:
    read_all(lambda: weight("a"))  # E: async-callback
    return sorted(names, key=lambda name: weight(name))  # E: async-callback
