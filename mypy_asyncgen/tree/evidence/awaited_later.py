"""Values that the module awaits, or iterates, where it has them from: what they are declared to be is not what is meant."""

from __future__ import annotations

from mypy.nodes import (
    ARG_STAR,
    AssignmentStmt,
    CallExpr,
    Expression,
    FuncDef,
    IndexExpr,
    MemberExpr,
    NameExpr,
    ReturnStmt,
    Var,
)
from mypy.types import AnyType, NoneType, Type, get_proper_type

from mypy_asyncgen.mypy_api.types import is_subtype
from mypy_asyncgen.tree.evidence.definitions import called, really
from mypy_asyncgen.tree.evidence.places import suits
from mypy_asyncgen.tree.evidence.sight import Sight
from mypy_asyncgen.tree.evidence.variables import static_type
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, result, sometimes
from mypy_asyncgen.tree.symbols import function_of, signature_of
from mypy_asyncgen.tree.units import returns
from mypy_asyncgen.tree.uses import Site, Use


def is_given_what_suits(sight: Sight, site: Site) -> bool:
    """Whether what is used gets a value that its annotation does not allow, and that the use is right for.

    Args:
        sight: the module.
        site: the use of a variable, or of the call of a function.
    """
    if isinstance(site.operand, CallExpr):
        return _returns_what_suits(sight, site, site.operand)
    var = sight.variable(site.operand)
    declared = get_proper_type(var.type) if var is not None and var.type is not None else None
    if var is None or declared is None:
        return False
    for binding in sight.reaching(site.unit, var, site.node):
        if binding.value is None:
            continue
        if _is_meant(sight, site, static_type(sight, binding.value), declared):
            return True
    return False


def _returns_what_suits(sight: Sight, site: Site, call: CallExpr) -> bool:
    for node, _ in called(sight, call.callee):
        function = function_of(node)
        if function is None or function.is_coroutine or function not in sight.bindings.functions(function.name):
            continue
        signature = signature_of(function)
        if signature is None or isinstance(get_proper_type(signature.ret_type), AnyType):
            continue
        declared = signature.ret_type
        for statement in returns(function.body):
            if statement.expr is not None:
                given = really(sight, statement.expr) or static_type(sight, statement.expr)
                if given is not None and _is_meant(sight, site, given, declared):
                    return True
    return False


def _is_meant(sight: Sight, site: Site, given: Type | None, declared: Type) -> bool:
    """Whether a value shows what is meant: what is declared does not allow it, and the use is right for it."""
    if given is None:
        # Of a function that is checked later; were "None" right, nothing else would be given.
        return isinstance(get_proper_type(declared), NoneType)
    if is_subtype(given, declared, options=sight.checker.options) or any(
        suits(site, each) for each in members(declared)
    ):
        return False
    return any(suits(site, each) for each in members(given) if not isinstance(each, AnyType))


def is_awaited_later(sight: Sight, site: Site) -> bool:
    """Whether an awaitable goes into a variable, or out of a plain function, that the module awaits.

    Args:
        sight: the module.
        site: the value that is assigned or returned.
    """
    if site.use is not Use.GIVEN:
        return False
    if isinstance(site.node, AssignmentStmt) and any(
        sometimes(result(member), Kind.AWAITABLE) for member in members(site.type)
    ):
        # A coroutine function, in what is declared to hold a plain one.
        return any(
            isinstance(expr, CallExpr) and any(_is_same(sight, target, expr.callee) for target in site.node.lvalues)
            for expr in sight.bindings.awaited()
        )
    if not any(kind_of(member) & Kind.AWAITABLE for member in members(site.type)):
        return False
    if isinstance(site.node, AssignmentStmt):
        given = [var for target in site.node.lvalues if (var := sight.variable(target)) is not None]
        holders = [var for target in site.node.lvalues if (var := _holder(sight, target)) is not None]
        return any(
            sight.variable(expr) in given or (holders and _holder(sight, expr) in holders)
            for expr in sight.bindings.awaited()
        )
    function = site.unit.function(site.node) if isinstance(site.node, ReturnStmt) else None
    if not isinstance(function, FuncDef) or function.is_coroutine:
        return False
    return any(_calls(function, expr) for expr in sight.bindings.awaited())


def _is_same(sight: Sight, target: Expression, named: Expression) -> bool:
    """Whether two expressions are of one variable; attributes in functions that are checked later go by their names."""
    var = sight.variable(target)
    if var is None or not isinstance(named, (NameExpr, MemberExpr)):
        return False
    found = sight.variable(named)
    return found is var or (
        found is None and isinstance(named, MemberExpr) and bool(var.info) and named.name == var.name
    )


def is_put_among_awaited(sight: Sight, site: Site) -> bool:
    """Whether a coroutine is put into a list whose items the module hands on one by one, as ``gather(*found)`` does.

    What the list holds is inferred then, and mostly from what a coroutine function is declared to give.

    Args:
        sight: the module.
        site: the argument.
    """
    call = site.node
    if site.use is not Use.ARGUMENT or not isinstance(call, CallExpr) or not isinstance(call.callee, MemberExpr):
        return False
    if not any(kind_of(member) & Kind.AWAITABLE for member in members(site.type)):
        return False
    var = sight.variable(call.callee.expr)
    return (
        var is not None
        and sight.is_inferred(var)
        and any(
            kind is ARG_STAR and sight.variable(argument) is var
            for other in sight.bindings.all_calls()
            for argument, kind in zip(other.args, other.arg_kinds, strict=True)
        )
    )


def returns_for_its_base(site: Site) -> bool:
    """Whether a plain method returns the coroutine that its base's `async def` would be: its annotation is of the result.

    Args:
        site: the value that is returned.
    """
    if site.use is not Use.GIVEN or not isinstance(site.node, ReturnStmt):
        return False
    function = site.unit.function(site.node)
    if not isinstance(function, FuncDef) or function.is_coroutine or not function.info:
        return False
    if not any(kind_of(member) & Kind.AWAITABLE for member in members(site.type)):
        return False
    for base in function.info.mro[1:]:
        overridden = function_of(symbol.node) if (symbol := base.names.get(function.name)) is not None else None
        if overridden is not None:
            return overridden.is_coroutine
    return False


def _holder(sight: Sight, expr: Expression) -> Var | None:
    """The variable that has the collection of which an expression is an item."""
    return sight.variable(expr.base) if isinstance(expr, IndexExpr) else None


def _calls(function: FuncDef, expr: Expression) -> bool:
    callee = expr.callee if isinstance(expr, CallExpr) else None
    if not isinstance(callee, (NameExpr, MemberExpr)) or callee.name != function.name:
        return False
    return callee.node in (None, function) and not isinstance(callee.node, Var)
