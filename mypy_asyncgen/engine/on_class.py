"""The checks that look at a class: its async methods' declarations, by their flags and signatures alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mypy.checker import TypeChecker
from mypy.nodes import Decorator, FuncDef, Node, RefExpr

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.rules import async_callback, async_decorator, async_iterator_declaration, async_override
from mypy_asyncgen.tables.lookup import KnownNames


def of_methods(checker: TypeChecker, methods: Iterable[Node], names: KnownNames) -> Iterator[tuple[Node, Finding]]:
    """Look at the async methods that a class defines itself.

    Args:
        checker: the checker of the module.
        methods: the statements that define them.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the method or decorator to report at.
    """
    for statement in methods:
        if isinstance(statement, Decorator):
            yield from _built_in_decorators(checker, statement, names)
        function = statement.func if isinstance(statement, Decorator) else statement
        if not isinstance(function, FuncDef):
            continue
        for finding in (
            async_iterator_declaration.of_method(checker, function),
            async_override.special_method(checker, function),
            async_override.accepted_override(checker, function),
            # Nothing tells what a decorator makes of it.
            async_callback.test_method(function) if function is statement else None,
        ):
            if finding is not None:
                yield function, finding


def _built_in_decorators(checker: TypeChecker, node: Decorator, names: KnownNames) -> Iterator[tuple[Node, Finding]]:
    """The decorators that mypy knows itself and does not apply: `functools.cached_property` is one."""
    function = node.func
    for expr in node.original_decorators:
        rule = (
            names.decorators.get(expr.fullname) if isinstance(expr, RefExpr) and expr not in node.decorators else None
        )
        if rule is not None:
            finding = async_decorator.by_name(checker, rule, expr, function, generator=function.is_async_generator)
            if finding is not None:
                yield expr, finding
