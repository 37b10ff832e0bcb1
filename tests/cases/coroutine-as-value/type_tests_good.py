"""The correct twin: results are tested, or the test is there to find out whether something is still to be awaited."""

import asyncio
import types
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Coroutine, Hashable
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable


@dataclass
class Response:
    text: str


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Sendable(ABC):
    @abstractmethod
    def send(self, value: None) -> object: ...

    @classmethod
    def __subclasshook__(cls, other: type) -> bool:
        return hasattr(other, "send")


class Anything(type):
    def __instancecheck__(cls, instance: object) -> bool:
        return True


class Loose(metaclass=Anything): ...


class Later(Response):
    def __await__(self) -> Any:
        return iter(())


async def fetch() -> Response:
    return Response("text")


def wait() -> Awaitable[None]:
    return Later("later")


async def asserted() -> None:
    response = await fetch()
    assert isinstance(response, Response)
    print(response.text)


async def awaited_if_need_be(wanted: bool) -> str:
    response = fetch() if wanted else Response("")
    if not isinstance(response, Response):
        response = await response
    return response.text


async def awaited_elsewhere() -> str:
    response = fetch()
    if isinstance(response, Response):
        return "it is there"
    return (await response).text


async def coroutines() -> None:
    first, second, third, fourth, fifth = fetch(), fetch(), fetch(), fetch(), fetch()
    assert isinstance(first, Coroutine)
    assert isinstance(second, types.CoroutineType)
    assert isinstance(third, (Response, Hashable))
    assert isinstance(fourth, Closable)
    assert isinstance(fifth, Sendable)
    sixth = fetch()
    assert isinstance(sixth, Loose)
    for each in (first, second, third, fourth, fifth, sixth):
        await each


async def awaitables() -> None:
    later = wait()
    assert isinstance(later, Response)
    print(later.text)


async def main() -> None:
    await asserted()
    print(await awaited_if_need_be(True), await awaited_elsewhere())
    await coroutines()
    await awaitables()


asyncio.run(main())
