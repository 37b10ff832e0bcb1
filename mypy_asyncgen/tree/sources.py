"""The functions of a module as its source has them, for what mypy leaves out of its tree.

mypy drops most bodies of modules whose errors are not shown. Python's own parser reads the lines of the functions that are
asked for; a file is read once.
"""

from __future__ import annotations

import ast
import re
import textwrap
import tokenize
import warnings
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar, cast

from mypy.nodes import FuncDef

from mypy_asyncgen.mypy_api.reparse import function_in, is_skipped
from mypy_asyncgen.recover.wrappers import Function, may_wrap

T = TypeVar("T")

# The first line of a function: its indentation, and its name.
_HEAD = re.compile(r"^([ \t]*)(?:async[ \t]+)?def[ \t]+(\w+)", re.MULTILINE)


class _File:
    """The text of a file.

    Args:
        path: the file; it counts as empty where it cannot be read.
    """

    def __init__(self, path: str) -> None:
        self.lines = _read(path)

    @cached_property
    def _heads(self) -> Counter[tuple[str, str]]:
        """How many functions are defined with an indentation and a name."""
        return Counter(_HEAD.findall("".join(self.lines)))

    def defines_twice(self, function: FuncDef) -> bool:
        """Whether two functions of one name stand beside each other, so that it is not certain which one is meant."""
        line = self.lines[function.line - 1]
        return self._heads[line[: len(line) - len(line.lstrip())], function.name] > 1


class Sources:
    """The files that were read."""

    def __init__(self) -> None:
        self._files: dict[str, _File] = {}
        self._whole: dict[tuple[str, int], FuncDef] = {}
        self._asked: dict[tuple[str, str], object] = {}

    def forget(self) -> None:
        """Drop what was read: in mypy's daemon, files change."""
        self._files.clear()
        self._whole.clear()
        self._asked.clear()

    def once(self, path: str, read: Callable[[str], T]) -> T:
        """What something reads in the text of a file, found once.

        Args:
            path: the file.
            read: gets the text.
        """
        key = (path, read.__name__)
        if key not in self._asked:
            self._asked[key] = read("".join(self._file(path).lines))
        return cast(T, self._asked[key])

    def decorator(self, path: str, function: FuncDef) -> Function | None:
        """A function of a file that can be a decorator, by its text.

        Args:
            path: the file.
            function: the function, as mypy has it.

        Returns:
            The function; None where it makes no other function, or where a second one of its name stands beside it, so
            that it is not certain which one is meant.
        """
        text = self._text(path, function)
        if not may_wrap(text) or self._files[path].defines_twice(function):
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
        file = self._file(path)
        first, last = function.line - 1, function.end_line
        if last is None or last > len(file.lines):
            return ""
        while first and file.lines[first - 1].lstrip().startswith("@"):
            first -= 1
        text = "".join(file.lines[first:last])
        return textwrap.dedent(text) if text[:1].isspace() else text

    def whole(self, path: str, function: FuncDef) -> FuncDef:
        """A function with its body, which mypy can have dropped.

        Args:
            path: the file it is in.
            function: the function, read from source in this run.

        Returns:
            The function as it is where it has a body, else one that is read again and not analysed; what cannot be read
            again stays without.
        """
        if not is_skipped(function):
            return function
        key = (path, function.line)
        if key not in self._whole:
            lines = self._file(path).lines[function.line - 1 : function.end_line]
            found = function_in(lines) if lines else None
            self._whole[key] = found if found is not None and found.name == function.name else function
        return self._whole[key]

    def _file(self, path: str) -> _File:
        if path not in self._files:
            self._files[path] = _File(path)
        return self._files[path]


def _read(path: str) -> list[str]:
    try:
        with tokenize.open(path) as file:
            return file.readlines()
    except (OSError, SyntaxError, ValueError):
        return []


def _parsed(text: str) -> Function | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError):
        return None
    function = found[0] if len(found) == 1 else None
    return function if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)) else None
