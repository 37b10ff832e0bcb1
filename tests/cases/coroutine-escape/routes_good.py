"""Awaited, gathered, made a task, declared, or handed on by a plain function."""
# mypy: enable-error-code="coroutine-escape"

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol


class Client(Protocol):
    async def price(self, name: str) -> float: ...


class Shop:
    async def price(self, name: str) -> float:
        return float(len(name))


async def nested(client: Client) -> dict[str, Any]:
    return {"prices": await asyncio.gather(client.price("a"), client.price("b"))}


async def task(client: Client) -> dict[str, Any]:
    return {"price": asyncio.create_task(client.price("a"))}


async def declared(client: Client) -> dict[str, Awaitable[float]]:
    return {"price": client.price("a")}


def plain(client: Client) -> Any:
    return client.price("a")


def outer(client: Client) -> Callable[[], Coroutine[Any, Any, float]]:
    return lambda: client.price("a")


async def awaited_first(client: Client) -> Any:
    price = await client.price("a")
    return {"price": price}


class View:
    data: Any
    waiting: Awaitable[float]

    async def load(self, client: Client) -> None:
        self.data = await client.price("a")
        self.waiting = client.price("b")


async def main(client: Client) -> None:
    print(await nested(client), await (await task(client))["price"], await (await declared(client))["price"])
    print(await plain(client), await outer(client)(), await awaited_first(client))
    view = View()
    await view.load(client)
    print(view.data, await view.waiting)


asyncio.run(main(Shop()))
