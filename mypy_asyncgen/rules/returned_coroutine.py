"""`returned-coroutine`: a coroutine that an `async def` returns where its result belongs.

Whoever awaits the call gets the coroutine. That mypy does not see it is for want of a declared result. What can be meant
is left to `coroutine-escape`, which is off by default.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import (
    LDEF,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ConditionalExpr,
    Decorator,
    DictExpr,
    Expression,
    FuncDef,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
    RefExpr,
    ReturnStmt,
    SetExpr,
    StrExpr,
    SuperExpr,
    TupleExpr,
    TypeInfo,
)
from mypy.types import AnyType, Instance, NoneType, ProperType, TupleType, Type, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Rule, TakenForResult, Value
from mypy_asyncgen.tree.kinds import Kind, kind_of, members
from mypy_asyncgen.tree.symbols import callee_names, declares_result, definition, signature_of
from mypy_asyncgen.tree.units import Unit, walk
from mypy_asyncgen.tree.uses import alternatives
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, subject

CODE = "returned-coroutine"


def find(value: Value) -> Finding | None:
    """The finding for a coroutine that an `async def` certainly returns in the place of its result.

    Args:
        value: the call that gives the coroutine.
    """
    checker, unit, call, member = value.checker, value.unit, value.call, value.member
    function = unit.function(call)
    if not kind_of(member) & Kind.COROUTINE or not isinstance(function, FuncDef):
        return None
    if not function.is_coroutine or function.is_async_generator:
        return None
    top, contained = outermost(unit, call)
    whole = _choice(unit, top)
    parent = unit.parent(whole)
    if isinstance(parent, AssignmentStmt):
        parent = _returned_later(unit, parent)
    if not isinstance(parent, ReturnStmt):
        return None
    why: str | None = None
    if not declares_anything(function, contained):
        if value.seen or contained or not _declares_value(function):
            return None
        why = f'"{function.name}" is declared to give something else'
    elif _is_route(checker, unit, function, value.names.routes):
        why = f'"{function.name}" is a request handler, and its result is serialised'
    elif whole is not top:
        why = _other_choice(function, whole)
    elif top is call:
        why = _certain(checker, unit, function, call, parent)
        if why is None and _is_plain_mistake(value, function):
            why = f'"{function.name}" returns it, and its caller, who awaits once, gets the coroutine'
    if why is None:
        return None
    return Finding(
        CODE,
        f"{subject(checker, call)} is {noun(checker, member)} that is not awaited: {why}",
        (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
    )


def _returned_later(unit: Unit, assignment: AssignmentStmt) -> ReturnStmt | None:
    """The `return` that is all that becomes of a variable, which gets its value here: ``result = load()``, ``return result``."""
    target = assignment.lvalues[0] if len(assignment.lvalues) == 1 else None
    if not isinstance(target, NameExpr) or target.kind != LDEF:
        return None
    uses = [name for name in unit.names(target.name) if name is not target and name.node is target.node]
    above = unit.parent(uses[0]) if len(uses) == 1 else None
    return above if isinstance(above, ReturnStmt) else None


def _choice(unit: Unit, expr: Expression) -> Expression:
    """The conditional, or the ``and`` and ``or``, that an expression is one of the values of; itself elsewhere."""
    above = unit.parent(expr)
    while (isinstance(above, ConditionalExpr) and expr is not above.cond) or (
        isinstance(above, OpExpr) and above.op in ("and", "or") and expr is above.right
    ):
        expr, above = above, unit.parent(above)
    return expr


def _other_choice(function: FuncDef, whole: Expression) -> str | None:
    """Why a coroutine cannot be meant that is one of the values of a conditional: another one is awaited."""
    if any(isinstance(each, AwaitExpr) for each, _ in alternatives(whole)):
        return f'the other value that "{function.name}" returns here is awaited'
    return None


def _declares_value(function: FuncDef) -> bool:
    """Whether a coroutine function is declared to give instances of classes that are not awaitable."""
    signature = signature_of(function)
    returned = get_proper_type(signature.ret_type) if signature is not None else None
    if not isinstance(returned, Instance) or not returned.args:
        return False
    return all(
        isinstance(member, (Instance, NoneType, TupleType))
        and not kind_of(member) & Kind.AWAITABLE
        and not (isinstance(member, Instance) and (member.type.is_protocol or _is_anything(member)))
        for member in members(returned.args[-1])
    )


def _is_plain_mistake(value: Value, function: FuncDef) -> bool:
    """Whether an un-annotated `async def` returns the call of another, and no caller in sight is ready for a coroutine."""
    called = definition(value.checker, value.call)
    # What mypy does not see is a coroutine function of a package by its table.
    is_coroutine = called.is_coroutine if called is not None else not value.seen
    if not is_coroutine or declares_result(function):
        return False
    for unit in value.module.all_units():
        for node in unit.nodes():
            if isinstance(node, RefExpr) and node.node is not None:
                mentioned = node.node is function or getattr(node.node, "func", None) is function
            else:
                mentioned = isinstance(node, MemberExpr) and node.name == function.name
            if mentioned and not _takes_result(unit, node):
                return False
    return True


def _takes_result(unit: Unit, mention: Node) -> bool:
    """Whether a function is called and awaited, and what the `await` gives is used as a value that is no coroutine."""
    call = unit.parent(mention)
    if not isinstance(call, CallExpr) or call.callee is not mention:
        # Whoever gets the function itself may know what it gives.
        return False
    waited = unit.parent(call)
    if not isinstance(waited, AwaitExpr):
        # A coroutine of its own: scheduled, gathered or dropped.
        return False
    taken = unit.parent(waited)
    if isinstance(taken, AssignmentStmt):
        target = taken.lvalues[0]
        return isinstance(target, NameExpr) and not any(
            _is_handed_on(unit, use) for use in unit.names(target.name) if use is not target
        )
    return not isinstance(taken, (AwaitExpr, CallExpr, ReturnStmt, DictExpr, ListExpr, TupleExpr, SetExpr))


def _is_handed_on(unit: Unit, use: Expression) -> bool:
    """Whether a variable is used where what it holds can still be awaited."""
    parent = unit.parent(use)
    if isinstance(parent, CallExpr):
        # What mypy makes of an f-string calls the format of a text.
        callee = parent.callee
        return use in parent.args and not (isinstance(callee, MemberExpr) and isinstance(callee.expr, StrExpr))
    return isinstance(parent, (AwaitExpr, ReturnStmt, ListExpr, TupleExpr, SetExpr, DictExpr, AssignmentStmt))


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
    )
    yield expr, finding


def outermost(unit: Unit, expr: Expression) -> tuple[Expression, bool]:
    """The display around an expression that holds it, however deep, and whether there is one.

    Args:
        unit: the statement around the expression.
        expr: the expression.
    """
    top, contained = expr, False
    parent: Node | None = unit.parent(top)
    while isinstance(parent, (DictExpr, ListExpr, TupleExpr, SetExpr)):
        top, contained = parent, True
        parent = unit.parent(top)
    return top, contained


def declares_anything(function: FuncDef, contained: bool) -> bool:
    """Whether a function's declared result lets a coroutine through.

    Args:
        function: the function.
        contained: whether the coroutine is in a display that is returned.
    """
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
    """A coroutine that an `async def` returns."""
    found = find(value)
    if found is not None:
        yield value.call, found


RULE = Rule(CODE, at_value=of_value, at_result_taken=taken_for_result)
