"""What a function without annotations gives, by what mypy inferred of its `return`s, or by what they are written to be.

In the module that is checked the types of its own `return`s are there. Of other modules' functions a fact travels: the
name of the one class, function or attribute that they return, or return the call of.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.checker import TypeChecker
from mypy.nodes import Expression, FuncDef, MypyFile, SymbolNode, TypeInfo, Var
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeOfAny,
    UninhabitedType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import function_type, get_all_type_vars, make_simplified_union
from mypy_asyncgen.recover.erased import looked_up, module_of
from mypy_asyncgen.tree import body_facts
from mypy_asyncgen.tree.bodies import in_module, returned_expressions, ways_out
from mypy_asyncgen.tree.kinds import ASYNC, kind_of, members
from mypy_asyncgen.tree.results import GIVES, SELF, given
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import says_nothing

_MAX_DEPTH = 3


def type_of(
    checker: TypeChecker, sources: Sources, types: Mapping[Expression, Type], function: FuncDef
) -> CallableType | None:
    """The type of a function with the result that it does not declare.

    Args:
        checker: the checker in use.
        sources: the source of other modules.
        types: the types of the expressions of its module.
        function: the function.

    Returns:
        Its type; None where the result is not certain, or nothing that a check would look at.
    """
    if not says_nothing(function) or function.is_generator or function.is_async_generator:
        return None
    inferred = in_module(checker, function)
    result = _inferred(function, types) if inferred else _written(checker, sources, function, 0)
    if result is None or not _is_of_interest(result):
        return None
    if function.is_coroutine:
        anything = AnyType(TypeOfAny.unannotated)
        result = checker.named_generic_type("typing.Coroutine", [anything, anything, result])
    whole = get_proper_type(function_type(function, checker.named_type("builtins.function")))
    return whole.copy_modified(ret_type=result) if isinstance(whole, CallableType) else None


def _inferred(function: FuncDef, types: Mapping[Expression, Type]) -> Type | None:
    found: list[Type] = []
    for expr in returned_expressions(function):
        typ = get_proper_type(types.get(expr))
        if typ is None or isinstance(typ, (AnyType, UninhabitedType)):
            return None
        found.append(typ)
    _, falls_through = ways_out(function)
    return make_simplified_union([*found, NoneType()] if falls_through else found) if found else None


def _written(checker: TypeChecker, sources: Sources, function: FuncDef, depth: int) -> Type | None:
    """The result of a function of another module, by the name of what it returns."""
    module = module_of(checker, function)
    if module is None or depth > _MAX_DEPTH:
        return None
    fact = body_facts.fact(checker, function, GIVES, sources)
    if fact is None:
        return None
    said = given(fact)
    node = _named(checker, module, function, said.name)
    found = _call_of(checker, sources, node, depth) if said.is_called else _value_of(node)
    return make_simplified_union([found, NoneType()]) if found is not None and said.or_none else found


def _named(checker: TypeChecker, module: MypyFile, function: FuncDef, name: str) -> SymbolNode | None:
    """What a dotted name stands for in a function, an attribute of its object included."""
    first, *rest = name.split(".")
    if first != SELF or not function.info:
        return looked_up(checker, module, name)
    owner: TypeInfo | None = function.info
    node: SymbolNode | None = None
    for place, part in enumerate(rest):
        symbol = owner.get(part) if owner is not None else None
        node = symbol.node if symbol is not None else None
        if place < len(rest) - 1:
            typ = _value_of(node)
            owner = typ.type if isinstance(typ, Instance) else None
    return node


def _value_of(node: SymbolNode | None) -> ProperType | None:
    """The type of a variable or attribute once it is filled: whoever gives it back has seen to that."""
    declared = node.type if isinstance(node, Var) else None
    found = [member for member in members(declared) if not isinstance(member, NoneType)]
    plain = len(found) == 1 and not isinstance(found[0], AnyType) and not get_all_type_vars(found[0])
    return found[0] if plain else None


def _call_of(checker: TypeChecker, sources: Sources, node: SymbolNode | None, depth: int) -> Type | None:
    """What calling a class or function gives."""
    if isinstance(node, TypeInfo):
        plain = node.metaclass_type is None and not any("__new__" in base.names for base in node.mro[:-1])
        anything = AnyType(TypeOfAny.unannotated)
        return Instance(node, [anything] * len(node.type_vars)) if plain else None
    if not isinstance(node, FuncDef):
        return None
    if says_nothing(node) and not node.is_coroutine:
        return _written(checker, sources, node, depth + 1)
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
