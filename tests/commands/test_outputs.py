"""The forms a report can have."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from project import RIGHT, WRONG, Project

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands.output import json_document

SCHEMA = Path(__file__).with_name("sarif-schema-2.1.0.json")
ODD = "a b/größe, 100%.py"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, monkeypatch, {"app.py": WRONG, ODD: WRONG.replace("print(word)", 'print("größe", word)')})


def sarif(here: Project) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(here.run("check", "app.py", ODD, "--output", "sarif").out)
    return log


def test_json(here: Project) -> None:
    result = here.run("check", "app.py", "--output", "json")
    assert result.status == 1
    report = json.loads(result.out)
    first = report["findings"][0]
    assert (first["file"], first["line"], first["code"]) == ("app.py", 13, "await-async-generator")
    assert first["severity"] == "error" and first["url"].endswith("/codes/await-async-generator/")
    assert first["notes"] and first["message"]
    # Columns are from 1, the end is the last character.
    line = WRONG.splitlines()[first["line"] - 1]
    assert line[first["column"] - 1 : first["end_column"]] in ("words()", "await words()")
    assert report["summary"]["errors"] == 2 and report["summary"]["by_code"]["coroutine-as-value"] == 1


def test_json_of_a_clean_project_is_json(here: Project) -> None:
    here.write("app.py", RIGHT)
    result = here.run("check", "app.py", "--output", "json")
    assert result.status == 0 and json.loads(result.out)["findings"] == []


def test_json_is_valid_against_its_schema(here: Project) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(Path(json_document.__file__).with_name("report.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    here.write("broken.py", "def f(:\n")
    here.write("stubs/m.pyi", "from typing import AsyncIterator\nasync def f() -> AsyncIterator[int]: ...\n")
    for arguments in (["check", "app.py", "broken.py"], ["check", "broken.py"], ["stubs", "check", "stubs"]):
        report = json.loads(here.run(*arguments, "--output", "json").out)
        assert list(validator.iter_errors(report)) == [], arguments
    report["findings"][0]["line"] = "one"
    assert list(validator.iter_errors(report)), "the validator does find what is wrong"


def test_sarif_is_valid_against_the_schema(here: Project) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    log = sarif(here)
    assert len(log["runs"][0]["results"]) == 4
    assert list(validator.iter_errors(log)) == []
    # The validator does find what is wrong.
    log["runs"][0]["results"][0]["level"] = "loud"
    assert list(validator.iter_errors(log))


def test_sarif_says_where_and_what(here: Project) -> None:
    log = sarif(here)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    assert {rule["id"]: rule["defaultConfiguration"]["enabled"] for rule in rules} == {
        code.name: code.default for code in CODES.values()
    }
    uris = set()
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        uris.add(location["physicalLocation"]["artifactLocation"]["uri"])
        region = location["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) < (region["endLine"], region["endColumn"])
    assert uris == {"app.py", "a%20b/gr%C3%B6%C3%9Fe%2C%20100%25.py"}


def test_sarif_fingerprints_stay_when_lines_move(here: Project) -> None:
    def fingerprints() -> set[str]:
        results = sarif(here)["runs"][0]["results"]
        found = {result["partialFingerprints"]["mypyAsyncgen/v1"] for result in results}
        assert len(found) == len(results)
        return found

    before = fingerprints()
    here.write("app.py", "# a line more\n" + WRONG)
    assert fingerprints() == before
    here.write("app.py", WRONG.replace("fetch().upper()", "fetch().lower()"))
    assert fingerprints() != before


def test_github(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    result = here.run("check", "app.py", ODD, "--output", "github")
    assert result.status == 1
    *lines, summary = result.out.splitlines()
    assert len(lines) == 4
    assert summary == (
        "Found 4 errors in 2 files (checked 2 source files): 2 await-async-generator, 2 coroutine-as-value"
    )
    for line in lines:
        assert re.fullmatch(r"::error file=[^:,]+,line=\d+,col=\d+,endColumn=\d+,endLine=\d+,title=[a-z-]+::.+", line)
        place = re.search(r"::([^:]+:\d+): ", line)
        assert place is not None and place[1].endswith((":13", ":15")), "the log shows the message alone"
    assert any("file=a b/größe%2C 100%25.py," in line for line in lines)
    assert "%0A" in lines[0], "the notes are part of the annotation"
    monkeypatch.setenv("GITHUB_WORKSPACE", str(here.folder.parent))
    assert f"file={here.folder.name}/app.py," in here.run("check", "app.py", "--output", "github").out


def test_github_of_a_clean_project_is_one_line(here: Project) -> None:
    here.write("app.py", RIGHT)
    result = here.run("check", "app.py", "--output", "github")
    assert result.status == 0
    assert result.out == "No misuse of coroutines or async iterables found (checked 1 source file)\n"


def test_source_lines_are_marked(here: Project) -> None:
    out = here.run("check", ODD, "--", "--pretty").out.splitlines()
    at = next(number for number, line in enumerate(out) if "words()" in line and "error" not in line)
    marked = out[at + 1]
    start, end = marked.index("^"), len(marked)
    assert out[at][start:end] in ("words()", "await words()")
