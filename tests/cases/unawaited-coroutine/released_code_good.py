"""Shapes from released code that look wrong and are meant."""

import asyncio
import contextlib
import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from typing import Any, Optional, TypeVar, Union

Result = TypeVar("Result")


class AsyncDb:
    async def get_session(self) -> str:
        return "async session"

    async def close(self) -> None: ...


class SyncDb:
    def get_session(self) -> str:
        return "session"

    def close(self) -> None: ...


class Agent:
    """A receiver that is synchronous in one configuration and asynchronous in another."""

    def __init__(self, db: Union[AsyncDb, SyncDb]) -> None:
        self.db = db

    def session(self) -> Any:
        return self.db.get_session()

    async def read(self) -> str:
        session = self.db.get_session()
        if inspect.isawaitable(session):
            return await session
        return session


async def check(name: str) -> bool:
    return bool(name)


async def health() -> dict[str, Any]:
    """Values that the caller awaits one by one."""
    return {"reachable": check("a"), "version": "1"}


async def wrapper(stream: Callable[[], AsyncIterator[str]]) -> Any:
    return stream()


async def completion(*args, **kwargs):
    return check(*args, **kwargs)


def run_sync(coroutine: Coroutine[Any, Any, Result]) -> Result:
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.close()


def fire_and_forget(coroutine: Coroutine[Any, Any, object], keep: set["asyncio.Task[object]"]) -> None:
    task = asyncio.get_running_loop().create_task(coroutine)
    keep.add(task)
    task.add_done_callback(keep.discard)


async def first_of(*waiting: Awaitable[Result]) -> Result:
    tasks = [asyncio.ensure_future(each) for each in waiting]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    return done.pop().result()


class Lazy:
    """Makes the coroutine now, and awaits it when asked, once."""

    def __init__(self, name: str) -> None:
        self._waiting: Optional[Coroutine[Any, Any, bool]] = check(name)
        self._value: Optional[bool] = None

    async def get(self) -> Optional[bool]:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._value = await waiting
        return self._value


class Client:
    """A client that is awaited or entered."""

    def __await__(self) -> Any:
        return self._connect().__await__()

    async def _connect(self) -> "Client":
        return self

    async def __aenter__(self) -> "Client":
        return await self

    async def __aexit__(self, *exc: object) -> None: ...


async def batched(names: Iterable[str], size: int) -> list[bool]:
    found: list[bool] = []
    batch: list[Coroutine[Any, Any, bool]] = []
    for name in names:
        batch.append(check(name))
        if len(batch) == size:
            found += await asyncio.gather(*batch)
            batch = []
    if batch:
        found.extend(await asyncio.gather(*batch))
    return found


async def chosen(kind: str) -> bool:
    handlers: dict[str, Callable[[], Awaitable[bool]]] = {
        "a": lambda: check("a"),
        "b": functools.partial(check, "b"),
    }
    handler = handlers.get(kind, lambda: check(kind))
    return await handler()


async def conditional_coroutine(name: Optional[str]) -> Optional[bool]:
    waiting = check(name) if name else None
    if waiting is None:
        return None
    return await waiting


async def with_timeout(name: str) -> bool:
    waiting = check(name)
    try:
        return await asyncio.wait_for(waiting, timeout=1)
    except asyncio.TimeoutError:
        return False


async def closing_others(names: list[str]) -> bool:
    waiting = [check(name) for name in names]
    result = await waiting[0]
    for rest in waiting[1:]:
        rest.close()
    return result


async def moved(names: list[str]) -> list[bool]:
    queue: "asyncio.Queue[Awaitable[bool]]" = asyncio.Queue()
    for name in names:
        queue.put_nowait(check(name))
    return [await queue.get_nowait() for _ in names]


async def main() -> None:
    for db in (AsyncDb(), SyncDb()):
        print(await Agent(db).read())
    Agent(SyncDb()).session()
    state = await health()
    print(await state["reachable"], await (await completion("a")))

    async def stream() -> AsyncIterator[str]:
        yield "a"

    print([item async for item in await wrapper(stream)])
    keep: set["asyncio.Task[object]"] = set()
    fire_and_forget(check("a"), keep)
    print(await first_of(check("a"), asyncio.sleep(0.01, True)))
    lazy = Lazy("a")
    print(await lazy.get(), await lazy.get())
    async with Client() as client:
        print(client is await client)
    print(await batched("abc", 2), await chosen("a"), await chosen("b"), await chosen("c"))
    print(await conditional_coroutine(None), await conditional_coroutine("a"), await with_timeout("a"))
    print(await closing_others(["a", "b"]), await moved(["a", "b"]))
    await asyncio.gather(*keep)


print(run_sync(check("a")))
if __name__ == "__main__":
    asyncio.run(main())
