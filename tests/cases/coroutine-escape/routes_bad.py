"""What a person hands out of an `async def` without a type that says so."""
# mypy: enable-error-code="coroutine-escape"

from collections.abc import Awaitable, Callable
from typing import Any, Generic, Protocol, TypeVar

Item = TypeVar("Item")


class Client(Protocol):
    async def price(self, name: str) -> float: ...


class Box(Generic[Item]):
    async def get(self) -> Item:
        raise NotImplementedError


async def nested(client: Client) -> dict[str, Any]:
    return {"prices": [client.price("a"), client.price("b")]}  # E: coroutine-escape


async def several(client: Client, short: bool) -> Any:
    if short:
        return client.price("a")  # E: coroutine-escape
    try:
        return (client.price("a"), 1)  # E: coroutine-escape
    finally:
        print("done")


async def as_object(client: Client) -> object:
    return client.price("a")  # E: coroutine-escape


async def generic(box: Box[int]) -> Any:
    return box.get()  # E: coroutine-escape


async def untyped(client: Client, name):
    return {"name": name, "price": client.price(name)}  # E: coroutine-escape


def outer(client: Client) -> Callable[[], Awaitable[Any]]:
    async def inner() -> Any:
        return client.price("a")  # E: coroutine-escape

    return inner


class View:
    data: Any

    async def load(self, client: Client) -> None:
        self.data = client.price("a")  # E: coroutine-escape
        self.data = {"price": client.price("a")}  # E: coroutine-escape
