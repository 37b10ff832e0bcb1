"""Coroutines that an `async def` returns where nobody can mean it; the code need not be switched on."""

import abc
from typing import Any


class Tool(abc.ABC):
    @abc.abstractmethod
    async def call(self, name: str) -> Any: ...

    async def prepare(self, name: str) -> Any:
        return name


class Wrapper(Tool):
    def __init__(self, inner: Tool) -> None:
        self.inner = inner

    async def call(self, name: str) -> Any:
        return self.inner.call(name)  # E: returned-coroutine

    async def prepare(self, name: str) -> Any:
        return super().prepare(name)  # E: returned-coroutine

    async def call_known(self, name: str) -> Any:
        if name:
            return await self.inner.call(name)
        return self.inner.call("nothing")  # E: returned-coroutine

    async def search(self, depth):
        if depth:
            return self.search(depth - 1)  # E: returned-coroutine
        return ["found"]


async def price(name: str) -> float:
    return 1.0


async def cheapest(names):
    return price(names[0])  # E: returned-coroutine


async def dearest(names):
    found = price(names[-1])  # E: returned-coroutine
    return found


async def both_ends(names: list[str]) -> float:
    return await dearest(names) - await cheapest(names)


async def with_tax(names: list[str]) -> float:
    total = await cheapest(names)
    print(f"{total:.2f}")
    return (await cheapest(names)) * 2
