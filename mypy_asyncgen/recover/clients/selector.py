"""Overloads told apart by one argument, kept apart when an ``Any`` makes mypy give up.

``create(stream=True, **kw)`` with ``kw: dict[str, Any]`` matches more than one overload of ``create``, and
where an ``Any`` among the arguments is the reason and the results differ, mypy takes the call for ``Any``. It
asks the plugin once for each overload that matches; when the answer is the same each time, there is nothing
to give up about.
"""

from __future__ import annotations

from collections.abc import Callable

from mypy.plugin import MethodContext
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    Type,
    TypeOfAny,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import get_all_type_vars, is_proper_subtype, is_same_type, is_subtype
from mypy_asyncgen.recover.clients.arguments import given_for
from mypy_asyncgen.recover.clients.receiver import member_type


def by_argument(argument: str) -> Callable[[MethodContext], Type]:
    """A method hook for overloads that differ by one argument.

    Args:
        argument: the name of the parameter that decides, ``stream`` for most clients.

    Returns:
        A hook that gives the result of the overload the argument selects; a coroutine of ``Any`` where the
        call does not show the argument, since then either result may come; and mypy's own answer where
        nothing is ambiguous.
    """

    def select(ctx: MethodContext) -> Type:
        return _select(ctx, argument)

    return select


def _select(ctx: MethodContext, argument: str) -> Type:
    given, spread_any = given_for(ctx, argument)
    unknown = given is None and spread_any
    proper = get_proper_type(given) if given is not None else None
    if isinstance(proper, AnyType):
        unknown, given = True, None
    overloads = member_type(ctx)
    if not isinstance(overloads, Overloaded):
        return ctx.default_return_type
    items = [item for item in overloads.items if argument in item.arg_names]
    # An overload for "anything else" takes the flag in its own `**body: Any`: google-genai's
    # `interactions.create`; ai21's `Optional[False]` is no type, and takes everything as well.
    catch_all = argument not in ctx.callee_arg_names
    if not (unknown or spread_any or catch_all or any(_takes_anything(_flag(item, argument)) for item in items)):
        return ctx.default_return_type
    results = [item.ret_type for item in items] if unknown else _selected(items, argument, given)
    if not results or any(get_all_type_vars(result) for result in results):
        return ctx.default_return_type
    if all(is_same_type(results[0], other) for other in results):
        return results[0]
    if catch_all and not unknown:
        return ctx.default_return_type
    return _coroutine_of_any(results) or ctx.default_return_type


def _selected(items: list[CallableType], argument: str, given: Type | None) -> list[Type]:
    """The results of the overloads that an argument of a type selects; without one, of those that do not need it."""
    if given is None:
        return [item.ret_type for item in items if not item.arg_kinds[item.arg_names.index(argument)].is_required()]
    literal = get_proper_type(_literal(given))
    matching = []
    for item in items:
        formal = _flag(item, argument)
        if is_subtype(literal, formal):
            matching.append((_of_its_kind(literal, formal), item.ret_type))
    if all(_takes_anything(formal) for formal, _ in matching) and not isinstance(literal, (LiteralType, NoneType)):
        # A variable tells as little of the flag as a parameter that takes everything.
        return [item.ret_type for item in items]
    return [result for formal, result in matching if not any(_says_more(other, formal) for other, _ in matching)]


def _flag(item: CallableType, argument: str) -> Type:
    """What an overload declares for the argument."""
    return item.arg_types[item.arg_names.index(argument)]


def _takes_anything(formal: Type) -> bool:
    proper = get_proper_type(formal)
    if isinstance(proper, UnionType):
        return any(_takes_anything(item) for item in proper.items)
    return isinstance(proper, AnyType)


def _says_more(one: Type, other: Type) -> bool:
    """``bool`` takes a ``True`` too, but ``Literal[True]`` says more, and everything says more than ``Any``."""
    if _takes_anything(other):
        return not _takes_anything(one)
    return is_proper_subtype(one, other) and not is_proper_subtype(other, one)


def _of_its_kind(literal: Type, formal: Type) -> Type:
    """``Literal[False]`` of ``Literal[False] | Omit | None``: what of a parameter's type compares with a literal."""
    literal, formal = get_proper_type(literal), get_proper_type(formal)
    if isinstance(literal, LiteralType) and isinstance(formal, UnionType):
        return UnionType.make_union([item for item in formal.items if is_subtype(item, literal.fallback)])
    return formal


def _literal(type_: Type) -> Type:
    """``Literal[True]`` for an expression ``True`` that mypy has widened to ``bool``."""
    proper = get_proper_type(type_)
    if isinstance(proper, Instance) and proper.last_known_value is not None:
        return proper.last_known_value
    return type_


def _coroutine_of_any(results: list[Type]) -> Type | None:
    """What coroutines of different results have in common: that they must be awaited."""
    for result in results:
        proper = get_proper_type(result)
        if isinstance(proper, UnionType) or not isinstance(proper, Instance):
            return None
        if proper.type.fullname != "typing.Coroutine":
            return None
        common = proper
    return common.copy_modified(args=[AnyType(TypeOfAny.special_form) for _ in common.args])
