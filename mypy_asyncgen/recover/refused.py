"""The kind of result of a call that mypy takes for ``Any`` because none of the function's overloads is the one.

``create(model=..., response_format=...)`` with a keyword that no overload knows, and ``create(**kwargs)`` with arguments of no
type, have no type for mypy. Where each overload gives a coroutine, the call gives one.
"""

from __future__ import annotations

from mypy.nodes import ARG_STAR, ARG_STAR2, OverloadedFuncDef
from mypy.types import AnyType, CallableType, Instance, Overloaded, ProperType, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.mypy_api.types import erase_typevars
from mypy_asyncgen.tree.kinds import ASYNC, kind_of


def any_call(function: OverloadedFuncDef) -> Overloaded | None:
    """A signature that takes every call, for a function whose overloads agree on the class of the result.

    Args:
        function: the overloaded function.

    Returns:
        The signature, whose result has an argument where the overloads' results have the same; None where the results
        are of more than one class, or have nothing to do with ``await``, ``async for`` or ``async with``.
    """
    if not isinstance(function.type, Overloaded):
        return None
    results = [get_proper_type(erase_typevars(item.ret_type)) for item in function.type.items]
    result = _common(results)
    if result is None or not kind_of(result) & ASYNC:
        return None
    anything = AnyType(TypeOfAny.special_form)
    any_arguments = CallableType(
        [anything, anything],
        [ARG_STAR, ARG_STAR2],
        [None, None],
        result,
        function.type.items[0].fallback,
        name=function.name,
        definition=function,
    )
    # mypy relies on an overloaded method's type being overloaded.
    return Overloaded([any_arguments])


def _common(results: list[ProperType]) -> Instance | None:
    """The class that results have in common, with the arguments that they have in common."""
    first = results[0]
    if not isinstance(first, Instance):
        return None
    arguments: list[Type] = list(first.args)
    for other in results[1:]:
        if not isinstance(other, Instance) or other.type is not first.type:
            return None
        arguments = [
            mine if mine == theirs else AnyType(TypeOfAny.special_form)
            for mine, theirs in zip(arguments, other.args, strict=True)
        ]
    return first.copy_modified(args=arguments)
