"""What callers, hooks and fixtures make of a declaration."""

import asyncio
import inspect
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any, Optional, Protocol, TypeVar, Union

T = TypeVar("T")


class Stage(ABC):
    @abstractmethod
    async def process(self, event: str) -> Union[None, AsyncGenerator[None, None]]:
        raise NotImplementedError


class Waiting(Stage):
    async def process(self, event: str) -> None:
        await asyncio.sleep(0)


class Wrapping(Stage):
    async def process(self, event: str) -> AsyncGenerator[None, None]:
        yield


async def pipeline(stages: list[Stage]) -> None:
    for stage in stages:
        step = stage.process("event")
        if isinstance(step, AsyncGenerator):
            async for _ in step:
                print("in", type(stage).__name__)
        else:
            await step


async def first(work: Awaitable[T]) -> T:
    task = asyncio.create_task(work)
    done, _ = await asyncio.wait([task])
    return done.pop().result()


class Runner:
    def __init__(self, worker: Callable[[int], Awaitable[int]], stop: Optional[Callable[[], Awaitable[bool]]]) -> None:
        self.worker = worker
        self.stop = stop

    async def go(self) -> int:
        if self.stop is not None:
            asked = self.stop()
            if inspect.isawaitable(asked):
                asked = await asked
            if asked:
                return 0
            if not asked:
                print("not asked to stop")
        return sum(await asyncio.gather(*[asyncio.create_task(self.worker(n)) for n in range(3)]))


class Guard:
    async def parse(self, text: str) -> Awaitable[str]:
        return text.upper()

    async def check(self, text: str) -> Coroutine[Any, Any, bool]:
        return bool(text)


class Emitter:
    async def send(self, text: str) -> None:
        print("base", text)


class Quiet(Emitter):
    def send(self, text: str) -> None:  # SAYS async-override
        print("quiet", text)


class Chat:
    emitter: Emitter = Quiet()

    async def send(self) -> None:
        self.emitter.send("a")


class Loader(Protocol):
    async def batches(self, size: int) -> AsyncIterator[list[int]]: ...  # SAYS async-iterator-declaration


class Static:
    async def batches(self, size: int) -> AsyncIterator[list[int]]:
        yield [1] * size


class Twice:
    def __init__(self, loader: Loader) -> None:
        self.loader = loader

    async def batches(self, size: int) -> AsyncIterator[list[int]]:
        async for batch in self.loader.batches(size):
            yield batch + batch


class Model:
    def connect(self, name: str) -> str:
        raise NotImplementedError(name)


class Live(Model):
    @asynccontextmanager
    async def connect(self, name: str) -> AsyncIterator[str]:
        yield name


class Helpers:
    def check(self, text: str) -> None:
        print(text)

    async def check(self, text: str) -> None:  # noqa: F811
        print(text, text)

    async def use(self) -> None:
        await self.check("a")


async def catching(text: str, next: Coroutine[str, Any, None]) -> None:
    try:
        await next(text)
    except ValueError as error:
        print(error)


async def fails(text: str) -> None:
    raise ValueError(text)


class Tool:
    def __init__(self, send: Callable[[str], Awaitable[None]]) -> None:
        self.send = send

    async def run(self) -> None:
        await self.send("message")


def register(send: Optional[Callable[[str], None]] = None) -> Tool:
    return Tool(send=send)


async def publish(text: str) -> None:
    print("published", text)


async def main() -> None:
    await pipeline([Waiting(), Wrapping()])
    print(await first(asyncio.sleep(0, "done")))
    print(await Runner(lambda n: asyncio.sleep(0, n), lambda: False).go())
    parsed = await Guard().parse("text")
    print(parsed.lower(), f"{parsed}", len(parsed), await Guard().check("a") is True)
    await Chat().send()
    async for batch in Twice(Static()).batches(2):
        print(batch)
    async with Live().connect("a") as name:
        print(name)
    await Helpers().use()
    await catching("next", fails)
    await register(publish).run()


asyncio.run(main())
