"""Streams of Speakeasy's generated clients, whose ``__aiter__``, ``__anext__`` and ``__aenter__`` have no
annotations.

The class is generic in its item (``EventStreamAsync[T]``), so the receiver says what the methods leave out.
Where a stub can stand beside the client (mistralai, openrouter) it does; google-genai lives in the namespace
``google``, whose stub package belongs to no one distribution.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import MethodContext
from mypy.types import AnyType, Instance, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.recover.clients.receiver import instance_of


def _itself(ctx: MethodContext) -> Type:
    """``__aiter__``: the stream is its own iterator."""
    return ctx.type


def _coroutine(ctx: MethodContext, result: Type) -> Type:
    generic = instance_of(ctx, "typing.Coroutine")
    if generic is None:
        return ctx.default_return_type
    unknown = AnyType(TypeOfAny.special_form)
    return Instance(generic.type, [unknown, unknown, result])


def _item(ctx: MethodContext) -> Type:
    """``__anext__``: a coroutine of the item."""
    stream = get_proper_type(ctx.type)
    if not isinstance(stream, Instance) or len(stream.args) != 1:
        return ctx.default_return_type
    return _coroutine(ctx, stream.args[0])


def _entered(ctx: MethodContext) -> Type:
    """``__aenter__``: a coroutine of the stream."""
    return _coroutine(ctx, ctx.type)


METHODS: dict[str, Callable[[MethodContext], Type]] = {
    "__aiter__": _itself,
    "__anext__": _item,
    "__aenter__": _entered,
}
