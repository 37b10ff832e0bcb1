"""`await-async-generator`: an async generator or other async iterable stands where an awaitable is needed."""

from __future__ import annotations

from mypy.nodes import AwaitExpr, CallExpr, Expression, ForStmt, GeneratorExpr
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, result, signatures
from mypy_asyncgen.tree.uses import Site, Use, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, noun_of, plain_name, subject
from mypy_asyncgen.words.sentences import be

CODE = "await-async-generator"


def refine(site: Site) -> Finding | None:
    """The finding for an `await` of an async iterable, or for an async iterable given where an awaitable is needed."""
    if site.use is Use.AWAIT:
        culprit = _culprit(site)
        if culprit is None:
            return None
        return Finding(
            CODE, f"{_is(site, culprit)}: it cannot be awaited", (_iterate(site, site.operand, awaited=True),)
        )
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return None
    taker = plain_name(site.checker, taker_of(site.node)) if isinstance(site.node, CallExpr) else None
    if site.wanted & Kind.AWAITABLE and not site.wanted & Kind.ASYNC_ITERABLE:
        culprit = _culprit(site)
        if culprit is not None:
            return Finding(
                CODE,
                f"{_is(site, culprit)}"
                + (f', but "{taker}" needs an awaitable' if taker else ": it cannot be awaited"),
                (_iterate(site, site.operand),),
            )
    return _callback(site, taker)


def _culprit(site: Site) -> ProperType | None:
    for member in members(site.type):
        kind = kind_of(member)
        if kind & Kind.ASYNC_ITERABLE and not kind & (Kind.AWAITABLE | Kind.FUNCTION):
            return member
    return None


def _is(site: Site, culprit: ProperType) -> str:
    what = noun_of(site.checker, site.operand, culprit)
    return f"{subject(site.checker, site.operand)} {be(members(site.type))} {what}"


def _iterate(site: Site, operand: Expression, *, awaited: bool = False) -> Note:
    """What to write instead of awaiting."""
    source = code_for(site.checker, operand)
    if isinstance(operand, GeneratorExpr):
        return Note(Advice.COLLECT_OR_ITERATE)
    above = site.unit.parent(site.node)
    if awaited and isinstance(site.node, AwaitExpr) and isinstance(above, (ForStmt, GeneratorExpr)):
        return Note(Advice.DROP_AWAIT_TO_ITERATE, source=source)
    return Note(Advice.ITERATE_OR_COLLECT, source=source)


def _callback(site: Site, taker: str | None) -> Finding | None:
    """An async generator function given where the callable must return an awaitable."""
    wants = any(
        kind_of(member) & Kind.AWAITABLE
        for expected in site.expected
        for signature in signatures(expected)
        for member in members(signature.ret_type)
    )
    if not wants:
        return None
    for member in members(site.type):
        for given in members(result(member)):
            kind = kind_of(given)
            if kind & Kind.ASYNC_ITERABLE and not kind & Kind.AWAITABLE:
                what = "an async generator function" if kind & Kind.ASYNC_ITERATOR else "a function"
                return Finding(
                    CODE,
                    f"{subject(site.checker, site.operand)} is {what}: its call gives {noun(site.checker, given)}, "
                    + (f'but "{taker}" needs a function whose call can be awaited' if taker else "not an awaitable"),
                    (Note(Advice.GIVE_COROUTINE_FUNCTION),),
                )
    return None


RULE = Rule(CODE, refine=refine)
