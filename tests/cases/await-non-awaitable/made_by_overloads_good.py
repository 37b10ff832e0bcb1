"""Clients that one of two overloads made, used as they are."""

import asyncio
from typing import Literal, overload


class Client:
    def ask(self) -> int:
        return 1


class AsyncClient:
    async def ask(self) -> int:
        return 2


@overload
def make(*, is_async: Literal[False] = False) -> Client: ...
@overload
def make(*, is_async: Literal[True]) -> AsyncClient: ...
def make(*, is_async: bool = False) -> Client | AsyncClient:
    return AsyncClient() if is_async else Client()


async def main() -> None:
    assert make().ask() == 1
    assert await make(is_async=True).ask() == 2


asyncio.run(main())
