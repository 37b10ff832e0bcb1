"""A class that defines async methods: each rule that listens is told of each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.checker import TypeChecker
from mypy.nodes import Decorator, FuncDef, Node

from mypy_asyncgen.rule import Found, Method
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tables.lookup import KnownNames

_AT_METHOD = tuple(rule.at_method for rule in RULES if rule.at_method is not None)


def of_methods(checker: TypeChecker, methods: Iterable[Node], names: KnownNames) -> Iterator[Found]:
    """Tell the rules of the async methods that a class defines itself.

    Args:
        checker: the checker of the module.
        methods: the statements that define them.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the method or decorator to report at.
    """
    for statement in methods:
        decorated = statement if isinstance(statement, Decorator) else None
        function = decorated.func if decorated is not None else statement
        if isinstance(function, FuncDef):
            for judge in _AT_METHOD:
                yield from judge(Method(checker, function, decorated, names))
