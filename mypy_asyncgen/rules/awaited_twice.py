"""`awaited-twice`: a coroutine that is certainly awaited twice, or an async generator that is exhausted before."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    LDEF,
    AssignmentStmt,
    AwaitExpr,
    Block,
    BreakStmt,
    CallExpr,
    ConditionalExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    Statement,
    TryStmt,
    TupleExpr,
    Var,
    WhileStmt,
    WithStmt,
)
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Rule, Value
from mypy_asyncgen.tree.kinds import Kind, kind_of
from mypy_asyncgen.tree.units import MAX_USES, Unit, walk
from mypy_asyncgen.tree.uses import Use, use_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun

CODE = "awaited-twice"


def find(checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType) -> tuple[Node, Finding] | None:
    """The second use of a coroutine or async generator that a call gives to a local variable.

    Both uses must be certain to come one after the other: the first in the same sequence of statements as the call,
    not under a condition, in a loop or in a `try`; the second anywhere behind it, with no new value in between.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call.
        member: its type.

    Returns:
        The second use and what to say of it, or None.
    """
    statement = unit.parent(call)
    if not isinstance(statement, AssignmentStmt) or len(statement.lvalues) != 1 or statement.rvalue is not call:
        return None
    target = statement.lvalues[0]
    block = unit.parent(statement)
    if not isinstance(target, NameExpr) or not isinstance(target.node, Var) or target.kind != LDEF:
        return None
    if not isinstance(block, Block):
        return None
    coroutine = bool(kind_of(member) & Kind.COROUTINE)
    if not coroutine and not kind_of(member) & Kind.ASYNC_GENERATOR and not _made_by_generator(call):
        return None
    named = unit.names(target.name)
    if len(named) > MAX_USES:
        return None
    following: dict[int, list[NameExpr]] = {}
    for name in named:
        if name.node is target.node or name.node is None:
            following.setdefault(_place(unit, block, name), []).append(name)
    here = unit.place(block, statement)
    first: Node | None = None
    for place in sorted(place for place in following if place > here):
        uses = _uses(unit, block.body[place], following[place], coroutine)
        if uses is None:
            return None
        for use in uses:
            if first is not None:
                return use, _finding(checker, call, first, target.name, coroutine)
            if coroutine and _in_each_round(unit, use, block):
                return use, _in_loop(checker, call, member, target.name)
            if coroutine and _in_each_attempt(unit, use, block):
                return use, _in_retry(checker, call, member, target.name)
            if not _certain(unit, use, block):
                return None
            first = use
    return None


def _made_by_generator(call: CallExpr) -> bool:
    node = call.callee.node if isinstance(call.callee, RefExpr) else None
    return isinstance(node, FuncDef) and node.is_async_generator


def _place(unit: Unit, block: Block, name: Node) -> int:
    """Where in a sequence of statements the one stands that holds a name; -1 where none does."""
    below = name
    for above in unit.ancestors(name):
        if above is block:
            return unit.place(block, below)
        below = above
    return -1


def _uses(unit: Unit, statement: Statement, names: list[NameExpr], coroutine: bool) -> list[Node] | None:
    """Where a statement awaits or iterates a variable, in the order of the source.

    Returns:
        The uses; None where the statement does anything else with it: gives it a new value, closes it, hands it on, or
        shares it with a nested function.
    """
    found: list[Node] = []
    for node in names:
        parent = unit.parent(node)
        waited = coroutine and _is_waited_for(unit, node, parent)
        if not waited and use_of(parent, node) is not (Use.AWAIT if coroutine else Use.ASYNC_FOR):
            return None
        for above in unit.ancestors(node):
            if above is statement:
                break
            if isinstance(above, (LambdaExpr, FuncDef)):
                return None
        found.append(node)
    return sorted(found, key=lambda node: (node.line, node.column))


def _is_waited_for(unit: Unit, node: NameExpr, parent: Node | None) -> bool:
    """Whether a coroutine is given to a function that runs it, and the call is awaited: ``await wait_for(c, 1)``."""
    return (
        isinstance(parent, CallExpr)
        and bool(parent.args)
        and parent.args[0] is node
        and isinstance(parent.callee, RefExpr)
        and parent.callee.fullname in _RUNNERS
        and isinstance(unit.parent(parent), AwaitExpr)
    )


# What makes a task of a coroutine; their sources are in `asyncio/tasks.py`.
_RUNNERS = frozenset({"asyncio.tasks.wait_for", "asyncio.tasks.shield"})


def _certain(unit: Unit, use: Node, block: Block) -> bool:
    """Whether a use below a sequence of statements is certain to be reached and to run to its end."""
    below = use
    for above in unit.ancestors(use):
        if above is block:
            return True
        if isinstance(above, Block):
            if not isinstance(unit.parent(above), WithStmt):
                return False
        elif isinstance(above, ForStmt):
            if below is not above.expr or _leaves_early(above):
                return False
        elif isinstance(above, GeneratorExpr):
            # Only what a list, set or dict is made from runs at once, and only its first source runs once.
            if below is not above.sequences[0] or not isinstance(
                unit.parent(above), (ListComprehension, SetComprehension)
            ):
                return False
        elif isinstance(above, DictionaryComprehension):
            if below is not above.sequences[0]:
                return False
        elif (
            isinstance(above, ConditionalExpr)
            or (isinstance(above, OpExpr) and above.op in ("and", "or"))
            or not isinstance(
                above, (Expression, WithStmt, ExpressionStmt, AssignmentStmt, OperatorAssignmentStmt, ReturnStmt)
            )
        ):
            return False
        below = above
    return False


def _in_each_round(unit: Unit, use: Node, block: Block) -> bool:
    """Whether a loop below a sequence of statements is certain to reach a use in every round.

    A `while` with a condition, and a `for` over a display of one element, are meant to have one round only.
    """
    below = use
    for above in unit.ancestors(use):
        if above is block:
            return False
        if isinstance(above, (ForStmt, WhileStmt)):
            if below is not above.body or not _certain(unit, use, above.body) or _leaves_early(above):
                return False
            if isinstance(above, WhileStmt):
                return isinstance(above.expr, NameExpr) and above.expr.fullname == "builtins.True"
            return not isinstance(above.expr, (ListExpr, TupleExpr, SetExpr)) or len(above.expr.items) > 1
        below = above
    return False


def _in_each_attempt(unit: Unit, use: Node, block: Block) -> bool:
    """Whether a loop below a sequence of statements tries a use again when it fails.

    Where a handler of the `try` around it lets the loop go on, the next round awaits what is already finished.
    """
    attempt: TryStmt | None = None
    below = use
    for above in unit.ancestors(use):
        if above is block:
            return False
        if isinstance(above, TryStmt):
            if attempt is not None or below is not above.body or not _certain(unit, use, above.body):
                return False
            attempt = above
        elif isinstance(above, (ForStmt, WhileStmt)):
            if attempt is None or below is not above.body or not _certain(unit, attempt, above.body):
                return False
            several = isinstance(above, WhileStmt) or not (
                isinstance(above.expr, (ListExpr, TupleExpr, SetExpr)) and len(above.expr.items) < 2
            )
            return several and any(not _leaves(handler) for handler in attempt.handlers)
        below = above
    return False


def _leaves(block: Block) -> bool:
    return any(isinstance(node, (BreakStmt, ReturnStmt, RaiseStmt)) for node in walk(block))


def _leaves_early(loop: ForStmt | WhileStmt) -> bool:
    return any(isinstance(node, (BreakStmt, ReturnStmt, RaiseStmt)) for node in walk(loop.body))


def _in_loop(checker: TypeChecker, call: CallExpr, member: ProperType, name: str) -> Finding:
    return Finding(
        CODE,
        f'"{name}" is {noun(checker, member)} that is awaited in every iteration of the loop: the second "await" raises RuntimeError',
        (Note(Advice.AWAIT_IN_LOOP, source=code_for(checker, call), variable=name),),
    )


def _in_retry(checker: TypeChecker, call: CallExpr, member: ProperType, name: str) -> Finding:
    return Finding(
        CODE,
        f'"{name}" is {noun(checker, member)} that the loop awaits again after a failure: the second "await" raises RuntimeError',
        (Note(Advice.AWAIT_IN_LOOP, source=code_for(checker, call), variable=name),),
    )


def _finding(checker: TypeChecker, call: CallExpr, first: Node, name: str, coroutine: bool) -> Finding:
    source = code_for(checker, call)
    if coroutine:
        return Finding(
            CODE,
            f'"{name}" is awaited again: it was awaited on line {first.line}, and a coroutine can be awaited only once',
            (Note(Advice.KEEP_RESULT, variable=name, source=source),),
        )
    return Finding(
        CODE,
        f'"{name}" is iterated again: it was iterated to its end on line {first.line}, and gives nothing more',
        (Note(Advice.COLLECT_ONCE, source=source),),
    )


def of_value(value: Value) -> Iterator[Found]:
    """The second use of a value that can be used once."""
    found = find(value.checker, value.unit, value.call, value.member)
    if found is not None:
        yield found


RULE = Rule(CODE, at_value=of_value)
