"""What nothing is known of takes coroutines: by what it is called nobody can tell."""

import asyncio
from typing import Any


class Lazy:
    def __init__(self, made: Any) -> None:
        self.made = made

    def __await__(self) -> Any:
        return self.made.__await__()


async def load(number: int) -> int:
    return number


def takers() -> Any:
    return {"lazy": Lazy, "resolve": Lazy, "track": asyncio.ensure_future}


async def main() -> None:
    lazy, resolve, track = (takers()[name] for name in ("lazy", "resolve", "track"))
    print(await lazy(load(1)), await resolve(load(2)))
    tracked = track(load(3))
    print(await tracked)
    made = load(4)
    print(await lazy(made))


asyncio.run(main())
