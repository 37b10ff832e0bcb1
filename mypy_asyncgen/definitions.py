"""The checks that look at a class: its methods' declarations, by their flags and signatures alone."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import Decorator, FuncDef, Node, RefExpr, TypeInfo

from mypy_asyncgen.checks import async_decorator, async_iterator_declaration, async_override
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.known import KnownNames


def of_class(checker: TypeChecker, info: TypeInfo, names: KnownNames) -> Iterator[tuple[Node, Finding]]:
    """Look at the methods that a class defines itself.

    Args:
        checker: the checker of the module.
        info: the class.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the method or decorator to report at.
    """
    for statement in info.defn.defs.body:
        if isinstance(statement, Decorator):
            yield from _built_in_decorators(checker, statement, names)
        function = statement.func if isinstance(statement, Decorator) else statement
        if not isinstance(function, FuncDef) or not (function.is_coroutine or function.is_async_generator):
            continue
        for finding in (
            async_iterator_declaration.of_method(checker, function),
            async_override.special_method(checker, function),
            async_override.accepted_override(checker, function),
        ):
            if finding is not None:
                yield function, finding


def _built_in_decorators(checker: TypeChecker, node: Decorator, names: KnownNames) -> Iterator[tuple[Node, Finding]]:
    """The decorators that mypy knows itself and does not apply: `functools.cached_property` is one."""
    function = node.func
    if not (function.is_coroutine or function.is_async_generator):
        return
    for expr in node.original_decorators:
        rule = (
            names.decorators.get(expr.fullname) if isinstance(expr, RefExpr) and expr not in node.decorators else None
        )
        if rule is not None:
            finding = async_decorator.by_name(checker, rule, expr, function, generator=function.is_async_generator)
            if finding is not None:
                yield expr, finding
