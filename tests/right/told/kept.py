"""Handlers that are kept, and called without a look at what the call gives."""

from collections.abc import Callable


class Bus:
    def __init__(self) -> None:
        self._handlers: dict[str, list[Callable[..., None]]] = {}
        self._hooks: list[Callable[[], None]] = []

    def on(self, name: str, handler: Callable[..., None]) -> None:
        self._handlers.setdefault(name, []).append(handler)

    def hook(self, hook: Callable[[], None]) -> None:
        self._hooks.append(hook)

    async def emit(self, name: str) -> None:
        for handler in self._handlers[name]:
            handler()
        for hook in self._hooks:
            hook()


async def shown() -> None:
    print("shown")


bus = Bus()
bus.on("x", shown)  # E: async-callback
bus.hook(shown)  # E: async-callback
