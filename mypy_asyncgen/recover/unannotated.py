"""An async generator function without annotations: mypy takes its calls for ``Any``."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef
from mypy.types import AnyType, Type, TypeOfAny, get_proper_type


def recovered(checker: TypeChecker, function: FuncDef, given: Type) -> Type:
    """The type of a call of a function.

    Args:
        checker: the checker in use.
        function: the function that is called, with no decorator that could change what it gives.
        given: what mypy takes the call for.

    Returns:
        ``AsyncGenerator[Any, Any]`` for an async generator function whose signature says nothing; `given` otherwise.
    """
    if function.is_async_generator and function.type is None and isinstance(get_proper_type(given), AnyType):
        anything = AnyType(TypeOfAny.unannotated)
        return checker.named_generic_type("typing.AsyncGenerator", [anything, anything])
    return given
