"""When a module has been checked: what mypy took for ``Any``, and the kind tables know, is told to the rules."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from functools import partial

from mypy.checker import TypeChecker
from mypy.nodes import (
    MDEF,
    Block,
    CallExpr,
    ClassDef,
    Expression,
    MemberExpr,
    MypyFile,
    SymbolTable,
    SymbolTableNode,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, CallableType, Instance, ProperType, TypeAliasType, TypeOfAny, UnionType, get_proper_type

from mypy_asyncgen.engine import call_events
from mypy_asyncgen.engine.on_call import Calls, report
from mypy_asyncgen.mypy_api import second_check
from mypy_asyncgen.mypy_api.build import checker_of, missing_imports
from mypy_asyncgen.mypy_api.errors import is_silenced
from mypy_asyncgen.mypy_api.types import stored_types
from mypy_asyncgen.recover.absent import project, tables, values
from mypy_asyncgen.rule import Found
from mypy_asyncgen.tree.units import Module
from mypy_asyncgen.tree.uses import use_of

# What can be asynchronous.
_ASYNCHRONOUS = frozenset({CallExpr, MemberExpr})


class AbsentPackages:
    """Looks at modules whose check has ended.

    Args:
        calls: what all hooks share.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self.forget()

    def forget(self) -> None:
        """Drop what is known of files, which can have changed."""
        project.forget()

    def look_at(self, tree: MypyFile) -> None:
        """Report what the rules find in a module by the kind tables.

        Args:
            tree: the module; mypy has not freed it yet.
        """
        checker = self._calls.checkers.get(tree) or checker_of(tree)
        if checker is None or is_silenced(checker):
            return
        unknown = _unknown(checker)
        if not unknown:
            return
        try:
            # Modules that mypy was told not to follow are not read either.
            follows = checker.options.follow_imports not in ("skip", "error")
            beside = tables.within(project.Neighbours(tree.path, checker.modules)) if follows else nullcontext()
            with second_check.module_entered(checker), beside:
                module = self._calls.module(checker)
                for where, finding in self._findings(checker, module, unknown):
                    report(checker, module, where, finding)
        except Exception as error:
            self._calls.failures.tell(checker.errors, -1, error)

    def _findings(self, checker: TypeChecker, module: Module, unknown: set[Expression]) -> Iterator[Found]:
        kinds = Kinds(checker)
        known = values.Values(checker, partial(missing_imports, checker))
        for expr in known.expressions:
            if expr not in unknown:
                continue
            meaning = known.of(expr)
            made = kinds.of(meaning) if meaning is not None else None
            unit = module.unit_of(expr) if made is not None else None
            if made is None or unit is None:
                continue
            if isinstance(expr, CallExpr) or use_of(unit.parent(expr), expr) is not None:
                hand_on = partial(self._calls.hand_on, checker)
                yield from call_events.unseen(
                    checker, module, unit, expr, made, self._calls.known, known.declared_as_value, hand_on
                )


def _unknown(checker: TypeChecker) -> set[Expression]:
    """The expressions that can be asynchronous and that mypy has no type for.

    Of what mypy knows it has spoken, and what has no type at all it did not reach.
    """
    return {
        expr
        for expr, typ in stored_types(checker).items()
        if (type(typ) is AnyType or type(typ) is TypeAliasType)
        and type(expr) in _ASYNCHRONOUS
        and isinstance(get_proper_type(typ), AnyType)
    }


class Kinds:
    """mypy's types for what the tables know.

    Args:
        checker: the checker of the module.
    """

    def __init__(self, checker: TypeChecker) -> None:
        self._checker = checker
        self._classes: dict[str, TypeInfo] = {}

    def of(self, meaning: tables.Meaning) -> ProperType | None:
        """The type of what an expression stands for, or None where that says nothing to a rule."""
        if isinstance(meaning, tables.Made):
            return self._made(meaning.code)
        if isinstance(meaning, tables.Function):
            made = self._made(meaning.code)
            if made is None or meaning.code == tables.Code.CONTEXT:
                return None
            return CallableType([], [], [], made, self._checker.named_type("builtins.function"), name=None)
        if isinstance(meaning, tables.Instance):
            return self._instance(meaning.type)
        if isinstance(meaning, tables.Either):
            options = [self._instance(typ) for typ in meaning.types]
            known = [each for each in options if each is not None]
            return UnionType(known) if len(known) == len(options) else None
        return None

    def _made(self, code: str) -> ProperType | None:
        anything = AnyType(TypeOfAny.special_form)
        if code == tables.Code.COROUTINE:
            return self._checker.named_generic_type("typing.Coroutine", [anything] * 3)
        if code == tables.Code.ASYNC_GENERATOR:
            return self._checker.named_generic_type("typing.AsyncGenerator", [anything] * 2)
        if code == tables.Code.ASYNC_CONTEXT:
            return Instance(self._class("AbstractAsyncContextManager", tables.Protocol.ASYNC_ENTER), [])
        if code == tables.Code.CONTEXT:
            return Instance(self._class("AbstractContextManager", tables.Protocol.ENTER), [])
        return None

    def _instance(self, typ: tables.Type) -> ProperType | None:
        protocols = tables.protocols(typ)
        if tables.Protocol.COMPLETE not in protocols:
            return None
        return Instance(self._class(typ.name.rpartition(".")[2], protocols), [])

    def _class(self, name: str, protocols: str) -> TypeInfo:
        """A class with the special methods of some protocols and nothing else."""
        info = self._classes.get(name)
        if info is None:
            definition = ClassDef(name, Block([]))
            info = self._classes[name] = TypeInfo(SymbolTable(), definition, self._checker.tree.fullname)
            definition.info = info
            info.add_type_vars()
            for letter in protocols:
                for method in _METHODS.get(letter, ()):
                    variable = Var(method, AnyType(TypeOfAny.special_form))
                    variable.info, variable.is_ready = info, True
                    info.names[method] = SymbolTableNode(MDEF, variable)
            top = self._checker.named_type("builtins.object")
            info.bases = [top]
            info.mro = [info, top.type]
        return info


_METHODS = {
    tables.Protocol.AWAIT: ("__await__",),
    tables.Protocol.ASYNC_ITERATE: ("__aiter__",),
    tables.Protocol.ASYNC_NEXT: ("__anext__",),
    tables.Protocol.ASYNC_ENTER: ("__aenter__", "__aexit__"),
    tables.Protocol.ENTER: ("__enter__", "__exit__"),
    tables.Protocol.ITERATE: ("__iter__",),
}
