"""`coroutine-escape`: a coroutine that leaves an `async def` through `Any`, where no type can say it is one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    Decorator,
    DictExpr,
    Expression,
    FuncDef,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    ReturnStmt,
    SetExpr,
    SuperExpr,
    TupleExpr,
    TypeInfo,
)
from mypy.types import AnyType, Instance, ProperType, Type, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Found, Rule, TakenForResult, Value
from mypy_asyncgen.tree.kinds import Kind, kind_of, members
from mypy_asyncgen.tree.symbols import callee_names, definition, signature_of
from mypy_asyncgen.tree.units import Unit, walk
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, subject

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
        why = _certain(checker, unit, function, call, parent) if top is call else None
        if routed:
            why = f'"{function.name}" is a request handler, and its result is serialised'
        return Finding(
            CODE,
            f"{subject(checker, call)} is {noun(checker, member)} that is not awaited: "
            + (why or f'"{function.name}" returns it, and its type does not say so'),
            (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
            always=why is not None,
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


def _certain(checker: TypeChecker, unit: Unit, function: FuncDef, call: CallExpr, statement: ReturnStmt) -> str | None:
    """Why returning a coroutine from an `async def` cannot be meant, whatever its callers do; None where it can."""
    passes_on = f'"{function.name}" passes the call on, and its caller, who awaits once, gets the coroutine'
    if isinstance(call.callee, SuperExpr):
        if call.callee.name == function.name:
            return passes_on
        return None
    called = definition(checker, call)
    if called is function:
        return f'"{function.name}" calls itself, and its caller gets the coroutine for a result'
    if called is not None and _same_method(function, called):
        return passes_on
    if _is_awaited_elsewhere(unit, function, call, statement):
        return f'"{function.name}" returns its result elsewhere, and the coroutine here'
    return None


def _same_method(function: FuncDef, called: FuncDef) -> bool:
    """Whether a method hands a call to the same method of its base, or of an object of a common base.

    Both are then the same operation to their callers, who cannot know how often to await it.
    """
    if not function.info or function.name != called.name or not called.is_coroutine:
        return False
    return bool(called.info) and _first_owner(function) is _first_owner(called)


def _first_owner(method: FuncDef) -> TypeInfo | None:
    """The class furthest up that has a method of this name."""
    return next((base for base in reversed(method.info.mro) if method.name in base.names), None)


def _is_awaited_elsewhere(unit: Unit, function: FuncDef, call: CallExpr, statement: ReturnStmt) -> bool:
    """Whether another `return` of the function gives the result of calling the same function."""
    name = _written(call.callee)
    for other in walk(function.body) if name is not None else ():
        if (
            isinstance(other, ReturnStmt)
            and other is not statement
            and isinstance(other.expr, AwaitExpr)
            and isinstance(other.expr.expr, CallExpr)
            and _written(other.expr.expr.callee) == name
            and unit.function(other) is function
        ):
            return True
    return False


def _written(callee: Expression) -> tuple[Node | str | None, ...] | None:
    """A name or chain of attributes as it is written, to compare it with another; None for other forms."""
    if isinstance(callee, NameExpr):
        return (callee.node,)
    if isinstance(callee, MemberExpr):
        owner = _written(callee.expr)
        return (*owner, callee.name) if owner is not None else None
    return None


def taken_for_result(taken: TakenForResult) -> Iterator[Found]:
    """What an `async def` returns without awaiting it, where a caller in the module takes it for its result.

    Yields:
        The finding, at the expression that is returned; nothing where the `return` is reported whatever the callers do.
    """
    checker, unit, function, expr, use = taken
    above = unit.parent(expr)
    if isinstance(expr, CallExpr) and isinstance(above, ReturnStmt) and _certain(checker, unit, function, expr, above):
        return
    finding = Finding(
        CODE,
        f'{subject(checker, expr)} is a coroutine that is not awaited: "{function.name}" returns it, and its caller takes '
        "it for a result",
        (Note(Advice.AWAIT_RETURNED, source=code_for(checker, expr), line=str(use.line), function=function.name),),
        always=True,
    )
    yield expr, finding


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
    for receiver in members(type_of(checker, target.expr)):
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


def of_value(value: Value) -> Iterator[Found]:
    """A coroutine that an `async def` returns or stores as ``Any``."""
    found = find(value.site.checker, value.unit, value.call, value.member, value.site.names.routes)
    if found is not None:
        yield value.call, found


RULE = Rule(CODE, at_value=of_value, at_result_taken=taken_for_result)
