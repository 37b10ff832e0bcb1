"""The functions of a module as its source has them, for what mypy leaves out of its tree.

mypy drops most bodies of modules whose errors are not shown. Python's own parser reads the lines of the functions that are
asked for; a file is read once, and never parsed as a whole.
"""

from __future__ import annotations

import ast
import re
import textwrap
import tokenize
import warnings

from mypy.nodes import FuncDef

from mypy_asyncgen.recover.wrappers import Function, may_wrap


class Sources:
    """The lines of the files that were read."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {}

    def forget(self) -> None:
        """Drop what was read: in mypy's daemon, files change."""
        self._lines.clear()

    def decorator(self, path: str, function: FuncDef) -> Function | None:
        """A function of a file that can be a decorator, by its text.

        Args:
            path: the file.
            function: the function, as mypy has it.

        Returns:
            The function; None where it makes no other function, or where a second one of its name stands beside it.
        """
        text = self._text(path, function)
        if not may_wrap(text) or _stands_twice(self._lines[path], function.line - 1, function.name):
            return None
        return _parsed(text)

    def function(self, path: str, function: FuncDef) -> Function | None:
        """A function of a file.

        Args:
            path: the file.
            function: the function, as mypy has it.

        Returns:
            The function; None where its lines are not those of one.
        """
        return _parsed(self._text(path, function))

    def _text(self, path: str, function: FuncDef) -> str:
        """The lines of a function with its decorators, not indented; empty where the file has none."""
        if path not in self._lines:
            self._lines[path] = _read(path)
        lines = self._lines[path]
        first, last = function.line - 1, function.end_line
        if last is None or last > len(lines):
            return ""
        while first and lines[first - 1].lstrip().startswith("@"):
            first -= 1
        return textwrap.dedent("".join(lines[first:last]))


def _read(path: str) -> list[str]:
    try:
        with tokenize.open(path) as file:
            return file.readlines()
    except (OSError, SyntaxError, ValueError):
        return []


def _stands_twice(lines: list[str], place: int, name: str) -> bool:
    """Whether two functions of one name are defined with one indentation, so that it is not certain which one is meant."""
    indentation = lines[place][: len(lines[place]) - len(lines[place].lstrip())]
    head = re.compile(rf"{indentation}(?:async[ \t]+)?def[ \t]+{re.escape(name)}\b")
    return sum(head.match(line) is not None for line in lines) > 1


def _parsed(text: str) -> Function | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError):
        return None
    function = found[0] if len(found) == 1 else None
    return function if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) else None
