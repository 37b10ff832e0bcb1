"""Columns count characters, whatever mypy's parser counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mypy_asyncgen.cli import main
from mypy_asyncgen.commands import columns
from mypy_asyncgen.commands.columns import in_characters
from mypy_asyncgen.commands.output.problem import Problem

LINES = [
    '    print("名称：", load("b"))',
    '    print(f"您好，用户", load("a"), "；")',
    '    print("😀😀", load("x"), "😀")',
    '    "é"; load("x")',
    '    value = "éé" + load("b")',
    '    """ß""" + f(load("ü"), "名")',
    '    名前 = load("名")',
    '    é = [load("x") for load in (1,)]',
    '    print("a", load("b"))',
]
PROGRAM = """
async def load(x: str = "") -> str:
    return x

async def main() -> None:
    print("名称：", load("b"), load("c"))
    print("😀😀", load("x").upper())
    x = "éé" + load("b")
    print("a", load("b"))
"""


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("count", [columns._native, columns._bytes])
def test_the_columns_of_characters_are_found(line: str, count: columns._Count) -> None:
    start = line.index("load(")
    end = line.index(")", start) + 1
    problem = Problem("m.py", 1, count(line, start) + 1, 1, count(line, end), "misc", '"load(...)" is a coroutine')
    found = in_characters(problem, line)
    assert line[found.column - 1 : found.end_column] == line[start:end]


def test_what_fits_nowhere_is_left() -> None:
    problem = Problem("m.py", 1, 900, 1, 901, "misc", "wrong")
    assert in_characters(problem, LINES[0]) is problem
    whole = Problem("m.py", 1, 0, 0, 0, "misc", "wrong")
    assert in_characters(whole, LINES[0]) is whole


def test_a_statement_of_several_lines_has_its_start() -> None:
    line = '    print("名称：", load('
    start = line.index("load(")
    problem = Problem("m.py", 1, columns._native(line, start) + 1, 2, 5, "misc", '"load(...)" is a coroutine')
    found = in_characters(problem, line)
    assert (found.column - 1, found.end_line, found.end_column) == (start, 2, 5)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "m.py").write_text(PROGRAM, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_output_has_them_and_both_of_two_equal_mistakes(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = PROGRAM.splitlines()
    expected = [
        (number, start + 1)
        for number, row in enumerate(rows, 1)
        for start in range(len(row))
        if row.startswith("load(", start) and number > 5
    ]
    assert len(expected) == 5
    main(["check", "--output", "json", "m.py"])
    document = json.loads(capsys.readouterr().out)
    assert [(each["line"], each["column"]) for each in document["findings"]] == expected
    main(["check", "--output", "sarif", "m.py"])
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    regions = [each["locations"][0]["physicalLocation"]["region"] for each in results]
    assert [(each["startLine"], each["startColumn"]) for each in regions] == expected
    main(["check", "--output", "github", "m.py"])
    said = capsys.readouterr().out
    assert all(f"line={line},col={column}," in said or f"col={column},endLine" in said for line, column in expected)
    main(["check", "--", "--pretty", "m.py"])
    lines = capsys.readouterr().out.splitlines()
    carets = [
        lines[number - 1][line.index("^") :][: len("load(")]
        for number, line in enumerate(lines)
        if line.strip().startswith("^")
    ]
    assert carets == ["load("] * len(expected)
