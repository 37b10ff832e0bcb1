"""What a body says of a function's result by its form alone, analysed or not."""

from __future__ import annotations

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    DelStmt,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    MemberExpr,
    NameExpr,
    OperatorAssignmentStmt,
    ReturnStmt,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)

from mypy_asyncgen.tree.units import assignments, returns, walk

# The names of these facts (`mypy_asyncgen.tree.facts`).
GIVES_NOTHING = "gives nothing"
GIVES = "gives"


def gives_nothing(function: FuncDef) -> bool:
    """Whether a plain function without annotations does its work and returns nothing.

    One that only raises or passes leaves the work to others, who may do it otherwise.
    """
    if function.type is not None or function.is_coroutine or function.is_generator or function.abstract_status:
        return False
    if any(statement.expr is not None for statement in returns(function.body)):
        return False
    if not any(isinstance(node, (YieldExpr, YieldFromExpr)) for node in walk(function.body)):
        return _works(function)
    return False


def _works(function: FuncDef) -> bool:
    return any(
        isinstance(statement, (AssignmentStmt, OperatorAssignmentStmt, ForStmt, WithStmt, DelStmt))
        or (isinstance(statement, ExpressionStmt) and isinstance(statement.expr, CallExpr))
        for statement in function.body.body
    )


def made_by(function: FuncDef) -> str | None:
    """The dotted name of the one class or function whose call each `return` of a function gives, as it is written.

    Args:
        function: a function without annotations.

    Returns:
        The name; None where there are several, or the end can be reached without a `return`.
    """
    if function.is_coroutine or function.type is not None or not function.body.body:
        return None
    if not isinstance(function.body.body[-1], ReturnStmt):
        return None
    own = {argument.variable.name for argument in function.arguments}
    own.update(
        target.name for each in assignments(function.body) for target in each.lvalues if isinstance(target, NameExpr)
    )
    names = {_called(statement.expr) for statement in returns(function.body)}
    name = names.pop() if len(names) == 1 else None
    return name if name is not None and name.partition(".")[0] not in own else None


def _called(expr: Expression | None) -> str | None:
    callee = expr.callee if isinstance(expr, CallExpr) else None
    parts: list[str] = []
    while isinstance(callee, MemberExpr):
        parts.insert(0, callee.name)
        callee = callee.expr
    return ".".join([callee.name, *parts]) if isinstance(callee, NameExpr) else None
