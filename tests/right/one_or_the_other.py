"""Overloads that go by the class of the object, parameters declared as functions that get what they give, methods called by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable
from typing import Any, Callable, TypeVar, Union, overload

from typing_extensions import Self

T = TypeVar("T")


class Client:
    @overload
    def create(self: AsyncClient, message: str, made: type[T]) -> Awaitable[T]: ...
    @overload
    def create(self: Self, message: str, made: type[T]) -> T: ...
    def create(self, message: str, made: type[T]) -> Union[T, Awaitable[T]]:
        return made()


class AsyncClient(Client):
    async def create(self, message: str, made: type[T]) -> T:  # type: ignore[override]
        return made()


class Response:
    def __init__(self, client: Client) -> None:
        self.client = client


class AsyncResponse(Response):
    def __init__(self, client: AsyncClient) -> None:
        self.client = client

    async def create(self, message: str, made: type[T]) -> T:
        return await self.client.create(message, made)


def connector() -> Any:
    return Pairs()


class Pairs:
    async def all_pairs(self) -> list[str]:
        return ["a"]


class Fetcher:
    def start(self) -> Any:
        return asyncio.ensure_future(self.fetch(connector().all_pairs(), "a"))

    async def fetch(self, fetch_pairs: Callable[[], Awaitable[list[str]]], name: str) -> list[str]:
        return await fetch_pairs


class Channel:
    def __init__(self) -> None:
        self.subscribed = False

    def __aiter__(self) -> AsyncIterator[int]:
        if self.subscribed:
            raise RuntimeError("it has a subscriber")
        self.subscribed = True
        return self._cursor()

    async def _cursor(self) -> AsyncIterator[int]:
        yield 1


async def main() -> None:
    print(await AsyncResponse(AsyncClient()).create("hello", int))
    print(Response(Client()).client.create("hello", int))
    print(await Fetcher().start())
    channel = Channel()
    _ = channel.__aiter__()
    try:
        channel.__aiter__()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
