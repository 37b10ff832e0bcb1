"""Handlers that are found by names put together at run time, and awaited where that is needed."""

import inspect


async def invoke(callback):
    given = callback()
    if inspect.isawaitable(given):
        await given


class Pump:
    def handlers(self, name: str):
        for cls in type(self).__mro__:
            found = cls.__dict__.get(f"on_{name}")
            if found is not None:
                yield found.__get__(self, cls)
                return

    async def dispatch(self, name: str) -> None:
        for handler in self.handlers(name):
            await invoke(handler)

    async def act(self, name: str) -> None:
        action = "action_" + name
        await invoke(getattr(self, action))


class Widget(Pump):
    async def on_click(self) -> None:
        print("click")

    def on_mount(self) -> None:
        print("mount")

    async def action_toggle(self) -> None:
        print("toggle")
