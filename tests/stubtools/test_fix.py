"""`stubs fix`: what check found is rewritten, and nothing else."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from mypy_asyncgen.commands.output import files

from .conftest import Project, Run

pytest.importorskip("libcst")

SOURCE = """
from contextlib import asynccontextmanager, contextmanager
from collections.abc import AsyncIterator


class Client:
    async def stream(self, n: int = 1) -> AsyncIterator[int]:
        yield n

    async def bare(self):
        x = yield "text"

    async def get(self) -> int:
        return 1

    @classmethod
    @asynccontextmanager
    async def session(cls) -> AsyncIterator["Client"]:
        yield cls()

    @contextmanager
    def plain(self):
        yield 1

    @staticmethod
    def now() -> int:
        return 1


async def many(count: int):
    for index in range(count):
        yield (index, Client())
    yield None
"""

STUB = """
# A licence
from collections.abc import AsyncIterator, Generator  # from the ABCs
from typing import Any


class Client:
    # what streams
    async def stream(  # keep me
        self,
        n: int = 1,  # the count
    ) -> AsyncIterator[int]: ...  # and me

    async def bare(self)  ->  Generator[ Any , None ] : ...
    def get(self) -> int: ...
    @classmethod
    # a comment between
    async def session(cls) -> AsyncIterator[Client]: ...
    def plain(self) -> Generator[int, None, None]: ...
    @staticmethod
    async def now() -> int: ...

    untouched  =  1   # odd spacing


async def many(count: int) -> Any: ...
"""

FIXED = """
# A licence
from _typeshed import Incomplete
from collections.abc import AsyncGenerator, AsyncIterator, Generator  # from the ABCs
from contextlib import asynccontextmanager, contextmanager


class Client:
    # what streams
    def stream(  # keep me
        self,
        n: int = 1,  # the count
    ) -> AsyncIterator[int]: ...  # and me

    def bare(self)  ->  AsyncGenerator[str, None] : ...
    async def get(self) -> int: ...
    @classmethod
    # a comment between
    @asynccontextmanager
    def session(cls) -> AsyncIterator[Client]: ...
    @contextmanager
    def plain(self) -> Generator[int, None, None]: ...
    @staticmethod
    def now() -> int: ...

    untouched  =  1   # odd spacing


def many(count: int) -> AsyncGenerator[Incomplete]: ...
"""


def _imports(text: str) -> tuple[set[str], list[str]]:
    """The imports as a set, as where each was put is a matter of taste, and the other lines."""
    lines = text.strip().splitlines()
    return {line for line in lines if line.startswith("from")}, [line for line in lines if not line.startswith("from")]


def test_formatting_and_comments_are_kept(project: Project, run: Run) -> None:
    project.module(SOURCE, STUB)
    outcome = run("fix", project.stubs, "--source", project.source)
    assert outcome.status == 0
    assert _imports(project.stub.read_text()) == _imports(FIXED)
    assert '"Client.stream" is now "def stream(...) -> AsyncIterator[int]"' in outcome.out


@pytest.mark.parametrize("how", ["--source", "--package"])
def test_twice_changes_nothing_more(project: Project, run: Run, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.syspath_prepend(str(project.source))
    counterpart = (how, project.source if how == "--source" else project.name)
    project.module(SOURCE, STUB)
    run("fix", project.stubs, *counterpart)
    once = project.stub.read_bytes()
    assert once != STUB.lstrip("\n").encode()
    again = run("fix", project.stubs, *counterpart)
    assert again.status == 0
    assert project.stub.read_bytes() == once
    assert run("check", project.stubs, *counterpart).status == 0


def test_the_result_passes_mypy_and_stubtest(project: Project, run: Run) -> None:
    project.module(SOURCE, STUB.replace("    untouched  =  1   # odd spacing\n", ""))
    run("fix", project.stubs, "--source", project.source)
    environment = {**os.environ, "MYPYPATH": str(project.stubs), "PYTHONPATH": str(project.source)}
    config = project.write(project.directory / "mypy.ini", "[mypy]\nstrict = True\n")
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config, str(project.stub)],
        capture_output=True,
        text=True,
        env=environment,
        cwd=project.directory,
        check=False,
    )
    assert mypy.returncode == 0, mypy.stdout + mypy.stderr
    stubtest = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", project.name],
        capture_output=True,
        text=True,
        env=environment,
        cwd=project.directory,
        check=False,
    )
    assert stubtest.returncode == 0, stubtest.stdout + stubtest.stderr


def test_diff_writes_nothing(project: Project, run: Run) -> None:
    project.module(SOURCE, STUB)
    before = project.stub.read_bytes()
    outcome = run("fix", project.stubs, "--source", project.source, "--diff")
    assert outcome.status == 1
    assert "-    async def stream(  # keep me\n+    def stream(  # keep me\n" in outcome.out
    assert project.stub.read_bytes() == before
    run("fix", project.stubs, "--source", project.source)
    clean = run("fix", project.stubs, "--source", project.source, "--diff")
    assert (clean.status, clean.out) == (0, "")


WRONG = "from collections.abc import AsyncIterator\nasync def f() -> AsyncIterator[str]: ...\n"
PLAIN_SOURCE = "async def f():\n    yield 'x'\n"


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: b"# -*- coding: latin-1 -*-\n# caf\xe9\n" + text.encode("latin-1"),
        lambda text: text.rstrip("\n").encode(),
        lambda text: text.replace("\n", "\r\n", 1).encode(),
        lambda text: text.replace("async def", "if True:\n\tasync def").encode(),
    ],
    ids=["crlf", "bom", "latin-1", "no-final-newline", "mixed", "tab"],
)
def test_bytes_around_are_kept(project: Project, run: Run, encode) -> None:  # type: ignore[no-untyped-def]
    project.module(PLAIN_SOURCE, "")
    project.stub.write_bytes(encode(WRONG))
    assert run("fix", project.stubs, "--source", project.source).status == 0
    assert project.stub.read_bytes() == encode(WRONG).replace(b"async def", b"def")


def test_permissions_and_links_are_kept(project: Project, run: Run) -> None:
    project.module(PLAIN_SOURCE, WRONG)
    real = project.stub.rename(project.directory / "elsewhere.pyi")
    real.chmod(0o640)
    project.stub.symlink_to(real)
    run("fix", project.stubs, "--source", project.source)
    assert project.stub.is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert "\ndef f()" in real.read_text()


@pytest.mark.parametrize(
    ("stub", "expected"),
    [
        (
            "import typing\nasync def f() -> typing.Generator[str]: ...\n",
            "from collections.abc import AsyncGenerator\n",
        ),
        (
            "import typing as t\nfrom typing import AsyncGenerator\nasync def f() -> t.Generator[str]: ...\n",
            "\ndef f() -> AsyncGenerator[str]: ...",
        ),
        (
            "from collections.abc import Generator\nclass AsyncGenerator: ...\nasync def f() -> Generator[str]: ...\n",
            "\ndef f() -> _AsyncGenerator[str]: ...",
        ),
        (
            "from collections.abc import (\n    Generator,\n    Iterator,\n)\ni: Iterator[int]\n"
            "async def f() -> 'Generator[str, None, None]': ...\n",
            "from collections.abc import (\n    AsyncGenerator,\n    Iterator,\n)\n",
        ),
        ("def g(): ...\nasync def f(): ...\n", "\ndef f() -> AsyncGenerator[str]: ..."),
        (
            '"""Doc."""\n\nimport os\nasync def f() -> str: ...\n',
            '"""Doc."""\n\nimport os\nfrom collections.abc',
        ),
    ],
)
def test_names_and_imports(project: Project, run: Run, stub: str, expected: str) -> None:
    project.module(PLAIN_SOURCE, stub)
    assert run("fix", project.stubs, "--source", project.source).status == 0
    text = project.stub.read_text()
    assert expected in text
    assert run("check", project.stubs, "--source", project.source).status == 0


def test_what_cannot_be_fixed_is_said(project: Project, run: Run) -> None:
    project.module(
        "def f():\n    return 1\nasync def g():\n    yield 1\n",
        "from collections.abc import AsyncIterator\n"
        "async def f() -> AsyncIterator[int]: ...\nasync def g() -> AsyncIterator[int]: ...\n",
    )
    outcome = run("fix", project.stubs, "--source", project.source)
    assert outcome.status == 1
    assert '"f" is declared as a coroutine function' in outcome.err
    assert "async def f()" in project.stub.read_text()
    assert "\ndef g()" in project.stub.read_text()


def test_without_counterpart_the_suspicious_is_rewritten(project: Project, run: Run) -> None:
    project.module("", WRONG)
    assert run("fix", project.stubs).status == 0
    assert "\ndef f() -> AsyncIterator[str]: ..." in project.stub.read_text()


@pytest.mark.parametrize("stage", ["write", "replace", "interrupt"])
def test_a_failing_write_leaves_the_files(
    project: Project, run: Run, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    project.module(PLAIN_SOURCE, WRONG)
    project.module(PLAIN_SOURCE, WRONG, "second")
    before = {path: path.read_bytes() for path in project.stubs.rglob("*") if path.is_file()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    if stage == "write":
        monkeypatch.setattr(files.os, "fsync", full)
    elif stage == "replace":
        monkeypatch.setattr(Path, "replace", full)
    else:
        monkeypatch.setattr(files.os, "fsync", interrupted)
    outcome = run("fix", project.stubs, "--source", project.source)
    assert outcome.status == (130 if stage == "interrupt" else 2)
    assert len(outcome.err.splitlines()) == 1
    assert {path: path.read_bytes() for path in project.stubs.rglob("*") if path.is_file()} == before


def test_a_file_changed_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.pyi"
    path.write_text("new")
    with pytest.raises(files.CommandError, match="changed meanwhile"):
        files.write_all({path: b"mine"}, {path: b"old"})
    assert path.read_text() == "new"
    files.write_all({path: b"mine"}, {path: b"new"})
    assert path.read_text() == "mine"


def test_without_libcst(project: Project, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    project.module(PLAIN_SOURCE, WRONG)
    monkeypatch.setitem(sys.modules, "libcst", None)
    monkeypatch.delitem(sys.modules, "mypy_asyncgen.stubtools.rewrite", raising=False)
    import mypy_asyncgen.stubtools as package

    monkeypatch.delattr(package, "rewrite", raising=False)
    outcome = run("fix", project.stubs, "--source", project.source)
    assert outcome.status == 2
    assert 'pip install "mypy-asyncgen[stubs]"' in outcome.err
    assert run("check", project.stubs, "--source", project.source).status == 1
