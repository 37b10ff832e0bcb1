"""instructor's ``create``, whose result is told by ``response_model`` and not by its annotation ``T | Any``.

With ``response_model=Iterable[M]`` the coroutine gives an async generator of ``M``, whatever ``stream`` says,
and with ``Partial[M]`` and ``stream=True`` one of ``M`` (``v2/core/client.py``, read at 1.17.0).
"""

from __future__ import annotations

from mypy.nodes import CallExpr
from mypy.plugin import MethodContext
from mypy.types import AnyType, Instance, NoneType, Type, TypeOfAny, UnionType, get_proper_type

from mypy_asyncgen.recover.clients.receiver import instance_of


def generator_for_iterable(ctx: MethodContext) -> Type:
    """A method hook for ``AsyncInstructor.create``.

    Args:
        ctx: the call's context.

    Returns:
        ``Coroutine[Any, Any, AsyncGenerator[M, None]]`` for ``Iterable[M]`` and for a streamed
        ``Partial[M]``; a coroutine of ``Any`` for an iterable of a union, which in the parallel modes is a
        plain iterator; mypy's own answer for everything else.
    """
    coroutine = get_proper_type(ctx.default_return_type)
    if not isinstance(coroutine, Instance) or coroutine.type.fullname != "typing.Coroutine":
        return ctx.default_return_type
    model = _model(coroutine.args[2])
    if model is None or not model.args:
        return ctx.default_return_type
    if model.type.fullname == "typing.Iterable" or (
        model.type.name == "Partial" and model.type.fullname.startswith("instructor.") and _streams(ctx)
    ):
        item = get_proper_type(model.args[0])
    else:
        return ctx.default_return_type
    if isinstance(item, UnionType):
        return coroutine.copy_modified(args=[*coroutine.args[:2], AnyType(TypeOfAny.special_form)])
    generic = instance_of(ctx, "typing.AsyncGenerator")
    if generic is None:
        return ctx.default_return_type
    generator = Instance(generic.type, [item, NoneType()])
    return coroutine.copy_modified(args=[*coroutine.args[:2], generator])


def _model(result: Type) -> Instance | None:
    """``M`` of ``M | Any``."""
    result = get_proper_type(result)
    items = result.items if isinstance(result, UnionType) else [result]
    models = [item for item in map(get_proper_type, items) if isinstance(item, Instance)]
    return models[0] if len(models) == 1 else None


def _streams(ctx: MethodContext) -> bool:
    """Whether the call says ``stream=True`` in so many words."""
    call = ctx.context
    if not isinstance(call, CallExpr):
        return False
    return any(
        name == "stream" and getattr(argument, "fullname", None) == "builtins.True"
        for name, argument in zip(call.arg_names, call.args, strict=True)
    )
