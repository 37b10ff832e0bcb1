"""The columns of a finding as characters of its line, which is what a person and every output format counts.

mypy's columns are right on lines of ASCII. On others it gives what its parser counts: the older one bytes of UTF-8; the
native one (the default since mypy 2.3) takes the column of the character for one of a byte, and takes off the continuation
bytes before it, so that several places share a column. So the columns are looked for among the pieces of the line that can
be an expression.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace

from mypy_asyncgen.commands.output.problem import Problem

# What mypy makes of a column, from a line and the column of a character, from 0.
_Count = Callable[[str, int], int]
_NAME = re.compile(r'"\(?(?:await )?([^\W\d]\w*)')


def in_characters(problem: Problem, line: str) -> Problem:
    """A finding with its columns as characters.

    Args:
        problem: the finding as mypy places it.
        line: the text of its line.

    Returns:
        The finding, changed only where its line is not ASCII. Where no piece of the line fits, the columns are left.
    """
    if line.isascii() or not problem.column:
        return problem
    if problem.end_line > problem.line:
        starts = [start for count in _COUNTS for start in _places(line, problem.column - 1, count)]
        named = [start for start in starts if _begins_with_name(line[start:], problem.message)]
        return replace(problem, column=(named or starts)[0] + 1) if starts else problem
    pieces = [
        (start, end)
        for count in _COUNTS
        for start in _places(line, problem.column - 1, count)
        for end in _places(line, problem.end_column, count)
        if start < end and _is_expression(line[start:end])
    ]
    named_pieces = [piece for piece in pieces if _begins_with_name(line[piece[0] :], problem.message)]
    for start, end in (named_pieces or pieces)[:1]:
        return replace(problem, column=start + 1, end_column=end)
    return problem


def _bytes(line: str, column: int) -> int:
    return len(line[:column].encode("utf-8"))


def _native(line: str, column: int) -> int:
    # Found by comparison: it fits every name on 300 lines of random letters.
    return column - sum(byte & 0xC0 == 0x80 for byte in line.encode("utf-8")[: column + 2])


_COUNTS: Sequence[_Count] = (_native, _bytes)


def _places(line: str, column: int, count: _Count) -> list[int]:
    """The columns that mypy would give as one, where a token begins or ends."""
    return [
        place for place in range(len(line) + 1) if count(line, place) == column and not _is_within_name(line, place)
    ]


def _is_within_name(line: str, place: int) -> bool:
    return 0 < place < len(line) and all(each.isalnum() or each == "_" for each in line[place - 1 : place + 1])


def _is_expression(text: str) -> bool:
    if text != text.strip():
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(f"({text})", mode="eval")
    except (SyntaxError, ValueError):
        return False
    return True


def _begins_with_name(text: str, message: str) -> bool:
    """Whether a piece of a line begins as the message names what it is about."""
    found = _NAME.search(message)
    return found is not None and re.match(rf"\(*(?:await )?{found[1]}\b", text) is not None
