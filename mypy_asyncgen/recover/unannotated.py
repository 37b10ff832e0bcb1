"""An `async def` without a return annotation, whose calls mypy takes for ``Any``.

mypy does so for every async generator; for coroutine functions up to 2.0, and since then it knows better.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef
from mypy.types import AnyType, Type, TypeOfAny, get_proper_type


def recovered(checker: TypeChecker, function: FuncDef, given: Type) -> Type:
    """The type of a call of an `async def` that declares no return type.

    Args:
        checker: the checker in use.
        function: the function that is called.
        given: what mypy takes the call for.

    Returns:
        ``AsyncGenerator[Any, Any]`` or ``Coroutine[Any, Any, Any]`` where mypy has ``Any``; `given` otherwise.
    """
    if not isinstance(get_proper_type(given), AnyType):
        return given
    anything = AnyType(TypeOfAny.unannotated)
    if function.is_async_generator:
        return checker.named_generic_type("typing.AsyncGenerator", [anything, anything])
    return checker.named_generic_type("typing.Coroutine", [anything, anything, anything])
