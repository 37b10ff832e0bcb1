"""The paths of a function: whether each of them uses what a variable got."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from enum import Enum, auto
from typing import NamedTuple

from mypy.nodes import (
    AssignmentStmt,
    Block,
    BreakStmt,
    ConditionalExpr,
    ContinueStmt,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncItem,
    IfStmt,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RaiseStmt,
    ReturnStmt,
    Statement,
    WhileStmt,
    WithStmt,
)

from mypy_asyncgen.tree.flow.ends import End, How
from mypy_asyncgen.tree.units import COMPOUND, Unit


class Uses(NamedTuple):
    """The places that read and write one local variable."""

    reads: list[NameExpr]
    writes: list[NameExpr]


class _Outcome(Enum):
    PENDING = auto()
    CONSUMED = auto()
    STOPPED = auto()


class Paths:
    """The paths through a function from an assignment on, and whether each of them uses the value.

    Args:
        unit: the unit around the function.
        function: the function the variable belongs to.
        consuming: the reads that may await the value or hand it on.
        uses: all reads and writes of the variable.
    """

    def __init__(self, unit: Unit, function: FuncItem, consuming: set[Node], uses: Uses) -> None:
        self._unit = unit
        self._function = function
        self._consuming = self._with_ancestors(consuming)
        self._reads = consuming
        self._all_reads = uses.reads
        self._reading = self._with_ancestors(set(uses.reads))
        self._writing = self._with_ancestors(set(uses.writes))
        # By block, where the statements stand that use the variable.
        self._places: dict[Block, list[int]] = {}
        for node in self._reading | self._writing:
            block = unit.parent(node) if isinstance(node, Statement) else None
            if isinstance(block, Block):
                self._places.setdefault(block, []).append(unit.place(block, node))
        for places in self._places.values():
            places.sort()
        # How each path that leaves the value ends, and what ends it; None at the end of the function.
        self._leaks: list[tuple[How, Node | None]] = []
        # The statements on the paths; None where they are not walked.
        self._reached: set[Node] | None = set()
        self._consumed = False
        self._partly = False
        self._certain = True

    def _with_ancestors(self, nodes: set[Node]) -> set[Node]:
        marked: set[Node] = set()
        for node in nodes:
            marked.add(node)
            marked.update(self._unit.ancestors(node))
        return marked

    def ends(
        self, target: NameExpr, shown: Expression, harmless: list[tuple[NameExpr, End]], *, contained: bool
    ) -> list[End] | None:
        """What becomes of the value assigned to a variable.

        Args:
            target: the name that is assigned to.
            shown: the expression that makes the value.
            harmless: the variable's reads that end for certain, and where.
            contained: whether the variable gets a collection that holds the value.

        Returns:
            The ends; None where the value may be used on every path, or where that cannot be told.
        """
        if not self._walk_from(target):
            return None
        first = self._first_read(target) if self._consumed else None
        for read, end in harmless:
            # Nothing comes to what is behind it.
            if end.how is How.USED and read is first:
                return [End(end.how, end.node, end.sink, target.name, end.contained)]
        if not self._consumed:
            later = [
                End(How.UNUSED, shown, through=target.name, contained=contained)
                if end.how is How.DROPPED or (contained and end.how is How.UNUSED)
                else End(end.how, end.node, end.sink, target.name, end.contained)
                for read, end in harmless
                if self._is_reached(read)
            ]
            if later:
                # A collection that is shown and also measured is reported where it is shown.
                return [end for end in later if end.how is not How.UNUSED] or later if contained else later
            how, where = next((leak for leak in self._leaks if leak[0] is How.OVERWRITTEN), (How.UNUSED, None))
            return [End(how, shown, through=target.name, contained=contained, where=where)]
        if self._certain and self._leaks:
            _, where = self._leaks[0]
            return [End(How.BRANCH, shown, through=target.name, contained=contained, where=where)]
        return None

    def _first_read(self, target: NameExpr) -> Node | None:
        """The read that comes first after the assignment, whatever else the function decides; None where none is certain."""
        statement: Node = target
        for above in self._unit.ancestors(target):
            if isinstance(above, Block):
                here = self._unit.place(above, statement)
                later = [place for place in self._places.get(above, ()) if place > here]
                if here < 0 or later:
                    return self._first_read_in(above.body[later[0]]) if here >= 0 else None
            elif above is self._function or isinstance(above, (WhileStmt, ForStmt)):
                return None
            statement = above
        return None

    def _first_read_in(self, statement: Statement) -> Node | None:
        where: Node = statement.expr[0] if isinstance(statement, IfStmt) else statement
        if isinstance(where, COMPOUND) or where not in self._reading:
            return None
        inside = [read for read in self._all_reads if where is read or where in self._unit.ancestors(read)]
        first = min(inside, key=lambda read: (read.line, read.column), default=None)
        below: Node | None = first
        for above in self._unit.ancestors(first) if first is not None else ():
            if below is where:
                break
            if isinstance(above, OpExpr) and above.op in ("and", "or") and below is above.right:
                return None
            if isinstance(above, ConditionalExpr) and below is not above.cond:
                return None
            below = above
        return first

    def _is_reached(self, node: Node) -> bool:
        """Whether a read comes after the assignment, and before the variable gets another value."""
        if self._reached is None or node in self._reached:
            return True
        return any(above in self._reached for above in self._unit.ancestors(node))

    def _walk_from(self, target: NameExpr) -> bool:
        """Walk from the statement that assigns to the end of the function; False where that is not possible."""
        statement: Node = target
        for above in self._unit.ancestors(target):
            if isinstance(above, Block):
                break
            statement = above
        else:
            return False
        if isinstance(statement, COMPOUND):
            # A walrus in a condition: more depends on it than is followed here.
            self._consumed = bool(self._reads)
            self._certain = False
            self._reached = None
            return True
        if self._reads_beside(statement, target):
            self._consumed = True
            return True
        block: Node | None = above
        while isinstance(block, Block):
            here = self._unit.place(block, statement)
            if here < 0:
                return False
            outcome = self._sequence(block, here + 1)
            if outcome is not _Outcome.PENDING:
                return True
            owner = self._unit.parent(block)
            if owner is self._function or owner is None:
                self._leaks.append((How.UNUSED, None))
                return True
            if isinstance(owner, (WhileStmt, ForStmt)) and owner in self._consuming:
                # The next iteration may use the value.
                self._consumed = True
                return True
            if not isinstance(owner, WithStmt):
                self._certain = False
            statement = owner
            block = self._unit.parent(owner)
        return False

    def _reads_beside(self, statement: Node, target: NameExpr) -> bool:
        return isinstance(statement, (ExpressionStmt, ReturnStmt)) and statement in self._consuming

    def _sequence(self, block: Block, start: int = 0) -> _Outcome:
        # Only statements that use the variable or can leave the ordinary way have a say; the others are passed over.
        turns = self._unit.turns(block)
        uses = self._places.get(block, [])
        last = -1
        for place in heapq.merge(turns[bisect_left(turns, start) :], uses[bisect_left(uses, start) :]):
            if place == last:
                continue
            last = place
            outcome = self._statement(block.body[place])
            if outcome is not _Outcome.PENDING:
                return outcome
        return _Outcome.PENDING

    def _statement(self, statement: Statement) -> _Outcome:
        if self._reached is not None:
            self._reached.add(statement)
        if isinstance(statement, IfStmt):
            return self._if(statement)
        if isinstance(statement, WithStmt):
            if any(expr in self._consuming for expr in statement.expr):
                return self._consume()
            return self._sequence(statement.body)
        if statement in self._consuming:
            # In a loop, a `try` or a `match` the use may not come, or come late: taken as if it came.
            return self._consume()
        if statement in self._writing:
            if isinstance(statement, (AssignmentStmt, OperatorAssignmentStmt)):
                self._leaks.append((How.OVERWRITTEN, statement))
                return _Outcome.STOPPED
            return self._consume() if self._reads else _Outcome.PENDING
        if isinstance(statement, ReturnStmt):
            self._leaks.append((How.BRANCH, statement))
            return _Outcome.STOPPED
        if isinstance(statement, (RaiseStmt, BreakStmt, ContinueStmt)):
            if isinstance(statement, RaiseStmt):
                return _Outcome.STOPPED
            return self._consume() if self._reads else _Outcome.STOPPED
        return _Outcome.PENDING

    def _if(self, statement: IfStmt) -> _Outcome:
        if any(expr in self._consuming for expr in statement.expr):
            return self._consume()
        if any(expr in self._reading for expr in statement.expr):
            # The branches depend on the value itself, say on whether it is None.
            self._certain = False
        outcomes = [self._block(block) for block in statement.body]
        outcomes.append(self._block(statement.else_body) if statement.else_body is not None else _Outcome.PENDING)
        if _Outcome.PENDING not in outcomes:
            return _Outcome.CONSUMED if _Outcome.CONSUMED in outcomes else _Outcome.STOPPED
        self._partly = self._partly or _Outcome.CONSUMED in outcomes
        return _Outcome.PENDING

    def _block(self, block: Block) -> _Outcome:
        return _Outcome.STOPPED if block.is_unreachable else self._sequence(block)

    def _consume(self) -> _Outcome:
        if self._partly:
            # An earlier branch already used the value. This one may run exactly when that one did not, so no path certainly
            # leaks it.
            self._certain = False
        self._consumed = True
        return _Outcome.CONSUMED
