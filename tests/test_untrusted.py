"""Nothing of a project that is checked is imported or run, and no program is too deep or too large."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TRAP = """
from pathlib import Path

(Path(__file__).parent / "trap").write_text("imported")
"""
PROGRAM = (
    TRAP
    + """
from collections.abc import AsyncIterator


def deco(function):
    (Path(__file__).parent / "trap").write_text("called")
    return function


@deco
async def stream() -> AsyncIterator[int]:
    yield 1


async def main() -> None:
    await stream()


class Meta(type):
    def __new__(cls, *args):
        (Path(__file__).parent / "trap").write_text("made")
        return super().__new__(cls, *args)
"""
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose every module leaves a file behind when it is imported, mypy's and Python's own names among them."""
    package = tmp_path / "package"
    package.mkdir()
    for name in ("__init__", "module"):
        (package / f"{name}.py").write_text(PROGRAM)
    (package / "module.pyi").write_text("async def stream() -> object: ...\n")
    for name in ("conftest", "setup", "sitecustomize", "mypy_plugin"):
        (tmp_path / f"{name}.py").write_text(TRAP)
    (tmp_path / "mypy.ini").write_text("[mypy]\nplugins = mypy_asyncgen\n")
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "package"),
        ("mypy", "--strict", "package", "setup.py"),
        ("mypy_asyncgen", "check", "package"),
        ("mypy_asyncgen", "check", "--all-codes", "."),
        ("mypy_asyncgen", "fix", "--unsafe", "package"),
        ("mypy_asyncgen", "init", "--diff"),
        ("mypy_asyncgen", "stubs", "check", "package", "--source", "package"),
        ("mypy_asyncgen", "stubs", "check", "package"),
        ("mypy_asyncgen", "stubs", "generate", "package", "--source", ".", "-o", "out"),
    ],
    ids=" ".join,
)
def test_nothing_of_the_project_is_run(project: Path, command: tuple[str, ...]) -> None:
    # Without the working folder on the path: a command that is installed does not have it there either.
    done = subprocess.run(
        [sys.executable, "-P" if sys.version_info >= (3, 11) else "-s", "-m", *command],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    assert not list(project.rglob("trap")), done.stdout + done.stderr


DEEP = {
    "parentheses": "(" * 80 + "fetch()" + ")" * 80,
    "lists": "[" * 80 + "fetch()" + "]" * 80,
    "sum": " + ".join(["await fetch()"] * 400),
    "calls": "str(" * 80 + "fetch()" + ")" * 80,
    "conditions": " or ".join(["fetch()"] * 400),
    "conditional": "fetch() if flag else " * 80 + "fetch()",
    "attributes": "chain" + ".next" * 400 + ".fetch()",
    "methods": "chain" + ".add()" * 400 + ".fetch()",
    "text": '"' + "x" * 500_000 + '" + f"{fetch()}"',
    "display": "[" + "fetch(), " * 5_000 + "]",
    "lambdas": "lambda: " * 60 + "fetch()",
}
HEAD = """
from __future__ import annotations

async def fetch() -> int:
    return 1

class Chain:
    next: Chain
    def add(self) -> Chain:
        return self
    async def fetch(self) -> int:
        return 1

async def main(chain: Chain, flag: bool) -> None:
    x = """


def check(folder: Path, program: str, plugins: str = "plugins = mypy_asyncgen\n") -> str:
    """What mypy says of a program, in a process of its own: one that overflows its stack ends."""
    (folder / "program.py").write_text(program)
    (folder / "mypy.ini").write_text(f"[mypy]\n{plugins}")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-incremental", "program.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("name", DEEP)
def test_deep_and_large_expressions(tmp_path: Path, name: str) -> None:
    program = f"{HEAD}{DEEP[name]}\n    wrong: int = ''\n"
    assert "[assignment]" in check(tmp_path, program, plugins=""), "mypy itself copes with it"
    said = check(tmp_path, program)
    assert "[assignment]" in said and "failed here" not in said


@pytest.mark.parametrize("depth", [60, 90])
def test_deep_statements(tmp_path: Path, depth: int) -> None:
    lines = ["async def fetch() -> int:", "    return 1", "async def main(flag: bool) -> None:"]
    # Python itself takes no more than twenty loops and a hundred indentations.
    lines += ["    " * (level + 1) + "if flag:" for level in range(depth)]
    lines += ["    " * (depth + 1) + "fetch()", "    wrong: int = ''"]
    said = check(tmp_path, "\n".join(lines) + "\n")
    assert "[unawaited-coroutine]" in said and "[assignment]" in said and "failed here" not in said
