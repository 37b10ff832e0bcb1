"""The object whose method is called: could what made it have made another one?

``instructor.from_litellm(acompletion)`` makes a client of one of two classes. Its overloads say which, but not for an
argument without a type, nor for one that only ``**kwargs`` takes.
"""

from __future__ import annotations

from mypy.nodes import CallExpr, Expression, MemberExpr, NameExpr, OverloadedFuncDef, RefExpr, TypeInfo, Var
from mypy.types import AnyType, Instance, Overloaded, get_proper_type

from mypy_asyncgen.tree.evidence.sight import Sight, binds
from mypy_asyncgen.tree.kinds import Kind, result, sometimes
from mypy_asyncgen.tree.symbols import function_of


def may_be_another(sight: Sight, expr: Expression) -> bool:
    """Whether a method's object comes of an overloaded function that could have made one with an async method there.

    Args:
        sight: the module.
        expr: the call of the method.
    """
    if not isinstance(expr, CallExpr) or not isinstance(expr.callee, MemberExpr):
        return False
    owner: Expression = expr.callee.expr
    while isinstance(owner, MemberExpr):
        owner = owner.expr
    if not isinstance(owner, NameExpr) or not isinstance(owner.node, Var) or not sight.is_inferred(owner.node):
        return False
    var = owner.node
    made = [binding.value for binding in sight.bindings.of(owner.name) if binds(binding, var)]
    return any(isinstance(call, CallExpr) and _is_undecided(sight, call, expr.callee.name) for call in made)


def _is_undecided(sight: Sight, call: CallExpr, method: str) -> bool:
    maker = call.callee.node if isinstance(call.callee, RefExpr) else None
    overloads = get_proper_type(maker.type) if isinstance(maker, OverloadedFuncDef) and maker.type is not None else None
    if not isinstance(overloads, Overloaded):
        return False
    classes = [get_proper_type(item.ret_type) for item in overloads.items]
    if not any(isinstance(made, Instance) and _has_async(made.type, method) for made in classes):
        return False
    names = {name for item in overloads.items for name in item.arg_names}
    return any(
        (name is not None and name not in names) or _tells_little(sight, argument)
        for name, argument in zip(call.arg_names, call.args, strict=True)
    )


def _tells_little(sight: Sight, argument: Expression) -> bool:
    """Whether an argument has no type, or is a coroutine function, which a plain `Callable` takes as well."""
    typ = sight.type(argument)
    proper = get_proper_type(typ) if typ is not None else None
    return proper is None or isinstance(proper, AnyType) or sometimes(result(proper), Kind.COROUTINE)


def _has_async(info: TypeInfo, method: str) -> bool:
    symbol = info.get(method)
    function = function_of(symbol.node) if symbol is not None else None
    return function is not None and (function.is_coroutine or function.is_async_generator)
