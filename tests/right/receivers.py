"""A callback that can also be None: that is what mypy refuses, not what the call gives."""

import asyncio
from collections.abc import Awaitable, Callable

Callback = Callable[[int], None] | Callable[[int], Awaitable[None]]


class Screen:
    def __init__(self, callback: Callback | None) -> None:
        self.callback: Callback | None = callback


async def main(screens: list[Screen]) -> None:
    print(screens[-1].callback(1) == 42)


asyncio.run(main([Screen(lambda given: given + 41)]))
