"""Code that means something else than it declares: callables declared as awaitables, plain twins, attributes set later."""

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Endpoint(Generic[T]):
    """It says what the answer is, and not that the call has to be awaited."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __get__(self, instance: Any, owner: Any) -> Callable[..., T]:
        return lambda: instance.request(self.path)


class Api:
    clock = Endpoint[dict[str, str]]("clock")

    async def request(self, path: str) -> dict[str, str]:
        return {"path": path}

    async def now(self) -> str:
        return (await self.clock())["path"]


class Adapter:
    def __init__(self, logic: Coroutine = None) -> None:
        self.logic = logic

    async def run(self, logic: Callable[[str], Awaitable[None]]) -> None:
        await logic("x")

    async def start(self) -> None:
        await self.run(self.logic)


async def answer(text: str) -> None:
    print(text)


async def maybe(function: Callable[..., Any]) -> Any:
    found = function("once")
    return await found if inspect.isawaitable(found) else found


async def call(function: Callable[..., T]) -> T:
    return await maybe(function)


class Store:
    async def read(self) -> str:
        return "read"

    async def write(self) -> None:
        print("write")


class PlainStore(Store):
    def read(self) -> str:
        return "plain"

    def write(self) -> None:
        print("plain")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise RuntimeError


class Blocking(Store):
    def read(self) -> str:
        return run(super().read())


class Connection:
    lock: asyncio.Lock | None = None
    task: asyncio.Task[None] | None = None

    def open(self) -> None:
        self.lock = asyncio.Lock()
        self.task = asyncio.create_task(answer("task"))

    async def use(self) -> None:
        async with self.lock:
            await asyncio.wait_for(self.task, 1)


class Callbacks:
    def __call__(self, text: str) -> Awaitable[Any]:
        return asyncio.ensure_future(answer(text))


class Server:
    query: Callable[[str], dict[str, str]]

    def __init__(self) -> None:
        async def default(name: str) -> dict[str, str]:
            return {"name": name}

        self.query = default

    async def ask(self) -> dict[str, str]:
        return await self.query("x")


class Feed:
    async def watch(self, name: str) -> list[str]:
        return [name]

    async def watch_all(self, names: list[str]) -> list[str]:
        return names


class Exchange(Feed):
    def watch(self, name: str) -> list[str]:
        return self.watch_all([name])

    async def load(self) -> list[list[str]]:
        found = [self.watch("a")]
        found.append(self.watch_all(["b"]))
        return await asyncio.gather(*found)


class Pages:
    def __aiter__(self) -> AsyncIterator[int]:
        return self._each()

    async def _each(self) -> AsyncIterator[int]:
        yield 1


async def first() -> int:
    return 1


def retrieve(*, each: bool = False) -> Awaitable[int]:
    if each:
        return Pages()
    return first()


async def main() -> None:
    print(await Api().now())
    await Adapter(answer).start()
    await call(answer)
    PlainStore().write()
    print(PlainStore().read(), Blocking().read())
    connection = Connection()
    connection.open()
    await connection.use()
    Callbacks()("callback")
    print(await Server().ask(), await Exchange().load())
    print([page async for page in retrieve(each=True)], await retrieve())
    await asyncio.sleep(0)


asyncio.run(main())
