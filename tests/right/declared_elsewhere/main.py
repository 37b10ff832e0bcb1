"""Functions that fit what is done with them, whatever another module declares."""

import asyncio
from collections.abc import Callable

from runner import background, run_all


def length(name: str, reset: bool) -> int:
    return len(name) if reset else 0


class Started:
    def __init__(self, entry: Callable[[str], object]) -> None:
        self.entry = entry

    async def start(self) -> None:
        given = self.entry("a")
        if asyncio.iscoroutine(given):
            await given


async def announce(name: str) -> None:
    print("announced", name)


def started(entry: Callable[[str], object] = announce) -> Started:
    return Started(entry)


async def main() -> None:
    print(run_all(length, ["a", "bc"]))
    print(await background.executor.submit(len, "abc"))
    await started(announce).start()


asyncio.run(main())
