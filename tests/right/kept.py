"""Handlers that are kept, and asked or awaited when they are called."""

import asyncio
import inspect
from collections import defaultdict
from collections.abc import Callable
from typing import Any, Dict, List


class Bus:
    def __init__(self) -> None:
        self._handlers: Dict[str, List[Callable[..., None]]] = defaultdict(list)
        self._once: Dict[str, Callable[[Any], None]] = {}
        self._all: List[Callable[[], None]] = []
        self._hook: Callable[[str], None] = print

    def on(self, name: str, handler: Callable[..., None]) -> None:
        self._handlers[name].append(handler)

    def once(self, name: str, handler: Callable[[Any], None]) -> None:
        self._once[name] = handler

    def every(self, handler: Callable[[], None]) -> Callable[[], None]:
        self._all.append(handler)
        return handler

    def hook(self, hook: Callable[[str], None]) -> None:
        self._hook = hook

    async def emit(self, name: str, *args: Any) -> None:
        for handler in self._handlers[name]:
            result = handler(*args)
            if inspect.isawaitable(result):
                await result
        once = self._once.pop(name, None)
        if once is not None:
            value = once(*args)
            if asyncio.iscoroutine(value):
                await value
        for each in list(self._all):
            if inspect.iscoroutinefunction(each):
                await each()
            else:
                each()
        done = self._hook(name)
        if inspect.isawaitable(done):
            await done


async def shown(text: str) -> None:
    print("shown", text)


async def nothing() -> None:
    print("nothing")


async def hooked(name: str) -> None:
    print("hooked", name)


async def main() -> None:
    bus = Bus()
    bus.on("x", shown)
    bus.once("x", shown)
    bus.every(nothing)
    bus.hook(hooked)
    await bus.emit("x", "text")


asyncio.run(main())
