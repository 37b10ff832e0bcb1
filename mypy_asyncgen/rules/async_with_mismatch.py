"""`async-with-mismatch`: `with` and `async with` on what does not support them."""

from __future__ import annotations

from mypy.nodes import CallExpr, WithStmt
from mypy.types import ProperType, Type, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, members, result, sometimes
from mypy_asyncgen.tree.uses import Site, Use, infer_around
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, noun_of, plain_name, subject, type_name
from mypy_asyncgen.words.sentences import be

CODE = "async-with-mismatch"


def refine(site: Site) -> Finding | None:
    """The finding for a `with` or `async with` whose operand is of the other kind, not awaited or not called."""
    if site.use is Use.ARGUMENT:
        return _closing(site)
    if site.use not in (Use.WITH, Use.ASYNC_WITH):
        return None
    needed = Kind.ASYNC_CONTEXT if site.use is Use.ASYNC_WITH else Kind.CONTEXT
    for member in members(site.type):
        kind = kind_of(member)
        if kind & (needed | Kind.ANY):
            continue
        advice = _advice(site, member, kind)
        if advice is not None:
            keyword = "async with" if site.use is Use.ASYNC_WITH else "with"
            verb = be(members(site.type))
            return Finding(
                CODE,
                f'{subject(site.checker, site.operand)} {verb} {_noun(site, member, kind)}: "{keyword}" cannot enter it',
                (advice,),
            )
    return None


def _noun(site: Site, member: ProperType, kind: Kind) -> str:
    if kind & Kind.ASYNC_CONTEXT and not kind & (Kind.AWAITABLE | Kind.ASYNC_ITERABLE):
        return "an async context manager"
    if kind & Kind.CONTEXT:
        return "a plain context manager"
    return noun_of(site.checker, site.operand, member)


def _advice(site: Site, member: ProperType, kind: Kind) -> Note | None:
    """What to write instead; None where nothing about it is async."""
    source = code_for(site.checker, site.operand)
    if site.use is Use.WITH:
        if kind & Kind.ASYNC_CONTEXT:
            alone = _fits_all(site, Kind.ASYNC_CONTEXT)
            return Note(Advice.USE_ASYNC_WITH if alone else Advice.USE_ASYNC_WITH_INSIDE, source=source)
        if kind & Kind.AWAITABLE:
            inner = awaited(member)
            if not sometimes(inner, Kind.ASYNC_CONTEXT | Kind.CONTEXT | Kind.ANY):
                return _no_help(site, inner)
            keyword = "async with" if sometimes(inner, Kind.ASYNC_CONTEXT) else "with"
            return Note(Advice.AWAIT_FIRST, source=source, code=f"{keyword} await {source}")
        if kind & Kind.ASYNC_ITERABLE:
            return Note(Advice.ITERATE_OR_MANAGE, source=source)
        return None
    if kind & Kind.CONTEXT:
        alone = _fits_all(site, Kind.CONTEXT)
        return Note(Advice.USE_WITH if alone else Advice.USE_WITH_INSIDE, source=source)
    if kind & Kind.AWAITABLE:
        inner = awaited(member)
        if sometimes(inner, Kind.CONTEXT) and not sometimes(inner, Kind.ASYNC_CONTEXT):
            return Note(Advice.AWAIT_THEN_WITH, source=source)
        if not sometimes(inner, Kind.ASYNC_CONTEXT | Kind.ANY):
            return _no_help(site, inner)
        return Note(Advice.AWAIT_FIRST, source=source, code=f"async with await {source}")
    if kind & Kind.ASYNC_ITERABLE:
        return Note(Advice.ITERATE_OR_MANAGE, source=source)
    if kind & Kind.NONE:
        if len(members(site.type)) > 1:
            return Note(Advice.ENTER_WHERE_SET, source=source)
        return Note(Advice.NEVER_ENTERED)
    if kind & Kind.FUNCTION and sometimes(result(member), Kind.ASYNC_CONTEXT):
        return Note(Advice.CALL, code=f"async with {source}(...)")
    return Note(Advice.NEEDS_AENTER)


def _fits_all(site: Site, kind: Kind) -> bool:
    """Whether all that the statement enters could be entered by the other keyword.

    mypy reads it from left to right: what stands behind is inferred here.
    """
    assert isinstance(site.node, WithStmt)
    for each in site.node.expr:
        if not site.checker.has_type(each):
            infer_around(site.checker, site.unit, each)
    known = [typ for each in site.node.expr if (typ := type_of(site.checker, each)) is not None]
    return all(sometimes(each, kind | Kind.ANY) for each in known)


def _no_help(site: Site, inner: Type | None) -> Note:
    """What to say of an awaitable whose result cannot be entered either."""
    result = get_proper_type(inner) if inner is not None else None
    if result is None:
        return Note(Advice.AWAIT_FOR_RESULT, source=code_for(site.checker, site.operand))
    return Note(Advice.RESULT_WILL_NOT_DO, result=type_name(site.checker, result), needed="a context manager")


def _closing(site: Site) -> Finding | None:
    """A coroutine given to `contextlib.aclosing` and its like, which need an object with ``aclose``."""
    if not isinstance(site.node, CallExpr):
        return None
    callee = plain_name(site.checker, site.node.callee)
    if callee not in ("aclosing", "contextlib.aclosing"):
        return None
    for member in members(site.type):
        kind = kind_of(member)
        if kind & Kind.AWAITABLE and not kind & Kind.ASYNC_ITERABLE:
            source = code_for(site.checker, site.operand)
            return Finding(
                CODE,
                f'{subject(site.checker, site.operand)} is {noun(site.checker, member)}: "aclosing" needs an async generator',
                (Note(Advice.AWAIT_FIRST, source=source, code=f"aclosing(await {source})"),),
            )
    return None


RULE = Rule(CODE, refine=refine)
