"""`probably-unawaited`: a dropped call of a method whose object has no type, but whose name only coroutine functions have."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    ARG_NAMED,
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    CallExpr,
    ExpressionStmt,
    FuncDef,
    MemberExpr,
)
from mypy.types import AnyType, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import CheckedModule, Found, Rule
from mypy_asyncgen.tree.method_names import MethodNames, coroutine_function
from mypy_asyncgen.tree.units import Module
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, plain_name

CODE = "probably-unawaited"


def of_module(checked: CheckedModule) -> Iterator[Found]:
    """The dropped calls of a module.

    Args:
        checked: the module.

    Yields:
        The findings, each with the call to report at.
    """
    checker, module, types, names = checked
    for call, given in types.items():
        if type(given) is not AnyType or not isinstance(call, CallExpr):
            continue
        if isinstance(call.callee, MemberExpr) and "_" in call.callee.name.strip("_"):
            if _has_no_type(types.get(call.callee.expr)):
                finding = _dropped(checker, module, call, call.callee, names)
                if finding is not None:
                    yield call, finding


def _has_no_type(receiver: Type | None) -> bool:
    """Whether an object has no type for want of an annotation; an object of a package that is not there has one."""
    typ = get_proper_type(receiver) if receiver is not None else None
    while isinstance(typ, AnyType) and typ.source_any is not None:
        typ = typ.source_any
    return isinstance(typ, AnyType) and typ.type_of_any not in (
        TypeOfAny.from_unimported_type,
        TypeOfAny.from_error,
        TypeOfAny.special_form,
    )


def _dropped(
    checker: TypeChecker, module: Module, call: CallExpr, callee: MemberExpr, names: MethodNames
) -> Finding | None:
    unit = module.unit_of(call)
    if unit is None or not isinstance(unit.parent(call), ExpressionStmt):
        return None
    function = unit.function(call)
    # A wrapper goes by the name of what it wraps, and is asynchronous where that need not be.
    if not isinstance(function, FuncDef) or not function.is_coroutine or function.name == callee.name:
        return None
    found = [coroutine_function(node) for node in names.definitions(module.tree, callee.name)]
    known = [each for each in found if each is not None]
    if not known or len(known) < len(found) or not all(_takes(each, call) for each in known):
        return None
    shown = plain_name(checker, callee) or callee.name
    return Finding(
        CODE,
        f'"{shown}(...)" is probably a coroutine that is never awaited: every class in sight that has "{callee.name}" '
        "makes it a coroutine function",
        (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
    )


def _takes(function: FuncDef, call: CallExpr) -> bool:
    """Whether a method can be called as a call does."""
    if any(kind in (ARG_STAR, ARG_STAR2) for kind in (*call.arg_kinds, *function.arg_kinds)):
        return True
    parameters = list(zip(function.arg_names, function.arg_kinds, strict=True))[0 if function.is_static else 1 :]
    positional = sum(kind is ARG_POS for kind in call.arg_kinds)
    named = {name for name, kind in zip(call.arg_names, call.arg_kinds, strict=True) if kind is ARG_NAMED}
    by_place = [name for name, kind in parameters if kind.is_positional()]
    if positional > len(by_place) or not named <= {name for name, _ in parameters}:
        return False
    taken = {*by_place[:positional], *named}
    return all(name in taken or kind.is_optional() for name, kind in parameters)


RULE = Rule(CODE, at_module=of_module)
