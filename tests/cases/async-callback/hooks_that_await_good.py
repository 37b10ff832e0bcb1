"""Functions that take an `async def` for a good reason."""

import asyncio
import contextvars
import functools
import inspect
import signal
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any, Optional, TypeVar, Union

Function = TypeVar("Function", bound=Callable[..., Any])
Result = TypeVar("Result")
Hook = Callable[[str], Union[None, Awaitable[None]]]


async def ping(name: str = "") -> None:
    print("ping", name)


def note(name: str) -> None:
    print("note", name)


class Bus:
    """Calls its hooks, and awaits those that give something to await."""

    def __init__(self) -> None:
        self.hooks: list[Hook] = []
        self.by_name: dict[str, Callable[..., Any]] = {}

    def on(self, hook: Hook) -> Hook:
        self.hooks.append(hook)
        return hook

    def register(self, name: str, handler: Callable[..., object]) -> None:
        self.by_name[name] = handler

    async def emit(self, text: str) -> None:
        for hook in self.hooks:
            result = hook(text)
            if inspect.isawaitable(result):
                await result
        for handler in self.by_name.values():
            outcome = handler(text)
            if asyncio.iscoroutine(outcome):
                await outcome


def command(name: str) -> Callable[[Function], Function]:
    def decorate(function: Function) -> Function:
        print("registered", name, function.__name__)
        return function

    return decorate


@command("ping")
async def ping_command() -> None:
    await ping()


def run(function: Callable[..., Coroutine[Any, Any, Result]], *args: Any) -> Result:
    return asyncio.run(function(*args))


def call(function: Callable[..., Result], *args: Any) -> Result:
    return function(*args)


async def main() -> None:
    bus = Bus()
    bus.register("ping", ping)
    bus.on(ping)
    bus.on(note)
    bus.on(functools.partial(ping))
    bus.on(lambda text: ping(text))
    await bus.emit("a")
    await call(ping, "called")
    await contextvars.copy_context().run(ping, "in a context")
    loop = asyncio.get_running_loop()
    tasks: list["asyncio.Task[None]"] = []
    loop.call_soon(lambda: tasks.append(loop.create_task(ping("soon"))))
    loop.call_soon(functools.partial(asyncio.ensure_future, ping("future")))
    loop.add_signal_handler(signal.SIGUSR1, lambda: None)
    await asyncio.sleep(0.01)
    await asyncio.gather(*tasks, *map(ping, ["a", "b"]))
    for each in map(ping, ["c"]):
        await each
    print(sorted(["b", "a"], key=lambda name: name.upper()), inspect.iscoroutinefunction(ping))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(ping, "left")
    thread = await asyncio.to_thread(functools.partial(asyncio.run, ping("in a thread")))
    print(thread)


run(main)
run(ping, "run")
asyncio.run(ping_command())
