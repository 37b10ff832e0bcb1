"""Annotations that are wrong over code that is right."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
from typing import Any, Protocol, overload


class Stream:
    def __init__(self, source: Iterable[Any]) -> None:
        self._source = source

    async def parts(self) -> dict:  # SAYS async-iterator-declaration
        async for part in self._source:
            yield {"data": part}

    async def lines(self) -> Generator[str, None, None]:  # SAYS async-iterator-declaration
        yield "line"

    @overload
    def get(self, key: str) -> str: ...
    @overload
    def get(self, key: int) -> int: ...
    async def get(self, key):
        return key

    def __aiter__(self) -> Iterator[str]:
        return self._letters()

    async def _letters(self):
        yield "a"


async def source() -> AsyncIterator[str]:
    yield "a"


class Session:
    def __init__(self) -> None:
        self.rows = [1]

    def execute(self, query: str) -> list[int]:
        return self.rows

    def commit(self) -> None:
        return None


class AsyncSession:
    async def execute(self, query: str) -> list[int]:
        return [1]

    async def commit(self) -> None:
        return None

    async def __aenter__(self) -> "AsyncSession":
        return self

    async def __aexit__(self, *exc: object) -> None:
        return None


def Depends(provider: Callable[..., Any]) -> Any:
    return provider


async def get_session() -> AsyncIterator[AsyncSession]:
    yield AsyncSession()


async def endpoint(db: Session = Depends(get_session)) -> list[int]:
    rows = await db.execute("select 1")
    await db.commit()
    return rows


class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session

    async def all(self) -> list[int]:
        async with self.session as session:
            return await session.execute("select 1")


async def use(session: Session) -> None:
    print(await session.execute("select 1"))
    rows = await session.execute("select 2")
    print(rows)


class Extractor:
    def __init__(self, language: str) -> None:
        self.language = language

    async def __call__(self, text: str) -> list[str]:
        return [text, self.language]


async def extract(extractor: Extractor, text: str) -> list[str]:
    ext = extractor("en")
    return await ext(text)


class Job:
    def __init__(self, kind: Extractor) -> None:
        self.kind = kind

    async def run(self) -> list[str]:
        return await self.kind("en")("text")


def handler(status: int) -> Callable[[str], int]:
    async def handle(text: str) -> int:
        return status

    return handle


async def dispatch(handlers: dict[str, Callable[[str], int]]) -> None:
    for each in handlers.values():
        print(await each("x"))


class App:
    def __init__(self, on_event: Callable[[str], None]) -> None:
        self.on_event = on_event

    async def fire(self) -> None:
        await self.on_event("event")


async def on_event(text: str) -> None:
    print(text)


async def main() -> None:
    stream = Stream(source())
    async for part in stream.parts():
        print(part)
    async for line in stream.lines():
        print(line)
    print([line async for line in Stream(source()).lines()])
    print(await stream.get("a"), await stream.get(1))
    async for letter in stream:
        print(letter)
    print(await endpoint(AsyncSession()))
    print(await Repository(AsyncSession()).all())
    await use(AsyncSession())
    print(await extract(Extractor, "a"))
    print(await Job(Extractor).run())
    await dispatch({"a": handler(1)})
    await App(on_event).fire()


asyncio.run(main())
