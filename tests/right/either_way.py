"""A decorator that runs a coroutine function where no loop runs, and is declared to give its result."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def sync_compatible(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, T]:
    def call(*args: P.args, **kwargs: P.kwargs) -> T:
        made: Any = function(*args, **kwargs)
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(made)
        return made

    return call


@sync_compatible
async def suspend(seconds: float) -> None:
    await asyncio.sleep(seconds)


class State:
    @sync_compatible
    async def result(self) -> str:
        return "done"


async def main() -> None:
    await suspend(0)
    print(await State().result())


suspend(0)
print(State().result())
asyncio.run(main())
