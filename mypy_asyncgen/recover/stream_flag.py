"""A function that streams behind a flag: ``def f(..., stream: bool = False) -> str | AsyncIterator[str]``.

Its author means two signatures and writes one. A literal argument, or the default, says which of them a call uses.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import Expression, FuncDef, NameExpr
from mypy.types import CallableType, Instance, LiteralType, Type, UnionType, get_proper_type

from mypy_asyncgen.mypy_api.types import make_simplified_union, type_of
from mypy_asyncgen.settings import Settings
from mypy_asyncgen.tree.facts import default_of, is_undecided
from mypy_asyncgen.tree.kinds import Kind, kind_of


def flag_parameter(signature: CallableType, names: tuple[str, ...]) -> int | None:
    """The parameter that decides whether a function streams.

    Args:
        signature: the function's signature.
        names: what such parameters are called (a setting).

    Returns:
        Its index, where it is declared ``bool`` and the return type is a union of something async iterable with
        something that is not; None for every other function.
    """
    # Every function that is called passes here.
    if not any(name in signature.arg_names for name in names) or split(signature.ret_type) is None:
        return None
    for number, (name, typ) in enumerate(zip(signature.arg_names, signature.arg_types, strict=True)):
        proper = get_proper_type(typ)
        if name in names and isinstance(proper, Instance) and proper.type.fullname == "builtins.bool":
            return number
    return None


def split(returned: Type) -> tuple[list[Type], list[Type]] | None:
    """A return type that is a union of what streams and what does not.

    Args:
        returned: the type, or a coroutine of it.

    Returns:
        The members that stream and those that do not; None where it is no such union.
    """
    proper = get_proper_type(returned)
    if isinstance(proper, Instance) and proper.type.fullname in ("typing.Coroutine", "types.CoroutineType"):
        proper = get_proper_type(proper.args[-1])
    if not isinstance(proper, UnionType):
        return None
    streams = [item for item in proper.items if _streams(item, Kind.ASYNC_ITERABLE | Kind.ITERATOR)]
    values = [item for item in proper.items if item not in streams]
    if not values or not any(_streams(item, Kind.ASYNC_ITERABLE) for item in streams):
        return None
    return streams, values


def _streams(typ: Type, wanted: Kind) -> bool:
    """Whether a type is one of streams; a plain iterator is one too, beside an async one."""
    kind = kind_of(get_proper_type(typ))
    return bool(kind & wanted) and not kind & Kind.AWAITABLE


def narrowed(
    checker: TypeChecker,
    function: FuncDef,
    name: str,
    arguments: list[Expression],
    given: Type,
    settings: Settings,
) -> Type:
    """The type of a call of a function that streams behind a flag.

    Args:
        checker: the checker in use.
        function: the function that is called.
        name: the name of the flag.
        arguments: what the call gives for the flag; empty where it leaves it to the default.
        given: what mypy takes the call for.
        settings: the project's settings.

    Returns:
        The streaming members of the return type for a literal True, the others for a literal False; `given` where the
        flag is not known, or does not decide.
    """
    flag = _literal(checker, arguments[0]) if arguments else default_of(function, name, settings)
    if flag is None or is_undecided(function, name, settings):
        return given
    proper = get_proper_type(given)
    if isinstance(proper, Instance) and proper.type.fullname in ("typing.Coroutine", "types.CoroutineType"):
        return proper.copy_modified(args=[*proper.args[:-1], _chosen(proper.args[-1], flag)])
    return _chosen(given, flag)


def _chosen(returned: Type, flag: bool) -> Type:
    parts = split(returned)
    return returned if parts is None else make_simplified_union(parts[0] if flag else parts[1])


def _literal(checker: TypeChecker, argument: Expression) -> bool | None:
    if isinstance(argument, NameExpr) and argument.fullname in ("builtins.True", "builtins.False"):
        return argument.name == "True"
    typ = type_of(checker, argument)
    proper = get_proper_type(typ) if typ is not None else None
    if isinstance(proper, Instance) and proper.last_known_value is not None:
        proper = proper.last_known_value
    if isinstance(proper, LiteralType) and isinstance(proper.value, bool):
        return proper.value
    return None
