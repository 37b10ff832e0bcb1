"""`unawaited-coroutine`: a coroutine or other awaitable that nothing can ever await."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    ConditionalExpr,
    Expression,
    ExpressionStmt,
    GeneratorExpr,
    IndexExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
    SetExpr,
    Var,
)
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Ended, Refused, Rule
from mypy_asyncgen.rules.truthy_coroutine import only_asynchronous
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.idle import does_nothing_alone, waits
from mypy_asyncgen.tree.kinds import Kind, awaited, has_own_life, kind_of, members, sometimes
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.tree.uses import called_in, passes_through
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, subject

CODE = "unawaited-coroutine"


def refine_statement(refused: Refused) -> Finding | None:
    """The finding for an expression statement whose value is an awaitable that does not run by itself.

    Args:
        refused: a statement that mypy reports as unused.

    Returns:
        The finding; None for calls that give a future or task, which runs whether or not it is awaited.
    """
    checker, statement = refused.checker, refused.node
    if not isinstance(statement, ExpressionStmt):
        return None
    expr = called_in(statement)
    for member in members(type_of(checker, expr)):
        kind = kind_of(member)
        if isinstance(expr, CallExpr) and passes_through(checker, expr):
            # What `dict.setdefault` gives back is kept; what is no coroutine may be made elsewhere.
            if not kind & Kind.COROUTINE or any(
                sometimes(type_of(checker, each), Kind.COROUTINE) for each in expr.args
            ):
                continue
        # A future that a call gives runs by itself, and an object of a class of its own may have done its work; what is
        # only named does nothing in a statement, and was to be awaited.
        named = isinstance(expr, (NameExpr, MemberExpr, IndexExpr))
        plain = does_nothing_alone(checker, expr, member)
        if kind & Kind.AWAITABLE and (named or kind & Kind.COROUTINE or plain):
            return dropped(checker, refused.unit, expr, member)
    return None


def dropped(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> Finding:
    """The finding for an awaitable whose value is thrown away."""
    who = subject(checker, expr)
    ran = "it never runs" if isinstance(expr, CallExpr) else "nothing waits for it"
    return Finding(
        CODE,
        f"{who} is {noun(checker, member)} that is never awaited: {ran}",
        (advice(checker, unit, expr, member),),
    )


def unused(ended: Ended, how: How) -> Finding:
    """The finding for an awaitable in a variable that is not awaited.

    Args:
        ended: the awaitable's end.
        how: whether the variable is never used, only tested, given another value first, or left alone on one path.
    """
    who, variable = _who(ended), ended.end.through or "_"
    source, start = code_for(ended.checker, ended.made), _starter(ended.member)
    if how is How.BRANCH:
        sentence = _on_some_path(ended, f'"{variable}"')
        return Finding(CODE, sentence, (Note(Advice.AWAIT_ON_OTHER_PATH, variable=variable),))
    if how is How.OVERWRITTEN:
        sentence = f'{who} that is never awaited: "{variable}" {_overwritten(ended)}'
        return Finding(
            CODE, sentence, (Note(Advice.AWAIT, source=source, code=f"{variable} = await {source}", start=start),)
        )
    if how is How.TRUTH:
        sentence = f'{who} that is never awaited: "{variable}" is only tested'
        return Finding(CODE, sentence, (Note(Advice.AWAIT_BY_THEN, variable=variable),))
    sentence = f'{who} that is never awaited: nothing uses "{variable}"'
    return Finding(CODE, sentence, (Note(Advice.AWAIT_OR_DROP, variable=variable, source=source, start=start),))


def kept(ended: Ended, variable: str) -> Finding:
    """The finding for an awaitable in a collection that is not awaited.

    Args:
        ended: the awaitable's end.
        variable: the variable that has the collection.
    """
    who, how = _who(ended), ended.end.how
    if how is How.BRANCH:
        sentence = _on_some_path(ended, f'what "{variable}" holds')
    elif how is How.OVERWRITTEN:
        sentence = f'{who} that is never awaited: "{variable}" holds it and {_overwritten(ended)}'
    else:
        sentence = f'{who} that is never awaited: "{variable}" holds it, and nothing awaits what it holds'
    together = isinstance(ended.unit.parent(ended.made), (ListExpr, SetExpr, GeneratorExpr, CallExpr))
    instead = Advice.AWAIT_AS_PUT_OR_GATHER if together else Advice.AWAIT_AS_PUT
    source = code_for(ended.checker, ended.made)
    return Finding(CODE, sentence, (Note(instead, source=source, variable=variable, start=_starter(ended.member)),))


def _who(ended: Ended) -> str:
    return f"{subject(ended.checker, ended.made)} is {noun(ended.checker, ended.member)}"


def _on_some_path(ended: Ended, what: str) -> str:
    """The sentence for a path that leaves the function and does not await what the others await."""
    where = ended.end.where
    leaves = f"return on line {where.line}" if where is not None else "end"
    return f"{_who(ended)}, and not every path awaits {what}: the function can {leaves} without it"


def _overwritten(ended: Ended) -> str:
    """When a variable gets another value, as a sentence says it."""
    where = ended.end.where
    return f"gets another value {f'on line {where.line}' if where is not None else 'first'}"


def advice(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> Note:
    """What to write instead of dropping an awaitable, by where it is dropped."""
    source = code_for(checker, expr)
    if isinstance(expr, AwaitExpr):
        source = f"({source})"
    if (
        isinstance(expr, CallExpr)
        and isinstance(expr.callee, MemberExpr)
        and sometimes(awaited(member), Kind.ASYNC_ITERABLE)
    ):
        return Note(Advice.AWAIT_THEN_ITERATE, source=source)
    return Note(Advice.AWAIT_OR_TASK, source=source, start=_starter(member))


def _starter(member: ProperType) -> str:
    """What makes a task of an awaitable."""
    return "asyncio.create_task" if kind_of(member) & Kind.COROUTINE else "asyncio.ensure_future"


def collected(checker: TypeChecker, expr: Expression) -> Finding:
    """The finding for a collection of coroutines that nothing reads."""
    return Finding(
        CODE,
        f"{subject(checker, expr)} holds coroutines that are never awaited: they never run",
        (Note(Advice.AWAIT_ALL, source="..."),),
    )


def thrown_away(ended: Ended) -> Finding | None:
    """The finding for a value that ends where it is dropped."""
    checker, unit, made, member, end, seen = ended
    kind = kind_of(member)
    # A future runs by itself, and so can an object of a class of its own.
    if not seen and end.through is None and kind & Kind.AWAITABLE and not (kind & Kind.FUTURE or has_own_life(member)):
        return dropped(checker, unit, ended.shown, member)
    if not waits(checker, made, member):
        return None
    if end.node is made and isinstance(unit.parent(made), ExpressionStmt):
        # mypy reports it, and that is put into our words.
        return None
    if end.through is None and end.node is made:
        return dropped(checker, unit, made, member)
    return unused(ended, How.UNUSED)


def left_in_variable(ended: Ended) -> Finding | None:
    """The finding for a value that ends in a variable, or in a collection that a variable has."""
    made, member, end = ended.made, ended.member, ended.end
    if not waits(ended.checker, made, member):
        return None
    if end.how is How.BRANCH and not kind_of(member) & Kind.COROUTINE:
        return None
    if end.contained and end.through is not None:
        return kept(ended, end.through)
    return unused(ended, end.how)


def only_tested(ended: Ended) -> Finding | None:
    """The finding for a value whose variable is tested or compared, and may hold something that can be false."""
    made, end = ended.made, ended.end
    if end.through is None or not waits(ended.checker, made, ended.member):
        return None
    if end.how is How.TYPE_TEST and not kind_of(ended.member) & Kind.COROUTINE:
        return None
    return unused(ended, How.TRUTH) if _may_be_false(ended.unit, made, end.node) else None


def _may_be_false(unit: Unit, made: Expression, read: Node) -> bool:
    """Whether a variable may hold something that can be false beside what is awaited."""
    if isinstance(unit.parent(made), (ConditionalExpr, OpExpr)):
        return True
    held = read.node.type if isinstance(read, NameExpr) and isinstance(read.node, Var) else None
    return held is not None and not all(map(only_asynchronous, members(held)))


def unread_collection(ended: Ended) -> Finding:
    """The finding for a collection of coroutines that ends where nothing has read it."""
    return collected(ended.checker, ended.made)


RULE = Rule(
    CODE,
    errors=dict.fromkeys(("unused-coroutine", "unused-awaitable"), refine_statement),
    ends={
        How.DROPPED: thrown_away,
        **dict.fromkeys((How.UNUSED, How.OVERWRITTEN, How.BRANCH), left_in_variable),
        **dict.fromkeys((How.TRUTH, How.COMPARED, How.TYPE_TEST), only_tested),
    },
    collection_ends=dict.fromkeys((How.DROPPED, How.UNUSED), unread_collection),
)
