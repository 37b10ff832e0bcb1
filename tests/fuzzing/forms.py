"""The forms that generated programs are made of: data, each a small correct use or definition of something asynchronous.

A form is source text with placeholders:

- ``<new:x>`` is a name of its own, which ``<x>`` names again; ``<local:x>`` is a number that the form's bodies can use,
  ``<int:x>`` a number that what follows can use;
- ``<number>``, ``<plain>`` (without ``await``), ``<truth>``, ``<text>``, ``<numbers>`` are expressions;
- ``<coroutine>`` makes a coroutine that gives an ``int``, ``<stream>`` an async generator of numbers, ``<iterable>``
  any async iterable of numbers, ``<manager>`` an async context manager that gives a number, ``<function>`` a function
  from a number to a coroutine;
- ``<!kind>`` is the same without an ``await`` anywhere in it, for places where none can stand;
- ``<body>`` is a block of further forms, ``<steady>`` one that is run to its end, ``<quiet>`` one without ``await``;
  ``<leave>`` is a ``return`` that fits the function around it.

Whoever adds a form sees to it that it is right: the program runs, every coroutine is awaited or closed, and mypy in its
strictest mode has nothing against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

HEADER = """\
import asyncio
import contextlib
import functools
import inspect
import logging
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine, Generator
from collections.abc import Iterator
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager
from typing import Any, Generic, Optional, ParamSpec, Protocol, TypeVar, Union, overload

T = TypeVar("T")
P = ParamSpec("P")
log = logging.getLogger("program")
log.setLevel("CRITICAL")

"""

# What every program can use, so that a form never stands there without what it needs.
BASE = """\
async def fetch(n: int) -> int:
    await asyncio.sleep(0)
    return n

async def count(n: int) -> AsyncIterator[int]:
    yield n
    yield n + 1

async def generate(n: int) -> AsyncGenerator[int, None]:
    yield n
    yield n + 1

@asynccontextmanager
async def opened(n: int) -> AsyncIterator[int]:
    yield n

async def total(items: AsyncIterable[int]) -> int:
    return sum([item async for item in items])

async def run(job: Awaitable[int]) -> int:
    return await job

async def run_all(jobs: list[Coroutine[Any, Any, int]]) -> int:
    return sum(await asyncio.gather(*jobs))

"""


@dataclass(frozen=True)
class Form:
    """One form.

    Attributes:
        source: its text.
        offers: by kind, the expressions that what follows can use.
        since: the Python it needs.
        jumps: whether it leaves the function early.
    """

    source: str
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    since: tuple[int, int] = (3, 10)
    jumps: bool = False


EXPRESSIONS: dict[str, tuple[str, ...]] = {
    "plain": ("1", "2", "3", "len(<text>)", "(<plain> + <plain>)", "max(<plain>, 2)", "abs(<plain>)"),
    "number": (
        "<plain>",
        "<plain>",
        "await <coroutine>",
        "(await <coroutine>) + <plain>",
        "max(await <coroutine>, <plain>)",
        "(await asyncio.gather(<coroutine>, <coroutine>))[0]",
        "sum(await asyncio.gather(*[fetch(i) for i in range(2)]))",
        "sum(await asyncio.gather(*(fetch(i) for i in <numbers>)))",
        "await asyncio.wait_for(<coroutine>, 5)",
        "await asyncio.create_task(<coroutine>)",
        "await asyncio.shield(<coroutine>)",
        "await asyncio.ensure_future(<coroutine>)",
        "await total(<iterable>)",
        "await run(<coroutine>)",
        "await run_all([<coroutine>, <coroutine>])",
        "sum([i async for i in <iterable>])",
        "sum([i async for i in <iterable> if i > <plain>])",
        "len({i async for i in <iterable>})",
        "len({i: await fetch(i) async for i in <iterable>})",
        "sum([await fetch(i) for i in <numbers>])",
        "sum([await fetch(i) for i in <numbers> if await fetch(i) > 1])",
        "sum([i + j async for i in <iterable> for j in <numbers>])",
        "sum([j for i in <numbers> async for j in count(i)])",
        "await anext(<stream>)",
        "await anext(aiter(<stream>), 0)",
        "await (<coroutine> if <truth> else <coroutine>)",
        "(await <coroutine> if <truth> else <number>)",
        "(<number> if await <coroutine> else <plain>)",
        "(await <coroutine> or <number>)",
        "[<number>, await <coroutine>][1]",
        "(await <coroutine>, <number>)[0]",
        "{'a': await <coroutine>}['a']",
        "await (lambda: <!coroutine>)()",
        "await total(i async for i in <iterable>)",
        "await total(await fetch(i) async for i in <iterable> if i)",
        "(await <coroutine>).real",
        "-(await <coroutine>)",
        "await <function>(<number>)",
        "await functools.partial(fetch, <plain>)()",
        "int(f'{await fetch(3)}')",
        "await getattr(asyncio, 'sleep')(0, <plain>)",
        "await asyncio.sleep(0, <plain>)",
        "await asyncio.to_thread(abs, <plain>)",
        "await asyncio.get_running_loop().create_task(<coroutine>)",
        "await asyncio.get_running_loop().run_in_executor(None, abs, <plain>)",
        "await next(iter([<coroutine>]))",
        "await [<coroutine>].pop()",
        "await {'a': <coroutine>}['a']",
        "await {'a': <coroutine>}.pop('a')",
    ),
    "truth": (
        "True",
        "False",
        "<plain> > 1",
        "<plain> == 2",
        "not <plain>",
        "isinstance(<number>, int)",
        "<number> in <numbers>",
        "<number> < <number>",
        "bool(<number>)",
        "any([i async for i in <iterable>])",
        "all([await <coroutine>, <truth>])",
        "(<truth> and await <coroutine> > 0)",
        "inspect.iscoroutinefunction(<function>)",
    ),
    "text": ("'a'", "str(<plain>)", "'b' * <plain>", "'%s' % <plain>"),
    "numbers": ("[1, 2]", "range(2)", "(<plain>, <plain>)", "[<plain>]"),
    "coroutine": ("fetch(<number>)", "fetch(n=<plain>)"),
    "stream": ("count(<number>)", "<generator>"),
    "generator": ("generate(<number>)",),
    "iterable": ("<stream>", "count(<plain>)", "(i async for i in <stream>)", "(await fetch(i) for i in <numbers>)"),
    "manager": ("opened(<number>)",),
    "function": ("fetch", "(lambda n: fetch(n))", "functools.partial(fetch)"),
}

# Definitions at the top of a program.
DEFINITIONS: tuple[Form, ...] = (
    Form(
        """
async def <new:f>(<local:n>: int) -> int:
    <body>
    return <n>
""",
        {"coroutine": ("<f>(<number>)",), "function": ("<f>",)},
    ),
    Form(
        """
async def <new:f>(<local:n>: int, *more: int, key: str = "") -> int:
    <body>
    return <n> + len(more) + len(key)
""",
        {"coroutine": ("<f>(<number>)", "<f>(<number>, <plain>, key=<text>)", "<f>(*<numbers>)"), "function": ("<f>",)},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> Optional[int]:
    <body>
    if <n> > 2:
        return None
    return <n>

async def <new:g>(n: int) -> int:
    found = await <f>(n)
    if found is None:
        return 0
    return found
""",
        {"coroutine": ("<g>(<number>)",), "number": ("(await <f>(<number>) or 0)",)},
    ),
    Form(
        """
async def <new:s>(<local:n>: int) -> AsyncIterator[int]:
    <steady>
    yield <n>
    <body>
    yield 2
""",
        {"stream": ("<s>(<number>)",)},
    ),
    Form(
        """
async def <new:s>(<local:n>: int) -> AsyncGenerator[int, None]:
    for i in range(2):
        <steady>
        yield i + <n>
""",
        {"generator": ("<s>(<number>)",)},
    ),
    Form(
        """
async def <new:s>(<local:n>: int):
    yield <n>
    <steady>
    yield 1
""",
        {"stream": ("<s>(<number>)",), "iterable": ("<s>(<number>)",)},
    ),
    Form(
        """
async def <new:s>(<local:n>: int) -> AsyncIterable[int]:
    try:
        yield <number>
    finally:
        <steady>
""",
        {"iterable": ("<s>(<number>)",)},
    ),
    Form(
        """
def <new:s>(<local:n>: int) -> AsyncIterator[int]:
    <quiet>
    return count(<n>)
""",
        {"stream": ("<s>(<number>)",)},
    ),
    Form(
        """
async def <new:s>(<local:n>: int) -> AsyncIterator[int]:
    <steady>
    return count(<n>)
""",
        {"stream": ("(await <s>(<number>))",), "iterable": ("await <s>(<number>)",)},
    ),
    Form(
        """
def <new:f>(<local:n>: int) -> Coroutine[Any, Any, int]:
    <quiet>
    return fetch(<n>)
""",
        {"coroutine": ("<f>(<number>)",), "function": ("<f>",)},
    ),
    Form(
        """
def <new:f>(<local:n>: int) -> Awaitable[int]:
    <quiet>
    return fetch(<n>)
""",
        {"number": ("await <f>(<number>)",)},
    ),
    Form(
        """
def <new:f>(n: int) -> "asyncio.Task[int]":
    return asyncio.create_task(fetch(n))
""",
        {"number": ("await <f>(<number>)",)},
    ),
    Form(
        """
def <new:f>(n: int) -> "asyncio.Future[int]":
    future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    future.set_result(n)
    return future
""",
        {"number": ("await <f>(<number>)", "(await asyncio.gather(<f>(<number>), <coroutine>))[1]")},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> Callable[[int], Coroutine[Any, Any, int]]:
    <steady>
    return fetch
""",
        {"coroutine": ("(await <f>(<number>))(<number>)",), "number": ("await (await <f>(<number>))(<number>)",)},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> Coroutine[Any, Any, int]:
    <steady>
    return fetch(<n>)
""",
        {"number": ("await (await <f>(<number>))", "await (await <f>(<plain>))")},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> None:
    <steady>

async def <new:g>(n: int) -> int:
    await <f>(n)
    return n
""",
        {"coroutine": ("<g>(<number>)",)},
    ),
    Form(
        """
async def <new:f>(value: T) -> T:
    await asyncio.sleep(0)
    return value
""",
        {"coroutine": ("<f>(<number>)",), "number": ("len(await <f>(<text>))", "await (await <f>(fetch))(<number>)")},
    ),
    Form(
        """
def <new:d>(function: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return await function(*args, **kwargs)
    return wrapper

@<d>
async def <new:f>(<local:n>: int) -> int:
    <body>
    return <n>
""",
        {"coroutine": ("<f>(<number>)",), "function": ("<f>", "<d>(fetch)")},
    ),
    Form(
        """
def <new:d>(times: int) -> Callable[[Callable[P, Coroutine[Any, Any, T]]], Callable[P, Coroutine[Any, Any, T]]]:
    def decorate(function: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
        @functools.wraps(function)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
            for _ in range(times):
                await function(*args, **kwargs)
            return await function(*args, **kwargs)
        return wrapper
    return decorate

@<d>(1)
async def <new:f>(<local:n>: int) -> int:
    <steady>
    return <n>
""",
        {"coroutine": ("<f>(<number>)",), "function": ("<f>", "<d>(1)(fetch)")},
    ),
    Form(
        """
def <new:d>(function: Callable[P, AsyncIterator[T]]) -> Callable[P, AsyncIterator[T]]:
    @functools.wraps(function)
    async def wrapper(*args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        async for item in function(*args, **kwargs):
            yield item
    return wrapper

@<d>
async def <new:s>(<local:n>: int) -> AsyncIterator[int]:
    yield <n>
    <steady>
""",
        {"stream": ("<s>(<number>)", "<d>(count)(<number>)")},
    ),
    Form(
        """
def <new:d>(function: Callable[P, T]) -> Callable[P, T]:
    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)
    return wrapper

@<d>
async def <new:f>(<local:n>: int) -> int:
    <body>
    return <n>

@<d>
async def <new:s>(n: int) -> AsyncIterator[int]:
    yield n
""",
        {"coroutine": ("<f>(<number>)", "<d>(fetch)(<number>)"), "stream": ("<s>(<number>)",), "function": ("<f>",)},
    ),
    Form(
        """
F = TypeVar("F", bound=Callable[..., Any])

def <new:d>(function: F) -> F:
    return function

@<d>
async def <new:f>(<local:n>: int) -> int:
    <body>
    return <n>

@<d>
async def <new:s>(n: int) -> AsyncIterator[int]:
    yield n
""",
        {"coroutine": ("<f>(<number>)",), "stream": ("<s>(<number>)",), "function": ("<f>",)},
    ),
    Form(
        """
def <new:d>(function):
    return function

@<d>
async def <new:f>(n: int) -> int:
    return n

@<d>
async def <new:s>(n: int) -> AsyncIterator[int]:
    yield n
""",
        {"number": ("await <f>(<number>)",), "iterable": ("<s>(<number>)",)},
    ),
    Form(
        """
class <new:C>:
    limit: int = 3

    def __init__(self, n: int) -> None:
        self.n = n
        self.handler: Callable[[int], Awaitable[int]] = fetch
        self.later: Optional[Coroutine[Any, Any, int]] = None

    async def get(self, <local:k>: int) -> int:
        <body>
        return <k> + self.n

    async def stream(self) -> AsyncIterator[int]:
        for i in range(self.limit):
            yield await self.get(i)

    @property
    def value(self) -> Coroutine[Any, Any, int]:
        return self.get(1)

    @property
    def items(self) -> AsyncIterator[int]:
        return self.stream()

    @classmethod
    async def make(cls, n: int) -> "<C>":
        return cls(await fetch(n))

    @staticmethod
    async def twice(n: int) -> int:
        return n + await fetch(n)

    async def handle(self, n: int) -> int:
        self.later = fetch(n)
        result = await self.handler(n)
        if self.later is not None:
            result += await self.later
            self.later = None
        return result

    @asynccontextmanager
    async def session(self) -> AsyncIterator[int]:
        yield await self.get(2)

    async def __call__(self, n: int) -> int:
        return await self.get(n)

<new:c> = <C>(1)
""",
        {
            "coroutine": (
                "<C>(<plain>).get(<number>)",
                "<c>.get(<number>)",
                "<c>.value",
                "<C>.twice(<number>)",
                "<c>.handle(<number>)",
                "<c>(<number>)",
                "<C>.get(<c>, <number>)",
            ),
            "stream": ("<c>.stream()", "<c>.items", "<C>(<number>).stream()"),
            "iterable": ("<c>.items", "<c>.stream()"),
            "manager": ("<c>.session()",),
            "function": ("<c>.get", "<C>.twice", "<C>(<plain>).handle", "<c>"),
            "number": (
                "(await <C>.make(<number>)).n",
                "await (await <C>.make(1)).get(<number>)",
                "await <c>.handler(1)",
            ),
        },
    ),
    Form(
        """
class <new:A>(ABC):
    @abstractmethod
    async def get(self, n: int) -> int: ...

    @abstractmethod
    def stream(self) -> AsyncIterator[int]: ...

class <new:B>(<A>):
    async def get(self, <local:n>: int) -> int:
        <body>
        return <n>

    async def stream(self) -> AsyncIterator[int]:
        yield 1

class <new:E>(<B>):
    async def get(self, n: int) -> int:
        return await super().get(n) + 1

    async def stream(self) -> AsyncIterator[int]:
        async for item in super().stream():
            yield item

<new:a>: <A> = <E>()
""",
        {
            "coroutine": ("<a>.get(<number>)", "<B>().get(<number>)"),
            "stream": ("<a>.stream()", "<E>().stream()"),
            "function": ("<a>.get",),
        },
    ),
    Form(
        """
class <new:A>(Protocol):
    async def get(self, n: int) -> int: ...
    def stream(self) -> AsyncIterator[int]: ...

class <new:B>:
    async def get(self, <local:n>: int) -> int:
        <body>
        return <n>

    async def stream(self) -> AsyncIterator[int]:
        <steady>
        yield 1

def <new:m>() -> <A>:
    return <B>()
""",
        {
            "coroutine": ("<m>().get(<number>)",),
            "stream": ("<m>().stream()",),
            "function": ("<m>().get",),
        },
    ),
    Form(
        """
class <new:C>(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item

    async def get(self) -> T:
        return self.item

    async def each(self) -> AsyncIterator[T]:
        yield self.item

    async def map(self, function: Callable[[T], Awaitable[int]]) -> int:
        return await function(self.item)
""",
        {
            "coroutine": ("<C>(<number>).get()", "<C>(<number>).map(<function>)"),
            "stream": ("<C>(<number>).each()",),
            "number": ("len(await <C>(<text>).get())", "await (await <C>(fetch(1)).get())"),
        },
    ),
    Form(
        """
class <new:W>:
    def __init__(self, n: int) -> None:
        self.n = n

    def __await__(self) -> Generator[Any, Any, int]:
        return fetch(self.n).__await__()
""",
        {
            "number": (
                "await <W>(<number>)",
                "await run(<W>(<number>))",
                "(await asyncio.gather(<W>(1), <coroutine>))[0]",
            )
        },
    ),
    Form(
        """
class <new:I>:
    def __init__(self, n: int) -> None:
        self.n = n

    def __aiter__(self) -> "<I>":
        return self

    async def __anext__(self) -> int:
        if self.n <= 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n
""",
        {"iterable": ("<I>(<number>)", "<I>(2)"), "number": ("await anext(<I>(3))", "await <I>(3).__anext__()")},
    ),
    Form(
        """
class <new:I>:
    async def __aiter__(self) -> AsyncIterator[int]:
        yield 1
        yield 2

<new:i> = <I>()
""",
        {"iterable": ("<I>()", "<i>")},
    ),
    Form(
        """
class <new:M>:
    def __init__(self, n: int) -> None:
        self.n = n

    async def __aenter__(self) -> int:
        return await fetch(self.n)

    async def __aexit__(self, *exc: object) -> None:
        await asyncio.sleep(0)
""",
        {"manager": ("<M>(<number>)",)},
    ),
    Form(
        """
class <new:M>:
    async def __aenter__(self) -> "<M>":
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    async def get(self, <local:n>: int) -> int:
        <body>
        return <n>

    async def close(self) -> None:
        <steady>

async def <new:f>(n: int) -> int:
    async with <M>() as m:
        return await m.get(n)
""",
        {"coroutine": ("<f>(<number>)",)},
    ),
    Form(
        """
@asynccontextmanager
async def <new:m>(<local:n>: int) -> AsyncIterator[int]:
    <steady>
    try:
        yield <n>
    finally:
        <steady>
""",
        {"manager": ("<m>(<number>)",)},
    ),
    Form(
        """
@asynccontextmanager
async def <new:m>(n: int) -> AsyncGenerator[int, None]:
    async with opened(n) as inner:
        yield inner

def <new:p>(n: int) -> contextlib.AbstractAsyncContextManager[int]:
    return <m>(n)
""",
        {"manager": ("<m>(<number>)", "<p>(<number>)")},
    ),
    Form(
        """
@contextmanager
def <new:m>(n: int) -> Iterator[int]:
    yield n

async def <new:f>(<local:n>: int) -> int:
    with <m>(<number>) as inner:
        <body>
        return inner
""",
        {"coroutine": ("<f>(<number>)",)},
    ),
    Form(
        """
@overload
async def <new:f>(n: int) -> int: ...
@overload
async def <f>(n: str) -> str: ...
async def <f>(n: Union[int, str]) -> Union[int, str]:
    return n
""",
        {"coroutine": ("<f>(<number>)",), "number": ("len(await <f>(<text>))",)},
    ),
    Form(
        """
@overload
def <new:f>(n: int) -> Coroutine[Any, Any, int]: ...
@overload
def <f>(n: str) -> str: ...
def <f>(n: Union[int, str]) -> Union[Coroutine[Any, Any, int], str]:
    return fetch(n) if isinstance(n, int) else n
""",
        {"coroutine": ("<f>(<number>)",), "number": ("len(<f>(<text>))",), "text": ("<f>('b')",)},
    ),
    Form(
        """
async def <new:f>(n: int, stream: bool = False) -> Union[int, AsyncIterator[int]]:
    if stream:
        return count(n)
    return n
""",
        {"number": ("await <f>(<number>)",), "iterable": ("await <f>(<number>, stream=True)",)},
    ),
    Form(
        """
<new:H>: dict[str, Callable[[int], Awaitable[int]]] = {"a": fetch, "b": lambda n: fetch(n)}
""",
        {"number": ("await <H>['a'](<number>)", "sum([await h(1) for h in <H>.values()])")},
    ),
    Form(
        """
<new:f> = functools.partial(fetch, <plain>)
""",
        {"number": ("await <f>()",)},
    ),
    Form(
        """
async def <new:f>(callback: Optional[Callable[[int], Awaitable[None]]] = None) -> int:
    if callback is not None:
        await callback(1)
    if callback:
        await callback(2)
    return 1

async def <new:g>(n: int) -> None:
    await fetch(n)
""",
        {"coroutine": ("<f>()", "<f>(<g>)", "<f>(lambda n: <g>(n))")},
    ),
    Form(
        """
async def <new:f>(callback: Callable[[int], Union[int, Awaitable[int]]]) -> int:
    result = callback(1)
    if inspect.isawaitable(result):
        return int(await result)
    return 2
""",
        {"coroutine": ("<f>(fetch)", "<f>(abs)", "<f>(lambda n: n)")},
    ),
    Form(
        """
def <new:j>(n: int) -> Iterator[Coroutine[Any, Any, int]]:
    for i in range(n):
        yield fetch(i)
""",
        {
            "number": (
                "sum([await job for job in <j>(2)])",
                "sum(await asyncio.gather(*<j>(2)))",
                "await run_all(list(<j>(2)))",
            )
        },
    ),
    Form(
        """
class <new:Q>:
    def __init__(self) -> None:
        self.jobs: list[Coroutine[Any, Any, int]] = []
        self.__next: Optional[Coroutine[Any, Any, int]] = None

    def add(self, n: int) -> "<Q>":
        self.jobs.append(fetch(n))
        return self

    async def drain(self) -> int:
        done = 0
        while self.jobs:
            done += await self.jobs.pop()
        self.__next = fetch(1)
        done += await self.__next
        return done
""",
        # Closed before it has begun, it would leave what it holds behind.
        {"number": ("await <Q>().add(<number>).drain()",)},
    ),
    Form(
        """
<new:state>: dict[str, int] = {}
<new:last> = 0

async def <new:f>(<local:n>: int) -> int:
    global <last>
    <last> = <number>
    <state>["last"] = <number>
    <state>["last"] += <number>
    return <last>
""",
        {"coroutine": ("<f>(<number>)",)},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> tuple[int, str]:
    <steady>
    return <n>, <text>
""",
        {"number": ("(await <f>(<number>))[0]",), "text": ("'c'",)},
    ),
    Form(
        """
async def <new:f>(<local:n>: int) -> list[int]:
    return [i async for i in <iterable>]
""",
        {
            "number": (
                "(await <f>(<number>))[0]",
                "len(await <f>(1))",
                "sum(await <f>(<number>))",
                "max(*await <f>(1), 0)",
            )
        },
    ),
)

# What can stand in the body of an async function.
STATEMENTS: tuple[Form, ...] = (
    Form("<int:r> = <number>"),
    Form("<int:r> = await <coroutine>"),
    Form("await <coroutine>"),
    Form("<int:r> = <number>\n<r> += await <coroutine>"),
    Form("<int:r>: int = await <coroutine>"),
    Form("log.info('%s', <number>)"),
    Form("assert isinstance(await <coroutine>, int), await <coroutine>"),
    Form("<new:c> = <coroutine>\n<int:r> = await <c>"),
    Form("<new:c> = <coroutine>\n<steady>\n<int:r> = await <c>"),
    Form("<new:c> = <coroutine>\n<new:d> = <c>\n<int:r> = await <d>"),
    Form("<new:c> = <coroutine>\n<int:r> = await asyncio.wait_for(<c>, 5)"),
    Form("<new:c> = <coroutine>\n<new:d> = <coroutine>\n<steady>\n<int:r> = sum(await asyncio.gather(<c>, <d>))"),
    Form("<new:c>, <new:d> = <coroutine>, <coroutine>\n<int:r> = await <c> + await <d>"),
    Form("<new:c> = <new:d> = <coroutine>\nawait <d>"),
    Form("<new:c> = <coroutine>\nif <truth>:\n    <int:r> = await <c>\nelse:\n    <c>.close()\n    <r> = 0"),
    Form("<new:c> = <coroutine>\nif <truth>:\n    <int:r> = await <c>\nelse:\n    <r> = await <c>"),
    Form(
        "<new:c> = <coroutine>\nif <truth>:\n    <steady>\n    await <c>\nelif <truth>:\n    await <c>\nelse:\n    <c>.close()"
    ),
    Form("<new:c> = <coroutine> if <truth> else <coroutine>\n<int:r> = await <c>"),
    Form("if <truth>:\n    <new:c> = <coroutine>\nelse:\n    <c> = <coroutine>\n<int:r> = await <c>"),
    Form("<new:c> = None\nif <truth>:\n    <c> = <coroutine>\nif <c> is not None:\n    await <c>"),
    Form("<new:c> = <coroutine> if <truth> else None\nif <c> is not None:\n    await <c>"),
    Form("<new:c> = <coroutine> if <truth> else None\nif <c> is None:\n    <steady>\nelse:\n    await <c>"),
    Form("<new:c> = <coroutine> if <truth> else None\nif <c>:\n    await <c>"),
    Form("<new:c>: Optional[Coroutine[Any, Any, int]] = <coroutine>\n<steady>\nif <c>:\n    await <c>"),
    Form("<new:c>: Awaitable[int] = <coroutine>\n<int:r> = await <c>"),
    Form("<new:c>: Any = <coroutine>\n<new:r> = await <c>"),
    Form("<new:c>: object = <coroutine>\nif inspect.isawaitable(<c>):\n    await <c>"),
    Form("<new:c>: Union[int, Coroutine[Any, Any, int]] = <coroutine>\nif not isinstance(<c>, int):\n    await <c>"),
    Form("try:\n    <new:c> = <coroutine>\n    await <c>\nfinally:\n    <steady>"),
    Form("<new:c> = <coroutine>\ntry:\n    <steady>\nfinally:\n    await <c>"),
    Form("<new:c> = <coroutine>\ntry:\n    <int:r> = await <c>\nexcept ValueError:\n    <r> = 0"),
    Form("<new:c> = <coroutine>\ntry:\n    <steady>\nexcept ValueError:\n    pass\nelse:\n    await <c>"),
    Form("<new:c> = <coroutine>\nwith contextlib.suppress(ValueError):\n    await <c>"),
    Form("<new:c> = <coroutine>\nasync with <manager>:\n    <steady>\n    await <c>"),
    Form("for _ in range(2):\n    <new:c> = <coroutine>\n    <steady>\n    await <c>"),
    Form("<new:c> = <coroutine>\nfor <new:i> in range(2):\n    await <c>\n    <c> = fetch(<i>)\nawait <c>"),
    Form("<new:c> = <coroutine>\nawait <c>\n<c> = <coroutine>\nawait <c>"),
    Form("<new:c> = <coroutine>\n<new:d> = await <c>\n<c> = <coroutine>\n<steady>\n<d> += await <c>"),
    Form("<new:c> = fetch(0)\nwhile True:\n    if await <c> > 1:\n        break\n    <c> = fetch(2)"),
    Form("<new:c> = <coroutine>\n<c> = run(<c>)\nawait <c>"),
    Form("<new:c> = <coroutine>\n<c>.close()"),
    Form("<new:c> = <coroutine>\n<new:t> = asyncio.create_task(<c>)\n<steady>\nawait <t>"),
    Form("<new:t> = asyncio.create_task(<coroutine>)\n<steady>\nawait <t>\n<int:r> = await <t>"),
    Form("<new:t> = asyncio.create_task(<coroutine>)\nawait asyncio.wait([<t>])\n<int:r> = <t>.result()"),
    Form("<new:t> = asyncio.create_task(<coroutine>)\n<t>.add_done_callback(lambda t: None)\nawait asyncio.sleep(0)"),
    Form(
        "<new:t> = asyncio.create_task(<coroutine>)\n<t>.cancel()\nwith contextlib.suppress(asyncio.CancelledError):\n    await <t>"
    ),
    Form(
        "<new:b>: set[asyncio.Task[int]] = set()\n<new:t> = asyncio.create_task(<coroutine>)\n<b>.add(<t>)\n<t>.add_done_callback(<b>.discard)\nawait <t>"
    ),
    Form(
        "<new:t> = [asyncio.create_task(fetch(i)) for i in range(2)]\nfor <new:n> in asyncio.as_completed(<t>):\n    await <n>"
    ),
    Form("for <new:n> in asyncio.as_completed([<coroutine>, <coroutine>]):\n    await <n>"),
    Form("asyncio.create_task(<coroutine>)\nawait asyncio.sleep(0)"),
    Form("asyncio.ensure_future(<coroutine>)\nawait asyncio.sleep(0)"),
    Form("<new:t> = asyncio.gather(<coroutine>, <coroutine>)\n<steady>\nawait <t>"),
    Form("<new:r> = await asyncio.gather(<coroutine>, <coroutine>, return_exceptions=True)"),
    Form("<int:a>, <int:b> = await asyncio.gather(<coroutine>, <coroutine>)"),
    Form(
        "async with asyncio.TaskGroup() as <new:g>:\n    <new:t> = <g>.create_task(<coroutine>)\n    <g>.create_task(<coroutine>)\n<int:r> = <t>.result()",
        since=(3, 11),
    ),
    Form("async with asyncio.timeout(5):\n    <steady>\n    await <coroutine>", since=(3, 11)),
    Form("<new:l> = [<coroutine>, <coroutine>]\nfor <new:c> in <l>:\n    await <c>"),
    Form("<new:l> = [<coroutine>, <coroutine>]\n<new:r> = await asyncio.gather(*<l>)"),
    Form("<new:l> = [fetch(i) for i in range(2)]\n<int:r> = await run_all(<l>)"),
    Form(
        "<new:l>: list[Coroutine[Any, Any, int]] = []\nfor i in range(2):\n    <l>.append(fetch(i))\nawait asyncio.gather(*<l>)"
    ),
    Form(
        "<new:l>: list[Awaitable[int]] = []\n<l>.append(<coroutine>)\n<l> += [<coroutine>]\nawait asyncio.gather(*<l>)"
    ),
    Form(
        "<new:l> = []\nfor <new:i> in range(2):\n    <l>.append(fetch(<i>))\nif <l>:\n    log.info('%d %s', len(<l>), <l>)\nawait asyncio.gather(*<l>)"
    ),
    Form(
        "<new:l>: list[Any] = []\n<l>.append(<coroutine>)\n<l>.insert(0, <coroutine>)\nfor <new:c> in <l>:\n    log.info('%s', <c>)\n    await <c>"
    ),
    Form("<new:l>: list[Any] = []\n<l>.append(await <coroutine>)\n<steady>\nlog.info('%s', <l>)"),
    Form("<new:l>: list[Any] = []\nfor <new:i> in range(2):\n    <l>.append(await fetch(<i>))\nassert len(<l>) == 2"),
    Form(
        "<new:l>: list[Any] = []\n<new:m> = <l>\n<l>.append(<coroutine>)\nlog.info('%d', len(<l>))\nfor <new:c> in <m>:\n    await <c>"
    ),
    Form(
        "<new:l>: list[Any] = []\n<l>.append(<coroutine>)\nif <truth>:\n    await <l>[0]\nelse:\n    <l>.pop().close()"
    ),
    Form(
        "<new:l>: dict[str, Any] = {}\n<l>['a'] = <coroutine>\nlog.info('%s', <l>)\nfor <new:c> in <l>.values():\n    await <c>"
    ),
    Form("<new:l>: dict[str, Any] = {}\n<l>['a'] = await <coroutine>\nif <l>:\n    log.info('%s', <l>)"),
    Form("<new:c> = await asyncio.to_thread(fetch, 1)\nlog.info('%s', <c>)\n<int:r> = await <c>"),
    Form("<new:c>: Any = await asyncio.to_thread(fetch, 1)\nawait <c>"),
    Form("<int:r> = await (await asyncio.to_thread(fetch, 1))"),
    Form("<new:l> = {i: fetch(i) for i in range(2)}\nfor <new:k>, <new:c> in <l>.items():\n    await <c>"),
    Form("<new:l> = {'a': <coroutine>, 'b': <coroutine>}\nawait <l>['a']\nawait <l>['b']"),
    Form("<new:l> = (<coroutine>, <coroutine>)\n<new:a>, <new:b> = <l>\nawait <a>\nawait <b>"),
    Form("<new:a>, *<new:b> = [<coroutine>, <coroutine>, <coroutine>]\nawait <a>\nfor <new:c> in <b>:\n    await <c>"),
    Form("<new:l> = set([<coroutine>, <coroutine>])\nwhile <l>:\n    await <l>.pop()"),
    Form("<new:l> = list(map(fetch, [1, 2]))\nfor <new:c> in <l>:\n    await <c>"),
    Form("for <new:c> in map(fetch, [1, 2]):\n    await <c>"),
    Form("for <new:c>, <new:n> in zip([<coroutine>, <coroutine>], [1, 2]):\n    await <c>"),
    Form("for <new:n>, <new:c> in enumerate([<coroutine>, <coroutine>]):\n    await <c>"),
    Form(
        "<new:q>: asyncio.Queue[Coroutine[Any, Any, int]] = asyncio.Queue()\n<q>.put_nowait(<coroutine>)\nawait (await <q>.get())"
    ),
    Form("<new:c> = <coroutine>\nasync def <new:i>() -> int:\n    return await <c>\n<int:r> = await <i>()"),
    Form("<new:c> = <coroutine>\n<new:g> = lambda: <c>\nawait <g>()"),
    Form(
        "async def <new:i>(<local:n>: int) -> int:\n    <body>\n    return <n>\n<int:r> = await <i>(<number>)",
        {"coroutine": ("<i>(<number>)",)},
    ),
    Form(
        "async def <new:i>(<local:n>: int) -> AsyncIterator[int]:\n    yield <n>\n    <steady>\nasync for <new:x> in <i>(<number>):\n    pass",
        {"stream": ("<i>(<number>)",)},
    ),
    Form("async def <new:i>():\n    yield 1\nasync for <new:x> in <i>():\n    <steady>"),
    Form(
        "def <new:i>(n: int) -> Coroutine[Any, Any, int]:\n    return fetch(n)\nawait <i>(<number>)",
        {"coroutine": ("<i>(<number>)",)},
    ),
    Form(
        "<new:k> = 0\nasync def <new:i>() -> None:\n    nonlocal <k>\n    <k> += await fetch(1)\nawait <i>()\nawait <i>()"
    ),
    Form("<new:g> = fetch\n<int:r> = await <g>(<number>)", {"function": ("<g>",)}),
    Form("<new:g>: Callable[[int], Awaitable[int]] = <function>\n<int:r> = await <g>(<number>)"),
    Form("for <new:h> in (<function>, <function>):\n    await <h>(<number>)"),
    Form("if (<new:c> := <coroutine>) is not None:\n    await <c>"),
    Form("if (<new:n> := await <coroutine>) > 1:\n    log.info('%d', <n>)"),
    Form("while (<new:n> := await <coroutine>) < 0:\n    <steady>"),
    Form("<int:r> = await (<new:c> := <coroutine>)"),
    Form(
        "match <number>:\n    case 1:\n        await <coroutine>\n    case <new:n> if <n> > 1:\n        <steady>\n    case _:\n        await <coroutine>"
    ),
    Form("<new:c> = <coroutine>\nmatch <number>:\n    case 1:\n        await <c>\n    case _:\n        <c>.close()"),
    Form("match await <coroutine>:\n    case 1 | 2:\n        <body>\n    case _:\n        pass"),
    Form("if <truth>:\n    <body>"),
    Form("if <truth>:\n    <body>\nelse:\n    <body>"),
    Form("if await <coroutine> > 1:\n    <body>"),
    Form("if not await <coroutine>:\n    <body>"),
    Form("for <local:i> in <numbers>:\n    <body>"),
    Form("for <local:i> in <numbers>:\n    if <truth>:\n        break\n    <steady>\nelse:\n    <steady>"),
    Form("for <local:i> in <numbers>:\n    if <truth>:\n        continue\n    await <coroutine>"),
    Form("for <new:i> in range(await <coroutine>):\n    break"),
    Form("<new:n> = 2\nwhile <n>:\n    <n> -= 1\n    <steady>"),
    Form(
        "try:\n    <steady>\n    raise ValueError(<number>)\nexcept ValueError as <new:e>:\n    await <coroutine>\nfinally:\n    <steady>"
    ),
    Form("async for <local:x> in <iterable>:\n    <body>"),
    Form(
        "async for <local:x> in <iterable>:\n    if <truth>:\n        continue\n    await <coroutine>\nelse:\n    <steady>"
    ),
    Form("<new:s> = <stream>\nasync for <local:x> in <s>:\n    <steady>"),
    Form("async for <new:x> in <iterable>:\n    if <truth>:\n        break"),
    Form("<new:s> = <iterable>\n<int:r> = await total(<s>)"),
    Form("<new:s> = <stream>\n<new:r> = [x async for x in <s>]"),
    Form("<new:s> = <stream>\n<new:a> = await anext(<s>, 0)\nasync for <new:x> in <s>:\n    <a> += <x>"),
    Form("<new:s> = aiter(<iterable>)\n<int:r> = await anext(<s>, 0)"),
    Form("<new:s> = <stream>\n<new:a> = await <s>.__anext__()"),
    Form("<new:s> = <stream> if <truth> else <stream>\nasync for <new:x> in <s>:\n    pass"),
    Form(
        "<new:s> = <stream>\nif <truth>:\n    async for <new:x> in <s>:\n        pass\nelse:\n    log.info('%s', [x async for x in <s>])"
    ),
    Form("<new:r> = [x + <number> async for x in <iterable>]"),
    Form("<new:r> = {x: await fetch(x) for x in <numbers>}"),
    Form("<new:r> = (x async for x in <iterable> if x)\nasync for <new:y> in <r>:\n    pass"),
    Form("<new:r> = [(x, y) async for x in <iterable> async for y in count(x)]"),
    Form("async with <manager> as <int:m>:\n    <body>"),
    Form("async with <manager>:\n    <body>"),
    Form("async with <manager> as <local:m>, <manager> as <local:o>:\n    <body>"),
    Form("<new:m> = <manager>\nasync with <m> as <local:k>:\n    <body>"),
    Form(
        "async with AsyncExitStack() as <new:s>:\n    <local:m> = await <s>.enter_async_context(<manager>)\n    <s>.push_async_callback(fetch, 1)\n    <body>"
    ),
    Form("async with aclosing(<generator>) as <new:s>:\n    async for <new:x> in <s>:\n        break"),
    Form("<new:l> = asyncio.Lock()\nasync with <l>:\n    <body>"),
    Form("with contextlib.nullcontext(<number>) as <local:m>:\n    <body>"),
    Form("<new:d> = {'a': <number>}\n<d>['b'] = await <coroutine>\ndel <d>['a']"),
    Form("<new:c> = <coroutine>\nawait <c>\ndel <c>"),
    Form("<new:n> = <number>\n<new:text> = f'{await fetch(<n>)} {<n>:>3} {await fetch(2)!r}'"),
    Form("<new:text> = '%s' % await <coroutine> + str(await <coroutine>)"),
    Form("<new:r> = sorted([await <coroutine>, <number>], key=lambda n: -n)"),
    Form("if <truth>:\n    <leave>", jumps=True),
    Form("<steady>\n<leave>", jumps=True),
    Form("<new:c> = <coroutine>\nif <truth>:\n    <c>.close()\n    <leave>\nawait <c>", jumps=True),
    Form("async with <manager>:\n    if <truth>:\n        <leave>\n    <body>", jumps=True),
    Form("async for <new:x> in <iterable>:\n    <leave>", jumps=True),
    Form("try:\n    <body>\n    <leave>\nfinally:\n    <steady>", jumps=True),
)

# What can stand where no `await` can.
QUIET: tuple[Form, ...] = (
    Form("<int:r> = <plain>"),
    Form("log.debug('%s', <plain>)"),
    Form("for <local:i> in [1, 2]:\n    <quiet>"),
    Form("if <plain> > 1:\n    <quiet>"),
    Form("<new:g> = fetch"),
    Form("<new:c> = <!coroutine>\n<c>.close()"),
    Form("<new:l> = [<!coroutine>, <!coroutine>]\nfor <new:c> in <l>:\n    <c>.close()"),
    Form("<new:f> = functools.partial(fetch, 1)"),
    Form("async def <new:i>(<local:n>: int) -> int:\n    <steady>\n    return <n>"),
)
