"""Values used as they are, and what can be awaited although it is no coroutine."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine, Generator
from typing import Any, Generic, Optional, Protocol, TypedDict, TypeVar, Union

Item = TypeVar("Item")


class Settings(TypedDict):
    name: str
    load: Callable[[], Awaitable[str]]


class Source(Protocol):
    def read(self) -> str: ...

    @property
    def size(self) -> int: ...


class File:
    size = 1

    def read(self) -> str:
        return "text"


class Later(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self._item = item

    def __await__(self) -> Generator[None, None, Item]:
        yield
        return self._item


class Mixed:
    """Gives an awaitable or not, as its caller wants."""

    def get(self, wait: bool) -> Any:
        return "now" if wait else Later("later")


async def load() -> str:
    return "loaded"


async def maybe(value: Union[Item, Awaitable[Item]]) -> Item:
    if inspect.isawaitable(value):
        return await value
    return value


async def members(name: Union[str, Coroutine[Any, Any, str]], wait: Optional["asyncio.Future[int]"]) -> None:
    print(name if isinstance(name, str) else await name)
    if wait is not None:
        print(await wait)


async def main(source: Source) -> None:
    settings: Settings = {"name": "a", "load": load}
    print(settings["name"], await settings["load"](), source.read(), source.size)
    print(await Later(1), await Mixed().get(False), await maybe("a"))
    future: "asyncio.Future[int]" = asyncio.get_running_loop().create_future()
    future.set_result(1)
    await members(load(), future)
    await members("name", None)
    tasks = {asyncio.create_task(load())}
    await asyncio.wait(tasks)
    print([await task for task in tasks], await asyncio.gather(*tasks))
    by_name = {"a": load(), "b": load()}
    print(await asyncio.gather(*by_name.values()))
    print(await (lambda: load())(), await (load() if source.size else Later("b")))


asyncio.run(main(File()))
