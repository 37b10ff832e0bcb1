"""Clients that treat ``stream=None`` like ``stream=False`` and say ``Literal[False] | Omit``.

anthropic and together send ``stream or False`` to the transport (read at 2.11.0 and 3.1.1), so wrapper code
that hands on a ``bool | None`` works; their overloads reject it.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import MethodSigContext
from mypy.types import CallableType, FunctionLike, LiteralType, NoneType, Type, UnionType, get_proper_type

from mypy_asyncgen.mypy_api.types import make_simplified_union


def none_for(argument: str) -> Callable[[MethodSigContext], FunctionLike]:
    """A method signature hook that lets a flag be None.

    Args:
        argument: the flag's name.

    Returns:
        A hook that adds None to the flag's type, except where that is ``Literal[True]`` alone.
    """

    def signature(ctx: MethodSigContext) -> FunctionLike:
        callee = ctx.default_signature
        if not isinstance(callee, CallableType) or argument not in callee.arg_names:
            return callee
        index = callee.arg_names.index(argument)
        flag = callee.arg_types[index]
        if _is_true(flag):
            return callee
        arg_types: list[Type] = list(callee.arg_types)
        arg_types[index] = make_simplified_union([flag, NoneType()])
        return callee.copy_modified(arg_types=arg_types)

    return signature


def _is_true(type_: Type) -> bool:
    proper = get_proper_type(type_)
    if isinstance(proper, UnionType):
        return all(_is_true(item) for item in proper.items)
    return isinstance(proper, LiteralType) and proper.value is True
