"""Sessions that are annotated with their plain twin."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any


class Result:
    def all(self) -> list[int]:
        return [1]


class Session:
    def execute(self, query: str) -> Result:
        return Result()

    def commit(self) -> None:
        pass

    def __enter__(self) -> "Session":
        return self

    def __exit__(self, *exc: Any) -> None:
        pass


class AsyncSession:
    async def execute(self, query: str) -> Result:
        return Result()

    async def commit(self) -> None:
        pass

    async def __aenter__(self) -> "AsyncSession":
        return self

    async def __aexit__(self, *exc: Any) -> None:
        pass


def make() -> Any:
    return AsyncSession()


@asynccontextmanager
async def scope():
    session = AsyncSession()
    yield session
    await session.commit()


class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session

    async def rows(self) -> list[int]:
        result = await self.session.execute("select")
        await self.session.commit()
        return result.all()


async def rows(session: Session, query: str = "select") -> list[int]:
    result = await session.execute(query)
    async with session as opened:
        await opened.commit()
    return result.all()


class Container:
    sessions: dict[str, Any] = {}


async def main() -> None:
    session = make()
    print(await rows(session))
    async with scope() as opened:
        print(await Repository(opened).rows())
    Container.sessions["a"] = AsyncSession()
    print(await rows(Container.sessions["a"]))
    arguments = {"session": AsyncSession()}
    print(await rows(**arguments))


asyncio.run(main())
