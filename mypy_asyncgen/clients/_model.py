"""What the file of a client says: what each asynchronous entry point is, and where that was read.

A name is the one mypy gives a function or method (module, class, function), which is where it is defined and
not where it is imported from. Where run time knows another name for the same entry point, that stands beside
it in `aliases`.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Convention(Enum):
    """How an entry point is used; the value completes the sentence ``"<name>" is ...``."""

    COROUTINE = "a coroutine function: await it"
    COROUTINE_BY_ARGUMENT = "a coroutine function: await it, and iterate the result with async for if it streams"
    COROUTINE_THEN_ITERATE = "a coroutine function: await it, then iterate the result with async for"
    ASYNC_GENERATOR = "an async generator: iterate it directly"
    ASYNC_CONTEXT_MANAGER = "an async context manager: enter it with async with"
    AWAIT_OR_ITERATE = "a paginator: await it for one page, or iterate it with async for"
    GENERATOR_BY_ARGUMENT = "an async generator or a coroutine, as an argument says"
    HANDLE = "a plain function: its result is neither awaited nor iterated itself"

    @property
    def how(self) -> str:
        """What to write, as a pattern for the documentation's table."""
        return _HOW[self]


_HOW = {
    Convention.COROUTINE: "`await f()`",
    Convention.COROUTINE_BY_ARGUMENT: "`await f()`; with the flag `async for x in await f()`",
    Convention.COROUTINE_THEN_ITERATE: "`async for x in await f()`",
    Convention.ASYNC_GENERATOR: "`async for x in f()`",
    Convention.ASYNC_CONTEXT_MANAGER: "`async with f() as x`",
    Convention.AWAIT_OR_ITERATE: "`await f()` or `async for x in f()`",
    Convention.GENERATOR_BY_ARGUMENT: "`async for x in f()` or `await f()`, by the argument",
    Convention.HANDLE: "`x = f()`",
}


class Mechanism(Enum):
    """How the plugin mends what mypy makes of an entry point by itself; the value says it in the documentation."""

    SELECTOR = "overloads kept apart under `**kw: Any`"
    EVENT_STREAM = "items of a stream whose `__anext__` has no annotation"
    RESPONSE_MODEL = "result by `response_model`"
    IDENTITY_DECORATOR = "signature kept through a decorator"
    COROUTINE_RESULT = "`Awaitable` that is a coroutine"
    GENERATOR_RESULT = "an iterator that is an async generator, where it is closed"
    NONE_FLAG = "`None` taken for the flag"
    FLAG_UNION = "the results that the flag selects, of one declared union"
    PLAIN_GENERATOR = "a `Generator` that is an async generator"


class EntryPoint(NamedTuple):
    """One function or method that users of a client call.

    Attributes:
        name: mypy's full name of it.
        convention: how it is used.
        argument: the argument that decides between results, if one does.
        mechanisms: what the plugin mends here; empty where the client's own types, or the stub, are right.
        aliases: other full names of the same entry point, as run time or an attribute gives them.
        note: what a user of it should know, in one line.
    """

    name: str
    convention: Convention
    argument: str | None = None
    mechanisms: tuple[Mechanism, ...] = ()
    aliases: tuple[str, ...] = ()
    note: str = ""


class Alias(NamedTuple):
    """An attribute without annotation, and what it holds.

    Attributes:
        name: mypy's full name of the attribute or property.
        holds: the full name of the class of its value.
        member: a method of that class where the attribute holds the bound method.
        of: a subclass whose objects hold this in an attribute that mypy knows from the base class, with another type.
    """

    name: str
    holds: str
    member: str | None = None
    of: str | None = None


class Client(NamedTuple):
    """One distribution on PyPI.

    Attributes:
        distribution: its name on PyPI.
        package: the name it is imported by.
        since: the oldest version read; its entry points are of the same form.
        version: the newest version read, which the tests install.
        source: where in that source the facts stand.
        entries: what users call.
        aliases: attributes without annotation.
        stub: whether `stubs/<distribution>` refines or replaces its types.
        installed: whether the tests install it; a wheel of hundreds of megabytes is measured by hand.
        typed: whether it has types; one that has none is known by its kind table, also where it is installed.
        note: what a user of it should do, in whole sentences.
        repository: where its examples are read (`owner/name` on GitHub), and the commit.
    """

    distribution: str
    package: str
    since: str
    version: str
    source: str
    entries: tuple[EntryPoint, ...]
    aliases: tuple[Alias, ...] = ()
    stub: bool = False
    installed: bool = True
    typed: bool = True
    note: str = ""
    repository: tuple[str, str] | None = None


FLAG = (Mechanism.SELECTOR,)
FLAG_OR_NONE = (Mechanism.SELECTOR, Mechanism.NONE_FLAG)
STREAM = (Mechanism.EVENT_STREAM,)
UNION = (Mechanism.FLAG_UNION,)


def by_flag(
    name: str,
    mechanisms: tuple[Mechanism, ...] = FLAG,
    *,
    argument: str = "stream",
    aliases: tuple[str, ...] = (),
    note: str = "",
) -> EntryPoint:
    """A coroutine function whose result is a stream under ``stream=True``."""
    return EntryPoint(name, Convention.COROUTINE_BY_ARGUMENT, argument, mechanisms, aliases, note)


def coroutine(name: str, *mechanisms: Mechanism, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.COROUTINE, mechanisms=mechanisms, note=note)


def then_iterate(name: str, note: str = "", *mechanisms: Mechanism) -> EntryPoint:
    return EntryPoint(name, Convention.COROUTINE_THEN_ITERATE, mechanisms=mechanisms, note=note)


def generator(name: str, note: str = "") -> EntryPoint:
    """An async generator, most of them declared ``AsyncIterator`` or ``AsyncIterable``."""
    return EntryPoint(name, Convention.ASYNC_GENERATOR, mechanisms=(Mechanism.GENERATOR_RESULT,), note=note)


def context_manager(name: str, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.ASYNC_CONTEXT_MANAGER, note=note)


def paginator(name: str) -> EntryPoint:
    return EntryPoint(name, Convention.AWAIT_OR_ITERATE)


def handle(name: str, note: str = "") -> EntryPoint:
    return EntryPoint(name, Convention.HANDLE, note=note)


def by_version(name: str) -> EntryPoint:
    return EntryPoint(
        name,
        Convention.GENERATOR_BY_ARGUMENT,
        "version",
        (Mechanism.SELECTOR, Mechanism.COROUTINE_RESULT),
        note='an async generator for `version="v1"` and `"v2"`, a coroutine for `"v3"`',
    )


def streams_by_flag(name: str, *mechanisms: Mechanism) -> EntryPoint:
    """A function whose result is a stream under ``stream=True``, and a coroutine without."""
    return EntryPoint(
        name,
        Convention.GENERATOR_BY_ARGUMENT,
        "stream",
        (Mechanism.SELECTOR, *mechanisms),
        note="a stream for `stream=True`, a coroutine without",
    )


def stream_class(name: str, note: str = "") -> EntryPoint:
    """The class of a stream whose iteration methods upstream left without annotations."""
    return EntryPoint(name, Convention.HANDLE, mechanisms=STREAM, note=note or "the stream itself: `async for x in s`")
