"""Handlers of events, plain and async, that an emitter calls."""

import asyncio
import inspect
from typing import Any, Callable, Optional


class Emitter:
    def __init__(self):
        self._listeners = {}
        self.on_close: Optional[Callable[[], None]] = None
        self.on_error = None
        self.middleware = []

    def on(self, event, listener=None):
        def decorator(function):
            self._listeners.setdefault(event, []).append(function)
            return function

        return decorator(listener) if listener else decorator

    def use(self, middleware: Callable[[Any], Any]) -> None:
        self.middleware.append(middleware)

    async def emit(self, event, *args):
        for middleware in self.middleware:
            outcome = middleware(event)
            if inspect.isawaitable(outcome):
                await outcome
        for listener in self._listeners.get(event, ()):
            outcome = listener(*args)
            if asyncio.iscoroutine(outcome):
                outcome = await outcome
            if outcome:
                print("outcome", outcome)

    async def close(self):
        if self.on_close is not None:
            closing = self.on_close()
            if closing is not None:
                await closing
        if self.on_error:
            await self.on_error(ValueError("x"))


emitter = Emitter()


@emitter.on("ready")
async def ready():
    return "ready"


@emitter.on("ready")
def also():
    return None


async def closed() -> None:
    print("closed")


async def failed(error):
    print("failed", error)


async def logged(event) -> None:
    print("event", event)


async def main():
    emitter.on_close = closed
    emitter.on_error = failed
    emitter.use(logged)
    await emitter.emit("ready")
    await emitter.close()


asyncio.run(main())
