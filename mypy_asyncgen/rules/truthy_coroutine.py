"""`truthy-coroutine`: a coroutine, async generator or task as a condition, which is always true."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import LDEF, ConditionalExpr, Expression, MemberExpr, NameExpr, Var
from mypy.types import Instance, ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Ended, Refused, Rule
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.idle import is_lost
from mypy_asyncgen.tree.kinds import ASYNC, Kind, awaited, kind_of, members, sometimes
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.tree.uses import infer_around
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun_of, subject

CODE = "truthy-coroutine"

_ABSTRACT = frozenset({"typing.Awaitable", "typing.AsyncIterator", "typing.AsyncIterable"})


def refine_condition(refused: Refused) -> Finding | None:
    """The finding for a condition that mypy knows to be always true because no member of its type can be false.

    Args:
        refused: the condition.

    Returns:
        The finding where every member is something asynchronous; None otherwise.
    """
    checker, module, unit, expr = refused
    if not isinstance(expr, Expression):
        return None
    if not checker.has_type(expr):
        # As in ``return not flag() or done``: what a `return` gives is typed twice, and stored last.
        infer_around(checker, unit, expr)
    found = members(type_of(checker, expr))
    if not found or not all(map(only_asynchronous, found)):
        return None
    if isinstance(expr, (NameExpr, MemberExpr)) and (
        _may_be_none(expr) or _gets_something_else(checker, module, unit, expr)
    ):
        return None
    return finding(checker, expr, found[0])


def _may_be_none(tested: NameExpr | MemberExpr) -> bool:
    """Whether a variable is declared to hold an awaitable or None: a test of it asks which, even where mypy knows."""
    declared = tested.node.type if isinstance(tested.node, Var) and not tested.node.is_inferred else None
    found = [kind_of(member) for member in members(declared)]
    return any(kind & Kind.NONE for kind in found) and any(kind & ASYNC for kind in found)


def _gets_something_else(checker: TypeChecker, module: Module, unit: Unit, tested: NameExpr | MemberExpr) -> bool:
    """Whether a variable gets another value where mypy does not look: with another Python, or on another system."""
    local = isinstance(tested, NameExpr) and tested.kind == LDEF
    for target, value, reached in module.assignments(tested.name):
        # mypy does not resolve names in code that it does not reach.
        if local and (target not in unit or target.node not in (tested.node, None)):
            continue
        if not reached or (isinstance(value, ConditionalExpr) and not _is_asynchronous(checker, value)):
            return True
    return False


def _is_asynchronous(checker: TypeChecker, value: Expression) -> bool:
    if isinstance(value, ConditionalExpr):
        return _is_asynchronous(checker, value.if_expr) and _is_asynchronous(checker, value.else_expr)
    found = members(type_of(checker, value))
    return bool(found) and all(map(only_asynchronous, found))


def only_asynchronous(member: ProperType) -> bool:
    """Whether a value is nothing but a coroutine, a plain awaitable, an async generator or an async iterator.

    A task or a stream object of a library has a state that a person may think to test; these have none.
    """
    kind = kind_of(member)
    if kind & (Kind.COROUTINE | Kind.ASYNC_GENERATOR):
        return True
    return isinstance(member, Instance) and member.type.fullname in _ABSTRACT


def finding(checker: TypeChecker, expr: Expression, member: ProperType) -> Finding:
    """The finding for an expression of a type that is tested for truth."""
    source = code_for(checker, expr)
    kind = kind_of(member)
    if kind & Kind.ASYNC_ITERABLE and not kind & Kind.AWAITABLE:
        advice = Note(Advice.ITERATE_OR_TEST, source=source)
    elif sometimes(awaited(member), Kind.ASYNC_ITERABLE):
        advice = Note(Advice.AWAIT_THEN_ITERATE, source=source)
    else:
        advice = Note(Advice.AWAIT_FOR_RESULT, source=source)
    return Finding(
        CODE,
        f"{subject(checker, expr)} is {noun_of(checker, expr, member)}: as a condition it is always true",
        (advice,),
    )


def tested(ended: Ended) -> Finding | None:
    """The finding for a value that ends as a condition, where mypy does not say that it is always true.

    mypy says it of an expression whose type it knows, but not of an argument of `bool` or `any`.
    """
    if ended.seen and (ended.end.sink is None or not is_lost(ended.checker, ended.made, ended.member)):
        return None
    return finding(ended.checker, ended.shown, ended.member)


RULE = Rule(CODE, errors={"truthy-bool": refine_condition}, ends={How.TRUTH: tested})
