"""Plain iterables of every other form after `async for`."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping
from typing import Generic, NamedTuple, Optional, Protocol, TypeVar

Item = TypeVar("Item")


class Point(NamedTuple):
    x: int
    y: int


class Shelf(Protocol):
    def books(self) -> Iterable[str]: ...

    async def stream(self) -> AsyncIterator[str]:
        yield ""


class Box(Generic[Item]):
    def __init__(self, *items: Item) -> None:
        self._items = list(items)

    def all(self) -> list[Item]:
        return self._items

    async def each(self) -> AsyncIterator[Item]:
        for item in self._items:
            yield item

    async def copy(self) -> list[Item]:
        return [item async for item in self._items]  # E: async-for-iterable


async def operands(shelf: Shelf, box: Box[str], names: Mapping[str, list[str]], point: Point) -> None:
    async for book in shelf.books():  # E: async-for-iterable
        print(book)
    async for book in shelf.stream:  # E: async-for-iterable
        print(book)
    async for item in box.all():  # E: async-for-iterable
        print(item)
    async for item in box.each:  # E: async-for-iterable
        print(item)
    async for name in names:  # E: async-for-iterable
        print(name)
    async for name, several in names.items():  # E: async-for-iterable
        print(name, several)
    async for number in point:  # E: async-for-iterable
        print(number)
    async for letter in "abc":  # E: async-for-iterable
        print(letter)
    async for letter in ["a", "b"] if names else shelf.books():  # E: async-for-iterable
        print(letter)
    async for number in (n * 2 for n in point):  # E: async-for-iterable
        print(number)
    async for letter in (lambda: "abc")():  # E: async-for-iterable
        print(letter)
    async for index, letter in enumerate("abc"):  # E: async-for-iterable
        print(index, letter)


async def nested(shelf: Shelf) -> AsyncGenerator[str, None]:
    def words() -> list[str]:
        return ["a"]

    async for word in words():  # E: async-for-iterable
        yield word
    doubled = [word * 2 async for word in words() if word]  # E: async-for-iterable
    pairs = [(a, b) async for a in shelf.stream() async for b in words()]  # E: async-for-iterable
    print(doubled, pairs)


async def perhaps(stream: Optional[AsyncIterator[str]], make: Optional[Callable[[], AsyncIterator[str]]]) -> None:
    async for word in stream:  # E: async-for-iterable
        print(word)
    if make:
        async for word in make:  # E: async-for-iterable
            print(word)


class Reader:
    lines = ["a", "b"]

    async def read(self) -> None:
        async for line in self.lines:  # E: async-for-iterable
            print(line)
        async for line in type(self).lines:  # E: async-for-iterable
            print(line)
