"""What a function without annotations gives, by what mypy inferred of its `return`s, or by what they are written to be.

In the module that is checked the types of its own `return`s are there. Of other modules' functions a fact travels: the
name of the one class or function whose call they return.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.checker import TypeChecker
from mypy.nodes import Expression, FuncDef, SymbolNode, TypeInfo
from mypy.types import AnyType, CallableType, Instance, NoneType, Type, TypeOfAny, UninhabitedType, get_proper_type

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.mypy_api.types import function_type, make_simplified_union
from mypy_asyncgen.recover.erased import looked_up, module_of
from mypy_asyncgen.tree.bodies import in_module, returned_expressions, ways_out
from mypy_asyncgen.tree.kinds import ASYNC, kind_of, members
from mypy_asyncgen.tree.results import GIVES, made_by
from mypy_asyncgen.tree.symbols import says_nothing

_MAX_DEPTH = 3


def type_of(checker: TypeChecker, types: Mapping[Expression, Type], function: FuncDef) -> CallableType | None:
    """The type of a function with the result that it does not declare.

    Args:
        checker: the checker in use.
        types: the types of the expressions of its module.
        function: the function.

    Returns:
        Its type; None where the result is not certain, or nothing that a check would look at.
    """
    if not says_nothing(function) or function.is_generator or function.is_coroutine:
        return None
    inferred = in_module(checker, function)
    given = _inferred(function, types) if inferred else _written(checker, function, 0)
    if given is None or not _is_of_interest(given):
        return None
    whole = get_proper_type(function_type(function, checker.named_type("builtins.function")))
    return whole.copy_modified(ret_type=given) if isinstance(whole, CallableType) else None


def _inferred(function: FuncDef, types: Mapping[Expression, Type]) -> Type | None:
    found: list[Type] = []
    for expr in returned_expressions(function):
        typ = get_proper_type(types.get(expr))
        if typ is None or isinstance(typ, (AnyType, UninhabitedType)):
            return None
        found.append(typ)
    _, falls_through = ways_out(function)
    return make_simplified_union([*found, NoneType()] if falls_through else found) if found else None


def _written(checker: TypeChecker, function: FuncDef, depth: int) -> Type | None:
    """The result of a function of another module, by the name of what it returns the call of."""
    module = module_of(checker, function)
    name = kept_facts.kept(function).get(GIVES) or (made_by(function) if kept_facts.was_parsed(function) else None)
    if module is None or not name or depth > _MAX_DEPTH:
        return None
    return _call_of(checker, looked_up(checker, module, name), depth)


def _call_of(checker: TypeChecker, node: SymbolNode | None, depth: int) -> Type | None:
    """What calling a class or function gives."""
    if isinstance(node, TypeInfo):
        plain = node.metaclass_type is None and not any("__new__" in base.names for base in node.mro[:-1])
        anything = AnyType(TypeOfAny.unannotated)
        return Instance(node, [anything] * len(node.type_vars)) if plain else None
    if not isinstance(node, FuncDef):
        return None
    if says_nothing(node) and not node.is_coroutine:
        return _written(checker, node, depth + 1)
    signature = get_proper_type(function_type(node, checker.named_type("builtins.function")))
    simple = isinstance(signature, CallableType) and not signature.variables
    return signature.ret_type if simple and isinstance(signature, CallableType) else None


def _is_of_interest(typ: Type) -> bool:
    """Whether a value is of one class that has something async about it, or methods that give such values.

    What can be one thing or another is left alone: a caller may know which.
    """
    found = [member for member in members(typ) if not isinstance(member, NoneType)]
    if len(found) != 1 or not isinstance(found[0], Instance):
        return False
    is_async = bool(kind_of(found[0]) & ASYNC)
    return (is_async or found[0].type.module_name != "builtins") and not (is_async and len(members(typ)) > 1)


def overridden(function: FuncDef, classes: list[TypeInfo]) -> bool:
    """Whether one of some classes has a method of its own in the place of a function."""
    return bool(function.info) and any(
        info is not function.info and function.name in info.names and function.info in info.mro for info in classes
    )
