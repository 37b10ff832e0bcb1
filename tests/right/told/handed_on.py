"""The same, where what is handed on is called and nobody awaits it."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol, Union, overload


def measure(function: Callable[[], list[float]], times: int) -> int:
    return max(len(function()) for _ in range(times))


class Bench:
    async def batch(self, size: int) -> list[float]:
        return [1.0] * size

    def run(self) -> int:
        return measure(function=partial(self.batch, size=2), times=1)  # E: async-callback


class Mails:
    def send(self, to: str) -> str:
        return to


def send_code(mails: Mails, to: str = "a"):
    return mails.send(to)


class Sync(Protocol):
    def plain(self) -> None: ...


class Async(Protocol):
    async def later(self) -> None: ...


class Client:
    def plain(self) -> None: ...

    @overload
    def track(self: Sync, on: bool) -> bytes: ...
    @overload
    def track(self: Async, on: bool) -> Awaitable[bytes]: ...
    def track(self, on: bool) -> Union[bytes, Awaitable[bytes]]:
        return b""


async def main(mails: Mails) -> None:
    print(await send_code(mails))  # E: await-non-awaitable
    print(await Client().track(True))  # E: await-non-awaitable
