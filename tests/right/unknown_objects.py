"""Objects without a type whose methods give running tasks, are not coroutine functions, or were made into something else."""

import asyncio
import inspect
from typing import Any


def circuits():
    class Overlay:
        def remove_circuit(self, number):
            return asyncio.ensure_future(asyncio.sleep(0, number))

    return Overlay()


overlay = circuits()


async def first():
    await overlay.remove_circuit(1)


async def second():
    await overlay.remove_circuit(2)


async def third():
    _ = overlay.remove_circuit(3)
    await asyncio.sleep(0)


class Event:
    def __init__(self, function):
        self.function = function

    def __call__(self, *given):
        return self.function.__name__, given


def wrap(cls):
    for name, value in list(vars(cls).items()):
        if inspect.iscoroutinefunction(value):
            setattr(cls, name, Event(value))


Base: Any = type("Base", (), {"__init_subclass__": classmethod(wrap)})


class State(Base):
    async def update_history(self, session: str) -> None:
        print(session)


async def select():
    return State.update_history("session")


async def main() -> None:
    await first()
    await second()
    await third()
    print(await select())


asyncio.run(main())
