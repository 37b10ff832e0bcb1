"""A second look at the functions of a module in which mypy lost a type that can be given back.

When mypy has checked a module, its types are there to be looked through for an ``Any`` that need not be one
(`mypy_asyncgen.engine.lost_types`). Functions that use such a thing are checked once more with its type filled in, by mypy
itself, so that all it infers from there on is there as well. Our checks look at that as at any other check; mypy's own
errors are taken away, because nobody asked for these types.
"""

from __future__ import annotations

import os
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, FuncDef, Node, OpExpr
from mypy.types import AnyType, ProperType, Type

from mypy_asyncgen.engine.lost_types import LostTypes, of_little_type
from mypy_asyncgen.engine.on_call import report
from mypy_asyncgen.mypy_api import second_check
from mypy_asyncgen.mypy_api.errors import ErrorStream, is_silenced, note
from mypy_asyncgen.mypy_api.second_check import Typed
from mypy_asyncgen.mypy_api.types import stored_types
from mypy_asyncgen.recover import unreached
from mypy_asyncgen.rule import CheckedModule
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tables.lookup import KnownNames
from mypy_asyncgen.tree.method_names import MethodNames
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.units import Module, walk
from mypy_asyncgen.words import sentences
from mypy_asyncgen.words.sentences import TELL_UNREACHED

_AT_MODULE = tuple(rule.at_module for rule in RULES if rule.at_module is not None)
# Operators that no class has for anything asynchronous; `|`, `&` and `>>` also put steps of work together.
_ARITHMETIC = frozenset({"+", "-", "*", "/", "//", "%", "**"})
# A type given back can lead to another that was lost; a chain longer than this is not followed.
_MAX_ROUNDS = 3


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

    def look(
        self,
        checker: TypeChecker,
        module: Module,
        entered: Mapping[Node, FuncDef],
        handed_on: Mapping[CallExpr, ProperType],
    ) -> None:
        """Look again at the functions of a module that has been checked.

        Args:
            checker: the module's checker.
            module: the module's indexed tree.
            entered: what the module enters by an `__aenter__` without annotations, and those methods.
            handed_on: its calls whose coroutine goes where something may still await it.
        """
        if is_silenced(checker):
            return
        types = stored_types(checker)
        little = of_little_type(types)
        lost = LostTypes(checker, module, self._sources)
        lost.find(little, types, lost.given)
        lost.find_entered(entered)
        narrow = lost.find_unreached(types)
        again = self._check_again(checker, lost) if lost.units else {}
        if TELL_UNREACHED in os.environ:
            _tell_unreached(checker, [each for each in narrow if unreached.is_seen_by_now(each, types, again)])
        # What is known by now is not guessed at.
        unknown = _unknown_calls(little, again)
        operations = _unknown_operations(little)
        if unknown or operations or handed_on:
            known = ChainMap(again, types) if again else types
            self._tell_rules(checker, module, unknown, operations, handed_on, known)

    def _check_again(self, checker: TypeChecker, lost: LostTypes) -> dict[Expression, Type]:
        """Check functions with the types that were given back; gives the types of their expressions."""
        again: dict[Expression, Type] = {}
        with second_check.module_entered(checker), self._errors.only_ours():
            try:
                for _ in range(_MAX_ROUNDS):
                    known = len(lost.given)
                    self._forget()
                    again.update(_round(checker, lost))
                    if len(lost.given) == known:
                        break
            finally:
                self._forget()
        return again

    def _tell_rules(
        self,
        checker: TypeChecker,
        module: Module,
        unknown: list[CallExpr],
        operations: list[OpExpr],
        handed_on: Mapping[CallExpr, ProperType],
        types: Mapping[Expression, Type],
    ) -> None:
        """Tell the rules that the module's check is over, and report what they find."""
        if self._names is None:
            self._names = MethodNames(checker.modules)
        checked = CheckedModule(checker, module, unknown, operations, handed_on, types, self._names, self._known)
        found = [each for judge in _AT_MODULE for each in judge(checked)]
        if found:
            with second_check.module_entered(checker):
                for node, finding in found:
                    report(checker, module, node, finding)


def _round(checker: TypeChecker, lost: LostTypes) -> dict[Expression, Type]:
    """Check each function once with the types given so far; gives the types of their expressions."""
    all_types: dict[Expression, Type] = {}
    found: dict[Typed, Type] = {}
    with second_check.types_given(lost.given):
        for unit in list(lost.units):
            for function in second_check.functions_in(unit.root):
                types = second_check.check_again(checker, function, list(walk(function)))
                lost.find(of_little_type(types), types, found)
                all_types.update(types)
    lost.given.update((node, typ) for node, typ in found.items() if node not in lost.given)
    return all_types


def _unknown_calls(little: Iterable[tuple[Expression, Type]], again: Mapping[Expression, Type]) -> list[CallExpr]:
    """The calls that mypy takes for ``Any``, also where it knows what could be given back."""
    found = {expr: None for expr, typ in little if type(typ) is AnyType and isinstance(expr, CallExpr)}
    for expr, typ in again.items():
        if isinstance(expr, CallExpr):
            if type(typ) is AnyType:
                found[expr] = None
            else:
                found.pop(expr, None)
    return list(found)


def _unknown_operations(little: Iterable[tuple[Expression, Type]]) -> list[OpExpr]:
    """The arithmetic that mypy takes for ``Any``, because it knows nothing of one operand."""
    return [expr for expr, typ in little if type(expr) is OpExpr and expr.op in _ARITHMETIC and type(typ) is AnyType]


def _tell_unreached(checker: TypeChecker, functions: Iterable[FuncDef]) -> None:
    """Note functions with code that mypy does not look at, for the command line."""
    with second_check.module_entered(checker):
        for function in functions:
            note(checker, function.line, sentences.unreached(function.name))
