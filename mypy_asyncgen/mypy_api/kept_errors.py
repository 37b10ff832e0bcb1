"""What is reported when a module's check is over, kept for mypy's daemon.

With each update the daemon drops all errors, and checks again what has changed and each function that had an error. What is
found when a whole module is over does not come back by that. So it is put back, until the daemon looks at the module or at
the function again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from mypy.errors import ErrorInfo, Errors
from mypy.nodes import ClassDef, Decorator, FuncDef, MypyFile, Node, OverloadedFuncDef


class _Kept(NamedTuple):
    """An error with the file and the function that it is of."""

    path: str
    target: str | None
    info: ErrorInfo


class KeptErrors:
    """The errors that were found when modules were over, by the modules' names."""

    def __init__(self) -> None:
        self._kept: dict[str, list[_Kept]] = {}

    @contextmanager
    def kept_of(self, errors: Errors, module: MypyFile) -> Iterator[None]:
        """Keep what is reported meanwhile.

        Args:
            errors: the build's errors.
            module: the module that is over.
        """
        path = module.path
        before = {id(info) for info in errors.error_info_map.get(path, ())}
        yield
        found = [info for info in errors.error_info_map.get(path, ()) if id(info) not in before]
        self._kept[module.fullname] = [_Kept(path, _function_at(module.defs, info.line), info) for info in found]
        for info in found:
            # The daemon would check its function again, and not the module.
            info.target = None

    def put_back(self, errors: Errors) -> None:
        """Put back what an update has dropped.

        Args:
            errors: the build's errors, of which none are left.
        """
        for kept in self._kept.values():
            for path, _, info in kept:
                errors.error_info_map.setdefault(path, []).append(info)

    def drop(self, errors: Errors, module: str | None, target: str | None = None) -> None:
        """Drop what was kept of a module, or of one function in it, because it is looked at again.

        Args:
            errors: the build's errors.
            module: the module's full name.
            target: the function's full name; None for all of the module.
        """
        kept = self._kept.get(module or "", [])
        gone = [each for each in kept if target is None or each.target == target]
        for path, _, info in gone:
            shown = errors.error_info_map.get(path, [])
            shown[:] = [each for each in shown if each is not info]
        if gone:
            self._kept[module or ""] = [each for each in kept if each not in gone]


def _function_at(statements: Iterable[Node], line: int) -> str | None:
    """The full name of the function that a line is in, of those that the daemon checks by themselves."""
    for statement in statements:
        if statement.line <= line <= _end(statement):
            if isinstance(statement, ClassDef):
                return _function_at(statement.defs.body, line)
            if isinstance(statement, (FuncDef, Decorator, OverloadedFuncDef)):
                return statement.fullname
    return None


def _end(statement: Node) -> int:
    if isinstance(statement, Decorator):
        return _end(statement.func)
    if isinstance(statement, OverloadedFuncDef):
        return max(_end(each) for each in (*statement.items, *([statement.impl] if statement.impl is not None else [])))
    return statement.end_line or statement.line
