"""Coroutines that nothing can ever await."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import NoReturn


class Mailer:
    def __init__(self) -> None:
        self.hooks: dict[str, Callable[[str], Awaitable[None]]] = {}
        self.on_sent: Callable[[str], Awaitable[None]] | None = None
        self._ready: Awaitable[None] = self.connect()

    async def connect(self) -> None:
        await asyncio.sleep(0)

    async def send(self, to: str) -> int:
        return len(to)

    def start(self) -> None:
        self.connect()  # E: unawaited-coroutine

    async def send_all(self, names: list[str]) -> None:
        for name in names:
            self.send(name)  # E: unawaited-coroutine
        self._ready  # E: unawaited-coroutine
        if self.on_sent is not None:
            self.on_sent("all")  # E: unawaited-coroutine
        self.hooks["sent"]("all")  # E: unawaited-coroutine


async def statements(mailer: Mailer) -> None:
    mailer.send("ada")  # E: unawaited-coroutine
    asyncio.sleep(1)  # E: unawaited-coroutine
    mailer.send("ada") if mailer.hooks else None  # E: unawaited-coroutine
    mailer.hooks and mailer.send("ada")  # E: unawaited-coroutine
    [mailer.send(name) for name in ("ada", "bob")]  # E: unawaited-coroutine
    (mailer.send("ada"), mailer.send("bob"))  # E: unawaited-coroutine


async def variables(mailer: Mailer) -> None:
    _ = mailer.send("ada")  # E: unawaited-coroutine
    sent = mailer.send("bob")  # E: unawaited-coroutine
    count: Awaitable[int] = mailer.send("cleo")  # E: unawaited-coroutine


async def overwritten(mailer: Mailer) -> int:
    sent = mailer.send("ada")  # E: unawaited-coroutine
    sent = mailer.send("bob")
    return await sent


async def one_branch(mailer: Mailer, urgent: bool) -> int:
    sent = mailer.send("ada")  # E: unawaited-coroutine
    if urgent:
        return await sent
    return 0


async def unpacked(mailer: Mailer) -> int:
    first, second = mailer.send("ada"), mailer.send("bob")  # E: unawaited-coroutine
    return await first


async def walrus(mailer: Mailer) -> None:
    (sent := mailer.send("ada"))  # E: unawaited-coroutine


async def collected(mailer: Mailer) -> None:
    pending = [mailer.send(name) for name in ("ada", "bob")]  # E: unawaited-coroutine


async def in_try(mailer: Mailer) -> None:
    try:
        mailer.send("ada")  # E: unawaited-coroutine
    except OSError:
        mailer.connect()  # E: unawaited-coroutine
    finally:
        mailer.connect()  # E: unawaited-coroutine


async def in_match(mailer: Mailer, kind: str) -> None:
    match kind:
        case "mail":
            mailer.send("ada")  # E: unawaited-coroutine
        case _:
            pass


async def in_with(mailer: Mailer, lock: asyncio.Lock) -> None:
    async with lock:
        mailer.send("ada")  # E: unawaited-coroutine


async def asgi(
    app: Callable[[dict[str, str], Callable[[], Awaitable[str]]], Awaitable[None]],
    receive: Callable[[], Awaitable[str]],
) -> None:
    app({"type": "http"}, receive)  # E: unawaited-coroutine
    receive()  # E: unawaited-coroutine


def nested(mailer: Mailer) -> Callable[[], None]:
    def later() -> None:
        mailer.send("ada")  # E: unawaited-coroutine

    return later


def untyped(mailer: Mailer, names):
    for name in names:
        mailer.send(name)  # E: unawaited-coroutine


asyncio.sleep(0)  # E: unawaited-coroutine
