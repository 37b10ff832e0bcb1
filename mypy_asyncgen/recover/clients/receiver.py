"""What a method hook can learn of the method it is called for beyond the one overload that matched."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, MemberExpr, TypeInfo
from mypy.plugin import AttributeContext, FunctionContext, MethodContext
from mypy.types import AnyType, Instance, ProperType, Type, TypeOfAny, get_proper_type


def member_type(ctx: MethodContext) -> ProperType | None:
    """The type of the method being called, with all its overloads, bound to its receiver.

    Args:
        ctx: a method hook's context.

    Returns:
        The type, or None where the call is not of the form ``receiver.method(...)``.
    """
    call = ctx.context
    if not isinstance(call, CallExpr) or not isinstance(call.callee, MemberExpr):
        return None
    return bound_member(ctx, ctx.type, call.callee.name)


def bound_member(ctx: MethodContext | AttributeContext, receiver: Type, name: str) -> ProperType | None:
    """A member of a type as an expression would give it.

    Args:
        ctx: a hook's context.
        receiver: the type that has the member.
        name: the member.

    Returns:
        The member's type, or None where the checker in use is not mypy's own.
    """
    if not isinstance(ctx.api, TypeChecker):
        return None
    return get_proper_type(ctx.api.expr_checker.analyze_external_member_access(name, receiver, ctx.context))


def instance_of(ctx: FunctionContext | MethodContext | AttributeContext, fullname: str) -> Instance | None:
    """An instance of a class, by its full name.

    Args:
        ctx: a hook's context.
        fullname: module and class.

    Returns:
        The instance, its type arguments ``Any``, or None where the module is not part of the build.
    """
    if not isinstance(ctx.api, TypeChecker):
        return None
    module, _, name = fullname.rpartition(".")
    tree = ctx.api.modules.get(module)
    symbol = tree.names.get(name) if tree is not None else None
    if symbol is None or not isinstance(symbol.node, TypeInfo):
        return None
    return Instance(symbol.node, [AnyType(TypeOfAny.special_form) for _ in symbol.node.defn.type_vars])
