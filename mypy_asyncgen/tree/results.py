"""What a body says of a function's result by its form alone, analysed or not."""

from __future__ import annotations

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    DelStmt,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    OperatorAssignmentStmt,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)

from mypy_asyncgen.tree.units import returns, walk


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
