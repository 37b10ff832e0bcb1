"""The handbook's comparison has every code and checker, and what is counted is counted right."""

from __future__ import annotations

import re
from collections import Counter

from comparison import BEGIN, CHECKERS, END, PAGE, Program, from_text, judge, statements, unmarked

from mypy_asyncgen.codes import CODES


def rows_of_the_page() -> list[list[str]]:
    """The cells of the handbook's table, without the line below the head."""
    shown = PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0]
    rows = [line.strip("| ").split(" | ") for line in shown.splitlines() if line.startswith("|")]
    return [rows[0], *rows[2:]]


def test_the_table_names_codes_and_every_checker() -> None:
    """The table is of the day it was made, and may lack a code since; `python tests/comparison.py --write` makes it anew."""
    head, *rows = rows_of_the_page()
    assert {row[0].strip("`") for row in rows[:-1]} <= set(CODES)
    assert [title.split(" ")[0] for title in head[3:]] == [checker.name.split(" ")[0] for checker in CHECKERS]
    assert all(re.search(r" \d+(\.\d+)+", title) for title in head[3:]), "each checker with its version"
    # Our own column reports every line of what every column was made of.
    assert [row[3].split(" ")[0] for row in rows] == [row[1] for row in rows]


def test_a_statement_is_counted_as_a_whole_and_a_body_is_not() -> None:
    source = "async def f(\n    a: int,\n) -> None:\n    g(\n        a,\n    )\n    with a:\n        pass\n"
    lines = statements(source)
    assert (lines[1], lines[3]) == (range(1, 4), range(1, 4))
    assert lines[5] == range(4, 7)
    assert (lines[7], lines[8]) == (range(7, 8), range(8, 9))


def test_what_each_checker_prints_is_read() -> None:
    said = from_text(
        "a.py:1: error: Incompatible types  [misc]\n"
        "a.py:1: note: See\n"
        "a.py:2:5: error[invalid-await] `int` is not awaitable\n"
        "a.py:3:1: ASYNC251 Use `await asyncio.sleep`\n"
        "a.py:4:1: E1142: 'await' should be used within an async function (await-outside-async)\n"
        "a.py:5:1: unused-variable: Local variable `x` is assigned to but never used\n"
    )
    assert said == {"a.py": [(1, "misc"), (2, "invalid-await"), (3, "ASYNC251"), (4, "E1142"), (5, "unused-variable")]}


def test_marked_lines_and_rejected_twins_are_counted() -> None:
    bad = Program("x_bad.py", "a = (\n    1\n)\nb = 2\nc = 3\n", {1: "x", 4: "x"}, "x")
    good = Program("x_good.py", "a = 1\n", {}, "x")
    unused = Program("y_good.py", "a = 1\n", {}, "x")
    said = {"x_bad.py": [(2, "r"), (5, "r")], "x_good.py": [(1, "r")], "y_good.py": [(1, "unused")]}
    score = judge("1", said, [bad, good, unused], frozenset({"unused"}))
    assert (score.hits, score.rejected) == (Counter(x=1), Counter(x=1))
    assert (score.missed, score.refused) == (["x_bad.py:4"], ["x_good.py:1 r"])


def test_other_checkers_see_no_marks_and_the_same_lines() -> None:
    source = '# mypy: enable-error-code="coroutine-escape"\nf()  # E: unawaited-coroutine\ng()  # kept\n'
    assert unmarked(source) == "\nf()\ng()  # kept\n"
