"""Variables whose type is only inferred: does everything they get agree with it?"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AwaitExpr,
    Block,
    CallExpr,
    ConditionalExpr,
    Expression,
    ForStmt,
    FuncDef,
    IndexExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    SetComprehension,
    SetExpr,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, CallableType, Instance, NoneType, Type, TypeOfAny, TypeType, get_proper_type

from mypy_asyncgen.mypy_api.types import erase_typevars, is_subtype
from mypy_asyncgen.tree.evidence.bindings import Binding
from mypy_asyncgen.tree.evidence.sight import Sight, comes_before, is_local
from mypy_asyncgen.tree.kinds import awaited, members
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.tree.uses import declared_formals

_MAX_DEPTH = 4


def values(sight: Sight, unit: Unit, expr: Expression, at: Node, depth: int = 0) -> Iterator[Expression]:
    """An expression, and those whose value it can have: the branches of a condition, what its variable gets.

    Args:
        sight: the module.
        unit: the statement around the expression.
        expr: the expression.
        at: where it is used.
        depth: how many variables led here.
    """
    yield expr
    if isinstance(expr, ConditionalExpr):
        yield from values(sight, unit, expr.if_expr, at, depth)
        yield from values(sight, unit, expr.else_expr, at, depth)
        return
    var = sight.variable(expr)
    if var is None or depth >= _MAX_DEPTH:
        return
    for binding in sight.reaching(unit, var, at):
        if binding.value is not None and binding.statement is not at:
            yield from values(sight, unit, binding.value, at, depth + 1)


def is_contradicted(sight: Sight, unit: Unit, expr: Expression, at: Node, depth: int = 0) -> bool:
    """Whether a variable gets a value that its inferred type does not allow, or that nothing is known of.

    Args:
        sight: the module.
        unit: the statement around the expression.
        expr: the variable.
        at: where it is used.
        depth: how many variables led here.
    """
    var = sight.variable(expr)
    if var is None or not sight.is_inferred(var) or depth > _MAX_DEPTH:
        return False
    found = sight.reaching(unit, var, at)
    others = [binding for binding in found if binding.statement is not at and not _is_none_elsewhere(unit, binding, at)]
    if len(found) > 1 and any(_disagrees(sight, var, binding) for binding in others):
        return True
    return holds_others(sight, unit, var, at) or any(
        is_contradicted(sight, unit, source, at, depth + 1)
        for binding in found
        if (source := _source(binding)) is not None and binding.statement is not at
    )


def _is_none_elsewhere(unit: Unit, binding: Binding, at: Node) -> bool:
    """Whether a variable gets ``None`` on one path only, so that on another the use meets what else it gets."""
    if not isinstance(binding.value, NameExpr) or binding.value.fullname != "builtins.None" or not is_local(binding):
        return False
    block = unit.parent(binding.statement)
    return isinstance(block, Block) and block not in unit.ancestors(at)


def _source(binding: Binding) -> Expression | None:
    """The variable that a value is taken from: what a loop iterates, what is assigned."""
    if isinstance(binding.statement, ForStmt):
        return binding.statement.expr
    return binding.value if isinstance(binding.value, RefExpr) else None


def _disagrees(sight: Sight, var: Var, binding: Binding) -> bool:
    declared = get_proper_type(var.type) if var.type is not None else None
    if declared is None:
        return True
    if binding.value is None and isinstance(binding.statement, ForStmt) and binding.target is binding.statement.index:
        given = binding.statement.inferred_item_type
    else:
        given = static_type(sight, binding.value) if binding.value is not None else None
    if given is None:
        # Of another function, which is checked later; a `None` is there to be replaced.
        return isinstance(binding.target, MemberExpr) or isinstance(declared, NoneType)
    if isinstance(get_proper_type(given), AnyType):
        return not isinstance(declared, AnyType)
    if not is_subtype(given, declared, options=sight.checker.options):
        return True
    return isinstance(declared, Instance) and any(
        (typ := sight.type(item)) is not None and not is_subtype(typ, declared.args[-1], options=sight.checker.options)
        for item in _items(binding.value)
        if declared.args
    )


def _items(value: Expression | None) -> list[Expression]:
    """What a display or a comprehension holds: mypy gives the whole the type that its variable has."""
    if isinstance(value, (ListExpr, SetExpr)):
        return value.items
    return [value.generator.left_expr] if isinstance(value, (ListComprehension, SetComprehension)) else []


def holds_others(sight: Sight, unit: Unit, var: Var, at: Node) -> bool:
    """Whether something is put into a collection, or given to another method, that its inferred type does not allow.

    Args:
        sight: the module.
        unit: the statement around the use.
        var: the variable that has the collection.
        at: where it is used.
    """
    declared = get_proper_type(var.type) if var.type is not None else None
    if not isinstance(declared, Instance) or not declared.args:
        return False
    for call in sight.bindings.all_calls():
        method = call.callee
        if isinstance(method, MemberExpr) and sight.variable(method.expr) is var and call is not at:
            if comes_before(unit, call, at) and any(_is_other(sight, call, number) for number in range(len(call.args))):
                return True
    for target, statement in sight.bindings.items():
        if sight.variable(target.base) is var and statement is not at and comes_before(unit, statement, at):
            given = static_type(sight, statement.rvalue)
            if given is not None and not is_subtype(given, declared.args[-1], options=sight.checker.options):
                return True
    return False


def comes_out_of_others(sight: Sight, unit: Unit, expr: Expression, at: Node) -> bool:
    """Whether a value is an item of such a collection, or what a method of it gives, where other values were put into it.

    As ``current.get()``, where ``None`` was the first value, or ``session["task"]``, where the others are strings.

    Args:
        sight: the module.
        unit: the statement around the value.
        expr: the value.
        at: where it is used.
    """
    if isinstance(expr, IndexExpr):
        holder = expr.base
    elif isinstance(expr, CallExpr) and isinstance(expr.callee, MemberExpr):
        holder = expr.callee.expr
    else:
        return False
    var = sight.variable(holder)
    return var is not None and sight.is_inferred(var) and holds_others(sight, unit, var, at)


def _is_other(sight: Sight, call: CallExpr, number: int) -> bool:
    given = sight.type(call.args[number])
    expected = declared_formals(sight.checker, call, number)
    return (
        given is not None
        and bool(expected)
        and not any(is_subtype(given, typ, options=sight.checker.options) for typ in expected)
    )


def static_type(sight: Sight, expr: Expression) -> Type | None:
    """The type of an expression that need not have been checked yet, where names and declarations tell it.

    Args:
        sight: the module.
        expr: the expression.
    """
    known = sight.type(expr)
    if known is not None:
        return known
    anything = AnyType(TypeOfAny.unannotated)
    if isinstance(expr, NameExpr) and expr.fullname == "builtins.None":
        return NoneType()
    if isinstance(expr, RefExpr) and isinstance(expr.node, TypeInfo):
        return TypeType(Instance(expr.node, [anything] * len(expr.node.type_vars)))
    if isinstance(expr, AwaitExpr):
        inner = members(static_type(sight, expr.expr))
        return awaited(inner[0]) if len(inner) == 1 else None
    if isinstance(expr, CallExpr) and isinstance(expr.callee, RefExpr):
        node = expr.callee.node
        if isinstance(node, TypeInfo):
            return Instance(node, [anything] * len(node.type_vars))
        if isinstance(node, FuncDef):
            if isinstance(node.type, CallableType):
                return erase_typevars(node.type.ret_type)
            if node.is_coroutine and not node.is_async_generator:
                return sight.checker.named_generic_type("typing.Coroutine", [anything] * 3)
    return None
