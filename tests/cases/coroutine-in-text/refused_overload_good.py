"""The same calls awaited; and overloads of which one gives a coroutine and another does not."""

import asyncio
from collections.abc import Awaitable
from typing import Any, Literal, overload


class Client:
    @overload
    async def create(self, *, model: str, stream: Literal[False] = False) -> str: ...
    @overload
    async def create(self, *, model: str, stream: Literal[True]) -> list[str]: ...
    async def create(self, *, model: str, stream: bool = False, **options: Any) -> Any:
        return [model] if stream else model

    @overload
    def get(self, *, wait: Literal[True]) -> str: ...
    @overload
    def get(self, *, wait: Literal[False]) -> Awaitable[str]: ...
    def get(self, *, wait: bool, **options: Any) -> Any:
        return "got" if wait else self.create(model="got")


async def newer_keyword(client: Client) -> None:
    answer = await client.create(model="x", temperature=2)  # type: ignore[call-overload]
    print(answer)


async def untyped_arguments(client: Client, **options: Any) -> None:
    print(await client.create(**options))


async def one_of_two(client: Client, **options: Any) -> None:
    print(client.get(wait=True, timeout=2))  # type: ignore[call-overload]
    print(client.get(**options))


async def main() -> None:
    client = Client()
    await newer_keyword(client)
    await untyped_arguments(client, model="x", stream=True)
    await one_of_two(client, wait=True)


if __name__ == "__main__":
    asyncio.run(main())
