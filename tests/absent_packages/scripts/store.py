"""Imported by its short name, as an application imports that runs in this folder."""

import functools
from typing import Any


class Base:
    async def close(self) -> None: ...


class Connection(Base):
    def __init__(self, name: str) -> None:
        self.name = name

    async def fetch(self, key: str) -> str:
        return f"{self.name}: {key}"

    def size(self) -> int:
        return len(self.name)


class Store:
    def __init__(self, name):
        self.connection = Connection(name)

    async def names(self):
        yield self.connection.name

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        await self.connection.close()


def blocking(function: Any) -> Any:
    @functools.wraps(function)
    def run(*args: Any) -> Any:
        function(*args).close()

    return run


@blocking
async def forget(key: str) -> None: ...


def connect(name: str) -> Connection:
    return Connection(name)


store = Store("store")
