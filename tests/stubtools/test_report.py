"""The three ways to show findings."""

from __future__ import annotations

from .conftest import Project, Run

SOURCE = "async def stream():\n    yield 1\n"
WRONG = "from collections.abc import AsyncIterator\nasync def stream() -> AsyncIterator[int]: ...\n"
RIGHT = "from collections.abc import AsyncIterator\ndef stream() -> AsyncIterator[int]: ...\n"


def test_text(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source)
    line, summary = outcome.out.splitlines()
    assert line.startswith(f"{project.stub}:2:1: ")
    assert '"stream" is declared as a coroutine function, but is an async generator function' in line
    assert f"{project.source / project.name / '__init__.py'}:1" in line
    assert 'write "def stream(...) -> AsyncIterator[int]"' in line
    assert line.endswith("[is-async-generator]")
    assert summary == "1 wrong, 1 function in 1 stub, 1 compared with what they stand for"


def test_text_of_nothing(project: Project, run: Run) -> None:
    project.module(SOURCE, RIGHT)
    outcome = run("check", project.stubs, "--source", project.source)
    assert outcome.out == "nothing wrong, 1 function in 1 stub, 1 compared with what they stand for\n"


def test_json(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source, "--output", "json")
    (finding,) = outcome.document["findings"]
    assert finding | {"message": "", "source": ""} == {
        "path": str(project.stub),
        "line": 2,
        "column": 1,
        "module": project.name,
        "name": "stream",
        "rule": "is-async-generator",
        "message": "",
        "hint": 'write "def stream(...) -> AsyncIterator[int]"',
        "certain": True,
        "fixable": True,
        "source": "",
    }
    assert outcome.document["compared"] == outcome.document["functions"] == 1


def test_github(project: Project, run: Run) -> None:
    project.module(SOURCE, WRONG)
    outcome = run("check", project.stubs, "--source", project.source, "--output", "github")
    assert outcome.out.startswith("::error file=")
    assert ",line=2,col=1,title=stubs is-async-generator::" in outcome.out
    assert outcome.out.count("\n") == 1
    suspicious = run("check", project.stubs, "--output", "github")
    assert suspicious.out.startswith("::warning file=")


def test_github_escapes(project: Project, run: Run) -> None:
    odd = project.stubs / "a,b%c"
    project.write(odd / "m.pyi", WRONG)
    outcome = run("check", odd, "--output", "github")
    assert "a%2Cb%25c" in outcome.out


def test_github_of_nothing_is_empty(project: Project, run: Run) -> None:
    project.module(SOURCE, RIGHT)
    assert run("check", project.stubs, "--source", project.source, "--output", "github").out == ""
