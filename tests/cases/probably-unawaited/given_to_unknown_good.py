"""A coroutine is handed to what its name says starts or keeps coroutines, or is awaited as well; a result is handed on."""

import asyncio
from typing import Any


class Factory:
    def __init__(self) -> None:
        self.tasks: list[Any] = []

    async def get(self, user: str) -> str:
        return user.upper()

    def create_task(self, coroutine: Any) -> None:
        self.tasks.append(asyncio.create_task(coroutine))

    async def first(self, coro: Any) -> object:
        return await coro

    def label(self, coroutine: Any) -> str:
        return f"<{type(coroutine).__name__}>"


async def user_id() -> str:
    return "u"


async def open_store(factory: Any) -> object:
    user = await user_id()
    return await factory.get(user)


async def start(factory: Any) -> object:
    factory.create_task(user_id())
    labelled = user_id()
    print(factory.label(labelled))
    await labelled
    return await factory.first(coro=user_id())


async def main() -> None:
    factory = Factory()
    print(await open_store(factory), await start(factory))
    await asyncio.gather(*factory.tasks)


asyncio.run(main())
