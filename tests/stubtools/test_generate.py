"""`stubs generate`: stubgen's output with its mistakes about async put right."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mypy_asyncgen.commands import stubs
from mypy_asyncgen.commands.output import files
from mypy_asyncgen.commands.stubs import main
from mypy_asyncgen.stubtools import generate

from .conftest import Project, Run

pytest.importorskip("libcst")

SOURCE = """
from __future__ import annotations

import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Union


class Reply:
    pass


def trace(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)

    return wrapper


class Client:
    async def _call(self, prompt: str) -> Reply:
        return Reply()

    async def _parts(self, prompt: str) -> AsyncIterator[str]:
        yield prompt

    async def annotated(self) -> AsyncIterator[int]:
        yield 1

    async def parts(self, name: str, *, strict: bool = False):
        for _ in range(3):
            yield name
        if strict:
            yield b"end"

    async def replies(self):
        while True:
            yield await self._call("again")

    async def unknown(self, source):
        async for each in source:
            yield each

    async def echo(self):
        received = yield 1

    @trace
    async def traced(self):
        yield {"a": 1}

    @asynccontextmanager
    async def session(self) -> AsyncIterator[Client]:
        yield self

    async def create(self, prompt: str, stream: bool = False) -> Union[Reply, AsyncIterator[str]]:
        if stream:
            return self._parts(prompt)
        return await self._call(prompt)

    def ask(self, prompt: str = "", stream: bool = True) -> str | AsyncIterator[str]:
        return self._parts(prompt) if stream else "text"

    async def bare(self, prompt, *, stream=False):
        if not stream:
            reply = await self._call(prompt)
            return reply
        else:
            return self._parts(prompt)

    # Not certain: the flag is overwritten, the branches mix, or another condition decides.
    def overwritten(self, stream: bool = False) -> str | AsyncIterator[str]:
        stream = not stream
        return self._parts("") if stream else "text"

    def mixed(self, n: int, stream: bool = False) -> str | AsyncIterator[str]:
        if stream:
            if n:
                return "none"
            return self._parts("")
        return "text"

    def by_another(self, n: int, stream: bool = False) -> str | AsyncIterator[str]:
        if n:
            return self._parts("")
        return "text"

    def hidden(self, other, stream: bool = False) -> str | AsyncIterator[str]:
        if stream:
            return other()
        return "text"
"""

USE = """
from typing import assert_type
from collections.abc import AsyncIterator
from {name} import Client, Reply

async def use(client: Client, flag: bool) -> None:
    async for number in client.annotated():
        assert_type(number, int)
    async for part in client.parts("x"):
        assert_type(part, str | bytes)
    async for reply in client.replies():
        assert_type(reply, Reply)
    async with client.session() as inner:
        assert_type(inner, Client)
    assert_type(await client.create("x"), Reply)
    assert_type(await client.create("x", True), AsyncIterator[str])
    assert_type(await client.create("x", stream=True), AsyncIterator[str])
    assert_type(await client.create("x", flag), Reply | AsyncIterator[str])
    assert_type(client.ask(), AsyncIterator[str])
    assert_type(client.ask(stream=False), str)
    assert_type(await client.bare("x"), Reply)
    assert_type(await client.bare("x", stream=True), AsyncIterator[str])
"""


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The package and its generated stubs; stubgen runs once for all tests that only read them."""
    project = Project(tmp_path_factory.mktemp("generated"), "demo_generated").module(SOURCE)
    assert main(["generate", project.name, "-o", str(project.stubs), "--source", str(project.source)]) == 0
    return project


@pytest.fixture
def made(generated: Project, tmp_path: Path) -> Project:
    """A copy that a test may change."""
    shutil.copytree(generated.directory, tmp_path, dirs_exist_ok=True)
    return Project(tmp_path, generated.name)


@pytest.fixture
def quick_stubgen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for stubgen, for tests that are not about what it writes."""

    def write(package: str, places: list[generate.Place], output: Path, *, imports: bool) -> None:
        stub = output / package / "__init__.pyi"
        stub.parent.mkdir(parents=True)
        stub.write_text("class Client:\n    async def annotated(self) -> int: ...\n")

    monkeypatch.setattr(generate, "run_stubgen", write)


def test_declarations(made: Project) -> None:
    lines = [line.strip() for line in made.stub.read_text().splitlines()]
    for expected in (
        "def annotated(self) -> AsyncIterator[int]: ...",
        "def parts(self, name: str, *, strict: bool = False) -> AsyncGenerator[str | bytes]: ...",
        "def replies(self) -> AsyncGenerator[Reply]: ...",
        "def unknown(self, source) -> AsyncGenerator[Incomplete]: ...",
        "def echo(self) -> AsyncGenerator[int, Incomplete]: ...",
        "def traced(self) -> AsyncGenerator[dict[str, int]]: ...",
        "def session(self) -> AsyncIterator[Client]: ...",
        "async def create(self, prompt: str, stream: Literal[True]) -> AsyncIterator[str]: ...",
        "def ask(self, prompt: str = '', *, stream: Literal[False]) -> str: ...",
    ):
        assert expected in lines, "\n".join(lines)
    for name in ("overwritten", "mixed", "by_another", "hidden"):
        assert sum(line.startswith(f"def {name}(") for line in lines) == 1


def test_the_result_passes_check_mypy_and_stubtest(made: Project, run: Run) -> None:
    assert run("check", made.stubs, "--source", made.source).status == 0
    environment = {**os.environ, "MYPYPATH": str(made.stubs), "PYTHONPATH": str(made.source)}
    config = made.write(made.directory / "mypy.ini", "[mypy]\n")
    use = made.write(made.directory / "use.py", USE.format(name=made.name))
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", "--python-version", "3.11", "--config-file", config, made.stub, use],
        capture_output=True,
        text=True,
        env=environment,
        cwd=made.directory,
        check=False,
    )
    assert mypy.returncode == 0, mypy.stdout + mypy.stderr
    stubtest = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", made.name],
        capture_output=True,
        text=True,
        env=environment,
        cwd=made.directory,
        check=False,
    )
    assert stubtest.returncode == 0, stubtest.stdout + stubtest.stderr


def test_stubs_that_are_there_stay(made: Project, run: Run, quick_stubgen: None) -> None:
    made.stub.write_text("# mine\n")
    again = run("generate", made.name, "-o", made.stubs, "--source", made.source)
    assert again.status == 2
    assert "there already (--overwrite replaces it); nothing was written" in again.err
    assert made.stub.read_text() == "# mine\n"
    assert run("generate", made.name, "-o", made.stubs, "--source", made.source, "--overwrite").status == 0
    assert "def annotated" in made.stub.read_text()


def test_overloads_are_counted(generated: Project) -> None:
    text = generated.stub.read_text()
    assert text.count("@overload") == 9


def test_the_package_is_not_imported(project: Project, run: Run) -> None:
    project.module("raise SystemExit('imported')\nasync def f():\n    yield 1\n")
    assert run("generate", project.name, "-o", project.stubs, "--source", project.source).status == 0
    assert "def f() -> AsyncGenerator[int]: ..." in project.stub.read_text()


def test_one_module_of_a_namespace(project: Project, run: Run) -> None:
    project.write(project.source / project.name / "inner" / "mod.py", "async def f():\n    yield 1\n")
    name = f"{project.name}.inner.mod"
    assert run("generate", name, "-o", project.stubs, "--source", project.source).status == 0
    stub = project.stubs / project.name / "inner" / "mod.pyi"
    assert "def f() -> AsyncGenerator[int]: ..." in stub.read_text()
    assert list(project.stubs.rglob("*.pyi")) == [stub]


@pytest.mark.parametrize(
    ("name", "source", "words"),
    [
        ("no_such_package_here", "", "no such package or module"),
        ("not-a-name", "", "is not the name"),
        ("{name}", "def f(:\n", "syntax"),
    ],
)
def test_bad_input(project: Project, run: Run, name: str, source: str, words: str) -> None:
    project.module(source)
    outcome = run("generate", name.format(name=project.name), "-o", project.stubs, "--source", project.source)
    assert outcome.status == 2
    assert words in outcome.err.splitlines()[-1].lower()
    assert "Traceback" not in outcome.err
    assert not project.stubs.exists()


def test_compiled_modules_need_an_import(project: Project, run: Run) -> None:
    library = project.source / f"{project.name}{generate.COMPILED[0]}"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"")
    outcome = run("generate", project.name, "-o", project.stubs, "--source", project.source)
    assert outcome.status == 2
    assert "is compiled, so its stub needs --import" in outcome.err


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failing_write_leaves_nothing(
    project: Project, run: Run, monkeypatch: pytest.MonkeyPatch, quick_stubgen: None, error: BaseException
) -> None:
    project.module(SOURCE)
    place = files.place_directory

    def failing(directory: Path, contents: dict[Path, bytes]) -> None:
        def fail(*_: object) -> None:
            raise error

        with monkeypatch.context() as patched:
            patched.setattr(files.os, "fsync", fail)
            place(directory, contents)

    monkeypatch.setattr(stubs, "place_directory", failing)
    outcome = run("generate", project.name, "-o", project.stubs, "--source", project.source)
    assert outcome.status == (130 if isinstance(error, KeyboardInterrupt) else 2)
    assert not project.stubs.exists()
