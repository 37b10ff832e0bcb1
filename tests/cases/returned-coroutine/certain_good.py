"""The results returned; and coroutines that can be meant."""

import abc
import asyncio
from collections.abc import Coroutine
from typing import Any


class Tool(abc.ABC):
    @abc.abstractmethod
    async def call(self, name: str) -> Any: ...

    async def prepare(self, name: str) -> Any:
        return name


class Leaf(Tool):
    async def call(self, name: str) -> Any:
        return name


class Wrapper(Tool):
    def __init__(self, inner: Tool) -> None:
        self.inner = inner

    async def call(self, name: str) -> Any:
        return await self.inner.call(name)

    async def prepare(self, name: str) -> Any:
        return await super().prepare(name)

    async def later(self, name: str) -> Any:
        return self.inner.call(name)

    def call_later(self, name: str) -> Coroutine[Any, Any, Any]:
        return self.inner.call(name)

    async def search(self, depth):
        if depth:
            return await self.search(depth - 1)
        return ["found"]


async def price(name: str) -> float:
    return 1.0


async def cheapest(names):
    return await price(names[0])


async def unawaited(names):
    return price(names[0])


async def kept(names):
    found = price(names[0])
    return found


async def with_tax(names: list[str]) -> float:
    return (await cheapest(names)) * 2 + await (await unawaited(names)) + await (await kept(names))


async def main() -> None:
    wrapper = Wrapper(Leaf())
    print(await wrapper.call("a"), await wrapper.prepare("b"), await wrapper.search(2))
    print(await (await wrapper.later("a")), await wrapper.call_later("a"), await with_tax(["a"]))


asyncio.run(main())
