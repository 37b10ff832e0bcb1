"""What mypy lost the type of in a module and can be given back: a decorated method, a function without annotations.

Only what a module uses is looked for, so a module in which every expression has a type is done with in one pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    TupleType,
    Type,
    TypeAliasType,
    TypeType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api import second_check
from mypy_asyncgen.mypy_api.second_check import Typed
from mypy_asyncgen.recover import erased, own_parts, refused, results, unreached
from mypy_asyncgen.tree.kinds import members
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import says_nothing
from mypy_asyncgen.tree.units import Module, Unit

# What mypy has for what it knows nothing of: ``Any``, ``None``.
_LITTLE = frozenset({AnyType, NoneType})
# What can be an attribute, a function, or a call of one.
_NAMED = frozenset({NameExpr, MemberExpr, CallExpr})


def of_little_type(types: Mapping[Expression, Type]) -> list[tuple[Expression, Type]]:
    """The expressions of which mypy knows next to nothing: ``Any``, a function that gives it, or ``None``.

    Every expression of a module passes here.
    """
    return [
        (expr, typ)
        for expr, typ in types.items()
        if type(typ) in _LITTLE or (type(typ) is CallableType and type(typ.ret_type) in (AnyType, TypeAliasType))
    ]


class LostTypes:
    """The types that can be given back in one module.

    Args:
        checker: the module's checker.
        module: the module's indexed tree.
        sources: reads the source of other modules.

    Attributes:
        given: the types, by what has them.
        units: the statements that use it.
    """

    def __init__(self, checker: TypeChecker, module: Module, sources: Sources) -> None:
        self._checker = checker
        self._module = module
        self._sources = sources
        self.given: dict[Typed, Type] = {}
        self.units: dict[Unit, None] = {}

    def find(
        self, little: Iterable[tuple[Expression, Type]], types: Mapping[Expression, Type], new: dict[Typed, Type]
    ) -> None:
        """Find what types were lost and can be given back, and where they are used.

        Args:
            little: the expressions of little type.
            types: the types of all expressions.
            new: gets the types by what has them.
        """
        for expr, typ in little:
            if isinstance(expr, AwaitExpr):
                # Of a coroutine function without annotations the result is lost, not the coroutine.
                expr = expr.expr
            if type(expr) not in _NAMED:
                continue
            assert isinstance(expr, (NameExpr, MemberExpr, CallExpr))
            if _is_lost(typ):
                found = self._given_back(expr, types, new)
            else:
                found = isinstance(expr, MemberExpr) and self._is_none(expr, typ, types, new)
            unit = self._module.unit_of(expr) if found else None
            if unit is not None and not _is_target(unit, expr):
                self.units[unit] = None

    def find_entered(self, entered: Mapping[Node, FuncDef]) -> None:
        """Find what `async with` enters by a method without annotations that gives its own object.

        Args:
            entered: what the module enters by such a method, and those methods.
        """
        for expr, method in entered.items():
            if method not in self.given and not self._module.redefines(method):
                back = own_parts.of_enter(self._checker, self._sources, method)
                if back is not None:
                    self.given[method] = back
            unit = self._module.unit_of(expr) if method in self.given else None
            if unit is not None:
                self.units[unit] = None

    def find_unreached(self, types: Mapping[Expression, Type]) -> list[FuncDef]:
        """Find functions with code that mypy does not look at, perhaps because of a parameter's default.

        Args:
            types: the types of all expressions.
        """
        found = []
        for root in self._module.roots:
            for function in second_check.functions_in(root):
                wider = unreached.with_none(function)
                if wider is not None and unreached.has_unseen_calls(function, types):
                    self.given[function] = wider
                    self.units[self._module.unit(root)] = None
                    found.append(function)
        return found

    def _given_back(
        self, expr: NameExpr | MemberExpr | CallExpr, types: Mapping[Expression, Type], new: dict[Typed, Type]
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
        if typed is None or typed in new:
            return typed is not None
        back: Type | None = None
        if isinstance(node, Decorator) and node.func.is_property:
            back = self._result(node.func, types)
        elif isinstance(node, Decorator) and erased.is_erased(node):
            back = erased.type_of(self._checker, self._sources, node)
        elif isinstance(node, FuncDef):
            back = self._result(node, types)
        elif isinstance(node, OverloadedFuncDef) and isinstance(expr, CallExpr):
            back = refused.any_call(node)
        if back is not None:
            new[typed] = back
        return back is not None

    def _result(self, function: FuncDef, types: Mapping[Expression, Type]) -> Type | None:
        if not says_nothing(function) or self._module.redefines(function):
            return None
        found = results.type_of(self._checker, self._sources, types, function)
        if found is None and function.is_property:
            return own_parts.of_property(self._checker, self._sources, function)
        return found

    def _is_none(self, expr: MemberExpr, typ: Type, types: Mapping[Expression, Type], new: dict[Typed, Type]) -> bool:
        """Whether an attribute is taken for ``None`` and can be something else; its wider type is noted."""
        if not isinstance(get_proper_type(typ), NoneType):
            return False
        node = _symbol(expr, types)
        wider = unreached.anything_instead_of_none(node) if isinstance(node, Var) else None
        if isinstance(node, Var) and wider is not None:
            new[node] = wider
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
