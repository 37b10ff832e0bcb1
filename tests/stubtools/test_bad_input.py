"""Bad input: one clear sentence, exit status 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Project, Run


def _refused(outcome, *words: str) -> None:  # type: ignore[no-untyped-def]
    assert outcome.status == 2, outcome
    assert outcome.out == ""
    (line,) = outcome.err.splitlines()
    assert line.startswith("mypy-asyncgen stubs: ")
    for word in words:
        assert word in line


@pytest.mark.parametrize("command", ["check", "fix"])
def test_paths(tmp_path: Path, run: Run, command: str) -> None:
    _refused(run(command, tmp_path / "none"), "there is no such file or directory")
    (tmp_path / "a.py").write_text("")
    _refused(run(command, tmp_path / "a.py"), "not a stub")
    (tmp_path / "empty").mkdir()
    _refused(run(command, tmp_path / "empty"), "there is no stub")


@pytest.mark.parametrize("command", ["check", "fix"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"def f(: ...\n", "syntax error"),
        (b"x = '\xff'\n", "syntax error"),
        (b"# coding: no-such-codec\n", "syntax error"),
        (b"x = 1\x00\n", ""),
        (b"x: " + b"(" * 5000 + b")" * 5000 + b"\n", ""),
        (b"x: int = " + b"-" * 200_000 + b"1\n", ""),
    ],
)
def test_stubs_that_cannot_be_parsed(tmp_path: Path, run: Run, command: str, content: bytes, words: str) -> None:
    path = tmp_path / "bad.pyi"
    path.write_bytes(content)
    _refused(run(command, path), "bad.pyi", words)
    assert path.read_bytes() == content


DEEP = {
    "union": lambda depth: "x: " + " | ".join(["int"] * depth),
    "attribute": lambda depth: "x = a" + ".b" * depth,
    "elif": lambda depth: "\n".join(["if a: ...", *["elif b: ..."] * depth]),
    "subscript": lambda depth: "x: " + "list[" * (depth // 4) + "int" + "]" * (depth // 4),
    "result": lambda depth: "def g() -> " + " | ".join(["int"] * depth) + ": ...",
    "own result": lambda depth: "async def f() -> " + " | ".join(["int"] * depth) + ": ...",
}


@pytest.mark.parametrize("command", ["check", "fix"])
@pytest.mark.parametrize("depth", [100, 700, 10_000])
@pytest.mark.parametrize("shape", DEEP)
def test_deep_nesting_does_not_overflow(project: Project, run: Run, shape: str, depth: int, command: str) -> None:
    project.module("async def f():\n    yield 1\n", f"{DEEP[shape](depth)}\nasync def f() -> int: ...\n")
    before = project.stub.read_bytes()
    outcome = run(command, project.stubs, "--source", project.source)
    if outcome.status == 2:
        assert depth > 100
        _refused(outcome, "nested too deeply" if shape != "subscript" else "")
        assert project.stub.read_bytes() == before
    elif command == "check":
        assert outcome.status == 1
    else:
        assert outcome.status == 0
        assert b"\ndef f() -> AsyncGenerator" in project.stub.read_bytes()


def test_source(project: Project, run: Run) -> None:
    project.module("async def f():\n    yield 1\n", "def f() -> int: ...\n")
    _refused(run("check", project.stubs, "--source", project.directory / "none"), "there is no such")
    (project.directory / "other").mkdir()
    _refused(run("check", project.stubs, "--source", project.directory / "other"), "none of the modules")
    project.write(project.source / project.name / "__init__.py", "def (:\n")
    _refused(run("check", project.stubs, "--source", project.source), "syntax error", ":1:")


def test_package(project: Project, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    project.module("import absent_dependency\n", "def f() -> int: ...\n")
    _refused(run("check", project.stubs, "--package", project.name), "No module named")
    monkeypatch.syspath_prepend(str(project.source))
    _refused(
        run("check", project.stubs, "--package", project.name),
        "cannot be imported: ModuleNotFoundError: No module named 'absent_dependency'",
    )
    _refused(run("check", project.stubs, "--package", "json", "--python-version", "3.8"), "running Python")


def test_arguments() -> None:
    program = [sys.executable, "-m", "mypy_asyncgen", "stubs"]
    for wrong in (["check"], ["check", "x", "--python-version", "3"], ["check", "x", "--output", "xml"], []):
        done = subprocess.run([*program, *wrong], capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
