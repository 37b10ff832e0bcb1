"""Attributes without annotation: huggingface_hub's ``create``, cohere's ``v2``, instructor's ``responses``."""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import AttributeContext
from mypy.types import AnyType, Instance, Type, get_proper_type

from mypy_asyncgen.clients._model import Alias
from mypy_asyncgen.recover.clients.receiver import bound_member, instance_of


def value_of(alias: Alias) -> Callable[[AttributeContext], Type]:
    """An attribute hook for one row of a client's aliases.

    Args:
        alias: the attribute and what it holds.

    Returns:
        A hook that gives the attribute's value where mypy has ``Any``, or another one of the base class, and leaves
        a type that is already there alone.
    """

    def value(ctx: AttributeContext) -> Type:
        if alias.of is not None:
            receiver = get_proper_type(ctx.type)
            if not isinstance(receiver, Instance) or not receiver.type.has_base(alias.of):
                return ctx.default_attr_type
        # A later version of the client may have annotated the property.
        elif not isinstance(get_proper_type(ctx.default_attr_type), AnyType):
            return ctx.default_attr_type
        holder = instance_of(ctx, alias.holds)
        if holder is None:
            return ctx.default_attr_type
        if alias.member is None:
            return holder
        return bound_member(ctx, holder, alias.member) or ctx.default_attr_type

    return value
