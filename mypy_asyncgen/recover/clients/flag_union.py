"""Coroutine functions whose flag decides, and which declare no overloads but one union of both results.

mypy then refuses every right use: ``r.output`` of ``GenerationResponse | AsyncGenerator[GenerationResponse, None]``, and
``async for`` over it as well. The flag stands among the parameters or in ``**kwargs``, and is off where a call does not
give it.
"""

from __future__ import annotations

from mypy.plugin import FunctionContext, MethodContext
from mypy.types import AnyType, Instance, LiteralType, NoneType, Type, TypeOfAny, UnionType, get_proper_type

from mypy_asyncgen.mypy_api.types import make_simplified_union
from mypy_asyncgen.recover.clients.arguments import given_for
from mypy_asyncgen.recover.clients.code_around import Hook
from mypy_asyncgen.recover.clients.receiver import instance_of
from mypy_asyncgen.recover.stream_flag import split


def by_argument(argument: str, *, plain_generator: bool = False) -> Hook:
    """A hook for a coroutine function or method with such a flag.

    Args:
        argument: the flag's name.
        plain_generator: whether the function declares ``Generator`` for what is an async generator.

    Returns:
        A hook that gives a coroutine of the results that the flag selects; of ``Any`` where an unpacked ``**kw`` may hold
        the flag; and mypy's own answer where the flag is a variable, or where the result is no such union any more.
    """

    def select(ctx: FunctionContext | MethodContext) -> Type:
        coroutine = get_proper_type(ctx.default_return_type)
        if not isinstance(coroutine, Instance) or coroutine.type.fullname != "typing.Coroutine":
            return ctx.default_return_type
        declared = _asynchronous(ctx, coroutine.args[-1]) if plain_generator else coroutine.args[-1]
        parts = split(declared)
        if parts is None:
            return ctx.default_return_type
        streams, values = parts
        given, spread_any = given_for(ctx, argument)
        if given is None and spread_any:
            result: Type = AnyType(TypeOfAny.special_form)
        elif given is None:
            result = make_simplified_union(values)
        else:
            result = _selected(given, streams, values) or declared
        return coroutine.copy_modified(args=[*coroutine.args[:-1], result])

    return select


def _selected(given: Type, streams: list[Type], values: list[Type]) -> Type | None:
    """The results that a literal selects, or None where the flag is not one."""
    proper = get_proper_type(given)
    if isinstance(proper, Instance) and proper.last_known_value is not None:
        proper = proper.last_known_value
    if isinstance(proper, AnyType):
        return proper
    if isinstance(proper, NoneType):
        return make_simplified_union(values)
    if isinstance(proper, LiteralType) and isinstance(proper.value, bool):
        return make_simplified_union(streams if proper.value else values)
    return None


def _asynchronous(ctx: FunctionContext | MethodContext, declared: Type) -> Type:
    """A union in which an async generator stands for each plain one."""
    union, generic = get_proper_type(declared), instance_of(ctx, "typing.AsyncGenerator")
    if not isinstance(union, UnionType) or generic is None:
        return declared
    members: list[Type] = []
    for member in union.items:
        proper = get_proper_type(member)
        if isinstance(proper, Instance) and proper.type.fullname == "typing.Generator":
            member = Instance(generic.type, [proper.args[0], NoneType()])
        members.append(member)
    return UnionType.make_union(members)
