"""Plain functions that give a coroutine where a flag asks for it, and what is made only to see that it raises."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator
from contextlib import AbstractAsyncContextManager
from typing import Any, Generic, Optional, TypeVar
from unittest import TestCase


T = TypeVar("T")


class Response:
    text = "r"


async def aembedding(text: str) -> Response:
    return Response()


async def words(text: str) -> AsyncIterator[str]:
    for word in text.split():
        yield word


def embedding(text: str, aembedding_wanted: bool = False, model: Optional[str] = None) -> Response:
    if aembedding_wanted is True and model is None:
        return aembedding(text)
    return Response()


def stream(text: str, acompletion: Optional[bool] = None) -> Response:
    if model := text:
        print(model)
    if acompletion:
        if text:
            return aembedding(text)
    return Response()


async def stream_later(text: str) -> Awaitable[AsyncIterator[str]]:
    return words(text)


class Clients:
    def __init__(self, regions: list[str]) -> None:
        self.regions = regions

    def delete(self, region: str) -> AbstractAsyncContextManager[None]:
        raise ValueError(region)

    def start(self, region: str) -> Coroutine[Any, Any, None]:
        raise ValueError(region)


class Plain:
    def close(self):
        print("closed")


class Async:
    async def close(self):
        print("closed")


class Session:
    def __init__(self, later: bool) -> None:
        self.inner: Plain | Async = Async() if later else Plain()

    async def close_async(self):
        await self.inner.close()

    def close(self):
        self.inner.close()


class Lazy:
    """An object that can be awaited, and is indexed by what is added to the class elsewhere."""

    def __init__(self, values):
        self.values = values

    def __await__(self):
        yield from ()
        return self.values

    def first(self):
        return self[0]


setattr(Lazy, "__getitem__", lambda self, index: self.values[index])
setattr(Lazy, "__iter__", lambda self: iter(self.values))


class Reference(Generic[T]):
    """Keeps a value that others wait for, and runs by itself."""

    def __init__(self, value: T) -> None:
        self.value = value

    def __await__(self) -> Generator[Any, None, T]:
        yield from ()
        return self.value

    def then(self, function: Callable[[T], object]) -> "Reference[T]":
        function(self.value)
        return self


class Runner:
    reference: Optional[Reference[list[int]]] = None

    def start(self) -> None:
        self.reference = Reference([1])
        self.show(self.reference)

    def show(self, values: list[int]) -> None:
        self.reference.then(print)


def flatten(given: str | list[str] | Coroutine[Any, Any, str]) -> str:
    return str(given)


class Element:
    def __str__(self) -> str:
        return "element"


class Test(TestCase):
    def test_raises(self) -> None:
        with self.assertRaises(ValueError):
            Clients([]).delete("eu")
        with self.assertRaises(ValueError):
            Clients([]).start("eu")


async def main() -> None:
    print((await embedding("a", aembedding_wanted=True)).text)
    print((await stream("a", acompletion=True)).text)
    async for word in await stream_later("a b"):
        print(word)
    await Session(later=True).close_async()


Session(later=False).close()
Runner().start()
print(flatten(Element()))
print(embedding("a").text, stream("a").text, Lazy([1]).first(), sorted(Lazy([2, 1])))
Test("test_raises").test_raises()
asyncio.run(main())
