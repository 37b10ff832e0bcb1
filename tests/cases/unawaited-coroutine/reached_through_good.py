"""The same coroutines, awaited; and what looks like a coroutine and is none for every member."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, ParamSpec, Protocol, TypeVar, Union, overload

Item = TypeVar("Item")
Params = ParamSpec("Params")


class Publisher(Protocol):
    async def publish(self, text: str) -> None: ...

    def flush(self) -> Awaitable[None]: ...


Sender = TypeVar("Sender", bound=Publisher)


class Printer:
    async def publish(self, text: str) -> None:
        print(text)

    async def flush(self) -> None:
        print("flushed")


class Store(Generic[Item]):
    async def save(self, item: Item) -> Item:
        return item


class MemoryStore(Generic[Item]):
    def save(self, item: Item) -> Item:
        return item


@dataclass
class Hooks:
    on_start: Callable[[], Awaitable[None]]
    on_item: list[Callable[[str], Awaitable[None]]]
    on_stop: Callable[[], Any]


def timed(function: Callable[Params, Awaitable[Item]]) -> Callable[Params, Awaitable[Item]]:
    return function


def blocking(function: Callable[Params, Awaitable[Item]]) -> Callable[Params, Item]:
    """Makes a plain function of a coroutine function."""

    def wrapper(*args: Params.args, **kwargs: Params.kwargs) -> Item:
        async def call() -> Item:
            return await function(*args, **kwargs)

        return asyncio.run(call())

    return wrapper


@timed
async def measure(times: int = 1) -> float:
    return 0.5


@blocking
async def measured(times: int = 1) -> float:
    return 0.5


class Connection:
    @overload
    def query(self, sql: str, wait: Literal[True] = True) -> str: ...

    @overload
    def query(self, sql: str, wait: Literal[False]) -> Awaitable[str]: ...

    def query(self, sql: str, wait: bool = True) -> Union[str, Awaitable[str]]:
        async def later() -> str:
            return sql

        return sql if wait else later()


async def either(store: Union[Store[int], MemoryStore[int]]) -> None:
    saved = store.save(1)
    if not isinstance(saved, int):
        saved = await saved
    print(saved)


async def one_kind(store: Union[MemoryStore[int], MemoryStore[str]]) -> None:
    if isinstance(store, MemoryStore):
        print(store)


async def protocols(publisher: Publisher, sender: Sender) -> Sender:
    await publisher.publish("a")
    await publisher.flush()
    await sender.publish("a")
    return sender


async def hooks(known: Hooks) -> None:
    await known.on_start()
    for hook in known.on_item:
        await hook("item")
    known.on_stop()


async def main() -> None:
    printer = Printer()
    await protocols(printer, printer)
    await either(Store())
    await either(MemoryStore())
    await one_kind(MemoryStore())
    await hooks(Hooks(printer.flush, [printer.publish], lambda: print("stopped")))
    print(await measure(), await measure(**{"times": 2}))
    connection = Connection()
    connection.query("select 1")
    print(await connection.query("select 1", False))


measured()
asyncio.run(main())
