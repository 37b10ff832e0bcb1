"""One `await` that was forgotten is one finding: of a variable that is never awaited, the first wrong use is told.

The mistake is the assignment. What mypy itself says of the uses that follow stays as mypy words it.
"""

from __future__ import annotations

from mypy.nodes import (
    LDEF,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    Expression,
    IndexExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
)

from mypy_asyncgen.tree.units import Module, Unit


class _Told(dict[AssignmentStmt, tuple[int, int]]):
    """Where the first finding of each assignment is."""


def is_told(module: Module, unit: Unit | None, node: Node) -> bool:
    """Whether a finding about a variable follows from an assignment that is told of at an earlier use.

    Mypy reports in the order of the lines, but what becomes of a value is found when it is made. Where a function is
    checked again, the same finding comes again, and is told again.

    Args:
        module: the module's indexed tree.
        unit: the statement around the node.
        node: what the finding is about.
    """
    if unit is None or not isinstance(node, NameExpr) or node.kind != LDEF:
        return False
    reads = _reads(unit, node)
    made = _made(unit, node)
    if made is None or any(isinstance(unit.parent(read), AwaitExpr) for read in reads):
        return False
    told = module.kept.setdefault(_Told, _Told())
    assert isinstance(told, _Told)
    here = (node.line, node.column)
    if any((read.line, read.column) < here and _is_wrong(unit, read) for read in reads):
        return True
    return told.setdefault(made, here) < here


def _reads(unit: Unit, name: NameExpr) -> list[NameExpr]:
    return [each for each in unit.names(name.name) if each.node is name.node and not _is_target(unit, each)]


def _is_target(unit: Unit, name: NameExpr) -> bool:
    above = unit.parent(name)
    return isinstance(above, AssignmentStmt) and name in above.lvalues


def _made(unit: Unit, name: NameExpr) -> AssignmentStmt | None:
    """The one assignment of a call to a variable of the function that uses it."""
    found = {
        above
        for each in unit.names(name.name)
        if each.node is name.node and isinstance(above := unit.parent(each), AssignmentStmt) and each in above.lvalues
    }
    made = found.pop() if len(found) == 1 else None
    if made is None or not isinstance(made.rvalue, CallExpr) or unit.function(made) is not unit.function(name):
        return None
    return made


def _is_wrong(unit: Unit, read: Expression) -> bool:
    """Whether mypy rejects a use of a coroutine, whatever its result is."""
    above = unit.parent(read)
    if isinstance(above, MemberExpr):
        return above.name not in ("close", "send", "throw")
    if isinstance(above, CallExpr):
        return above.callee is read
    if isinstance(above, IndexExpr):
        return above.base is read
    if isinstance(above, ComparisonExpr):
        return any(operator in ("<", ">", "<=", ">=") for operator in above.operators)
    return isinstance(above, OpExpr) and above.op not in ("and", "or")
