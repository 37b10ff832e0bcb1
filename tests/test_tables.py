"""The tables hold what mypy asks for, what Python has, and what Python does with a coroutine there."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import functools
import importlib
import inspect
import io
import itertools
import json
import pickle
import pprint
import re
import sched
import sqlite3
import string
import struct
import sys
import threading
import timeit
import unittest
import urllib.parse
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any

import pytest
from mypy import api

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.tables import by_name
from mypy_asyncgen.tables.callbacks import SLOTS
from mypy_asyncgen.tables.decorators import DECORATORS
from mypy_asyncgen.tables.routes import ROUTES, Route
from mypy_asyncgen.tables.sinks import SINKS

# What a row says of its source: an address, or "distribution version, file:function".
SOURCE = re.compile(r"https://[^\s]+|[\w-]+ \d+(\.\d+)+, [\w/]+\.py:[\w.]+")

# A name of typeshed that Python has elsewhere.
AT_RUN_TIME = {
    "_csv.Writer": "_csv.writer",
    "shutil._RmtreeType.__call__": "shutil.rmtree",
    "sys._monitoring": "sys.monitoring",
}

# Names that only newer Pythons have.
SINCE = {
    "pathlib.Path.walk": (3, 12),
    "sys._monitoring.register_callback": (3, 12),
    "threading.setprofile_all_threads": (3, 12),
}

# Parameters that only newer Pythons have.
PARAMETER_SINCE = {("shutil._RmtreeType.__call__", "onexc"): (3, 12)}

# Functions that take a coroutine, a coroutine function or an async generator and do right by it.
RIGHT = (
    "asyncio.runners.run",
    "asyncio.tasks.create_task",
    "asyncio.tasks.ensure_future",
    "asyncio.tasks.gather",
    "asyncio.tasks.run_coroutine_threadsafe",
    "asyncio.tasks.shield",
    "asyncio.tasks.wait_for",
    "asyncio.taskgroups.TaskGroup.create_task",
    "builtins.aiter",
    "builtins.anext",
    "builtins.map",
    "builtins.repr",
    "contextlib.AsyncExitStack.push_async_callback",
    "contextlib.asynccontextmanager",
    "inspect.iscoroutine",
    "itertools.starmap",
    "starlette.background.BackgroundTasks.add_task",
    "unittest.case.TestCase.addCleanup",
    "stamina._core.retry",
)


def _parameters() -> dict[str, list[str | int]]:
    """Every name of every table, and the parameters its rows speak of."""
    wanted: dict[str, list[str | int]] = {}
    for sink in SINKS.values():
        wanted.setdefault(sink.name, []).extend(sink.parameters)
    for slot in SLOTS:
        wanted.setdefault(slot.name, []).append(slot.parameter)
    for rule in DECORATORS.values():
        wanted.setdefault(rule.name, []).extend(rule.unless)
    for route in ROUTES.values():
        wanted.setdefault(route.name, [])
    return wanted


def _standard_library() -> dict[str, list[str | int]]:
    """The part of the tables that every Python of this version has."""
    return {
        name: [p for p in parameters if sys.version_info >= PARAMETER_SINCE.get((name, str(p)), (3,))]
        for name, parameters in _parameters().items()
        if name.partition(".")[0] in sys.stdlib_module_names and sys.version_info >= SINCE.get(name, (3,))
    }


def test_a_name_has_one_row() -> None:
    with pytest.raises(ValueError, match=r"a\.b"):
        by_name(Route("a.b", "https://example.org"), Route("a.b", "https://example.org/else"))
    places = [(slot.name, slot.parameter) for slot in SLOTS]
    assert len(places) == len(set(places))


def test_names_are_full_names() -> None:
    assert [name for name in _parameters() if not re.fullmatch(r"\w+(\.\w+)+", name)] == []


def test_every_row_has_a_source() -> None:
    sources = [(sink.name, sink.source) for sink in SINKS.values()]
    sources += [(slot.name, slot.source) for slot in SLOTS]
    sources += [(rule.name, rule.source) for rule in DECORATORS.values()]
    sources += [(route.name, route.source) for route in ROUTES.values()]
    assert [row for row in sources if not SOURCE.fullmatch(row[1])] == []


def test_sinks_have_codes_that_are_on() -> None:
    assert {sink.code for sink in SINKS.values()} == {"coroutine-as-value", "coroutine-in-text", "truthy-coroutine"}
    assert all(CODES[sink.code].default for sink in SINKS.values())


def test_what_to_write_instead_is_said() -> None:
    told = [slot.instead for slot in SLOTS] + [rule.instead for rule in DECORATORS.values()]
    assert [text for text in told if not re.match(r"[A-Z].*[^.\s]$", text)] == []


def test_a_rule_forbids_something() -> None:
    assert [rule for rule in DECORATORS.values() if rule.coroutine is None and rule.async_generator is None] == []


@pytest.mark.parametrize("name", RIGHT)
def test_what_takes_a_coroutine_rightly_has_no_row(name: str) -> None:
    assert name not in _parameters()


RECORDER = """
from mypy.plugin import Plugin

class Recorder(Plugin):
    def _record(self, name):
        def hook(context):
            if context.api.path == PROBE:
                names = ",".join(argument or "" for argument in context.callee_arg_names)
                print(context.context.line, name, names, sep="|", file=OUT, flush=True)
            return context.default_return_type
        return hook

    def get_function_hook(self, fullname):
        return self._record(fullname)

    def get_method_hook(self, fullname):
        return self._record(fullname)

def plugin(version):
    return Recorder
"""


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[str]]]:
    """For each name of the standard library, the parameters of each signature that mypy asks about."""
    folder = tmp_path_factory.mktemp("asked")
    probe, out, recorder = folder / "probe.py", folder / "asked.txt", folder / "recorder.py"
    recorder.write_text(f"PROBE = {str(probe)!r}\nOUT = open({str(out)!r}, 'a')\n{RECORDER}")
    (folder / "mypy.ini").write_text(f"[mypy]\nplugins = {recorder}\n")
    imports, calls = set(), []
    for name in sorted(_standard_library()):
        module, *rest = _split(name)
        imports.add(f"import {module}")
        owner = ".".join([module, *rest[:-1]])
        if len(rest) == 1:
            calls.append((name, f"    {name}(*a, **k)"))
        elif rest[-1] == "__call__":
            calls.append((name, f"    def f{len(calls)}(x: {owner}) -> None: x(*a, **k)"))
        else:
            calls.append((name, f"    def f{len(calls)}(x: {owner}) -> None: x.{rest[-1]}(*a, **k)"))
    head = ["from typing import Any", *sorted(imports), "def probe(a: Any, k: dict[str, Any]) -> None:"]
    probe.write_text("\n".join([*head, *(call for _, call in calls)]) + "\n")
    options = ["--config-file", str(folder / "mypy.ini"), "--cache-dir", str(folder / "cache")]
    _, errors, status = api.run([*options, str(probe)])
    assert status != 2, errors
    answers: dict[str, list[list[str]]] = {name: [] for name, _ in calls}
    for line in out.read_text().splitlines():
        number, name, parameters = line.split("|")
        if calls[int(number) - len(head) - 1][0] == name:
            answers[name].append(parameters.split(","))
    return answers


def _split(name: str) -> list[str]:
    """The module of a name of typeshed, which Python may not have, and the names within it."""
    parts = name.split(".")
    inner = next((i for i, part in enumerate(parts) if part.lstrip("_")[:1].isupper()), len(parts) - 1)
    return [".".join(parts[:inner] or parts[:1]), *parts[inner:]] if inner else [parts[0], *parts[1:]]


def test_mypy_asks_for_every_name(asked: dict[str, list[list[str]]]) -> None:
    assert [name for name, signatures in asked.items() if not signatures] == []


def test_mypy_knows_every_parameter(asked: dict[str, list[list[str]]]) -> None:
    unknown = [
        (name, parameter)
        for name, parameters in _standard_library().items()
        for parameter in parameters
        if not any(
            parameter < len(signature) if isinstance(parameter, int) else parameter in signature
            for signature in asked[name]
        )
    ]
    assert unknown == []


def _run_time(name: str) -> object:
    """The object that a name of the standard library means, None where this machine lacks its module."""
    for typeshed, python in AT_RUN_TIME.items():
        if name == typeshed or name.startswith(typeshed + "."):
            name = python + name[len(typeshed) :]
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError:
            continue
        except ImportError:
            return None
        rest = parts[length:]
        if name == "_csv.writer.writerow" or name == "_csv.writer.writerows":
            found, rest = csv.writer(io.StringIO()), rest[1:]
        for part in rest:
            found = getattr(found, part)
        return found
    return None


@pytest.mark.parametrize("name", sorted(_standard_library()))
def test_python_has_it(name: str) -> None:
    found = _run_time(name)
    if found is None:
        pytest.skip("this Python is built without it")
    assert callable(found)
    try:
        signature = inspect.signature(found)
    except ValueError:
        return
    kinds = {parameter.kind for parameter in signature.parameters.values()}
    if kinds & {inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL}:
        return
    for parameter in _standard_library()[name]:
        assert isinstance(parameter, int) or parameter in signature.parameters


async def _fetch() -> int:
    return 1


async def _handler(*_: Any) -> None:
    raise AssertionError("this ran")


async def _stream() -> AsyncIterator[int]:
    yield 1


@pytest.fixture
def coroutine() -> Iterator[Coroutine[Any, Any, int]]:
    value = _fetch()
    yield value
    value.close()


SHOWN: dict[str, Callable[[Any], object]] = {
    "builtins.ascii": ascii,
    "builtins.format": format,
    "builtins.str": str,
    "csv.DictWriter.writerow": lambda value: _written(lambda to: csv.DictWriter(to, ["a"]).writerow({"a": value})),
    "_csv.Writer.writerow": lambda value: _written(lambda to: csv.writer(to).writerow([value])),
    "pprint.pformat": pprint.pformat,
    "string.Formatter.format": lambda value: string.Formatter().format("{}", value),
    "string.Template.substitute": lambda value: string.Template("$a").substitute(a=value),
    "urllib.parse.urlencode": lambda value: urllib.parse.unquote_plus(urllib.parse.urlencode({"a": value})),
    "builtins.print": lambda value: _written(lambda to: print(value, file=to)),
}


def _written(write: Callable[[Any], object]) -> str:
    to = io.StringIO()
    write(to)
    return to.getvalue()


@pytest.mark.parametrize("name", sorted(SHOWN))
def test_a_sink_shows_the_object(name: str, coroutine: Coroutine[Any, Any, int]) -> None:
    assert SINKS[name].code == "coroutine-in-text"
    assert "<coroutine object _fetch" in str(SHOWN[name](coroutine))
    assert "<async_generator object _stream" in str(SHOWN[name](_stream()))


REFUSED: dict[str, Callable[[Any], object]] = {
    "_pickle.dumps": pickle.dumps,
    "_struct.pack": lambda value: struct.pack("i", value),
    "json.dumps": json.dumps,
    "json.encoder.JSONEncoder.encode": json.JSONEncoder().encode,
    "sqlite3.Connection.execute": lambda value: sqlite3.connect(":memory:").execute("select ?", (value,)),
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_sink_refuses_the_object(name: str, coroutine: Coroutine[Any, Any, int]) -> None:
    assert SINKS[name].code == "coroutine-in-text"
    for value in (coroutine, _stream()):
        with pytest.raises((TypeError, struct.error, sqlite3.Error)):
            REFUSED[name](value)


def test_a_coroutine_is_always_true(coroutine: Coroutine[Any, Any, int]) -> None:
    assert SINKS["unittest.case.TestCase.assertTrue"].code == "truthy-coroutine"
    unittest.TestCase().assertTrue(coroutine)
    with pytest.raises(AssertionError):
        unittest.TestCase().assertFalse(coroutine)


def _in_loop(use: Callable[[asyncio.AbstractEventLoop], object]) -> None:
    async def main() -> None:
        use(asyncio.get_running_loop())
        await asyncio.sleep(0.01)

    asyncio.run(main())


def _done(loop: asyncio.AbstractEventLoop) -> None:
    future = loop.create_future()
    future.add_done_callback(_handler)
    future.set_result(None)


def _started(thread: threading.Thread) -> None:
    thread.start()
    thread.join()


def _scheduled() -> None:
    scheduler = sched.scheduler()
    scheduler.enter(0, 1, _handler)
    scheduler.run()


def _stack() -> None:
    with contextlib.ExitStack() as stack:
        stack.callback(_handler)


def _condition() -> None:
    condition = threading.Condition()
    with condition:
        assert condition.wait_for(_handler, timeout=1)


DROPPED: dict[tuple[str, str | int], Callable[[], object]] = {
    ("_asyncio.Future.add_done_callback", 0): lambda: _in_loop(_done),
    ("asyncio.events.AbstractEventLoop.call_later", "callback"): lambda: _in_loop(
        lambda loop: loop.call_later(0, _handler)
    ),
    ("asyncio.events.AbstractEventLoop.call_soon", "callback"): lambda: _in_loop(lambda loop: loop.call_soon(_handler)),
    ("builtins.filter", 0): lambda: list(filter(_handler, [1])),
    ("contextlib._BaseExitStack.callback", 0): _stack,
    ("itertools.filterfalse", 0): lambda: list(itertools.filterfalse(_handler, [1])),
    ("itertools.takewhile", 0): lambda: list(itertools.takewhile(_handler, [1])),
    ("sched.scheduler.enter", "action"): _scheduled,
    ("threading.Condition.wait_for", "predicate"): _condition,
    ("threading.Thread", "target"): lambda: _started(threading.Thread(target=_handler)),
    ("threading.Timer", "function"): lambda: _started(threading.Timer(0, _handler)),
    ("timeit.timeit", "stmt"): lambda: timeit.timeit(_handler, number=1),
}


@pytest.mark.parametrize("place", list(DROPPED), ids=lambda place: str(place[0]))
def test_a_slot_drops_the_coroutine(place: tuple[str, str | int]) -> None:
    assert place in {(slot.name, slot.parameter) for slot in SLOTS}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        DROPPED[place]()
    assert any("'_handler' was never awaited" in str(warning.message) for warning in caught)


@pytest.mark.parametrize("cache", [functools.lru_cache(maxsize=None), functools.cache])
def test_a_cache_keeps_what_can_be_used_once(cache: Callable[[Any], Any]) -> None:
    fetch, stream = cache(_fetch), cache(_stream)

    async def twice() -> None:
        assert await fetch() == 1
        with pytest.raises(RuntimeError, match="reuse"):
            await fetch()
        assert [item async for item in stream()] == [1]
        assert [item async for item in stream()] == []

    asyncio.run(twice())


def test_a_context_decorator_leaves_before_the_coroutine_runs() -> None:
    assert DECORATORS["contextlib.ContextDecorator.__call__"].coroutine
    steps: list[str] = []

    @contextlib.contextmanager
    def context() -> Iterator[None]:
        steps.append("enter")
        yield
        steps.append("leave")

    @context()
    async def run() -> None:
        steps.append("run")

    asyncio.run(run())
    assert steps == ["enter", "leave", "run"]
