"""What a body says of a function's result by its form alone, analysed or not."""

from __future__ import annotations

from typing import NamedTuple

from mypy.nodes import (
    AssignmentExpr,
    AssignmentStmt,
    CallExpr,
    DelStmt,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GlobalDecl,
    MemberExpr,
    NameExpr,
    OperatorAssignmentStmt,
    ReturnStmt,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)

from mypy_asyncgen.tree.units import returns, walk

# The names of these facts (`mypy_asyncgen.tree.facts`).
GIVES_NOTHING = "gives nothing"
GIVES = "gives"
_CALL, _VALUE, _OR_NONE = "call ", "value ", "or none "
# What the first parameter of a method is called.
SELF = "self"


class Given(NamedTuple):
    """What each `return` of a function gives.

    Attributes:
        name: a dotted name as it is written, of a class, a function, a variable or an attribute of ``self``.
        is_called: whether what the name stands for is called.
        or_none: whether the function can give None as well.
    """

    name: str
    is_called: bool
    or_none: bool


def gives_nothing(function: FuncDef) -> bool:
    """Whether a plain function without annotations does its work and returns nothing.

    One that only raises or passes leaves the work to others, who may do it otherwise.
    """
    if function.type is not None or function.is_coroutine or function.is_generator or function.abstract_status:
        return False
    if not _works(function) or any(statement.expr is not None for statement in returns(function.body)):
        return False
    return not any(isinstance(node, (YieldExpr, YieldFromExpr)) for node in walk(function.body))


def _works(function: FuncDef) -> bool:
    return any(
        isinstance(statement, (AssignmentStmt, OperatorAssignmentStmt, ForStmt, WithStmt, DelStmt))
        or (isinstance(statement, ExpressionStmt) and isinstance(statement.expr, CallExpr))
        for statement in function.body.body
    )


def made_by(function: FuncDef) -> str | None:
    """What each `return` of a function gives, as a fact (`given`).

    Args:
        function: a function without annotations; for a coroutine function it is what awaiting its call gives.

    Returns:
        The fact; None where the `return`s differ, or give something without a name.
    """
    if function.type is not None or not function.body.body:
        return None
    values = [statement.expr for statement in returns(function.body)]
    named = [value for value in values if value is not None and not _is_none(value)]
    # Most functions give something else.
    if not named or not all(isinstance(value, (NameExpr, MemberExpr, CallExpr)) for value in named):
        return None
    own = _Variables(function)
    if own.yields:
        return None
    found = {own.fact(value) for value in named}
    fact = found.pop() if len(found) == 1 else None
    if fact is None:
        return None
    or_none = len(named) < len(values) or not isinstance(function.body.body[-1], ReturnStmt)
    return _OR_NONE + fact if or_none else fact


def given(fact: str) -> Given:
    """What a fact of `made_by` says."""
    or_none = fact.startswith(_OR_NONE)
    kind = fact.removeprefix(_OR_NONE)
    return Given(kind.removeprefix(_CALL).removeprefix(_VALUE), kind.startswith(_CALL), or_none)


class _Variables:
    """The parameters and local variables of a function, by name.

    Args:
        function: the function.

    Attributes:
        yields: whether there is a `yield` in it.
    """

    def __init__(self, function: FuncDef) -> None:
        self.yields = False
        shared: set[str] = set()
        self._parameters = {argument.variable.name for argument in function.arguments}
        self._self = function.arg_names[:1] == [SELF]
        self._values: dict[str, list[Expression | None]] = {}
        for node in walk(function.body):
            if isinstance(node, AssignmentStmt):
                for lvalue in node.lvalues:
                    self._bind(lvalue, node.rvalue)
            elif isinstance(node, (YieldExpr, YieldFromExpr)):
                self.yields = True
            elif isinstance(node, GlobalDecl):
                shared.update(node.names)
            elif isinstance(node, ForStmt):
                self._bind(node.index, None)
            elif isinstance(node, WithStmt):
                for each in node.target:
                    if each is not None:
                        self._bind(each, None)
            elif isinstance(node, AssignmentExpr):
                self._bind(node.target, None)
        for name in shared:
            self._values.pop(name, None)

    def _bind(self, target: Expression, value: Expression | None) -> None:
        if isinstance(target, NameExpr):
            self._values.setdefault(target.name, []).append(value)
        else:
            for part in getattr(target, "items", ()):
                self._bind(part, None)

    def fact(self, value: Expression) -> str | None:
        """What an expression gives; a local variable that gets one value gives that."""
        if isinstance(value, NameExpr) and value.name in self._values:
            bound = self._values[value.name]
            only = bound[0] if len(bound) == 1 else None
            return self.fact(only) if only is not None and not isinstance(only, NameExpr) else None
        called = isinstance(value, CallExpr)
        name = _dotted(value.callee if isinstance(value, CallExpr) else value)
        first = name.partition(".")[0] if name is not None else ""
        if name is None or first in self._values:
            return None
        if first in self._parameters and not (self._self and first == SELF and name != SELF):
            return None
        return (_CALL if called else _VALUE) + name


def _is_none(value: Expression) -> bool:
    return isinstance(value, NameExpr) and value.name == "None"


def _dotted(expr: Expression) -> str | None:
    parts: list[str] = []
    while isinstance(expr, MemberExpr):
        parts.insert(0, expr.name)
        expr = expr.expr
    return ".".join([expr.name, *parts]) if isinstance(expr, NameExpr) else None
