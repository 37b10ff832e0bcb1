"""`await` in generators, decorators, nested functions, class bodies' functions and comprehensions of plain functions."""

from collections.abc import Callable, Iterator


async def load(name: str) -> str:
    return name


def each(names: list[str]) -> Iterator[str]:
    for name in names:
        yield await load(name)  # E: await-outside-async


def wrapped(function: Callable[[], str]) -> Callable[[], str]:
    def wrapper() -> str:
        return await load("a") + function()  # E: await-outside-async

    return wrapper


class Loader:
    @staticmethod
    def by_name(names: list[str]) -> dict[str, str]:
        return {name: await load(name) for name in names}  # E: await-outside-async

    @classmethod
    def first(cls) -> str:
        if text := await load("first"):  # E: await-outside-async
            return text
        try:
            return await load("second")  # E: await-outside-async
        finally:
            print(await load("third"))  # E: await-outside-async

    def __str__(self) -> str:
        return f"{await load('name')}"  # E: await-outside-async
