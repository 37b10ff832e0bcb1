"""`coroutine-escape`: a coroutine that leaves an `async def` through `Any`, where no type can say it is one."""

from __future__ import annotations

from collections.abc import Mapping

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    Decorator,
    DictExpr,
    Expression,
    FuncDef,
    ListExpr,
    MemberExpr,
    Node,
    ReturnStmt,
    SetExpr,
    TupleExpr,
)
from mypy.types import AnyType, Instance, ProperType, Type, get_proper_type

from mypy_asyncgen import internals
from mypy_asyncgen.asynckind import Kind, kind_of, members
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.flow import callee_names
from mypy_asyncgen.syntax import Unit
from mypy_asyncgen.wording import code_for, noun, signature_of, subject

CODE = "coroutine-escape"


def find(
    checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType, routes: Mapping[str, object]
) -> Finding | None:
    """The finding for an un-awaited coroutine that an `async def` returns, or stores, as ``Any``.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call that gives the coroutine.
        member: its type.
        routes: the decorators whose functions' return values are serialised, by full name.

    Returns:
        The finding; reported by default only where a web framework serialises the return value.
    """
    if not kind_of(member) & Kind.COROUTINE:
        return None
    function = unit.function(call)
    if not isinstance(function, FuncDef) or not function.is_coroutine or function.is_async_generator:
        return None
    top, contained = _outermost(unit, call)
    parent = unit.parent(top)
    if isinstance(parent, ReturnStmt):
        if not _declares_anything(function, contained):
            return None
        routed = _is_route(checker, unit, function, routes)
        who = f"{subject(checker, call)} is {noun(checker, member)}"
        if routed:
            sentence = (
                f'{who} that is not awaited: "{function.name}" is a request handler, and its result is serialised'
            )
        else:
            sentence = f'{who} that is not awaited: "{function.name}" returns it, and its type does not say so'
        return Finding(CODE, sentence, (f'Await it: "await {code_for(checker, call)}"',), always=routed)
    if (
        isinstance(parent, AssignmentStmt)
        and top is parent.rvalue
        and any(_holds_anything(checker, t) for t in parent.lvalues)
    ):
        return Finding(
            CODE,
            f"{subject(checker, call)} is {noun(checker, member)} that is not awaited: it is stored where any type may be",
            (f'Await it: "await {code_for(checker, call)}"',),
        )
    return None


def taken_for_result(checker: TypeChecker, expr: Expression, function: FuncDef, use: Node) -> Finding:
    """The finding for a coroutine that an `async def` returns, and that a caller in the module takes for its result.

    Args:
        checker: the checker of the module.
        expr: the expression that is returned.
        function: the function that returns it.
        use: where the caller does with it what cannot be done with a coroutine.
    """
    return Finding(
        CODE,
        f'{subject(checker, expr)} is a coroutine that is not awaited: "{function.name}" returns it, and it is used as its '
        f"result on line {use.line}",
        (f'Await it: "await {code_for(checker, expr)}"',),
        always=True,
    )


def _outermost(unit: Unit, expr: Expression) -> tuple[Expression, bool]:
    """The display around an expression that holds it, however deep, and whether there is one."""
    top, contained = expr, False
    parent: Node | None = unit.parent(top)
    while isinstance(parent, (DictExpr, ListExpr, TupleExpr, SetExpr)):
        top, contained = parent, True
        parent = unit.parent(top)
    return top, contained


def _declares_anything(function: FuncDef, contained: bool) -> bool:
    signature = signature_of(function)
    if signature is None:
        return True
    returned = get_proper_type(signature.ret_type)
    if isinstance(returned, Instance) and returned.args:
        returned = get_proper_type(returned.args[-1])
    return _is_anything(returned) or (contained and any(_inside(member) for member in members(returned)))


def _inside(member: ProperType) -> bool:
    return isinstance(member, Instance) and bool(member.args) and _is_anything(member.args[-1])


def _is_anything(typ: Type) -> bool:
    proper = get_proper_type(typ)
    return isinstance(proper, AnyType) or (isinstance(proper, Instance) and proper.type.fullname == "builtins.object")


def _holds_anything(checker: TypeChecker, target: Expression) -> bool:
    if not isinstance(target, MemberExpr):
        return False
    for receiver in members(internals.type_of(checker, target.expr)):
        if isinstance(receiver, Instance):
            symbol = receiver.type.get(target.name)
            if symbol is not None and symbol.type is not None:
                proper = get_proper_type(symbol.type)
                return isinstance(proper, AnyType)
    return False


def _is_route(checker: TypeChecker, unit: Unit, function: FuncDef, routes: Mapping[str, object]) -> bool:
    node = unit.parent(function)
    if not isinstance(node, Decorator):
        return False
    for expr in node.original_decorators:
        callee = expr.callee if isinstance(expr, CallExpr) else expr
        if any(name in routes for name in callee_names(checker, callee)):
            return True
    return False
