"""Decorators that catch what a function raises, on functions that raise only when they are awaited."""

import functools
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar, cast

Function = TypeVar("Function", bound=Callable[..., Any])
log = logging.getLogger(__name__)


def retry(tries: int) -> Callable[[Function], Function]:
    def decorate(function: Function) -> Function:
        @functools.wraps(function)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            for attempt in range(tries):
                try:
                    return function(*args, **kwargs)
                except ConnectionError:
                    if attempt == tries - 1:
                        raise
            return None

        return cast(Function, wrapper)

    return decorate


def logged(function: Function) -> Function:
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            result = function(*args, **kwargs)
        except Exception:
            log.exception("%s failed", function.__name__)
            raise
        return result

    return cast(Function, wrapper)


def quiet(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except (OSError, ValueError):
            return None

    return wrapper


@retry(tries=3)  # E: async-decorator
async def fetch() -> str:
    return "page"


@logged  # E: async-decorator
async def store(page: str) -> None:
    print(page)


@quiet  # E: async-decorator
async def forget() -> None:
    print("forgotten")


class Client:
    @retry(3)  # E: async-decorator
    async def lines(self) -> AsyncIterator[str]:
        yield "line"

    @classmethod
    @logged  # E: async-decorator
    async def opened(cls) -> "Client":
        return cls()
