"""`mypy_asyncgen.runtime.ensure_stream` of a union: members that are no stream raise, and drop out of the type."""

from __future__ import annotations

from mypy.plugin import FunctionContext
from mypy.types import Instance, NoneType, Type, UnionType, get_proper_type


def only_streams(ctx: FunctionContext) -> Type:
    """A function hook for ``ensure_stream``.

    Args:
        ctx: the call's context.

    Returns:
        For a union, its members without those whose class has no ``__aiter__``; mypy's answer for everything
        else, and where one member is not known well enough.
    """
    argument = get_proper_type(ctx.arg_types[0][0]) if ctx.arg_types and ctx.arg_types[0] else None
    if not isinstance(argument, UnionType):
        return ctx.default_return_type
    streams = []
    for member in map(get_proper_type, argument.items):
        if isinstance(member, Instance) and member.type.has_readable_member("__aiter__"):
            streams.append(member)
        elif not _is_no_stream(member):
            return ctx.default_return_type
    return UnionType.make_union(streams) if streams else ctx.default_return_type


def _is_no_stream(member: Type) -> bool:
    """Whether a value of a type makes ``ensure_stream`` raise, for all that its class says."""
    member = get_proper_type(member)
    if isinstance(member, NoneType):
        return True
    if not isinstance(member, Instance) or member.type.fullname == "builtins.object":
        return False
    return not member.type.fallback_to_any
