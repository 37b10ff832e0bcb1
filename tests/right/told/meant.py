"""The same forms, where what is declared is what there is."""

import asyncio
from collections.abc import Awaitable, Callable


async def load() -> dict[str, str]:
    return {}


async def use() -> None:
    found = load()
    found()  # E: coroutine-as-value


async def in_thread() -> None:
    await asyncio.to_thread(load)  # E: async-callback


class Store:
    async def read(self) -> str:
        return "read"


class Forgetful(Store):
    def read(self) -> str:  # E: async-override
        return "plain"


class Server:
    query: Callable[[str], None]

    def __init__(self) -> None:
        async def default(name: str) -> None:
            print(name)

        self.query = default  # E: async-callback

    def ask(self) -> None:
        self.query("x")


class Feed:
    def watch(self) -> dict[str, str]:
        return load()  # E: coroutine-as-value


def plain() -> dict[str, str]:
    return {}


def collect() -> list[dict[str, str]]:
    found = [plain()]
    found.append(load())  # E: coroutine-as-value
    return found


def retrieve() -> Awaitable[int]:
    return pages()  # E: await-async-generator


async def pages():
    yield 1
