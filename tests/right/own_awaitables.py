"""Objects of classes of their own that can be awaited, futures made on the spot, and tests for an awaitable or None."""

import asyncio
from asyncio import Future
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, Optional, TypeVar

T = TypeVar("T")


class Method(Generic[T]):
    def __await__(self) -> Generator[Any, None, T]:
        raise RuntimeError("not bound")


class Send(Method[str]):
    def __init__(self, chat: int) -> None:
        self.chat = chat


def last() -> Method[Any]:
    return Send(4)


def last_text() -> Method[str]:
    return Send(5)


async def passed(bot: str, method: Method[str]) -> str:
    return bot


class Stream:
    pass


class Http(Stream):
    pass


class Lines(Stream):
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self.read()

    async def read(self) -> AsyncIterator[bytes]:
        yield b"line"


class Request:
    stream: Optional[Stream] = None

    async def body(self) -> bytes:
        return b"".join([data async for data in self.stream])


class Download:
    def __init__(self) -> None:
        self.futures: dict[str, list[tuple[Future, Callable[[Any], None]]]] = {}


async def number() -> int:
    return 1


def work(given):
    return given


async def started(kind: str) -> Any:
    task: Optional[Awaitable[int]] = None
    if kind == "number":
        task = number()
    elif kind == "other":
        task = number()
    else:
        return None
    if task:
        return await task


async def pooled() -> list[Any]:
    loop = asyncio.get_running_loop()
    tasks = []
    for task in range(2):
        task = loop.run_in_executor(None, work, task)
        tasks.append(task)
    return await asyncio.gather(*tasks)


async def main() -> None:
    print(last().chat, last_text().chat)
    print(await passed("bot", None))
    request = Request()
    request.stream = Lines()
    print(await request.body())
    download = Download()
    download.futures["saved"] = [Future()]
    download.futures["saved"][0].cancel()
    print(await started("number"), await started("x"), await pooled())


asyncio.run(main())
