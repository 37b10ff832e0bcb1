"""What takes the coroutine is declared to, goes by such a name, or may await it; or the call is mostly handed on so."""

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any


async def fetch_sketch(number: int) -> str:
    return f"name {number}"


async def finished_sketch(number: int) -> str:
    return f"waited {number}"


class Sketches:
    async def sketch_of(self, number: int) -> str:
        return await fetch_sketch(number)

    async def both(self) -> list[str]:
        return [await self.sketch_of(1), await self.sketch_of(2)]


class Pool:
    def __init__(self) -> None:
        self.held: Any = None

    def run_soon(self, work: Any) -> Any:
        return asyncio.ensure_future(work)

    def keep(self, **named: Any) -> Any:
        self.held = named
        return self

    async def all_of(self, named: Any) -> dict[str, Any]:
        return {name: await each for name, each in named.items()}

    def take(self, wanted: Awaitable[str]) -> Coroutine[Any, Any, str]:
        async def later() -> str:
            return await wanted

        return later()


def pool_of() -> Any:
    return Pool()


async def main(names: Sketches) -> None:
    pool = pool_of()
    coroutine = names.sketch_of(3)
    print(await pool.take(coroutine))
    print(await pool.run_soon(names.sketch_of(4)))
    print(await pool.all_of({"name": names.sketch_of(5)}))
    jobs = {"name": names.sketch_of(6)}
    for name, job in jobs.items():
        print(name, await job)
    made = names.sketch_of(7)
    print(await Pool().take(made))
    both = {"a": names.sketch_of(8), "b": names.sketch_of(9)}
    print(await both["a"], await both["b"])


async def habits() -> None:
    """Nothing here awaits a call of this function itself."""
    pool = pool_of()
    kept = pool.keep(first=finished_sketch(1), second=finished_sketch(2))
    print([await each for each in kept.held.values()])
    last = finished_sketch(3)
    pool.keep(last=last)
    print(await pool.held["last"])


async def drawn_sketch(number: int) -> str:
    return f"drawn {number}"


class Gallery:
    async def take_over(self, work) -> str:
        return await work


async def drawn(work):
    return await work


def started(work, named):
    named["work"] = work
    return asyncio.ensure_future(work)


async def helpers() -> None:
    """The project's own functions, without annotations, may well await what they get."""
    print(await drawn_sketch(1), await drawn_sketch(2), await drawn_sketch(1), await drawn_sketch(2))
    print(await drawn_sketch(1), await drawn_sketch(2), await drawn_sketch(1), await drawn_sketch(2))
    print(await drawn_sketch(1), await drawn_sketch(2), await drawn_sketch(1), await drawn_sketch(2))
    third = drawn_sketch(3)
    print(await drawn(third))
    started_first = drawn_sketch(3)
    print(await started(started_first, {}))
    gallery = next(iter([Gallery()] * 2 if pool_of() else []), None)
    place: Any = gallery
    fourth = drawn_sketch(4)
    print(await place.take_over(fourth))
    print(await place.take_over(drawn_sketch(5)))


async def later(number: int) -> Awaitable[str]:
    made = fetch_sketch(number)
    return made


async def use() -> None:
    await main(Sketches())
    await habits()
    await helpers()
    print(await (await later(10)), await Sketches().both())


asyncio.run(use())
