"""How a module calls the same thing elsewhere: a call that is awaited everywhere but in one place was forgotten there.

A program that has a synchronous and an asynchronous object of one name calls both in one function, by what it asks of the
object, and calls an object whose method does its work anyway both with and without `await`. Neither is a slip.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ConditionalExpr,
    Expression,
    FuncDef,
    FuncItem,
    IfStmt,
    IndexExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    Var,
)
from mypy.types import Type

from mypy_asyncgen.tree.units import Module, Unit, walk

# So many functions that do the same with a call are a habit.
_HABIT = 3
_CHOICES = (ConditionalExpr, IfStmt, MatchStmt)

# A call as it is written, from what it starts with on.
_Written = tuple[object, ...]


class _Ways(NamedTuple):
    """How the calls are made that end in one name, by how they are written.

    Attributes:
        awaited: the calls that are awaited, by the functions that do.
        dropped: how many such calls are not awaited.
    """

    awaited: dict[_Written, dict[FuncItem | None, list[CallExpr]]]
    dropped: Counter[_Written]


class SameCalls:
    """The calls of a module that are written alike.

    Args:
        module: the module's indexed tree.
        types: the types of its expressions; only what mypy has looked at is called.
    """

    def __init__(self, module: Module, types: Mapping[Expression, Type]) -> None:
        self._module = module
        self._types = types
        self._ways: dict[str, _Ways] = {}

    @cached_property
    def _calls(self) -> dict[str, list[CallExpr]]:
        """The calls of methods by their names; most modules have none that anybody asks about."""
        found: dict[str, list[CallExpr]] = {}
        for call in self._types:
            if isinstance(call, CallExpr) and isinstance(call.callee, MemberExpr):
                found.setdefault(call.callee.name, []).append(call)
        return found

    def is_only_one(self, name: str) -> bool:
        """Whether there is no second call of a method of a name, whatever it is called on."""
        return len(self._calls.get(name, ())) < 2

    def is_awaited_elsewhere(self, unit: Unit, call: CallExpr) -> bool:
        """Whether other functions of the module await the same call, and this is the one place that does not.

        Args:
            unit: the statement around the call.
            call: the call of a method.
        """
        if not isinstance(call.callee, MemberExpr) or self.is_only_one(call.callee.name):
            return False
        written = _written(unit, call.callee)
        if written is None:
            return False
        ways = self._of(call.callee.name)
        others = ways.awaited.get(written, {})
        if ways.dropped[written] != 1 or not others:
            return False
        beside = others.get(unit.function(call))
        # Where many await it, one function that does both has forgotten one, if it does not choose between the two.
        return beside is None or (
            len(others) > _HABIT and not any(_are_chosen_between(unit, call, each) for each in beside)
        )

    def is_never_awaited(self, name: str) -> bool:
        """Whether a module has many calls of methods of a name and awaits none: nobody forgets it as often.

        Args:
            name: the method's name.
        """
        calls = self._calls.get(name, ())
        return len(calls) > _HABIT and not any(
            isinstance(unit.parent(call), AwaitExpr)
            for call in calls
            if (unit := self._module.unit_of(call)) is not None
        )

    def has_another_use(self, unit: Unit, call: CallExpr) -> bool:
        """Whether a call's value is asked for an attribute for which no awaited one is.

        A query that can be awaited is also run by its method: ``Band.exists().run_sync()``.

        Args:
            unit: the statement around the call.
            call: the call of a method that is not awaited.
        """
        above = unit.parent(call)
        if not isinstance(above, MemberExpr) or not isinstance(call.callee, MemberExpr):
            return False
        return above.name not in self._attributes_of_awaited(call.callee.name)

    def _attributes_of_awaited(self, name: str) -> set[str]:
        """The attributes that the module asks the results of awaited calls of a name for."""
        found = set()
        for call in self._calls.get(name, ()):
            unit = self._module.unit_of(call)
            awaited = unit.parent(call) if unit is not None else None
            if unit is None or not isinstance(awaited, AwaitExpr):
                continue
            above = unit.parent(awaited)
            if isinstance(above, MemberExpr):
                found.add(above.name)
            function = unit.function(call)
            if isinstance(above, AssignmentStmt) and isinstance(function, FuncItem):
                given = {target.name for target in above.lvalues if isinstance(target, NameExpr)}
                found |= {
                    node.name
                    for node in walk(function.body)
                    if isinstance(node, MemberExpr) and isinstance(node.expr, NameExpr) and node.expr.name in given
                }
        return found

    def _of(self, name: str) -> _Ways:
        """How the calls of a name are made; most names are never asked for."""
        if name not in self._ways:
            ways = self._ways[name] = _Ways({}, Counter())
            for call in self._calls.get(name, ()):
                unit = self._module.unit_of(call)
                written = _written(unit, call.callee) if unit is not None else None
                if unit is None or written is None:
                    continue
                if isinstance(unit.parent(call), AwaitExpr):
                    ways.awaited.setdefault(written, {}).setdefault(unit.function(call), []).append(call)
                else:
                    ways.dropped[written] += 1
        return self._ways[name]


def _are_chosen_between(unit: Unit, call: CallExpr, other: CallExpr) -> bool:
    """Whether a condition around two calls decides which of them is made."""
    above = list(unit.ancestors(call))
    return any(node in above and isinstance(node, _CHOICES) for node in unit.ancestors(other))


def _written(unit: Unit, callee: Expression) -> _Written | None:
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
