"""Awaited, handed on, stored, run as a task, or closed."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any


class Mailer:
    def __init__(self) -> None:
        self.hooks: dict[str, Callable[[str], Awaitable[None]]] = {"sent": self.note}
        self.on_sent: Callable[[str], Awaitable[None]] | None = None
        self.pending: list[Coroutine[Any, Any, int]] = []

    async def connect(self) -> None:
        await asyncio.sleep(0)

    async def note(self, to: str) -> None:
        print(to)

    async def send(self, to: str) -> int:
        return len(to)

    async def send_all(self, names: list[str]) -> None:
        for name in names:
            await self.send(name)
        if self.on_sent is not None:
            await self.on_sent("all")
        await self.hooks["sent"]("all")


async def statements(mailer: Mailer) -> None:
    await mailer.send("ada")
    await asyncio.sleep(0)
    await (mailer.send("ada") if mailer.hooks else asyncio.sleep(0))
    mailer.hooks and await mailer.send("ada")
    [await mailer.send(name) for name in ("ada", "bob")]


async def variables(mailer: Mailer) -> int:
    _ = await mailer.send("ada")
    sent = mailer.send("bob")
    count: Awaitable[int] = mailer.send("cleo")
    return await sent + await count


async def overwritten(mailer: Mailer) -> int:
    sent = mailer.send("ada")
    total = await sent
    sent = mailer.send("bob")
    return total + await sent


async def one_branch(mailer: Mailer, urgent: bool) -> int:
    sent = mailer.send("ada")
    if urgent:
        return await sent
    sent.close()
    return 0


async def each_branch(mailer: Mailer, urgent: bool) -> int:
    sent = mailer.send("ada")
    if urgent:
        total = await sent
    else:
        total = await asyncio.wait_for(sent, 1)
    return total


async def unpacked(mailer: Mailer) -> int:
    first, second = mailer.send("ada"), mailer.send("bob")
    return sum(await asyncio.gather(first, second))


async def starred(mailer: Mailer) -> list[int]:
    first, *rest = [mailer.send(name) for name in ("ada", "bob", "cleo")]
    return [await first, *await asyncio.gather(*rest)]


async def walrus(mailer: Mailer) -> int:
    return await (sent := mailer.send("ada")) if mailer else 0


async def collected(mailer: Mailer) -> list[int]:
    pending = [mailer.send(name) for name in ("ada", "bob")]
    return await asyncio.gather(*pending)


async def appended(mailer: Mailer) -> list[int]:
    pending = []
    for name in ("ada", "bob"):
        pending.append(mailer.send(name))
    mailer.pending += [mailer.send("cleo")]
    mailer.pending.append(mailer.send("dora"))
    return await asyncio.gather(*pending, *mailer.pending)


async def in_try(mailer: Mailer) -> int:
    sent = mailer.send("ada")
    try:
        print("before")
    finally:
        total = await sent
    return total


async def in_loop(mailer: Mailer) -> int:
    total, waiting = 0, mailer.send("ada")
    for name in ("bob", "cleo"):
        total += await waiting
        waiting = mailer.send(name)
    return total + await waiting


async def tasks(mailer: Mailer) -> None:
    task = asyncio.create_task(mailer.send("ada"))
    later = asyncio.ensure_future(mailer.send("bob"))
    asyncio.gather(mailer.send("cleo"), mailer.send("dora"))
    await asyncio.wait([task, later])


def captured(mailer: Mailer) -> Callable[[], Awaitable[int]]:
    sent = mailer.send("ada")

    async def later() -> int:
        return await sent

    return later


def returned(mailer: Mailer) -> Coroutine[Any, Any, int]:
    return mailer.send("ada")


def in_lambda(mailer: Mailer) -> Callable[[], Awaitable[int]]:
    return lambda: mailer.send("ada")


async def closed(mailer: Mailer) -> None:
    sent = mailer.send("ada")
    sent.close()


async def main() -> None:
    mailer = Mailer()
    await mailer.connect()
    await mailer.send_all(["ada"])
    await statements(mailer)
    print(await variables(mailer), await overwritten(mailer), await one_branch(mailer, False))
    print(await each_branch(mailer, True), await each_branch(mailer, False), await unpacked(mailer))
    print(await starred(mailer), await walrus(mailer), await collected(mailer), await appended(mailer))
    print(await in_try(mailer), await in_loop(mailer))
    await tasks(mailer)
    print(await captured(mailer)(), await returned(mailer), await in_lambda(mailer)())
    await closed(mailer)


asyncio.run(main())
