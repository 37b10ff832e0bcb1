"""A client that one of two overloads made: where the arguments do not say which one, mypy's error stands in its words."""

from collections.abc import Awaitable, Callable
from typing import Any, Literal, overload


class Client:
    def ask(self) -> int:
        return 1


class AsyncClient:
    async def ask(self) -> int:
        return 1


@overload
def make(complete: Callable[..., object], *, is_async: Literal[False] = False, **settings: Any) -> Client: ...
@overload
def make(complete: Callable[..., Awaitable[Any]], *, is_async: Literal[True], **settings: Any) -> AsyncClient: ...
def make(complete: Callable[..., Any], *, is_async: bool | None = None, **settings: Any) -> Client | AsyncClient:
    raise NotImplementedError


def complete() -> int:
    return 1


async def acomplete() -> int:
    return 1


def given(untyped: Any) -> None:
    decided = make(complete)
    by_function = make(acomplete)
    by_setting = make(complete, _async=True)
    by_untyped = make(untyped)

    async def main() -> None:
        await decided.ask()  # E: await-non-awaitable
        await by_function.ask()  # E: misc
        await by_setting.ask()  # E: misc
        await by_untyped.ask()  # E: misc
