"""What a type is to `await`, `async for`, `for`, `async with` and `with`.

Only types come in and only flags go out: nothing here knows of errors, syntax or names of functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from mypy.nodes import TypeInfo
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    Overloaded,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    TypeOfAny,
    TypeType,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import find_member, map_instance_to_supertype


class Kind(int):
    """The protocols a value supports, as bits; more than one may hold.

    A plain `int` to the interpreter: `enum.Flag` takes twenty times as long, and every call of a build is asked about.
    """

    NOTHING: ClassVar[Kind]
    ANY: ClassVar[Kind]
    NONE: ClassVar[Kind]
    COROUTINE: ClassVar[Kind]
    FUTURE: ClassVar[Kind]
    AWAITABLE: ClassVar[Kind]
    ASYNC_GENERATOR: ClassVar[Kind]
    ASYNC_ITERATOR: ClassVar[Kind]
    ASYNC_ITERABLE: ClassVar[Kind]
    ASYNC_CONTEXT: ClassVar[Kind]
    ITERABLE: ClassVar[Kind]
    ITERATOR: ClassVar[Kind]
    CONTEXT: ClassVar[Kind]
    FUNCTION: ClassVar[Kind]

    if TYPE_CHECKING:

        def __and__(self, other: int, /) -> Kind: ...

        def __or__(self, other: int, /) -> Kind: ...


Kind.NOTHING = Kind(0)
for _bit, _name in enumerate(name for name in Kind.__annotations__ if name != "NOTHING"):
    setattr(Kind, _name, Kind(1 << _bit))


# What an async generator function can be declared to return.
ASYNC_ITERATORS = frozenset({"typing.AsyncIterator", "typing.AsyncIterable", "typing.AsyncGenerator"})

# What has to do with `await`, `async for` or `async with`.
ASYNC = Kind.AWAITABLE | Kind.ASYNC_ITERABLE | Kind.ASYNC_CONTEXT

# `typing` holds the abstract class in typeshed, `types` the concrete one that `async def` gives since mypy 1.16.
_COROUTINE = "typing.Coroutine"
_ASYNC_GENERATOR = "typing.AsyncGenerator"
# The class of futures, and where Python has it without its C implementation.
FUTURES = ("_asyncio.Future", "asyncio.futures.Future")

_SPECIAL_METHODS = (
    ("__await__", Kind.AWAITABLE),
    ("__aiter__", Kind.ASYNC_ITERABLE),
    ("__anext__", Kind.ASYNC_ITERATOR),
    ("__aenter__", Kind.ASYNC_CONTEXT),
    ("__iter__", Kind.ITERABLE),
    ("__getitem__", Kind.ITERABLE),
    ("__next__", Kind.ITERATOR),
    ("__enter__", Kind.CONTEXT),
)


def members(typ: Type | None) -> list[ProperType]:
    """The types a value can have: unions flattened, type variables replaced by what bounds them.

    Args:
        typ: any type, or None for "not known".

    Returns:
        The members, none of them a union or a type variable; empty for None.
    """
    if typ is None:
        return []
    proper = get_proper_type(typ)
    if isinstance(proper, UnionType):
        return [member for item in proper.items for member in members(item)]
    if isinstance(proper, TypeVarType):
        if proper.values:
            return [member for value in proper.values for member in members(value)]
        return members(proper.upper_bound)
    return [proper]


def is_reported(typ: Type) -> bool:
    """Whether a type stands for something that mypy has reported as an error, as a method that a member of a union lacks."""
    proper = get_proper_type(typ)
    while isinstance(proper, AnyType) and proper.source_any is not None:
        proper = proper.source_any
    return isinstance(proper, AnyType) and proper.type_of_any == TypeOfAny.from_error


def without_reported(typ: Type | None) -> Type | None:
    """A type without the members of a union that stand for an error that is reported, where others are left.

    Args:
        typ: any type, or None for "not known".
    """
    proper = get_proper_type(typ) if typ is not None else None
    if not isinstance(proper, UnionType):
        return typ
    left = [item for item in proper.items if not is_reported(item)]
    return typ if not left or len(left) == len(proper.items) else UnionType.make_union(left)


def kind_of(typ: ProperType) -> Kind:
    """What one member of a type supports.

    Args:
        typ: a member as `members` gives it.

    Returns:
        The protocols it has.
    """
    if isinstance(typ, AnyType):
        return Kind.ANY
    if isinstance(typ, NoneType):
        return Kind.NONE
    if isinstance(typ, (CallableType, Overloaded)):
        return Kind.FUNCTION | (kind_of_class(typ.fallback.type) if typ.is_type_obj() else Kind.NOTHING)
    if isinstance(typ, TupleType):
        return kind_of(typ.partial_fallback)
    if isinstance(typ, TypedDictType):
        return kind_of(typ.fallback)
    if isinstance(typ, Instance):
        return kind_of_class(typ.type)
    if isinstance(typ, TypeType):
        return Kind.NOTHING
    return Kind.NOTHING


# What is known of classes; a class keeps its methods while a build lasts.
_classes: dict[TypeInfo, Kind] = {}


def forget_classes() -> None:
    """Drop what is known of classes: mypy's daemon changes them in place when their module changes."""
    _classes.clear()


def kind_of_class(info: TypeInfo) -> Kind:
    """What the instances of a class support."""
    kind = _classes.get(info)
    if kind is None:
        kind = _classes[info] = _look_at_class(info)
    return kind


def _look_at_class(info: TypeInfo) -> Kind:
    if info.fallback_to_any:
        return Kind.ANY
    kind = Kind.NOTHING
    for name, flag in _SPECIAL_METHODS:
        if _has_method(info, name):
            kind |= flag
    # Where `__iter__` is None nothing stands in for it, neither `__getitem__` nor `__next__`.
    if info.get("__iter__") is not None and not _has_method(info, "__iter__"):
        kind &= ~(Kind.ITERABLE | Kind.ITERATOR)
    if kind & Kind.AWAITABLE:
        if info.has_base(_COROUTINE):
            kind |= Kind.COROUTINE
        elif any(info.has_base(name) for name in FUTURES):
            kind |= Kind.FUTURE
    if kind & Kind.ASYNC_ITERABLE and info.has_base(_ASYNC_GENERATOR):
        kind |= Kind.ASYNC_GENERATOR
    return kind


def _has_method(info: TypeInfo, name: str) -> bool:
    """Whether a class has a method; one that sets it to None does not, whatever its bases have."""
    found = info.get(name)
    return found is not None and not isinstance(get_proper_type(found.type), NoneType)


def kinds(typ: Type | None) -> list[Kind]:
    """What each member of a type supports; empty where the type is not known."""
    return [kind_of(member) for member in members(typ)]


def is_async(typ: Type) -> bool:
    """Whether a member of a type is asynchronous in any way: every call of a build is asked, and nearly all are classes."""
    proper = get_proper_type(typ)
    if isinstance(proper, Instance):
        return bool(kind_of_class(proper.type) & ASYNC)
    if isinstance(proper, AnyType):
        return False
    return any(kind & ASYNC for kind in kinds(proper))


def gets_coroutine_function(given: Iterable[Iterable[Type]]) -> bool:
    """Whether an argument of a call is a coroutine function.

    Args:
        given: the types of the arguments, by parameter.
    """
    return any(
        isinstance(proper, CallableType) and not proper.is_type_obj() and always(proper.ret_type, Kind.COROUTINE)
        for types in given
        for proper in map(get_proper_type, types)
    )


def always(typ: Type | None, wanted: Kind) -> bool:
    """Whether every member of a type supports one of the wanted protocols (False where nothing is known)."""
    found = kinds(typ)
    return bool(found) and all(kind & wanted for kind in found)


def sometimes(typ: Type | None, wanted: Kind) -> bool:
    """Whether a member of a type supports one of the wanted protocols."""
    return any(kind & wanted for kind in kinds(typ))


def awaited(typ: ProperType) -> Type | None:
    """What awaiting a value gives, or None where its class does not say.

    Args:
        typ: a member as `members` gives it.

    Returns:
        The result's type for coroutines, futures and anything else whose class names it as a type argument.
    """
    if not isinstance(typ, Instance):
        return None
    for base in (_COROUTINE, *FUTURES, "typing.Awaitable"):
        for info in typ.type.mro:
            if info.fullname == base:
                args = map_instance_to_supertype(typ, info).args
                return args[-1] if args else None
    waits = get_proper_type(find_member("__await__", typ, typ)) if typ.type.get("__await__") is not None else None
    waiting = get_proper_type(waits.ret_type) if isinstance(waits, CallableType) else None
    if isinstance(waiting, Instance) and waiting.type.fullname == "typing.Generator":
        return waiting.args[-1]
    return None


def has_own_life(typ: ProperType) -> bool:
    """Whether an awaitable is more than a wait for its result: a class of its own, which only happens to have ``__await__``.

    Args:
        typ: a member as `members` gives it.
    """
    return (
        isinstance(typ, Instance)
        and typ.type.fullname != "typing.Awaitable"
        and bool(kind_of(typ) & Kind.AWAITABLE)
        and not kind_of(typ) & (Kind.COROUTINE | Kind.FUTURE)
    )


def result(typ: ProperType) -> Type | None:
    """What calling a function gives, or None for what is not a function (of overloads, the first one's)."""
    if isinstance(typ, Overloaded):
        typ = typ.items[0]
    return typ.ret_type if isinstance(typ, CallableType) else None


def signatures(typ: Type | None) -> Iterator[CallableType]:
    """The signatures a value can be called with: functions, overloads, classes and instances with `__call__`."""
    for member in members(typ):
        if isinstance(member, Instance):
            # Python does not ask `__getattr__` for it, and most classes have none.
            call = find_member("__call__", member, member) if member.type.get("__call__") is not None else None
            if call is None:
                continue
            member = get_proper_type(call)
        if isinstance(member, Overloaded):
            yield from member.items
        elif isinstance(member, CallableType):
            yield member


def discards(declared: Type) -> bool:
    """Whether a parameter takes a callable whose result nobody can use, because it is declared ``object``.

    ``Callable[..., object]`` says "any function": a registry that finds out later which of them to await.
    """
    for member in members(declared):
        if isinstance(member, CallableType) and not member.is_type_obj() and not member.is_ellipsis_args:
            returned = get_proper_type(member.ret_type)
            if isinstance(returned, Instance) and returned.type.fullname == "builtins.object":
                return True
    return False


def type_arguments(typ: ProperType) -> tuple[Type, ...]:
    """The types inside a generic class or a tuple."""
    if isinstance(typ, TupleType):
        return tuple(typ.items)
    return tuple(typ.args) if isinstance(typ, Instance) else ()


def holds_any(typ: Type, depth: int = 5) -> bool:
    """Whether there is an ``Any`` in a type, so that more than one overload may take a value of it.

    Args:
        typ: the type.
        depth: how far inside is looked; types can have themselves inside.
    """
    proper = get_proper_type(typ)
    if isinstance(proper, AnyType) or (isinstance(proper, Instance) and proper.type.fallback_to_any):
        return True
    parts: Iterable[Type] = type_arguments(proper)
    if isinstance(proper, (UnionType, Overloaded)):
        parts = proper.items
    elif isinstance(proper, CallableType):
        parts = (*proper.arg_types, proper.ret_type)
    return depth > 0 and any(holds_any(part, depth - 1) for part in parts)


def is_never(typ: Type | None) -> bool:
    """Whether a type has no values, as the result of a call that does not return."""
    return typ is not None and isinstance(get_proper_type(typ), UninhabitedType)
