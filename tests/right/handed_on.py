"""Functions and objects that are handed on: to a partial, to a helper for both kinds, to a class that is put together."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Protocol, Union, overload


async def measure(function: Callable[[], list[float]], times: int) -> int:
    found: Any = None
    for _ in range(times):
        found = await function()
    return len(found)


class Bench:
    async def batch(self, size: int) -> list[float]:
        return [1.0] * size

    async def run(self) -> int:
        return await measure(function=partial(self.batch, size=2), times=1)


class Mails:
    def send(self, to: str) -> str:
        return to


class AsyncMails:
    async def send(self, to: str) -> str:
        return to


def send_code(mails: Mails, to: str = "a"):
    return mails.send(to)


class Sync(Protocol):
    def plain(self) -> None: ...


class Async(Protocol):
    async def later(self) -> None: ...


class Commands:
    @overload
    def track(self: Sync, on: bool) -> bytes: ...
    @overload
    def track(self: Async, on: bool) -> Awaitable[bytes]: ...
    def track(self, on: bool) -> Union[bytes, Awaitable[bytes]]:
        return self.execute(on)  # type: ignore[attr-defined, no-any-return]


class AsyncCommands(Commands):
    def plain(self) -> None: ...

    async def track_on(self) -> bytes:
        return await self.track(True)


class Client(AsyncCommands):
    async def execute(self, on: bool) -> bytes:
        return b"on" if on else b"off"


async def main() -> None:
    print(await Bench().run())
    print(send_code(Mails()))
    print(await send_code(AsyncMails()))
    print(await Client().track_on())


asyncio.run(main())
