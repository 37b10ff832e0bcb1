"""How a module calls the same thing elsewhere: a call that is awaited everywhere but in one place was forgotten there.

A program that has a synchronous and an asynchronous object of one name calls both in one function, by what it asks of the
object, and calls an object whose method does its work anyway both with and without `await`. Neither is a slip.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.nodes import AwaitExpr, CallExpr, Expression, FuncDef, FuncItem, IndexExpr, MemberExpr, NameExpr, Var
from mypy.types import Type

from mypy_asyncgen.tree.units import Module, Unit


class SameCalls:
    """The calls of a module that are written alike.

    Args:
        module: the module's indexed tree.
        types: the types of its expressions; only what mypy has looked at is called.
    """

    def __init__(self, module: Module, types: Mapping[Expression, Type]) -> None:
        self._awaited: dict[tuple[object, ...], set[FuncItem | None]] = {}
        self._others: dict[tuple[object, ...], set[FuncItem | None]] = {}
        self._count: dict[tuple[object, ...], int] = {}
        for call in types:
            if not isinstance(call, CallExpr) or not isinstance(call.callee, MemberExpr):
                continue
            unit = module.unit_of(call)
            written = _written(unit, call.callee) if unit is not None else None
            if unit is None or written is None:
                continue
            function = unit.function(call)
            if isinstance(unit.parent(call), AwaitExpr):
                self._awaited.setdefault(written, set()).add(function)
            else:
                self._others.setdefault(written, set()).add(function)
                self._count[written] = self._count.get(written, 0) + 1

    def is_awaited_elsewhere(self, unit: Unit, call: CallExpr) -> bool:
        """Whether other functions of the module await the same call, and this is the one place that does not.

        Args:
            unit: the statement around the call.
            call: the call of a method.
        """
        written = _written(unit, call.callee)
        if written is None or self._count.get(written) != 1:
            return False
        others = self._awaited.get(written, set())
        return bool(others) and unit.function(call) not in others


def _written(unit: Unit, callee: Expression) -> tuple[object, ...] | None:
    """A chain of attributes as it is written, from the object's class, a parameter's name or a global variable on."""
    if isinstance(callee, NameExpr):
        if not isinstance(callee.node, Var):
            return None
        function = unit.function(callee)
        if callee.node.is_self or callee.node.is_cls:
            return (function.info if isinstance(function, FuncDef) else None,)
        if isinstance(function, FuncDef) and any(each.variable is callee.node for each in function.arguments):
            return ("parameter", callee.name)
        return (callee.node,) if "." in (callee.node.fullname or "") else None
    if isinstance(callee, MemberExpr):
        owner = _written(unit, callee.expr)
        return (*owner, callee.name) if owner is not None else None
    if isinstance(callee, CallExpr):
        owner = _written(unit, callee.callee)
        return (*owner, "()") if owner is not None else None
    if isinstance(callee, IndexExpr):
        owner = _written(unit, callee.base)
        return (*owner, "[]") if owner is not None else None
    return None
