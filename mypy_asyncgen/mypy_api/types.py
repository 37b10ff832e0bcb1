"""mypy's functions on types, and the types that a checker has stored: imported from mypy here and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.argmap import map_actuals_to_formals as map_actuals_to_formals
from mypy.checker import TypeChecker
from mypy.erasetype import erase_typevars as erase_typevars
from mypy.lookup import lookup_fully_qualified as lookup_fully_qualified
from mypy.maptype import map_instance_to_supertype as map_instance_to_supertype
from mypy.messages import format_type as format_type
from mypy.subtypes import find_member as find_member
from mypy.subtypes import is_proper_subtype as is_proper_subtype
from mypy.subtypes import is_same_type as is_same_type
from mypy.subtypes import is_subtype as is_subtype
from mypy.typeops import bind_self as bind_self
from mypy.typeops import function_type as function_type
from mypy.typeops import get_all_type_vars as get_all_type_vars
from mypy.typeops import make_simplified_union as make_simplified_union
from mypy.typevars import fill_typevars as fill_typevars

if TYPE_CHECKING:
    from mypy.nodes import Expression, TypeInfo
    from mypy.types import Type


def class_in_scope(checker: TypeChecker) -> TypeInfo | None:
    """The class whose definition is being checked."""
    return checker.tscope.classes[-1] if checker.tscope.classes else None


def type_of(checker: TypeChecker, node: Expression) -> Type | None:
    """The type the checker has stored for an expression, or None where it has none (not reached, or not yet)."""
    return checker.lookup_type(node) if checker.has_type(node) else None


def stored_types(checker: TypeChecker) -> dict[Expression, Type]:
    """The types of all expressions of a module, when its check is over."""
    return checker._type_maps[0]


def infer(checker: TypeChecker, node: Expression) -> None:
    """Store the types of an expression and what is in it, as mypy does right after it has reported the errors of one.

    Where mypy tries several ways to type an expression (what a `return` gives, arguments of generic functions), it
    reports the errors of the way it settles on before it stores the types.
    """
    with (
        checker.msg.filter_errors(filter_deprecated=True),
        checker.binder.frame_context(can_skip=True, fall_through=0),
        checker.local_type_map as types,
    ):
        checker.expr_checker.accept(node)
    checker.store_types(types)
