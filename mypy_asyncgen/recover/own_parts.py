"""The type of a method without annotations that gives its own object, or an attribute of it."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    Type,
    TypeOfAny,
    TypeVarId,
    TypeVarType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import fill_typevars, find_member, function_type
from mypy_asyncgen.recover.erased import module_of
from mypy_asyncgen.tree import own_parts
from mypy_asyncgen.tree.kinds import members
from mypy_asyncgen.tree.own_parts import OwnPart
from mypy_asyncgen.tree.sources import Sources


def of_property(checker: TypeChecker, sources: Sources, function: FuncDef) -> CallableType | None:
    """The type of a property that gives an attribute.

    Args:
        checker: the checker in use.
        sources: the source of other modules.
        function: the property's function, without annotations.

    Returns:
        Its type, with what the attribute is declared to be for a result; None where that is not certain.
    """
    part = _part(checker, sources, function)
    whole = _signature(checker, function)
    if part is None or not part.path or whole is None:
        return None
    found = _found(part, fill_typevars(function.info))
    return whole.copy_modified(ret_type=found) if found is not None else None


def of_enter(checker: TypeChecker, sources: Sources, function: FuncDef) -> CallableType | None:
    """The type of an `async def __aenter__` that gives what is entered, or an attribute of it.

    Args:
        checker: the checker in use.
        sources: the source of other modules.
        function: the method, without annotations.

    Returns:
        Its type; None where it is not certain.
    """
    part = _part(checker, sources, function)
    whole = _signature(checker, function)
    if part is None or whole is None:
        return None
    anything = AnyType(TypeOfAny.unannotated)
    entered = fill_typevars(function.info)
    if part.path:
        found = _found(part, entered)
        return whole.copy_modified(ret_type=_coroutine(checker, found)) if found is not None else None
    # ``def [Self] (self: Self) -> Coroutine[Any, Any, Self]``: a subclass gives itself.
    itself = TypeVarType("Self", f"{function.fullname}.Self", TypeVarId(-1), [], entered, anything)
    return whole.copy_modified(
        arg_types=[itself, *whole.arg_types[1:]], ret_type=_coroutine(checker, itself), variables=[itself]
    )


def _part(checker: TypeChecker, sources: Sources, function: FuncDef) -> OwnPart | None:
    module = module_of(checker, function)
    return own_parts.given_by(function, module, sources) if module is not None and function.info else None


def _signature(checker: TypeChecker, function: FuncDef) -> CallableType | None:
    whole = get_proper_type(function_type(function, checker.named_type("builtins.function")))
    return whole if isinstance(whole, CallableType) and whole.arg_types else None


def _coroutine(checker: TypeChecker, given: Type) -> Type:
    anything = AnyType(TypeOfAny.unannotated)
    return checker.named_generic_type("typing.Coroutine", [anything, anything, given])


def _found(part: OwnPart, owner: Type) -> Type | None:
    """What is at the end of a path, by the declarations on the way."""
    found: Type = owner
    for name in part.path:
        receiver = get_proper_type(found)
        value = find_member(name, receiver, receiver) if isinstance(receiver, Instance) else None
        if value is None:
            return None
        found = value
    left = [member for member in members(found) if not (part.filled and isinstance(member, NoneType))]
    if len(left) != 1 or not isinstance(left[0], (Instance, TypeVarType)):
        return None
    return left[0]
