"""Coroutines reached through Protocols, type variables, generic classes, wrappers and overloads, and never awaited."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic, Literal, ParamSpec, Protocol, TypeVar, overload

Item = TypeVar("Item")
Params = ParamSpec("Params")


class Publisher(Protocol):
    async def publish(self, text: str) -> None: ...

    def flush(self) -> Awaitable[None]: ...


Sender = TypeVar("Sender", bound=Publisher)


class Store(ABC, Generic[Item]):
    async def save(self, item: Item) -> Item:
        return item

    @abstractmethod
    def load(self) -> Awaitable[Item]: ...


@dataclass
class Hooks:
    on_start: Callable[[], Awaitable[None]]
    on_item: list[Callable[[str], Awaitable[None]]]


def timed(function: Callable[Params, Awaitable[Item]]) -> Callable[Params, Awaitable[Item]]:
    return function


@timed
async def measure(times: int = 1) -> float:
    return 0.5


class Connection:
    @overload
    async def query(self, sql: str, one: Literal[True]) -> str: ...

    @overload
    async def query(self, sql: str, one: Literal[False] = False) -> list[str]: ...

    async def query(self, sql: str, one: bool = False) -> Any:
        return sql

    @classmethod
    async def open(cls) -> "Connection":
        return cls()

    @staticmethod
    async def ping(host: str = "localhost") -> bool:
        return True

    async def __call__(self, sql: str) -> None: ...

    def __getattr__(self, name: str) -> Callable[[], Awaitable[None]]:
        raise AttributeError(name)


async def protocols(publisher: Publisher, sender: Sender) -> Sender:
    publisher.publish("a")  # E: unawaited-coroutine
    publisher.flush()  # E: unawaited-coroutine
    sender.publish("a")  # E: unawaited-coroutine
    return sender


async def generics(store: Store[int]) -> None:
    store.save(1)  # E: unawaited-coroutine
    store.load()  # E: unawaited-coroutine
    saved = store.save(2)  # E: unawaited-coroutine


async def hooks(known: Hooks, by_name: dict[str, Hooks]) -> None:
    known.on_start()  # E: unawaited-coroutine
    by_name["a"].on_start()  # E: unawaited-coroutine
    for hook in known.on_item:
        hook("item")  # E: unawaited-coroutine
    known.on_item[0]("item")  # E: unawaited-coroutine


async def wrapped(options: dict[str, int]) -> None:
    measure()  # E: unawaited-coroutine
    measure(**options)  # E: unawaited-coroutine


async def methods(connection: Connection) -> None:
    connection.query("select 1")  # E: unawaited-coroutine
    connection.query("select 1", True)  # E: unawaited-coroutine
    Connection.open()  # E: unawaited-coroutine
    Connection.ping()  # E: unawaited-coroutine
    connection("select 1")  # E: unawaited-coroutine
    connection.commit()  # E: unawaited-coroutine


async def unannotated(name):
    return name


async def calls_unannotated() -> None:
    unannotated("a")  # E: unawaited-coroutine
    result = unannotated("b")  # E: unawaited-coroutine


def later() -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        unannotated("c")  # E: unawaited-coroutine

    work()  # E: unawaited-coroutine
    return work


class Client:
    async def _ask(self, question: str) -> str:
        return question

    def ask(self, question: str) -> Awaitable[str]:
        return self._ask(question)

    def later(self) -> Awaitable[str]:
        raise NotImplementedError


def plainly_declared(client: Client) -> None:
    client.ask("why?")  # E: unawaited-coroutine
    answer = client.ask("how?")  # E: unawaited-coroutine
    client.later()  # E: unawaited-coroutine
