"""`coroutine-escape`: a coroutine that leaves an `async def` through `Any`, where no type can say it is one."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    Expression,
    FuncDef,
    MemberExpr,
    ReturnStmt,
)
from mypy.types import AnyType, Instance, ProperType, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Found, Rule, Value
from mypy_asyncgen.rules import returned_coroutine
from mypy_asyncgen.rules.returned_coroutine import declares_anything, outermost
from mypy_asyncgen.tree.kinds import Kind, kind_of, members
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, subject

CODE = "coroutine-escape"


def find(checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType) -> Finding | None:
    """The finding for an un-awaited coroutine that an `async def` returns, or stores, as ``Any``.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call that gives the coroutine.
        member: its type.

    Returns:
        The finding.
    """
    if not kind_of(member) & Kind.COROUTINE:
        return None
    function = unit.function(call)
    if not isinstance(function, FuncDef) or not function.is_coroutine or function.is_async_generator:
        return None
    top, contained = outermost(unit, call)
    parent = unit.parent(top)
    if isinstance(parent, ReturnStmt):
        if not declares_anything(function, contained):
            return None
        return Finding(
            CODE,
            f"{subject(checker, call)} is {noun(checker, member)} that is not awaited: "
            f'"{function.name}" returns it, and its type does not say so',
            (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
        )
    if (
        isinstance(parent, AssignmentStmt)
        and top is parent.rvalue
        and any(_holds_anything(checker, t) for t in parent.lvalues)
    ):
        return Finding(
            CODE,
            f"{subject(checker, call)} is {noun(checker, member)} that is not awaited: it is stored where any type may be",
            (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
        )
    return None


def _holds_anything(checker: TypeChecker, target: Expression) -> bool:
    if not isinstance(target, MemberExpr):
        return False
    for receiver in members(type_of(checker, target.expr)):
        if isinstance(receiver, Instance):
            symbol = receiver.type.get(target.name)
            if symbol is not None and symbol.type is not None:
                proper = get_proper_type(symbol.type)
                return isinstance(proper, AnyType)
    return False


def of_value(value: Value) -> Iterator[Found]:
    """A coroutine that an `async def` returns or stores as ``Any``."""
    if returned_coroutine.find(value) is None:
        found = find(value.checker, value.unit, value.call, value.member)
        if found is not None:
            yield value.call, found


RULE = Rule(CODE, at_value=of_value)
