"""What a call gives for one parameter, as far as the call shows it."""

from __future__ import annotations

from mypy.nodes import ARG_STAR, ARG_STAR2
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import AnyType, Instance, Type, TypedDictType, get_proper_type


def given_for(ctx: FunctionContext | MethodContext, argument: str) -> tuple[Type | None, bool]:
    """The type given for an argument.

    Args:
        ctx: a hook's context.
        argument: the argument's name; the function may have no parameter for it but ``**kwargs``.

    Returns:
        The type, or None where the call does not show the argument; and whether an unpacked ``*args`` or ``**kw`` may
        hold it.
    """
    given: Type | None = None
    spread_any = False
    for formal, types, kinds, names in zip(
        ctx.callee_arg_names, ctx.arg_types, ctx.arg_kinds, ctx.arg_names, strict=True
    ):
        for actual, kind, name in zip(types, kinds, names, strict=True):
            if kind == ARG_STAR2:
                actual = get_proper_type(actual)
                if isinstance(actual, TypedDictType):
                    given = actual.items[argument] if argument in actual.required_keys else given
                else:
                    spread_any = spread_any or _spreads_any(actual)
            elif name == argument or (name is None and formal == argument):
                given = actual if kind != ARG_STAR else given
                spread_any = spread_any or kind == ARG_STAR
    return given, spread_any


def _spreads_any(mapping: Type) -> bool:
    """Whether ``**mapping`` may stand for any argument whatsoever."""
    mapping = get_proper_type(mapping)
    if isinstance(mapping, AnyType):
        return True
    return (
        isinstance(mapping, Instance) and bool(mapping.args) and isinstance(get_proper_type(mapping.args[-1]), AnyType)
    )
