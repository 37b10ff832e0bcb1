"""An async generator function without a return annotation: mypy takes its calls for ``Any``."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.types import AnyType, Type, TypeOfAny, get_proper_type


def recovered(checker: TypeChecker, given: Type) -> Type:
    """The type of a call of an async generator function that declares no return type.

    Args:
        checker: the checker in use.
        given: what mypy takes the call for.

    Returns:
        ``AsyncGenerator[Any, Any]`` where mypy has ``Any``; `given` otherwise.
    """
    if not isinstance(get_proper_type(given), AnyType):
        return given
    anything = AnyType(TypeOfAny.unannotated)
    return checker.named_generic_type("typing.AsyncGenerator", [anything, anything])
