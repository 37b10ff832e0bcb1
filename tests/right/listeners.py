"""Callbacks that are declared to give nothing, and whose call goes where a coroutine is needed."""

import asyncio
import typing


class Event:
    pass


class Adapter:
    listeners: dict[type[Event], typing.Callable[[Event, "Adapter"], None]]

    def __init__(self) -> None:
        self.listeners = {}
        self.tasks: set[asyncio.Task] = set()

    def register(self, event: type[Event], func: typing.Callable[[Event, "Adapter"], None]) -> None:
        self.listeners[event] = func

    def _start(self, coro: typing.Coroutine) -> asyncio.Task | None:
        if len(self.tasks) > 10:
            coro.close()
            return None
        task = asyncio.create_task(coro)
        self.tasks.add(task)
        return task

    async def receive(self, event: Event) -> str:
        listener = self.listeners.get(type(event))
        if listener is None:
            return "no listener"
        if self._start(listener(event, self)) is None:
            return "overloaded"
        await asyncio.gather(*self.tasks)
        return "accepted"

    async def receive2(self, event: Event) -> str:
        listener = self.listeners.get(type(event))
        if listener is None:
            return "no listener"
        asyncio.create_task(listener(event, self))
        await listener(event, self)
        task = asyncio.create_task(self.listeners[type(event)](event, self))
        await task
        return "accepted"


async def on_event(event: Event, adapter: Adapter) -> None:
    print("got")


async def main() -> None:
    adapter = Adapter()
    adapter.register(Event, on_event)  # type: ignore[arg-type]
    print(await adapter.receive(Event()))
    print(await adapter.receive2(Event()))


asyncio.run(main())
