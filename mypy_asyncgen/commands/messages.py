"""mypy's messages, read back from the text that it prints: with its cache it keeps nothing else of an error."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.words import sentences

_LINE = re.compile(
    r"^(?P<path>.+?):(?:(?P<line>\d+):(?:(?P<column>\d+):(?:(?P<end_line>\d+):(?P<end_column>\d+):)?)?)? "
    r"(?P<kind>error|note): (?P<text>.*?)(?:  \[(?P<code>[a-z0-9-]+)\])?$"
)


def parse(lines: Sequence[str]) -> Iterator[Problem]:
    """Read mypy's messages back.

    Args:
        lines: messages with columns, ends and codes.

    Yields:
        The errors, each with the notes that follow at the same place. A line that is neither, and a note that belongs to
        no error, is left out.
    """
    problem: Problem | None = None
    notes: list[str] = []
    for line in lines:
        found = _LINE.match(line)
        if found is None:
            continue
        place = found["path"], int(found["line"] or 0)
        if found["kind"] == "note":
            if sentences.unreached_in(found["text"]) is not None:
                continue
            if problem is not None and place == (problem.path, problem.line):
                notes.append(found["text"])
            continue
        if problem is not None:
            yield _with_notes(problem, notes)
        notes = []
        problem = Problem(
            found["path"],
            int(found["line"] or 0),
            int(found["column"] or 0),
            int(found["end_line"] or 0),
            int(found["end_column"] or 0),
            found["code"] or "",
            # The plugin tells equal errors of one line apart by blanks, since mypy drops what is equal.
            found["text"].rstrip(),
        )
    if problem is not None:
        yield _with_notes(problem, notes)


def unreached(lines: Sequence[str]) -> Iterator[str]:
    """The functions with code that mypy holds for unreachable because of a default, as the plugin notes them.

    Args:
        lines: messages.

    Yields:
        Each with its place: ``load (app.py:12)``.
    """
    for line in lines:
        found = _LINE.match(line)
        function = sentences.unreached_in(found["text"]) if found is not None and found["kind"] == "note" else None
        if found is not None and function is not None:
            yield f"{function} ({found['path']}:{found['line']})"


def _with_notes(problem: Problem, notes: list[str]) -> Problem:
    # mypy says a general note about a code once, at the first error that has it; it is no note of this error's.
    return replace(problem, notes=tuple(dict.fromkeys(notes))) if notes else problem


def without_end(line: str) -> str:
    """A message as mypy shows it by default: with the line, without columns.

    Args:
        line: the message, with columns.
    """
    found = _LINE.match(line)
    if found is None or found["line"] is None:
        return line
    code = f"  [{found['code']}]" if found["code"] else ""
    return f"{found['path']}:{found['line']}: {found['kind']}: {found['text'].rstrip()}{code}"
