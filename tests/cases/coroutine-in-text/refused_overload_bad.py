"""A call that fits none of the overloads, and one whose arguments have no type: each overload gives a coroutine."""

# Seen by a mypy that can check functions again (2.4).

from collections.abc import AsyncIterator
from typing import Any, Literal, overload


class Client:
    @overload
    async def create(self, *, model: str, stream: Literal[False] = False) -> str: ...
    @overload
    async def create(self, *, model: str, stream: Literal[True]) -> AsyncIterator[str]: ...
    async def create(self, *, model: str, stream: bool = False) -> Any: ...


async def newer_keyword(client: Client) -> None:
    answer = client.create(model="x", temperature=2)  # type: ignore[call-overload]
    print(answer)  # E: coroutine-in-text


async def untyped_arguments(client: Client, **options: Any) -> None:
    print(client.create(**options))  # E: coroutine-in-text
