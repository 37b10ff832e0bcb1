"""`stubs check`: each wrong kind is found, by source and by import, and its correct twin is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Project, Run

HEAD = """
import functools
import inspect
import types
from abc import abstractmethod
from contextlib import asynccontextmanager, contextmanager
from collections.abc import *
from typing import *
T = TypeVar("T")
P = ParamSpec("P")
"""

STUB_HEAD = """
import asyncio
from _typeshed import Incomplete
from contextlib import *
from collections.abc import *
from typing import *
T = TypeVar("T")
"""

# The source of a function "f", a wrong declaration with the rule it breaks, and right declarations.
CASES = {
    "async_generator": (
        "async def f() -> AsyncIterator[int]:\n    yield 1",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-generator",
        ["def f() -> AsyncIterator[int]: ...", "def f() -> AsyncGenerator[int, None]: ...", "def f(): ..."],
    ),
    "yield_in_a_branch": (
        "async def f():\n    while True:\n        try:\n            x = yield\n        finally:\n            pass",
        "async def f() -> None: ...",
        "is-async-generator",
        ["def f() -> AsyncGenerator[None, int]: ...", "def f() -> Any: ..."],
    ),
    "generator_type": (
        "async def f():\n    yield 1",
        "async def f() -> Generator[Incomplete]: ...",
        "generator-for-async-generator",
        ["def f() -> AsyncGenerator[Incomplete]: ..."],
    ),
    "plain_generator_type": (
        "async def f():\n    yield 1",
        "def f() -> Generator[int, None, None]: ...",
        "generator-for-async-generator",
        ["def f() -> AsyncGenerator[int, None]: ..."],
    ),
    "coroutine": (
        "async def f() -> int:\n    return 1",
        "def f() -> int: ...",
        "is-coroutine",
        [
            "async def f() -> int: ...",
            "def f() -> Awaitable[int]: ...",
            "def f() -> Coroutine[Any, Any, int]: ...",
            "def f() -> asyncio.Future[int]: ...",
            "def f() -> T: ...",
            "def f(): ...",
        ],
    ),
    "yield_of_an_inner_function": (
        "async def f():\n    async def inner():\n        yield 1\n    return inner()",
        "def f() -> AsyncIterator[int]: ...",
        "is-coroutine",
        ["async def f() -> AsyncIterator[int]: ..."],
    ),
    "generator": (
        "def f():\n    yield 1",
        "async def f() -> int: ...",
        "is-generator",
        ["def f() -> Iterator[int]: ...", "def f() -> Generator[int]: ..."],
    ),
    "plain_async_iterable": (
        "async def g():\n    yield 1\ndef f():\n    return g()",
        "async def f() -> AsyncIterator[int]: ...",
        "is-plain-function",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "plain_annotated": (
        "def f() -> AsyncIterator[int]:\n    raise NotImplementedError",
        "async def f() -> AsyncIterator[int]: ...",
        "is-plain-function",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "plain_awaitable": (
        "async def g():\n    return 1\ndef f():\n    return g()",
        "def f() -> AsyncIterator[int]: ...",
        "is-plain-function",
        ["def f() -> Awaitable[int]: ...", "async def f() -> int: ..."],
    ),
    "plain_value": (
        "def f():\n    return 'text'",
        "async def f() -> str: ...",
        "is-plain-function",
        ["def f() -> str: ..."],
    ),
    "no_return": (
        "def f():\n    print('x')",
        "async def f() -> None: ...",
        "is-plain-function",
        ["def f() -> None: ..."],
    ),
    "async_context": (
        "@asynccontextmanager\nasync def f():\n    yield 1",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-context-manager",
        [
            "@asynccontextmanager\ndef f() -> AsyncIterator[int]: ...",
            "def f() -> AbstractAsyncContextManager[int]: ...",
        ],
    ),
    "context": (
        "@contextmanager\ndef f():\n    yield 1",
        "def f() -> Iterator[int]: ...",
        "is-context-manager",
        ["@contextmanager\ndef f() -> Iterator[int]: ...", "def f() -> AbstractContextManager[int]: ..."],
    ),
    "context_is_not_async": (
        "@contextmanager\ndef f():\n    yield 1",
        "@asynccontextmanager\ndef f() -> AsyncIterator[int]: ...",
        "is-context-manager",
        ["@contextmanager\ndef f() -> Iterator[int]: ..."],
    ),
    "decorator_on_a_coroutine": (
        "@asynccontextmanager\nasync def f():\n    yield 1",
        "@asynccontextmanager\nasync def f() -> AsyncIterator[int]: ...",
        "decorator-mismatch",
        ["@asynccontextmanager\ndef f() -> AsyncIterator[int]: ..."],
    ),
    "cached": (
        "@functools.lru_cache(maxsize=None)\ndef f():\n    return 1",
        "async def f() -> int: ...",
        "is-plain-function",
        ["def f() -> int: ..."],
    ),
    "wrapper_of_any_kind": (
        "def deco(fn):\n    @functools.wraps(fn)\n    def wrapper(*a):\n        return fn(*a)\n"
        "    return wrapper\n"
        "@deco\nasync def f():\n    yield 1",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-generator",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "wrapper_that_asks": (
        "def deco(fn):\n"
        "    if inspect.isasyncgenfunction(fn):\n"
        "        @functools.wraps(fn)\n"
        "        async def wrapper(*a):\n            async for x in fn(*a):\n                yield x\n"
        "    elif inspect.iscoroutinefunction(fn):\n"
        "        @functools.wraps(fn)\n"
        "        async def wrapper(*a):\n            return await fn(*a)\n"
        "    else:\n        wrapper = fn\n"
        "    return wrapper\n"
        "@deco\nasync def f():\n    yield 1",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-generator",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "decorator_factory": (
        "def retry(times=1):\n    def deco(fn):\n        @functools.wraps(fn)\n"
        "        async def wrapper(*a):\n"
        "            return await fn(*a)\n        return wrapper\n    return deco\n"
        "@retry(times=3)\nasync def f():\n    return 1",
        "def f() -> int: ...",
        "is-coroutine",
        ["async def f() -> int: ..."],
    ),
    "decorator_that_makes_it_plain": (
        "def run_sync(fn):\n    @functools.wraps(fn)\n    def wrapper() -> int:\n        return 1\n"
        "    return wrapper\n"
        "@run_sync\nasync def f():\n    return 1",
        "async def f() -> AsyncIterator[int]: ...",
        None,
        ["def f() -> int: ..."],
    ),
    "alias": (
        "async def g():\n    yield 1\nf = g",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-generator",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "partial": (
        "async def g(n):\n    yield n\nf = functools.partial(g, 1)",
        "async def f() -> AsyncIterator[int]: ...",
        "is-async-generator",
        ["def f() -> AsyncIterator[int]: ..."],
    ),
    "overloads": (
        "@overload\nasync def f(n: int) -> int: ...\n@overload\nasync def f(n: str) -> str: ...\n"
        "async def f(n):\n    return n",
        "@overload\ndef f(n: int) -> int: ...\n@overload\nasync def f(n: str) -> str: ...",
        "is-coroutine",
        ["@overload\nasync def f(n: int) -> int: ...\n@overload\nasync def f(n: str) -> str: ..."],
    ),
}


def _write(project: Project, source: str, stub: str) -> None:
    project.module(HEAD + source + "\n", STUB_HEAD + stub + "\n")


@pytest.mark.parametrize("how", ["--source", "--package"])
@pytest.mark.parametrize("case", CASES)
def test_wrong_kind(project: Project, run: Run, monkeypatch: pytest.MonkeyPatch, case: str, how: str) -> None:
    source, wrong, rule, right = CASES[case]
    monkeypatch.syspath_prepend(str(project.source))
    counterpart = (how, project.source if how == "--source" else project.name)
    _write(project, source, wrong)
    outcome = run("check", project.stubs, *counterpart, "--output", "json")
    if rule is None:
        # Nothing here can be certain; being silent is right.
        assert outcome.status == 0 or how == "--source"
    else:
        assert outcome.rules == {"f": rule}
        assert outcome.status == 1
        assert all(finding["certain"] for finding in outcome.document["findings"])
    for stub in right:
        _write(project, source, stub)
        outcome = run("check", project.stubs, *counterpart, "--output", "json")
        assert (outcome.status, outcome.rules) == (0, {}), stub


@pytest.mark.parametrize("how", ["--source", "--package"])
def test_methods(project: Project, run: Run, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.syspath_prepend(str(project.source))
    project.module(
        HEAD
        + """
class Base:
    async def inherited(self):
        yield 1
class Client(Base):
    @staticmethod
    async def static():
        yield 1
    @classmethod
    async def of_class(cls):
        return 1
    @property
    async def prop(self):
        return 1
    @functools.cached_property
    def cached(self):
        return self.static()
    @prop.setter
    def prop(self, value): ...
    part = functools.partialmethod(of_class)
    async def __private(self):
        yield 1
    class Inner:
        async def deep(self):
            yield 1
    @types.coroutine
    def old(self):
        yield
""",
        STUB_HEAD
        + """
class Base: ...
class Client(Base):
    async def inherited(self) -> AsyncIterator[int]: ...
    @staticmethod
    async def static() -> AsyncIterator[int]: ...
    @classmethod
    def of_class(cls) -> int: ...
    @property
    def prop(self) -> int: ...
    @prop.setter
    def prop(self, value: int) -> None: ...
    @cached_property
    def cached(self) -> Awaitable[int]: ...
    def part(self) -> str: ...
    async def __private(self) -> AsyncIterator[int]: ...
    class Inner:
        async def deep(self) -> AsyncIterator[int]: ...
    async def old(self) -> None: ...
from functools import cached_property
""",
    )
    counterpart = (how, project.source if how == "--source" else project.name)
    outcome = run("check", project.stubs, *counterpart, "--output", "json")
    assert outcome.rules == {
        "Client.inherited": "is-async-generator",
        "Client.static": "is-async-generator",
        "Client.of_class": "is-coroutine",
        "Client.prop": "is-coroutine",
        "Client.cached": "is-plain-function",
        "Client.part": "is-coroutine",
        "Client.__private": "is-async-generator",
        "Client.Inner.deep": "is-async-generator",
    }


def test_c_functions_are_not_judged(project: Project, run: Run) -> None:
    stub = project.write(project.stubs / "math.pyi", "async def sin(x: float) -> float: ...\n")
    assert run("check", stub, "--package", "math").status == 0


def test_conditions_are_read_for_the_target(project: Project, run: Run) -> None:
    project.module(
        "import sys\nif sys.version_info >= (3, 12):\n    async def f():\n        yield 1\n"
        "else:\n    async def f():\n        return 1\n"
        "if sys.platform == 'win32':\n    async def w(): return 1\n"
        "else:\n    async def w():\n        yield 1\n",
        "async def f() -> int: ...\nasync def w() -> int: ...\n",
    )
    older = run(
        "check",
        project.stubs,
        "--source",
        project.source,
        "--python-version",
        "3.10",
        "--platform",
        "win32",
        "--output",
        "json",
    )
    newer = run(
        "check",
        project.stubs,
        "--source",
        project.source,
        "--python-version",
        "3.13",
        "--platform",
        "linux",
        "--output",
        "json",
    )
    assert older.rules == {}
    assert set(newer.rules) == {"f", "w"}


def test_conditional_definitions_that_differ_are_not_judged(project: Project, run: Run) -> None:
    project.module(
        "try:\n    import uvloop\n    async def f():\n        yield 1\n"
        "except ImportError:\n    async def f():\n        return 1\n",
        "def f() -> int: ...\n",
    )
    assert run("check", project.stubs, "--source", project.source).status == 0


def test_unknown_types_and_decorators_are_not_judged(project: Project, run: Run) -> None:
    project.module(
        "import elsewhere\n@elsewhere.deco\nasync def f():\n    return 1\nasync def g():\n    return 1\n",
        "from elsewhere import Result\ndef f() -> int: ...\ndef g() -> Result: ...\n",
    )
    assert run("check", project.stubs, "--source", project.source).status == 0


def test_types_are_read_from_their_definitions(project: Project, run: Run) -> None:
    project.module(
        "async def a():\n    return 1\nasync def b():\n    return 1\nasync def c():\n    yield 1\n",
        """
        from typing import Generic, TypeVar, TypeAlias
        from collections.abc import AsyncIterator, Awaitable, Generator
        T = TypeVar("T")
        class Request(Generic[T]):
            def __await__(self) -> Generator[None, None, T]: ...
        class Sub(Request[T]): ...
        class Plain: ...
        Alias: TypeAlias = "Sub[int]"
        Stream = AsyncIterator[T]
        def a() -> Alias: ...
        def b() -> Plain: ...
        async def c() -> "Stream[int]": ...
        """,
    )
    outcome = run("check", project.stubs, "--source", project.source, "--output", "json")
    assert outcome.rules == {"b": "is-coroutine", "c": "is-async-generator"}


def test_an_abstract_declaration_contradicts_nothing(project: Project, run: Run) -> None:
    """An implementation will have the ``yield``, so either way of declaring it may be meant."""
    source = """
    from abc import ABC, abstractmethod
    from collections.abc import AsyncIterator
    class Base(ABC):
        @abstractmethod
        async def stream(self) -> AsyncIterator[int]:
            raise NotImplementedError
        async def get(self) -> int:
            raise NotImplementedError
    """
    stub = """
    from collections.abc import AsyncIterator
    class Base:
        {} stream(self) -> AsyncIterator[int]: ...
        def get(self) -> int: ...
    """
    for spelled in ("def", "async def"):
        project.module(source, stub.format(spelled))
        outcome = run("check", project.stubs, "--source", project.source, "--output", "json")
        assert outcome.rules == {"Base.get": "is-coroutine"}


def test_without_counterpart_the_suspicious(project: Project, run: Run) -> None:
    project.module(
        "",
        """
        from collections.abc import AsyncIterator, Generator
        from contextlib import asynccontextmanager
        from typing import Any
        class A:
            async def stream(self) -> AsyncIterator[int]: ...
            async def gen(self) -> Generator[Any]: ...
            async def __aenter__(self) -> AsyncIterator[int]: ...
            async def __aiter__(self) -> A: ...
            async def __anext__(self) -> int: ...
            @asynccontextmanager
            async def session(self) -> AsyncIterator[int]: ...
            async def get(self) -> list[int]: ...
            def right(self) -> AsyncIterator[int]: ...
        """,
    )
    outcome = run("check", project.stubs, "--output", "json")
    assert outcome.rules == {
        "A.stream": "suspicious-async-iterator",
        "A.gen": "suspicious-async-iterator",
        "A.__aiter__": "async-aiter",
        "A.session": "decorator-mismatch",
    }
    certain = {finding["name"]: finding["certain"] for finding in outcome.document["findings"]}
    assert certain == {"A.stream": False, "A.gen": False, "A.__aiter__": True, "A.session": True}
    text = run("check", project.stubs)
    assert "suspicious, nothing to compare with" in text.out
    assert "nothing to compare with" in text.err


@pytest.mark.parametrize("layout", ["stubs-package", "namespace", "typeshed", "file", "inside"])
def test_where_stubs_may_lie(tmp_path: Path, run: Run, layout: str) -> None:
    source = tmp_path / "src"
    (source / "ns" / "pkg").mkdir(parents=True)
    (source / "ns" / "pkg" / "__init__.py").write_text("")
    (source / "ns" / "pkg" / "mod.py").write_text("async def f():\n    yield 1\n")
    text = "async def f() -> int: ...\n"
    if layout == "stubs-package":
        base = tmp_path / "ns-stubs" / "pkg"
        path = tmp_path / "ns-stubs"
    elif layout == "typeshed":
        base = tmp_path / "stubs" / "dist" / "ns" / "pkg"
        path = tmp_path / "stubs"
        (tmp_path / "stubs" / "dist" / "@tests").mkdir(parents=True)
        (tmp_path / "stubs" / "dist" / "@tests" / "case.pyi").write_text("def (\n")
        (tmp_path / "stubs" / "dist" / "METADATA.toml").write_text("")
    else:
        base = tmp_path / "stubs" / "ns" / "pkg"
        path = tmp_path / "stubs"
    base.mkdir(parents=True)
    (base / "__init__.pyi").write_text("")
    (base / "mod.pyi").write_text(text)
    if layout in ("file", "inside"):
        (base.parent / "__init__.pyi").write_text("")
        path = base / "mod.pyi" if layout == "file" else base
    outcome = run("check", path, "--source", source, "--output", "json")
    assert outcome.rules == {"f": "is-async-generator"}
    assert outcome.document["findings"][0]["module"] == "ns.pkg.mod"


def test_a_module_without_counterpart_is_named(project: Project, run: Run) -> None:
    project.module("async def f():\n    yield 1\n", "def f() -> int: ...\n")
    project.write(project.stubs / project.name / "gone.pyi", "def g() -> int: ...\n")
    outcome = run("check", project.stubs, "--source", project.source)
    assert outcome.status == 1
    assert f"{project.name}.gone: not compared: there is no such module" in outcome.err


def test_source_is_never_imported(project: Project, run: Run) -> None:
    project.module("raise SystemExit('imported')\nasync def f():\n    yield 1\n", "async def f() -> int: ...\n")
    assert run("check", project.stubs, "--source", project.source).status == 1


def test_a_failing_submodule_is_told_with_its_own_error(
    project: Project, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(project.source))
    project.module("print('loud')\nasync def f():\n    yield 1\n", "async def f() -> int: ...\n")
    project.module("import no_such_module_here\n", "def g() -> int: ...\n", "broken")
    project.module("raise SystemExit(3)\n", "def h() -> int: ...\n", "leaving")
    outcome = run("check", project.stubs, "--package", project.name, "--output", "json")
    assert outcome.rules == {"f": "is-async-generator"}
    assert "ModuleNotFoundError: No module named 'no_such_module_here'" in outcome.err
    assert "SystemExit: 3" in outcome.err
