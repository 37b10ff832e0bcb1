"""NewTypes, TypedDicts and protocols of callables."""

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, NamedTuple, NewType, TypedDict

Key = NewType("Key", str)


class Handlers(TypedDict, total=False):
    open: Callable[[], Any]
    close: Callable[[], Awaitable[None]]
    value: object


class Step(NamedTuple):
    name: str
    run: Callable[..., Any]
    result: Any = None


class Kind(Enum):
    A = "a"

    async def load(self) -> str:
        return self.value


async def opened() -> str:
    return "open"


async def closed() -> None:
    print("closed")


async def key() -> Key:
    return Key("k")


async def main() -> None:
    handlers: Handlers = {"open": opened, "close": closed, "value": opened()}
    print(await handlers["open"]())
    await handlers["close"]()
    print(await handlers["value"])
    steps = [Step("one", opened), Step("two", closed), Step("three", lambda: asyncio.sleep(0, 3))]
    for step in steps:
        print(step.name, await step.run())
    done = [step._replace(result=step.run()) for step in steps]
    for step in done:
        await step.result
    print(await Kind.A.load())
    print((await key()).upper())
    config: dict[str, Any] = {"task": asyncio.create_task(opened()), "call": opened}
    print(await config["task"], await config["call"]())
    if config["task"]:
        print("task")
    table: dict[str, object] = {"run": opened()}
    print(await table["run"])


asyncio.run(main())
