"""Functions that a decorator registers, and what calls them awaits."""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

TOOLS: dict[str, Callable[..., str]] = {}
HOOKS: list[Callable[[], None]] = []


def tool(function: Callable[..., str]) -> Callable[..., str]:
    TOOLS[function.__name__] = function
    return function


def on_start(function: Callable[[], None]) -> Callable[[], None]:
    HOOKS.append(function)
    return function


def named(name: str) -> Callable[[Callable[..., str]], Callable[..., str]]:
    def register(function: Callable[..., str]) -> Callable[..., str]:
        TOOLS[name] = function
        return function

    return register


@tool
async def search(text: str) -> str:
    return text.upper()


@tool
def plain(text: str) -> str:
    return text


@named("other")
async def other(text: str) -> str:
    return text * 2


@on_start
async def start() -> None:
    print("start")


async def run(name: str, **arguments: Any) -> str:
    result = TOOLS[name](**arguments)
    if inspect.isawaitable(result):
        result = await result
    return result


async def main() -> None:
    for hook in HOOKS:
        done = hook()
        if done is not None:
            await done
    for name in ("search", "plain", "other"):
        print(await run(name, text="a"))


asyncio.run(main())
