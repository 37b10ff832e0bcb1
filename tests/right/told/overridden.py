"""The same forms as in `overridden`, and no class has another kind of function there."""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from typing import Any


class Component(ABC):
    def invoke(self, **kwargs: Any) -> dict[str, Any]:
        return kwargs

    async def close(self) -> int:
        return 1

    @abstractmethod
    async def events(self) -> AsyncIterator[str]:
        """Open the events."""

    def prepare(self) -> int:
        return 1


class Loud(Component):
    def invoke(self, **kwargs: Any) -> dict[str, Any]:
        return kwargs

    async def close(self) -> int:
        return 2

    async def events(self) -> AsyncIterator[str]:
        return parts()


async def parts() -> AsyncIterator[str]:
    yield "a"


class Quiet:
    async def prepare(self) -> int:
        return 1


async def use(component: Component) -> None:
    await component.invoke(a=1)  # E: await-non-awaitable
    print(component.close() + 1)  # E: coroutine-as-value
    async for event in component.events():  # E: async-for-coroutine
        print(event)
    await component.prepare()  # E: await-non-awaitable
