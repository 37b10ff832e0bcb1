"""The checks that look at a class: its methods' declarations, by their flags and signatures alone."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import ClassDef, Decorator, FuncDef, TypeInfo

from mypy_asyncgen.checks import async_iterator_declaration, async_override
from mypy_asyncgen.finding import Finding


def of_class(checker: TypeChecker, info: TypeInfo) -> Iterator[tuple[FuncDef, Finding]]:
    """Look at the methods that a class defines itself.

    Args:
        checker: the checker of the module.
        info: the class.

    Yields:
        The findings, each with the method to report at.
    """
    for function in _methods(info.defn):
        for finding in (
            async_iterator_declaration.of_method(checker, function),
            async_override.special_method(checker, function),
            async_override.accepted_override(checker, function),
        ):
            if finding is not None:
                yield function, finding


def _methods(definition: ClassDef) -> Iterator[FuncDef]:
    for statement in definition.defs.body:
        if isinstance(statement, FuncDef):
            yield statement
        elif isinstance(statement, Decorator):
            yield statement.func
