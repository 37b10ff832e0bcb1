"""`async-for-iterable`: `async for` over a plain iterable, or over an async generator function that was not called."""

from __future__ import annotations

from mypy.nodes import CallExpr
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, result, sometimes
from mypy_asyncgen.tree.symbols import async_sibling
from mypy_asyncgen.tree.uses import Site, Use, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, plain_name, renamed, subject
from mypy_asyncgen.words.sentences import be

CODE = "async-for-iterable"


def refine(site: Site) -> Finding | None:
    """The finding for `async for` over what has no ``__aiter__`` and is no awaitable, or such an argument."""
    if site.use is Use.ASYNC_FOR:
        for member in members(site.type):
            kind = kind_of(member)
            if not kind & (Kind.AWAITABLE | Kind.ANY | Kind.ASYNC_ITERABLE):
                return _finding(site, member, kind)
        return None
    if site.use in (Use.ARGUMENT, Use.GIVEN) and site.wanted & Kind.ASYNC_ITERABLE:
        for member in members(site.type):
            if kind_of(member) & Kind.FUNCTION and sometimes(result(member), Kind.ASYNC_ITERABLE):
                return _argument(site, member)
            if (
                kind_of(member) & Kind.ITERABLE
                and not kind_of(member) & Kind.ASYNC_ITERABLE
                and site.use is Use.ARGUMENT
                # Where a plain iterable is taken as well, that is not what mypy refuses.
                and not site.wanted & Kind.ITERABLE
            ):
                return _plain_argument(site, member)
    return None


def _finding(site: Site, member: ProperType, kind: Kind) -> Finding:
    checker = site.checker
    who, source = subject(checker, site.operand), code_for(checker, site.operand)
    verb = be(members(site.type))
    sentence = f'{who} {verb} {noun(checker, member)}: "async for" needs an async iterable'
    if kind & Kind.NONE:
        if len(members(site.type)) > 1:
            return Finding(CODE, sentence, (Note(Advice.ITERATE_WHERE_SET, source=source),))
        return Finding(CODE, sentence, (Note(Advice.NEVER_ITERABLE),))
    if kind & Kind.FUNCTION:
        given = result(member)
        if sometimes(given, Kind.ASYNC_ITERABLE):
            return Finding(CODE, sentence, (Note(Advice.CALL, code=f"async for ... in {source}(...)"),))
        if sometimes(given, Kind.AWAITABLE):
            return Finding(CODE, sentence, (Note(Advice.CALL_AND_AWAIT, source=source),))
        return Finding(CODE, sentence, (Note(Advice.CALL, code=f"{source}(...)"),))
    sibling = async_sibling(checker, site.operand) if isinstance(site.operand, CallExpr) else None
    if sibling is not None and isinstance(site.operand, CallExpr):
        return Finding(CODE, sentence, (Note(Advice.USE_SIBLING, sibling=renamed(site.operand, sibling)),))
    if kind & (Kind.ITERABLE | Kind.ITERATOR):
        return Finding(CODE, sentence, (Note(Advice.USE_FOR, source=source),))
    return Finding(CODE, sentence, (Note(Advice.NEEDS_AITER),))


def _argument(site: Site, member: ProperType) -> Finding:
    source = code_for(site.checker, site.operand)
    return Finding(CODE, _needs(site, member), (Note(Advice.CALL_FOR_ITERABLE, source=source),))


def _plain_argument(site: Site, member: ProperType) -> Finding:
    return Finding(CODE, _needs(site, member), (Note(Advice.GIVE_ASYNC_GENERATOR),))


def _needs(site: Site, member: ProperType) -> str:
    taker = plain_name(site.checker, taker_of(site.node)) if isinstance(site.node, CallExpr) else None
    needs = f', but "{taker}" needs an async iterable' if taker else ", where an async iterable is needed"
    return f"{subject(site.checker, site.operand)} is {noun(site.checker, member)}{needs}"


RULE = Rule(CODE, refine=refine)
