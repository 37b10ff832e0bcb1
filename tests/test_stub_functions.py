"""Functions at the top level of a stub: `suspicious-async-iterator` without any call or class to hang it on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mypy.version
import pytest
from programs import marks, run_mypy, write_config

STUB = """
import sys
import typing as t
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Literal, Optional, overload
from typing_extensions import deprecated
from other import Item

async def stream() -> AsyncIterator[int]: ...  # E: suspicious-async-iterator
async def nested() -> AsyncGenerator[AsyncIterator[int], None]: ...  # E: suspicious-async-iterator
async def either() -> AsyncIterator[int] | None: ...  # E: suspicious-async-iterator
async def maybe() -> Optional[t.AsyncIterable[int]]: ...  # E: suspicious-async-iterator
async def quoted() -> "AsyncIterator[Item]": ...  # E: suspicious-async-iterator
async def defined_below() -> AsyncIterator[Later]: ...  # E: suspicious-async-iterator
@deprecated("old")
async def decorated() -> AsyncIterator[int]: ...  # E: suspicious-async-iterator
if sys.version_info >= (3, 8):
    async def new() -> AsyncIterator[int]: ...  # E: suspicious-async-iterator
else:
    async def old() -> AsyncIterator[int]: ...

def right() -> AsyncIterator[int]: ...
def awaited() -> t.Awaitable[AsyncIterator[int]]: ...
async def takes(items: AsyncIterator[int]) -> int: ...
async def lists() -> list[AsyncIterator[int]]: ...
async def silenced() -> AsyncIterator[int]: ...  # type: ignore[suspicious-async-iterator]
@overload
async def create(stream: Literal[True]) -> AsyncIterator[int]: ...
@overload
async def create(stream: Literal[False]) -> int: ...

class Later: ...

class Stream:
    def __aiter__(self) -> Stream: ...
    async def __anext__(self) -> int: ...

async def opened() -> Stream: ...

class Client:
    async def items(self) -> AsyncIterator[int]: ...  # E: suspicious-async-iterator
    async def connect(self) -> Stream: ...
"""
OTHER = "class Item:\n    size: int\n"


class Project:
    """The stub and a module it imports."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("stub.pyi", STUB)
        self.write("other.py", OTHER)
        write_config(folder, "enable_error_code = suspicious-async-iterator", "warn_unused_ignores = True", fresh=True)

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)
        stamp = (self.folder / name).stat().st_mtime + len(list(self.folder.iterdir()))
        os.utime(self.folder / name, (stamp, stamp))

    def codes(self, *command: str) -> dict[int, set[str]]:
        """The codes by line that a command reports in the stub."""
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        rows = [row for row in done.stdout.splitlines() if row.startswith("stub.pyi:") and ": error: " in row]
        found: dict[int, set[str]] = {}
        for row in rows:
            found.setdefault(int(row.split(":")[1]), set()).add(row.rpartition("[")[2].rstrip("]"))
        assert len(rows) == len(found), "each is said once"
        return found

    def mypy(self, *options: str) -> dict[int, set[str]]:
        return self.codes("mypy", *options, "stub.pyi")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    yield Project(tmp_path)
    subprocess.run([sys.executable, "-m", "mypy.dmypy", "stop"], cwd=tmp_path, capture_output=True, check=False)


def test_cold_warm_and_after_an_edit(project: Project) -> None:
    assert project.mypy() == marks(STUB)
    assert project.mypy() == marks(STUB)
    project.write("other.py", "class Item:\n    weight: float\n")
    assert project.mypy() == marks(STUB)
    repaired = STUB.replace("async def stream()", "def stream()")
    project.write("stub.pyi", repaired)
    assert project.mypy() == {line: codes for line, codes in marks(STUB).items() if line != 9}


def test_the_daemon(project: Project) -> None:
    # "run" compares options before it loads plugins, and does not know their codes yet.
    project.codes("mypy.dmypy", "start")
    assert project.codes("mypy.dmypy", "check", "stub.pyi") == marks(STUB)
    project.write("other.py", "class Item:\n    weight: float\n")
    assert project.codes("mypy.dmypy", "run", "--", "stub.pyi") == marks(STUB)
    project.write("stub.pyi", STUB.replace("async def stream()", "def stream()"))
    left = {line: codes for line, codes in marks(STUB).items() if line != 9}
    assert project.codes("mypy.dmypy", "run", "--", "stub.pyi") == left


@pytest.mark.skipif(
    tuple(map(int, mypy.version.__version__.split(".")[:2])) < (2, 0), reason="mypy has workers since 2.0"
)
def test_workers(project: Project) -> None:
    assert project.mypy("-n", "2") == marks(STUB)


@pytest.mark.parametrize("setting", ["ignore_errors = True", "disable_error_code = suspicious-async-iterator"])
def test_what_is_silenced_for_a_stub(tmp_path: Path, setting: str) -> None:
    (tmp_path / "stub.pyi").write_text("import other\n" + STUB)
    (tmp_path / "other.py").write_text(OTHER)
    config = write_config(tmp_path, "enable_error_code = suspicious-async-iterator", "[mypy-stub]", setting)
    run = run_mypy([str(tmp_path / "stub.pyi")], config)
    assert run.status == 0, run.text


def test_annotations_keep_their_types(tmp_path: Path) -> None:
    """mypy analyses the annotation itself, `Optional` and type arguments with it."""
    (tmp_path / "stub.pyi").write_text(STUB)
    (tmp_path / "other.py").write_text(OTHER)
    (tmp_path / "use.py").write_text(
        "import typing, stub\n"
        "reveal_type(stub.maybe)\n"
        "reveal_type(stub.nested)\n"
        "def f(x: 'typing.AsyncIterator[int, str]') -> None: ...\n"
    )
    run = run_mypy([str(tmp_path / "use.py")], write_config(tmp_path, f"mypy_path = {tmp_path}"))
    said = run.files[str(tmp_path / "use.py")]
    assert "Coroutine[Any, Any, typing.AsyncIterable[int] | None]" in said.notes[2][0].replace("builtins.", "")
    assert "typing.AsyncGenerator[typing.AsyncIterator[int], None]" in said.notes[3][0].replace("builtins.", "")
    assert said.codes() == {4: {"type-arg"}}
