"""The forms in which findings are shown: those of the other commands."""

from __future__ import annotations

import pytest

from .conftest import Project, Run

SOURCE = "async def stream():\n    yield 1\n"
WRONG = "from collections.abc import AsyncIterator\nasync def stream() -> AsyncIterator[int]: ...\n"
RIGHT = "from collections.abc import AsyncIterator\ndef stream() -> AsyncIterator[int]: ...\n"


def test_text(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source)
    line, note, summary, counted, totals = outcome.out.splitlines()
    assert line.startswith(f"{project.stub}:2:1: error: ")
    assert '"stream" is declared as a coroutine function, but is an async generator function' in line
    assert f"{project.source / project.name / '__init__.py'}:1" in line
    assert line.endswith("[is-async-generator]")
    assert note == f'{project.stub}:2:1: note: Write "def stream(...) -> AsyncIterator[int]"'
    assert summary == "Found 1 error in 1 file (checked 1 source file)"
    assert counted == "  1  is-async-generator"
    assert totals == "functions: 1, compared: 1"


def test_text_of_nothing(project: Project, run: Run) -> None:
    project.module(SOURCE, RIGHT)
    outcome = run("check", project.stubs, "--source", project.source)
    assert outcome.out == (
        "Success: no declaration that is wrong about async found (checked 1 source file)\nfunctions: 1, compared: 1\n"
    )


def test_json(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source, "--output", "json")
    (finding,) = outcome.document["findings"]
    assert finding | {"message": "", "source": "", "url": ""} == {
        "file": str(project.stub),
        "line": 2,
        "column": 1,
        "end_line": 0,
        "end_column": 0,
        "severity": "error",
        "code": "is-async-generator",
        "message": "",
        "notes": ['Write "def stream(...) -> AsyncIterator[int]"'],
        "url": "",
        "module": project.name,
        "name": "stream",
        "certain": True,
        "fixable": True,
        "source": "",
    }
    assert outcome.document["command"] == "stubs check"
    assert outcome.document["summary"]["compared"] == outcome.document["summary"]["functions"] == 1


def test_github(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source, "--output", "github")
    assert outcome.out.startswith("::error file=")
    assert ",line=2,col=1,title=is-async-generator::" in outcome.out
    assert outcome.out.count("::error") == 1
    suspicious = run("check", project.stubs, "--output", "github")
    assert suspicious.out.startswith("::warning file=")


def test_github_escapes(project: Project, run: Run) -> None:
    odd = project.stubs / "a,b%c"
    project.write(odd / "m.pyi", WRONG)
    outcome = run("check", odd, "--output", "github")
    assert "a%2Cb%25c" in outcome.out


@pytest.mark.parametrize("output", ["sarif", "gitlab", "junit"])
def test_other_forms(project: Project, run: Run, output: str) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source, "--output", output)
    assert outcome.status == 1 and "is-async-generator" in outcome.out
