"""The same forms as in `declared.py`, and these are mistakes."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable


class Stream:
    async def parts(self) -> dict:  # E: async-iterator-declaration
        yield {"data": 1}


async def source() -> AsyncIterator[str]:
    yield "a"


def join(parts: Iterable[str]) -> str:
    return "".join(parts)


class Session:
    def execute(self, query: str) -> list[int]:
        return [1]


async def made_here() -> None:
    session = Session()
    await session.execute("select 1")  # E: await-non-awaitable


async def use(session: Session) -> None:
    await session.execute("select 1")  # E: await-non-awaitable


class Extractor:
    async def __call__(self, text: str) -> Callable[[], str]:
        return text.upper


async def extract(extractor: Extractor) -> None:
    ext = extractor("en")
    ext()  # E: coroutine-as-value


def every(action: Callable[[], None]) -> None:
    action()


async def tick() -> None:
    print("tick")


async def main() -> None:
    await Stream().parts()  # E: await-async-generator
    join(source())  # E: for-async-iterable
    await made_here()
    await use(Session())
    await extract(Extractor())
    every(tick)  # E: async-callback


asyncio.run(main())
