"""Results that a client declares ``Awaitable`` although a call always gives a coroutine.

mypy reports a coroutine that is dropped, and lets an ``Awaitable`` go, for a future runs without being
awaited.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import MethodContext
from mypy.types import AnyType, Instance, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.recover.clients.receiver import instance_of


def after(hook: Callable[[MethodContext], Type] | None) -> Callable[[MethodContext], Type]:
    """A method hook that turns ``Awaitable[T]`` into ``Coroutine[Any, Any, T]``.

    Args:
        hook: a hook of the same method whose answer is taken instead of mypy's, or None.

    Returns:
        The hook. A result of any other type is left as it is.
    """

    def coroutine(ctx: MethodContext) -> Type:
        result = hook(ctx) if hook is not None else ctx.default_return_type
        proper = get_proper_type(result)
        if not isinstance(proper, Instance) or proper.type.fullname != "typing.Awaitable":
            return result
        generic = instance_of(ctx, "typing.Coroutine")
        if generic is None:
            return result
        unknown = AnyType(TypeOfAny.special_form)
        return Instance(generic.type, [unknown, unknown, proper.args[0]])

    return coroutine
