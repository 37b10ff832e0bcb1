"""The one gate: whether a call is worth a look, by what the rules declare."""

from __future__ import annotations

from collections.abc import Callable

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, Decorator, FuncDef, MemberExpr, Node, OverloadedFuncDef, SuperExpr, Var
from mypy.types import CallableType, Instance, Type, TypeVarType, UnionType, get_proper_type

from mypy_asyncgen.mypy_api.errors import is_silenced
from mypy_asyncgen.rule import CallContext
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tables.gatherers import mapping_of
from mypy_asyncgen.tables.lookup import Known
from mypy_asyncgen.tree.kinds import ASYNC, Kind, is_async, kind_of, kind_of_class, signatures
from mypy_asyncgen.tree.symbols import Callee, items_of
from mypy_asyncgen.tree.units import Module

_WANTS = tuple(rule.wants for rule in RULES if rule.wants is not None)
# Why a call is not looked at.
_BY_SYNTAX = "the syntax calls it, and there is no call to look at"
_NOT_ASYNC = "it gives nothing asynchronous, and no rule wants each call of it"
_SILENCED = "no error of this module is shown"
_AWAITED = "its value is awaited, iterated or entered right there"
_NOTICES = tuple(rule.notices for rule in RULES if rule.notices is not None)


class Gate:
    """Decides which calls of a name the rules are told of; what the declaration decides is decided once per name.

    Args:
        callee: what is called.
        known: what the tables say of it.
        recovers: whether mypy can lose what it gives, so that each of its calls is looked at.
    """

    __slots__ = ("_reads_body", "_special", "_wanted", "callee", "concerns_us", "known", "recovers")

    def __init__(self, callee: Callee, known: Known, *, recovers: bool) -> None:
        self.callee = callee
        self.known = known
        self._wanted = any(wants(callee, known) for wants in _WANTS)
        self.recovers = recovers
        self._reads_body = callee.says_nothing
        self._special = _special_name(callee.function)
        # Whether any call of the name can pass.
        self.concerns_us = (
            self._wanted or recovers or self._reads_body or callee.gathers or _may_give_async(callee.node)
        )

    def closed(
        self,
        checker: TypeChecker,
        ctx: CallContext,
        given: Type,
        module: Callable[[TypeChecker], Module],
        tells: Callable[[TypeChecker, FuncDef | None], bool],
    ) -> str | None:
        """Why the rules are not told of a call; None where they are.

        Args:
            checker: the checker in use.
            ctx: mypy's view of the call.
            given: the type of the call.
            module: gives the indexed tree of the module that a checker checks.
            tells: whether the body of a function says more than its type.
        """
        if self._special is not None and not _is_written(self._special, ctx.context):
            return _BY_SYNTAX
        asynchronous = not self._wanted and is_async(given)
        if not (self._wanted or asynchronous or self.recovers or self._says_more(checker, ctx, tells)):
            return _NOT_ASYNC
        if is_silenced(checker):
            return _SILENCED
        if asynchronous and not self._reads_body and self._is_just_awaited(checker, ctx, module):
            return _AWAITED
        return None

    def _says_more(
        self, checker: TypeChecker, ctx: CallContext, tells: Callable[[TypeChecker, FuncDef | None], bool]
    ) -> bool:
        """Whether something else than the type of a call says that it gives something asynchronous."""
        if self.callee.gathers and isinstance(ctx.context, CallExpr) and mapping_of(ctx.context) is not None:
            return True
        return self._reads_body and tells(checker, self.callee.function)

    def _is_just_awaited(self, checker: TypeChecker, ctx: CallContext, module: Callable[[TypeChecker], Module]) -> bool:
        """Whether the value of a call is awaited or entered right there, and no rule has an eye on its arguments.

        Most async calls are of that kind. The rules would find nothing, but take longer to say so.
        """
        call = ctx.context
        return (
            isinstance(call, CallExpr)
            and module(checker).is_awaited(call)
            and not any(notices(ctx, self.callee) for notices in _NOTICES)
        )


def _special_name(function: FuncDef | None) -> str | None:
    """The name of a method that the syntax calls; what it is called with is then no call of it: ``async with Pool()``."""
    if function is None or not function.info or not function.name.startswith("__") or function.name == "__call__":
        return None
    return function.name


def _is_written(name: str, node: Context) -> bool:
    """Whether a node is the call of a method by its name."""
    return isinstance(node, CallExpr) and isinstance(node.callee, (MemberExpr, SuperExpr)) and node.callee.name == name


def _may_give_async(node: Node | None) -> bool:
    """Whether a call of a symbol can give something asynchronous, by what is declared.

    Where the declaration says too little (a type variable, a type that is not inferred yet), it can.
    """
    if isinstance(node, FuncDef) and (node.is_coroutine or node.is_async_generator):
        return True
    if isinstance(node, (FuncDef, OverloadedFuncDef, Var)):
        declared = node.type
    elif isinstance(node, Decorator):
        declared = node.var.type
        if declared is None and node.func.is_coroutine:
            return True
    else:
        return False
    if declared is None:
        return isinstance(node, Var)
    return any(_may_be_async(signature, signature.ret_type) for signature in items_of(declared))


def _may_be_async(signature: CallableType, returned: Type) -> bool:
    proper = get_proper_type(returned)
    if isinstance(proper, Instance):
        # A class whose base is not known is `Kind.ANY` and nothing else.
        return kind_of_class(proper.type) & ASYNC != 0
    if isinstance(proper, UnionType):
        return any(_may_be_async(signature, item) for item in proper.items if not isinstance(item, TypeVarType))
    if isinstance(proper, TypeVarType):
        # What a function returns of a type variable is what it was given, unless it was given something to call.
        return signature.name == "__call__" or any(_calls(typ, proper) for typ in signature.arg_types)
    kind = kind_of(proper)
    return bool(kind & ASYNC) and not kind & Kind.ANY


def _calls(parameter: Type, variable: TypeVarType) -> bool:
    """Whether a parameter takes a callable whose result is what a type variable stands for."""
    for signature in signatures(parameter) if isinstance(get_proper_type(parameter), (CallableType, UnionType)) else ():
        returned = get_proper_type(signature.ret_type)
        if isinstance(returned, TypeVarType) and returned.id == variable.id:
            return True
    return False
