"""Decorators that catch, on plain functions; and ones that catch what an async function raises, or only its call."""

import asyncio
import functools
import inspect
import logging
from collections.abc import Callable
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
    """Looks at what the call gives."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            result = function(*args, **kwargs)
        except Exception:
            log.exception("%s failed", function.__name__)
            raise
        return watched(result) if inspect.isawaitable(result) else result

    return cast(Function, wrapper)


async def watched(result: Any) -> Any:
    try:
        return await result if result is not None else None
    except Exception:
        log.exception("failed")
        raise


def quiet(function: Function) -> Function:
    """Has a wrapper of each kind."""
    if inspect.iscoroutinefunction(function):

        @functools.wraps(function)
        async def waiting(*args: Any, **kwargs: Any) -> Any:
            try:
                return await function(*args, **kwargs)
            except OSError:
                return None

        return cast(Function, waiting)

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except OSError:
            return None

    return cast(Function, wrapper)


def converted(function: Function) -> Function:
    """Asks in one wrapper what kind of function it has."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except ValueError:
            return watched(None) if asyncio.iscoroutinefunction(function) else None

    return cast(Function, wrapper)


def lenient(function: Function) -> Function:
    """Arguments that do not fit are a TypeError of the call itself."""

    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except TypeError:
            return function()

    return cast(Function, wrapper)


def allowed(function: Function) -> Function:
    """Something else in the `try` raises what is caught."""

    def wrapper(name: str) -> Any:
        try:
            check(name)
            return function(name)
        except PermissionError:
            return watched(None)

    return cast(Function, wrapper)


def numbered(function: Function) -> Function:
    """An argument raises what is caught."""

    def wrapper(name: str) -> Any:
        try:
            return function(int(name))
        except ValueError:
            return function(0)

    return cast(Function, wrapper)


def check(name: str) -> None:
    if not name:
        raise PermissionError


def counted(function: Function) -> Function:
    """The call is not in the `try`."""

    def wrapper(*args: Any, **kwargs: Any) -> Any:
        try:
            log.debug("called")
        except Exception:
            raise
        return function(*args, **kwargs)

    return cast(Function, wrapper)


@retry(tries=3)
def read() -> str:
    return "page"


@logged
async def fetch() -> str:
    return "page"


@quiet
async def store(page: str) -> None:
    print(page)


@converted
async def parsed(page: str) -> str:
    return page


@lenient
async def forget() -> None:
    print("forgotten")


@allowed
async def enter(name: str) -> str:
    return name


@numbered
async def double(number: str) -> str:
    return number * 2


@counted
async def count() -> int:
    return 1


async def main() -> None:
    await store(await parsed(await fetch()))
    await forget()
    print(read(), await count(), await enter("a"), await double("b"))


asyncio.run(main())
