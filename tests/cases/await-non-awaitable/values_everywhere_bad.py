"""Values of every other form that cannot be awaited."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union

Item = TypeVar("Item")


class Settings(TypedDict):
    name: str
    load: Callable[[], Awaitable[str]]


class Point(NamedTuple):
    x: int
    y: int


class Source(Protocol):
    def read(self) -> str: ...

    @property
    def size(self) -> int: ...


class Box(Generic[Item]):
    def __init__(self, item: Item) -> None:
        self._item = item

    def get(self) -> Item:
        return self._item

    def __call__(self) -> Item:
        return self._item


def numbers() -> Iterator[int]:
    yield 1


async def operands(settings: Settings, point: Point, source: Source, box: Box[str]) -> None:
    await settings["name"]  # E: await-non-awaitable
    await settings["load"]  # E: await-non-awaitable
    await point.x  # E: await-non-awaitable
    await source.read()  # E: await-non-awaitable
    await source.size  # E: await-non-awaitable
    await box.get()  # E: await-non-awaitable
    await box()  # E: await-non-awaitable
    await numbers()  # E: await-non-awaitable
    await (lambda: 1)()  # E: await-non-awaitable
    await (lambda: asyncio.sleep(0))  # E: await-non-awaitable
    await inspect.isawaitable(box)  # E: await-non-awaitable
    await f"{source.read()}"  # E: await-non-awaitable
    await (point.x == 1)  # E: await-non-awaitable
    await (number := 1)  # E: await-non-awaitable
    await type(point)  # E: await-non-awaitable
    print(number)


async def members(
    name: Union[str, Coroutine[Any, Any, str]], wait: Optional["asyncio.Future[int]"], flag: Literal["a", 1]
) -> None:
    await name  # E: await-non-awaitable
    await wait  # E: await-non-awaitable
    await flag  # E: await-non-awaitable
    if isinstance(name, str):
        await name  # E: await-non-awaitable
    if wait is None:
        await wait  # E: await-non-awaitable


async def statements(source: Source, names: dict[str, str]) -> str:
    total = 0
    total += await source.size  # E: await-non-awaitable
    for letter in await source.read():  # E: await-non-awaitable
        print(letter)
    if await source.size:  # E: await-non-awaitable
        print("big")
    while await source.size:  # E: await-non-awaitable
        break
    assert await source.read()  # E: await-non-awaitable
    first, second = await source.read(), await source.size  # E: await-non-awaitable
    names["a"] = await source.read()  # E: await-non-awaitable
    print(f"{await source.read()}", first, second)  # E: await-non-awaitable
    with open(await source.read()) as file:  # E: await-non-awaitable
        print(file)
    match await source.size:  # E: await-non-awaitable
        case 1:
            pass
    try:
        raise ValueError(await source.read())  # E: await-non-awaitable
    finally:
        return await source.read()  # E: await-non-awaitable


def plain():
    return 1


async def unannotated(source):
    return source


async def calls_unannotated(source: Source) -> None:
    await unannotated  # E: await-non-awaitable
    await plain  # E: await-non-awaitable


async def collections(tasks: set["asyncio.Task[int]"], by_name: dict[str, Awaitable[int]]) -> None:
    await tasks  # E: await-non-awaitable
    await by_name  # E: await-non-awaitable
    await by_name.values()  # E: await-non-awaitable
    await asyncio.wait_for(tasks, 1)  # E: await-non-awaitable
