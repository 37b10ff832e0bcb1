"""A second look at the functions of a module in which mypy lost a type that can be given back.

When mypy has checked a module, its types are there to be looked through for an ``Any`` that need not be one: a method that
a decorator erased, a function without annotations. Functions that use such a thing are checked once more with its type
filled in, by mypy itself, so that all it infers from there on is there as well. Our checks look at that as at any other
check; mypy's own errors are taken away, because nobody asked for these types.
"""

from __future__ import annotations

import os
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, CallableType, Instance, NoneType, TupleType, Type, TypeType, get_proper_type

from mypy_asyncgen.engine.on_call import report
from mypy_asyncgen.mypy_api import second_check
from mypy_asyncgen.mypy_api.errors import ErrorStream, is_silenced, note
from mypy_asyncgen.mypy_api.second_check import Typed
from mypy_asyncgen.mypy_api.types import stored_types
from mypy_asyncgen.recover import erased, own_parts, refused, results, unreached
from mypy_asyncgen.rule import CheckedModule
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tables.lookup import KnownNames
from mypy_asyncgen.tree.kinds import members
from mypy_asyncgen.tree.method_names import MethodNames
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import redefined, says_nothing
from mypy_asyncgen.tree.units import Module, Unit, walk
from mypy_asyncgen.words import sentences
from mypy_asyncgen.words.sentences import TELL_UNREACHED

_AT_MODULE = tuple(rule.at_module for rule in RULES if rule.at_module is not None)
# A type given back can lead to another that was lost; a chain longer than this is not followed.
_MAX_ROUNDS = 3
# What mypy has for what it knows nothing of: ``Any``, a function that gives it, ``None``.
_LITTLE = frozenset({AnyType, CallableType, NoneType})
# What can be an attribute, a function, or a call of one.
_NAMED = frozenset({NameExpr, MemberExpr, CallExpr})


class SecondLook:
    """Looks again at modules that mypy has checked.

    Args:
        errors: what sees each of mypy's errors.
        forget: makes the hooks decide anew, when types of definitions change.
        known: the tables, with what the project adds to them.
    """

    def __init__(self, errors: ErrorStream, forget: Callable[[], None], known: KnownNames) -> None:
        self._known = known
        self._errors = errors
        self._forget = forget
        self._sources = Sources()
        self._names: MethodNames | None = None

    def forget(self) -> None:
        """Drop what is known of files, which can have changed."""
        self._sources.forget()
        self._names = None

    def look(self, checker: TypeChecker, module: Module, entered: Mapping[Node, FuncDef]) -> None:
        """Look again at the functions of a module that has been checked.

        Args:
            checker: the module's checker.
            module: the module's indexed tree.
            entered: what the module enters by an `__aenter__` without annotations, and those methods.
        """
        if is_silenced(checker):
            return
        given: dict[Typed, Type] = {}
        units: dict[Unit, None] = {}
        types = stored_types(checker)
        self._find(checker, module, types, given, units)
        self._find_entered(checker, module, entered, given, units)
        narrow = _find_unreached(module, types, given, units)
        again = self._check_again(checker, module, given, units) if units else {}
        if TELL_UNREACHED in os.environ:
            _tell_unreached(checker, [each for each in narrow if unreached.is_seen_by_now(each, types, again)])
        # What is known by now is not guessed at.
        self._tell_rules(checker, module, ChainMap(again, types))

    def _check_again(
        self, checker: TypeChecker, module: Module, given: dict[Typed, Type], units: dict[Unit, None]
    ) -> dict[Expression, Type]:
        """Check functions with the types that were given back; gives the types of their expressions."""
        again: dict[Expression, Type] = {}
        with second_check.module_entered(checker), self._errors.only_ours():
            try:
                for _ in range(_MAX_ROUNDS):
                    known = len(given)
                    self._forget()
                    again.update(self._round(checker, module, given, units))
                    if len(given) == known:
                        break
            finally:
                self._forget()
        return again

    def _tell_rules(self, checker: TypeChecker, module: Module, types: Mapping[Expression, Type]) -> None:
        """Tell the rules that the module's check is over, and report what they find."""
        if self._names is None:
            self._names = MethodNames(checker.modules)
        checked = CheckedModule(checker, module, types, self._names, self._known)
        found = [each for judge in _AT_MODULE for each in judge(checked)]
        if found:
            with second_check.module_entered(checker):
                for node, finding in found:
                    report(checker, module, node, finding)

    def _round(
        self, checker: TypeChecker, module: Module, given: dict[Typed, Type], units: dict[Unit, None]
    ) -> dict[Expression, Type]:
        all_types: dict[Expression, Type] = {}
        found: dict[Typed, Type] = {}
        with second_check.types_given(given):
            for unit in list(units):
                for function in second_check.functions_in(unit.root):
                    types = second_check.check_again(checker, function, list(walk(function)))
                    self._find(checker, module, types, found, units)
                    all_types.update(types)
        given.update((node, typ) for node, typ in found.items() if node not in given)
        return all_types

    def _find(
        self,
        checker: TypeChecker,
        module: Module,
        types: Mapping[Expression, Type],
        given: dict[Typed, Type],
        units: dict[Unit, None],
    ) -> None:
        """Find what types were lost and can be given back, and where they are used."""
        for expr, typ in types.items():
            # Every expression of the module passes here, and next to none is of these types.
            if type(typ) not in _LITTLE:
                continue
            if isinstance(expr, AwaitExpr):
                # Of a coroutine function without annotations the result is lost, not the coroutine.
                expr = expr.expr
            if type(expr) not in _NAMED:
                continue
            assert isinstance(expr, (NameExpr, MemberExpr, CallExpr))
            if _is_lost(typ):
                found = self._given_back(checker, module, expr, types, given)
            else:
                found = isinstance(expr, MemberExpr) and _is_none(expr, typ, types, given)
            unit = module.unit_of(expr) if found else None
            if unit is not None and not _is_target(unit, expr):
                units[unit] = None

    def _find_entered(
        self,
        checker: TypeChecker,
        module: Module,
        entered: Mapping[Node, FuncDef],
        given: dict[Typed, Type],
        units: dict[Unit, None],
    ) -> None:
        """Find what `async with` enters by a method without annotations that gives its own object."""
        for expr, method in entered.items():
            if method not in given and not redefined(method, module.classes()):
                back = own_parts.of_enter(checker, self._sources, method)
                if back is not None:
                    given[method] = back
            unit = module.unit_of(expr) if method in given else None
            if unit is not None:
                units[unit] = None

    def _given_back(
        self,
        checker: TypeChecker,
        module: Module,
        expr: NameExpr | MemberExpr | CallExpr,
        types: Mapping[Expression, Type],
        given: dict[Typed, Type],
    ) -> bool:
        """Whether the type of an expression can be given back; the type of what it names is noted."""
        if isinstance(expr, CallExpr):
            node = _symbol(expr.callee, types) if isinstance(expr.callee, RefExpr) else None
            typed: Typed | None = node if isinstance(node, (FuncDef, OverloadedFuncDef)) else None
        else:
            node = _symbol(expr, types)
            if isinstance(node, OverloadedFuncDef) and node.is_property:
                node = node.items[0]
            typed = node.var if isinstance(node, Decorator) else None
        if typed is None or typed in given:
            return typed is not None
        back: Type | None = None
        if isinstance(node, Decorator) and node.func.is_property:
            back = self._result(checker, module, node.func, types)
        elif isinstance(node, Decorator) and erased.is_erased(node):
            back = erased.type_of(checker, self._sources, node)
        elif isinstance(node, FuncDef):
            back = self._result(checker, module, node, types)
        elif isinstance(node, OverloadedFuncDef) and isinstance(expr, CallExpr):
            back = refused.any_call(node)
        if back is not None:
            given[typed] = back
        return back is not None

    def _result(
        self, checker: TypeChecker, module: Module, function: FuncDef, types: Mapping[Expression, Type]
    ) -> Type | None:
        if not says_nothing(function) or redefined(function, module.classes()):
            return None
        if function.is_property:
            return results.type_of(checker, self._sources, types, function) or own_parts.of_property(
                checker, self._sources, function
            )
        return results.type_of(checker, self._sources, types, function)


def _find_unreached(
    module: Module, types: Mapping[Expression, Type], given: dict[Typed, Type], units: dict[Unit, None]
) -> list[FuncDef]:
    """Find functions with code that mypy does not look at, perhaps because of a parameter's default."""
    found = []
    for root in module.roots:
        for function in second_check.functions_in(root):
            wider = unreached.with_none(function)
            if wider is not None and unreached.has_unseen_calls(function, types):
                given[function] = wider
                units[module.unit(root)] = None
                found.append(function)
    return found


def _tell_unreached(checker: TypeChecker, functions: Iterable[FuncDef]) -> None:
    """Note functions with code that mypy does not look at, for the command line."""
    with second_check.module_entered(checker):
        for function in functions:
            note(checker, function.line, sentences.unreached(function.name))


def _is_none(expr: MemberExpr, typ: Type, types: Mapping[Expression, Type], given: dict[Typed, Type]) -> bool:
    """Whether an attribute is taken for ``None`` and can be something else; its wider type is noted."""
    if not isinstance(get_proper_type(typ), NoneType):
        return False
    node = _symbol(expr, types)
    wider = unreached.anything_instead_of_none(node) if isinstance(node, Var) else None
    if isinstance(node, Var) and wider is not None:
        given[node] = wider
    return wider is not None


def _is_target(unit: Unit, expr: Expression) -> bool:
    """Whether an expression is what a value is assigned to."""
    parent = unit.parent(expr)
    return isinstance(parent, AssignmentStmt) and expr in parent.lvalues


def _is_lost(typ: Type) -> bool:
    proper = get_proper_type(typ)
    if isinstance(proper, CallableType):
        proper = get_proper_type(proper.ret_type)
    return isinstance(proper, AnyType)


def _symbol(expr: RefExpr, types: Mapping[Expression, Type]) -> Node | None:
    """The definition that a name or attribute stands for."""
    if expr.node is not None or not isinstance(expr, MemberExpr):
        return expr.node
    found = {_attribute(info, expr.name) for info in _classes(types.get(expr.expr))}
    return found.pop() if len(found) == 1 else None


def _attribute(info: TypeInfo, name: str) -> Node | None:
    symbol = info.get(name)
    return symbol.node if symbol is not None else None


def _classes(receiver: Type | None) -> Iterable[TypeInfo]:
    """The classes that an attribute of a value is looked up in."""
    for member in members(receiver):
        if isinstance(member, CallableType) and member.is_type_obj():
            yield member.type_object()
            continue
        if isinstance(member, TypeType):
            member = member.item
        if isinstance(member, TupleType):
            member = member.partial_fallback
        if isinstance(member, Instance):
            yield member.type
        elif not isinstance(member, NoneType):
            # Something else can have the attribute as well, and of that nothing is known.
            return
