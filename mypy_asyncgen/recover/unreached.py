"""Types that are too narrow because of a ``None``, so that mypy holds code for unreachable that runs.

``def f(user: User = None)`` and ``self.connection = None`` in `__init__`, filled elsewhere, are as old as annotations. mypy
believes the annotation, or infers ``None`` from the one assignment it looks at, and checks nothing behind ``if not user:``
or ``if self.connection is None: return``.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.nodes import CallExpr, Expression, FuncDef, NameExpr, Var
from mypy.types import AnyType, CallableType, NoneType, Type, TypeOfAny, UnionType, get_proper_type

from mypy_asyncgen.mypy_api.types import make_simplified_union
from mypy_asyncgen.tree.units import walk


def with_none(function: FuncDef) -> CallableType | None:
    """The type of a function whose parameters take the ``None`` that is their default.

    Args:
        function: a function of the module that is checked.

    Returns:
        Its type with ``| None`` where that is missing; None where nothing is.
    """
    places = [
        place
        for place, argument in enumerate(function.arguments)
        if argument.initializer is not None and _is_none(argument.initializer)
    ]
    signature = get_proper_type(function.type) if places and function.type is not None else None
    if not isinstance(signature, CallableType) or len(signature.arg_types) != len(function.arguments):
        return None
    types = list(signature.arg_types)
    for place in places:
        if not _takes_none(types[place]):
            types[place] = make_simplified_union([types[place], NoneType()])
    return signature.copy_modified(arg_types=types) if types != signature.arg_types else None


def _is_none(default: Expression) -> bool:
    return isinstance(default, NameExpr) and default.fullname == "builtins.None"


def _takes_none(declared: Type) -> bool:
    proper = get_proper_type(declared)
    items = proper.items if isinstance(proper, UnionType) else [proper]
    return any(isinstance(get_proper_type(item), (NoneType, AnyType)) for item in items) or (
        # ``object`` takes everything.
        getattr(getattr(proper, "type", None), "fullname", "") == "builtins.object"
    )


def anything_instead_of_none(attribute: Var) -> Type | None:
    """The type of an attribute that mypy takes for ``None``, because that is what it begins with.

    Args:
        attribute: an attribute of a class.

    Returns:
        ``Any`` where nobody declared it; None where the ``None`` is all there is to it.
    """
    typ = get_proper_type(attribute.type) if attribute.type is not None else None
    if isinstance(typ, NoneType) and attribute.is_inferred:
        return AnyType(TypeOfAny.unannotated)
    return None


def has_unseen_calls(function: FuncDef, types: Mapping[Expression, Type]) -> bool:
    """Whether there are calls in a function that mypy did not look at."""
    return any(isinstance(node, CallExpr) and node not in types for node in walk(function.body))


def is_seen_by_now(function: FuncDef, before: Mapping[Expression, Type], now: Mapping[Expression, Type]) -> bool:
    """Whether a call in a function was not looked at before, and is now."""
    return any(isinstance(node, CallExpr) and node in now and node not in before for node in walk(function.body))
