"""`mypy_asyncgen.runtime`, at run time and as a type checker sees it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import functools
import subprocess
import sys
import warnings
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from mypy import api
from typing_extensions import Self

from mypy_asyncgen.runtime import (
    CallKind,
    call_kind,
    ensure_stream,
    is_async_generator_function,
    is_async_iterable,
    is_coroutine,
    is_coroutine_function,
)


async def numbers() -> AsyncGenerator[int, None]:
    yield 1
    yield 2


async def answer() -> int:
    return 42


@contextlib.asynccontextmanager
async def managed() -> AsyncIterator[int]:
    yield 1


def plain_wrapper(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


def awaiting_wrapper(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    async def wrapper(*args: Any, **kwargs: Any) -> Any:
        return await function(*args, **kwargs)

    return wrapper


class Stream:
    def __aiter__(self) -> AsyncIterator[int]:
        return numbers()


class Paginator(Stream):
    def __await__(self) -> Generator[Any, None, int]:
        return answer().__await__()


class Later:
    def __await__(self) -> Generator[Any, None, int]:
        return answer().__await__()


class Callback:
    async def __call__(self) -> int:
        return 1


class Source:
    async def __call__(self) -> AsyncGenerator[int, None]:
        yield 1

    async def method(self) -> int:
        return 1

    async def items(self) -> AsyncGenerator[int, None]:
        yield 1


class Model:
    """As pydantic has it: the answer of a client can be iterated, and gives its fields."""

    model_fields: ClassVar[dict[str, object]] = {"choices": None}

    def __iter__(self) -> Iterator[tuple[str, object]]:
        return iter(self.model_fields.items())


@dataclasses.dataclass
class Answer:
    text: str = ""


class HttpResponse:
    """As httpx has it."""

    async def aiter_lines(self) -> AsyncIterator[str]:
        yield ""


class RawResponse:
    """As openai has it: what `with_raw_response` gives."""

    http_response = HttpResponse()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def iter_lines(self) -> AsyncIterator[str]:
        yield ""

    def parse(self) -> Stream:
        return Stream()


class Proxy:
    """A tracing wrapper that hands on every attribute, which is too late for ``async for``."""

    def __init__(self, wrapped: object) -> None:
        self._wrapped = wrapped

    def __getattr__(self, name: str) -> Any:
        return getattr(self._wrapped, name)


class Traced:
    """As langfuse has it: an async generator around the stream of the client, given by a coroutine."""

    def __init__(self, response: AsyncIterable[int]) -> None:
        self.response = response

    async def __aiter__(self) -> AsyncIterator[int]:
        async for item in self.response:
            yield item


class Reluctant(Stream):
    @property
    def response(self) -> object:
        raise RuntimeError("not read yet")


async def traced() -> Traced:
    return Traced(numbers())


def test_what_a_wrapper_gives_is_a_stream_once_it_is_awaited() -> None:
    async def main() -> list[int]:
        return [item async for item in ensure_stream(await traced())]

    assert asyncio.run(main()) == [1, 2]
    with pytest.raises(TypeError, match='the coroutine "traced" that was not awaited: await it'):
        ensure_stream(traced())


def test_an_attribute_that_raises_is_no_reason() -> None:
    stream = Reluctant()
    assert ensure_stream(stream) is stream


def test_a_stream_passes_through_unchanged() -> None:
    async def main() -> list[int]:
        stream, generator = Stream(), numbers()
        assert ensure_stream(stream) is stream
        assert ensure_stream(generator) is generator
        return [item async for item in ensure_stream(numbers())]

    assert asyncio.run(main()) == [1, 2]


def test_a_coroutine_is_named_and_closed() -> None:
    coroutine = answer()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(TypeError, match='the coroutine "answer" that was not awaited'):
            ensure_stream(coroutine)
        assert coroutine.cr_frame is None
        del coroutine


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "got None: the call that should have given a stream returned nothing"),
        (Later(), 'an awaitable of type "Later"'),
        (numbers, 'the async generator function "numbers" itself: call it'),
        (answer, 'the coroutine function "answer" itself'),
        (managed(), "an async context manager"),
        ([1], 'a plain iterable of type "list"'),
        ({"choices": []}, 'a finished response of type "dict": was the request made without stream=True?'),
        ("hello", 'a finished response of type "str": was the request made without stream=True?'),
        (Model(), 'a finished response of type "Model": was the request made without stream=True?'),
        (Answer(), 'a finished response of type "Answer": was the request made without stream=True?'),
        (RawResponse(), 'a response of type "RawResponse": the stream is what its "parse()" gives'),
        (HttpResponse(), 'a response of type "HttpResponse": iterate over "aiter_lines()" or "aiter_bytes()" of it'),
        (Proxy(numbers()), 'a response of type "Proxy": it has "__aiter__" only as an attribute of the object'),
        (42, 'a value of type "int": was the request made without stream=True?'),
    ],
)
def test_what_is_no_stream_is_one_clear_error(value: object, words: str) -> None:
    with pytest.raises(TypeError) as raised:
        ensure_stream(value)
    assert str(raised.value).startswith("expected an async iterable, got ")
    assert words in str(raised.value)


class Spoilt:
    async def __aiter__(self) -> AsyncIterator[int]:
        return numbers()


class Response:
    """As httpx has it: what was not read raises when it is asked for after the end."""

    def __init__(self, *, is_closed: bool, read: bool) -> None:
        self.is_closed = is_closed
        self._read = read

    @property
    def content(self) -> bytes:
        if not self._read:
            raise RuntimeError("attempted to access streaming response content")
        return b""


class ClientStream(Stream):
    def __init__(self, response: Response) -> None:
        self.response = response


async def closed() -> AsyncGenerator[int, None]:
    stream = numbers()
    await stream.aclose()
    return stream


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (asyncio.run(closed()), 'the async generator "numbers" that has ended or was closed: call its function again'),
        (Spoilt(), 'a value of type "Spoilt" whose "__aiter__" is "async def": it must be a plain "def"'),
        (
            ClientStream(Response(is_closed=True, read=False)),
            'a stream of type "ClientStream" whose response is closed',
        ),
        (
            Traced(ClientStream(Response(is_closed=True, read=False))),
            'a stream of type "Traced" around a stream of type "ClientStream" whose response is closed',
        ),
        (
            Traced(asyncio.run(closed())),
            'a stream of type "Traced" around the async generator "numbers" that has ended',
        ),
    ],
)
def test_a_stream_that_gives_nothing_is_one_clear_error(value: object, words: str) -> None:
    with pytest.raises(TypeError, match=r"^expected an async iterable to read from, got ") as raised:
        ensure_stream(value)
    assert words in str(raised.value)


@pytest.mark.parametrize("response", [Response(is_closed=False, read=False), Response(is_closed=True, read=True)])
def test_a_client_stream_that_can_be_read_passes(response: Response) -> None:
    stream = ClientStream(response)
    assert ensure_stream(stream) is stream


@pytest.mark.parametrize(
    "function",
    [numbers, functools.partial(numbers), plain_wrapper(numbers), Source(), Source().items, Source.items],
)
def test_async_generator_functions(function: object) -> None:
    assert is_async_generator_function(function)
    assert not is_coroutine_function(function)


@pytest.mark.parametrize(
    "function",
    [
        answer,
        functools.partial(answer),
        plain_wrapper(answer),
        functools.lru_cache(answer),
        Callback(),
        Source().method,
        # What gets called is the wrapper: a decorator that awaits has spoilt the async generator.
        awaiting_wrapper(numbers),
    ],
)
def test_coroutine_functions(function: object) -> None:
    assert is_coroutine_function(function)
    assert not is_async_generator_function(function)


@pytest.mark.parametrize("function", [len, print, managed, 42, None, Source, lambda: 1, plain_wrapper(len)])
def test_neither(function: object) -> None:
    assert not is_coroutine_function(function)
    assert not is_async_generator_function(function)


def test_a_wrapper_that_wraps_itself_ends() -> None:
    def wrapper() -> None: ...

    wrapper.__wrapped__ = wrapper  # type: ignore[attr-defined]
    assert not is_coroutine_function(wrapper)


def test_what_a_call_gave() -> None:
    coroutine = answer()
    assert call_kind(coroutine) is CallKind.COROUTINE
    assert is_coroutine(coroutine)
    coroutine.close()
    assert call_kind(numbers()) is CallKind.ASYNC_GENERATOR
    assert call_kind(Stream()) is CallKind.ASYNC_ITERABLE
    assert call_kind(Paginator()) is CallKind.AWAITABLE_ASYNC_ITERABLE
    assert call_kind(managed()) is CallKind.ASYNC_CONTEXT_MANAGER
    assert call_kind(Later()) is CallKind.AWAITABLE
    assert call_kind([1]) is CallKind.VALUE
    assert is_async_iterable(numbers())
    assert not is_async_iterable([1])
    assert isinstance(Later(), Awaitable)


def test_importing_it_imports_nothing_else() -> None:
    program = (
        "import sys, mypy_asyncgen.runtime\n"
        "own = [name for name in sys.modules if name.startswith('mypy_asyncgen')]\n"
        "assert own == ['mypy_asyncgen', 'mypy_asyncgen.runtime'], own\n"
        "assert 'mypy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


PROGRAM = """
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Coroutine
from typing import Any
from typing_extensions import assert_type
from mypy_asyncgen.runtime import (
    ensure_stream, is_async_generator_function, is_async_iterable, is_coroutine, is_coroutine_function
)

class Response: ...

class Stream:
    def __aiter__(self) -> AsyncIterator[int]: raise NotImplementedError

async def numbers() -> AsyncGenerator[int, None]:
    yield 1

async def answer() -> Response:
    return Response()

async def streams(anything: Any, unknown: object, iterator: AsyncIterator[str]) -> None:
    assert_type(ensure_stream(numbers()), AsyncGenerator[int, None])
    assert_type(ensure_stream(Stream()), Stream)
    assert_type(ensure_stream(unknown), AsyncIterable[Any])
    async for text in ensure_stream(iterator):
        assert_type(text, str)

def never(coroutine: Coroutine[Any, Any, int]) -> None:
    ensure_stream(coroutine)

def narrowed(
    value: AsyncGenerator[int, None] | Coroutine[Any, Any, Response], either: Stream | Response
) -> None:
    if is_async_iterable(value):
        assert_type(value, AsyncGenerator[int, None])
    else:
        assert_type(value, Coroutine[Any, Any, Response])
    if is_async_iterable(either):
        # mypy 1.19 takes no class out of the other branch that is an async iterable by its methods alone.
        assert_type(either, Stream)

def functions(
    value: Callable[[], AsyncGenerator[int, None]] | Callable[[], Coroutine[Any, Any, Response]]
) -> None:
    if is_async_generator_function(value):
        assert_type(value(), AsyncGenerator[int, None])
    elif is_coroutine_function(value):
        assert_type(value(), Coroutine[Any, Any, Response])
"""


def test_types_narrow_through_it(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\nstrict = True\ndisable_error_code = unused-coroutine\n")
    out, err, status = api.run(
        [
            str(program),
            "--config-file",
            str(config),
            "--cache-dir",
            str(tmp_path / "cache"),
            "--no-error-summary",
        ]
    )
    assert (status, out, err) == (0, "", "")
