"""`for-async-iterable`: plain iteration of an async iterable or of a coroutine."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, GeneratorExpr, YieldFromExpr
from mypy.types import AnyType, Instance, ProperType, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Ended, Rule
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.kinds import Kind, awaited, has_own_life, kind_of, members, sometimes
from mypy_asyncgen.tree.uses import Site, Use, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun_of, plain_name, subject, type_name
from mypy_asyncgen.words.sentences import be

CODE = "for-async-iterable"

_ITERATING = (Use.FOR, Use.UNPACK, Use.CONTAINER)


def refine(site: Site) -> Finding | None:
    """The finding for `for`, unpacking, `in`, `yield from` or a function that iterates, over what needs `async`."""
    if site.use in _ITERATING:
        wanted = True
    elif site.use is Use.ARGUMENT:
        wanted = bool(site.wanted & (Kind.ITERABLE | Kind.ITERATOR)) and not site.wanted & Kind.ASYNC_ITERABLE
    else:
        wanted = False
    if not wanted:
        return None
    for member in members(site.type):
        kind = kind_of(member)
        if kind & (Kind.ITERABLE | Kind.ITERATOR | Kind.ANY):
            continue
        if kind & Kind.ASYNC_ITERABLE:
            return Finding(CODE, _sentence(site, member), (_async_advice(site),))
        if kind & Kind.AWAITABLE and (site.use in _ITERATING or _only_iterates(site)):
            inner = awaited(member)
            if has_own_life(member) and (
                not isinstance(site.operand, CallExpr) or inner is None or isinstance(get_proper_type(inner), AnyType)
            ):
                # Who keeps it knows what it is, and nothing says that the result of another can be iterated.
                continue
            return Finding(CODE, _sentence(site, member), (_await_advice(site, inner),))
    return None


def unseen(checker: TypeChecker, expr: Expression, member: ProperType, taker: str | None, *, unpacked: bool) -> Finding:
    """The finding for plain iteration that mypy lets through: of a future, which has an `__iter__` for generators of old.

    Args:
        checker: the checker of the module.
        expr: the expression that is iterated.
        member: its type.
        taker: the function that iterates it, if one does.
        unpacked: whether it is unpacked rather than iterated by a `for`.
    """
    what = f"{subject(checker, expr)} is {noun_of(checker, expr, member)}"
    source = code_for(checker, expr)
    collected = kind_of(member) & Kind.ASYNC_ITERABLE
    advice = (
        Note(Advice.COLLECT, source=source)
        if collected
        else Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}")
    )
    if taker is not None:
        return Finding(CODE, f'{what}, but "{taker}" needs a plain iterable', (advice,))
    if unpacked:
        return Finding(CODE, f"{what}: it cannot be unpacked", (advice,))
    loop = (
        Note(Advice.USE_ASYNC_FOR, source=source)
        if collected
        else Note(Advice.AWAIT_FIRST, source=source, code=f"for ... in await {source}")
    )
    return Finding(CODE, f'{what}: a plain "for" cannot iterate it', (loop,))


def _only_iterates(site: Site) -> bool:
    """Whether every parameter type the argument can go to is one of the iteration protocols themselves.

    A coroutine given where, say, a list is needed is a value that was not awaited, which is another code's business.
    """
    protocols = [member for typ in site.expected for member in members(typ)]
    return bool(protocols) and all(
        isinstance(member, Instance) and member.type.is_protocol and kind_of(member) & (Kind.ITERABLE | Kind.ITERATOR)
        for member in protocols
    )


def _sentence(site: Site, member: ProperType) -> str:
    who = subject(site.checker, site.operand)
    verb = be(members(site.type))
    what = f"{who} {verb} {noun_of(site.checker, site.operand, member)}"
    if site.use is Use.FOR:
        if isinstance(site.node, YieldFromExpr):
            return f'{what}: "yield from" cannot iterate it'
        return f'{what}: a plain "for" cannot iterate it'
    if site.use is Use.UNPACK:
        return f"{what}: it cannot be unpacked"
    if site.use is Use.CONTAINER:
        return f'{what}: "in" cannot search it'
    taker = plain_name(site.checker, taker_of(site.node)) if isinstance(site.node, CallExpr) else None
    return what + (f', but "{taker}" needs a plain iterable' if taker else ": it is no plain iterable")


def _async_advice(site: Site) -> Note:
    source = code_for(site.checker, site.operand)
    if site.use is Use.FOR:
        if isinstance(site.node, YieldFromExpr):
            return Note(Advice.ITERATE_AND_YIELD, source=source)
        return Note(Advice.USE_ASYNC_FOR, source=source)
    if isinstance(site.operand, GeneratorExpr):
        return Note(Advice.COLLECT_GENERATOR)
    if isinstance(site.node, CallExpr) and plain_name(site.checker, taker_of(site.node)) in ("next", "iter"):
        return Note(Advice.USE_ANEXT, source=source)
    return Note(Advice.COLLECT, source=source)


def _await_advice(site: Site, inner: object) -> Note:
    source = code_for(site.checker, site.operand)
    result = get_proper_type(inner) if isinstance(inner, ProperType) else None
    if result is not None and not sometimes(result, Kind.ITERABLE | Kind.ITERATOR | Kind.ASYNC_ITERABLE | Kind.ANY):
        return Note(Advice.RESULT_WILL_NOT_DO, result=type_name(site.checker, result), needed="an iterable")
    if site.use is Use.FOR and isinstance(inner, ProperType) and sometimes(inner, Kind.ASYNC_ITERABLE):
        return Note(Advice.AWAIT_THEN_ASYNC_FOR, source=source)
    if site.use is Use.FOR:
        return Note(Advice.AWAIT_FIRST, source=source, code=f"for ... in await {source}")
    return Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}")


def iterated(ended: Ended) -> Finding | None:
    """The finding for a value that ends where it is iterated or unpacked, and mypy says nothing of it.

    Of what it knows the type of, mypy lets only futures through.
    """
    if ended.seen and not kind_of(ended.member) & Kind.FUTURE:
        return None
    unpacked = ended.end.how is How.UNPACKED
    return unseen(ended.checker, ended.shown, ended.member, ended.end.sink, unpacked=unpacked)


RULE = Rule(CODE, refine=refine, ends={How.ITERATED: iterated, How.UNPACKED: iterated})
