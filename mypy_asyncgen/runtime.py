"""What programs import at run time: a guard for streams, and predicates for tests.

Importing this module imports neither mypy nor a client, and nothing outside the standard library but
``typing_extensions``. The types narrow for mypy and pyright alike.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import inspect
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from enum import Enum
from typing import Any, NoReturn, TypeVar, overload

from typing_extensions import TypeIs

__all__ = [
    "CallKind",
    "call_kind",
    "ensure_stream",
    "is_async_generator_function",
    "is_async_iterable",
    "is_coroutine",
    "is_coroutine_function",
]

StreamT = TypeVar("StreamT", bound=AsyncIterable[Any])


@overload
def ensure_stream(value: StreamT) -> StreamT: ...
@overload
def ensure_stream(value: Coroutine[Any, Any, Any] | None) -> NoReturn: ...
@overload
def ensure_stream(value: object) -> AsyncIterable[Any]: ...
def ensure_stream(value: object) -> object:
    """Pass a stream through, and stop anything else at the boundary with one clear error.

    Meant for the place where a response of an LLM client or proxy enters a program, so that a mistake there
    does not come up as a ``TypeError`` about ``__aiter__`` somewhere else, or as a warning that nobody reads.

    Args:
        value: what a call gave that should be an async iterable.

    Returns:
        The very same object; a type checker sees its item type.

    Raises:
        TypeError: the value is not an async iterable: a coroutine that was not awaited (it is closed, so
            there is no second complaint that it was never awaited), another awaitable, an async generator
            function or a coroutine function that was not called, an async context manager that was not
            entered, a plain iterable, None, a finished response, a raw HTTP response, or a wrapper that has
            ``__aiter__`` where ``async for`` does not look. Or it is one that gives nothing: an async generator
            that has ended or was closed, a client's stream whose HTTP response is closed, a wrapper around
            either (langfuse, posthog), an object whose ``__aiter__`` is an ``async def`` without ``yield``.
    """
    if isinstance(value, AsyncIterable):
        reason = _why_it_gives_nothing(value)
        if reason is None:
            return value
        raise TypeError(f"expected an async iterable to read from, got {reason}")
    name = _name_of(value)
    if inspect.iscoroutine(value):
        value.close()
    raise TypeError(f"expected an async iterable, got {_described(value, name)}")


def _why_it_gives_nothing(stream: AsyncIterable[Any]) -> str | None:
    """What is wrong with an async iterable that cannot be iterated any more, or never could be."""
    name = type(stream).__qualname__
    if inspect.isasyncgen(stream):
        if stream.ag_frame is None:
            return f'the async generator "{stream.__qualname__}" that has ended or was closed: call its function again'
    elif inspect.iscoroutinefunction(type(stream).__aiter__):
        return f'a value of type "{name}" whose "__aiter__" is "async def": it must be a plain "def"'
    else:
        response = _attribute(stream, "response")
        if _is_closed(response):
            return f'a stream of type "{name}" whose response is closed: it was read or left before'
        if _holds_streams(type(stream)) and isinstance(response, AsyncIterable):
            inner = _why_it_gives_nothing(response)
            return f'a stream of type "{name}" around {inner}' if inner is not None else None
    return None


def _holds_streams(class_: type) -> bool:
    """Whether a class is a tracing wrapper, which keeps the stream it was given as its ``response`` (langfuse 5.0.4)."""
    return inspect.isasyncgenfunction(class_.__dict__.get("__aiter__"))


def _attribute(value: object, name: str) -> Any:
    """An attribute that may be a property which raises."""
    try:
        return getattr(value, name, None)
    except Exception:
        return None


def _is_closed(response: Any) -> bool:
    """Whether a stream has nothing to read from any more.

    The streams of openai, anthropic and the clients made like them hold the ``httpx.Response`` they read from (httpx 0.28).
    One that was read as a whole, as in tests, is closed and still has its content.
    """
    if getattr(response, "is_closed", False) is not True:
        return False
    try:
        response.content  # noqa: B018
    except Exception:
        return True
    return False


def _described(value: object, name: str) -> str:
    """What a value that is no stream is, and what to do about it."""
    if value is None:
        return "None: the call that should have given a stream returned nothing"
    if inspect.iscoroutine(value):
        return f'the coroutine "{name}" that was not awaited: await it before iterating over it'
    if isinstance(value, Awaitable):
        return f'an awaitable of type "{name}": await it before iterating over it'
    if is_async_generator_function(value):
        return f'the async generator function "{name}" itself: call it'
    if is_coroutine_function(value):
        return f'the coroutine function "{name}" itself: call it and await the result'
    if isinstance(value, AbstractAsyncContextManager) and not _reads_itself(value):
        return f'an async context manager of type "{name}": enter it with "async with" first'
    advice = _how_it_is_read(value)
    if advice is not None:
        return f'a response of type "{name}": {advice}'
    if _is_finished(value):
        return f'a finished response of type "{name}": was the request made without stream=True?'
    if hasattr(type(value), "__iter__"):
        return f'a plain iterable of type "{name}": does it come from a client that is not asynchronous?'
    return f'a value of type "{name}": was the request made without stream=True?'


def _reads_itself(value: object) -> bool:
    """Whether an object is an HTTP response, which is read by a method of its own (httpx, openai's raw responses)."""
    return any(callable(_attribute(value, name)) for name in ("aiter_lines", "iter_lines"))


def _how_it_is_read(value: object) -> str | None:
    """How a stream is had from an object that leads to one, or None."""
    if callable(_attribute(value, "parse")) and _attribute(value, "http_response") is not None:
        return 'the stream is what its "parse()" gives'
    if callable(_attribute(value, "aiter_lines")):
        return 'iterate over "aiter_lines()" or "aiter_bytes()" of it'
    if callable(_attribute(value, "__aiter__")):
        return 'it has "__aiter__" only as an attribute of the object, and "async for" looks for it in the class'
    return None


def _is_finished(value: object) -> bool:
    """Whether a value is a whole answer: a text, a mapping, a model of pydantic, which can all be iterated, or a dataclass."""
    class_ = type(value)
    return (
        isinstance(value, (str, bytes, Mapping)) or hasattr(class_, "model_fields") or dataclasses.is_dataclass(class_)
    )


def _name_of(value: object) -> str:
    if inspect.iscoroutine(value) or inspect.isroutine(value):
        return str(getattr(value, "__qualname__", type(value).__qualname__))
    return type(value).__qualname__


def is_coroutine(value: object) -> TypeIs[Coroutine[Any, Any, Any]]:
    """Whether a value is a coroutine, which runs only when it is awaited.

    Args:
        value: anything.

    Returns:
        True for coroutine objects, those of compiled extensions included (``collections.abc.Coroutine``).
    """
    return isinstance(value, Coroutine)


def is_async_iterable(value: object) -> TypeIs[AsyncIterable[Any]]:
    """Whether ``async for`` takes a value.

    Args:
        value: anything.

    Returns:
        True for async generators and for every object with ``__aiter__``.
    """
    return isinstance(value, AsyncIterable)


def is_async_generator_function(function: object) -> TypeIs[Callable[..., AsyncGenerator[Any, Any]]]:
    """Whether calling a function gives an async generator, to be iterated without ``await``.

    Args:
        function: a function, method, ``functools.partial``, callable object or anything else.

    Returns:
        True for an ``async def`` with ``yield`` (PEP 525), also behind a plain wrapper that used
        ``functools.wraps``. False behind a wrapper that is itself an ``async def``, for that is what gets
        called, and for what ``contextlib.asynccontextmanager`` makes of one.
    """
    return _calls(function, inspect.isasyncgenfunction)


def is_coroutine_function(function: object) -> TypeIs[Callable[..., Coroutine[Any, Any, Any]]]:
    """Whether calling a function gives a coroutine, to be awaited.

    Args:
        function: a function, method, ``functools.partial``, callable object or anything else.

    Returns:
        True for an ``async def`` without ``yield`` (PEP 492), also behind a plain wrapper that used
        ``functools.wraps``: openai, anthropic and others wrap ``create`` in one, for which
        ``inspect.iscoroutinefunction`` says False. What a plain wrapper does with the coroutine cannot be
        seen.
    """
    return _calls(function, inspect.iscoroutinefunction)


def _calls(function: object, kind: Callable[[object], bool]) -> bool:
    """Whether the first ``async def`` on the way from a callable to what it wraps is of a kind."""
    layer: Any = function
    # A wrapper can be made to wrap itself; a hundred layers are no decorator any more.
    for _ in range(100):
        if inspect.iscoroutinefunction(layer) or inspect.isasyncgenfunction(layer):
            return kind(layer)
        if isinstance(layer, functools.partial):
            layer = layer.func
        elif getattr(layer, "__globals__", None) is vars(contextlib):
            return False
        elif (wrapped := getattr(layer, "__wrapped__", None)) is not None:
            layer = wrapped
        elif not inspect.isroutine(layer) and not inspect.isclass(layer) and inspect.isfunction(_call_of(layer)):
            layer = _call_of(layer)
        else:
            return False
    return False


def _call_of(value: object) -> object:
    return getattr(type(value), "__call__", None)  # noqa: B004


class CallKind(Enum):
    """What a call gave, and thereby what to do with it."""

    COROUTINE = "await it"
    ASYNC_GENERATOR = "iterate it with async for, and close it if left early"
    ASYNC_ITERABLE = "iterate it with async for"
    ASYNC_CONTEXT_MANAGER = "enter it with async with"
    AWAITABLE = "await it, once or more often"
    AWAITABLE_ASYNC_ITERABLE = "await it or iterate it with async for"
    VALUE = "use it"


def call_kind(value: object) -> CallKind:
    """What a call gave.

    Args:
        value: the result of a call. It is only looked at: a coroutine is left for the caller to await or
            close.

    Returns:
        Its kind. A stream that is also an async context manager counts as a stream, and a paginator that may
        be awaited or iterated as both.
    """
    if is_coroutine(value):
        return CallKind.COROUTINE
    if inspect.isasyncgen(value):
        return CallKind.ASYNC_GENERATOR
    if is_async_iterable(value):
        return CallKind.AWAITABLE_ASYNC_ITERABLE if isinstance(value, Awaitable) else CallKind.ASYNC_ITERABLE
    if isinstance(value, Awaitable):
        return CallKind.AWAITABLE
    if isinstance(value, AbstractAsyncContextManager):
        return CallKind.ASYNC_CONTEXT_MANAGER
    return CallKind.VALUE
