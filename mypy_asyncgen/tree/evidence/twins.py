"""Plain classes that have an async twin: an annotation easily has one for the other, and the uses show which is meant."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr, Expression, MemberExpr, TypeInfo

from mypy_asyncgen.tree.evidence.sight import Sight
from mypy_asyncgen.tree.kinds import Kind, kind_of_class, sometimes
from mypy_asyncgen.tree.symbols import declared_type, function_of
from mypy_asyncgen.tree.uses import Use


def has_async_twin(sight: Sight, use: Use, expr: Expression, root: Expression) -> bool:
    """Whether the module has, beside the class that a parameter is annotated with, an async one that suits a use.

    Args:
        sight: the module.
        use: what is done with the value.
        expr: the value: the parameter, or what its method gives.
        root: the parameter.
    """
    method = expr.callee if isinstance(expr, CallExpr) else None
    for info in sight.classes(root):
        for twin in _twins(sight, info):
            if expr is root:
                if use is Use.ASYNC_WITH and kind_of_class(twin) & Kind.ASYNC_CONTEXT:
                    return True
            elif isinstance(method, MemberExpr) and method.expr is root and _is_async(twin, method.name):
                return True
    return False


def _twins(sight: Sight, info: TypeInfo) -> Iterator[TypeInfo]:
    name = info.name
    for other in (
        f"Async{name}",
        f"{name}Async",
        f"A{name}",
        f"Aio{name}",
        name.replace("Sync", "Async"),
        name.replace("Sync", ""),
    ):
        symbol = sight.module.tree.names.get(other)
        twin = symbol.node if symbol is not None else None
        if isinstance(twin, TypeInfo) and twin is not info and info not in twin.mro:
            yield twin


def _is_async(twin: TypeInfo, method: str) -> bool:
    symbol = twin.get(method)
    function = function_of(symbol.node) if symbol is not None else None
    return function is not None and (function.is_coroutine or sometimes(declared_type(function), Kind.AWAITABLE))
