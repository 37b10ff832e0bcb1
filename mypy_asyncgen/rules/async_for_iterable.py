"""`async-for-iterable`: `async for` over a plain iterable, or over an async generator function that was not called."""

from __future__ import annotations

from mypy.nodes import CallExpr
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, result, sometimes
from mypy_asyncgen.tree.uses import Site, Use
from mypy_asyncgen.words.names import code_for, noun, plain_name, subject

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
            ):
                return _plain_argument(site, member)
    return None


def _finding(site: Site, member: ProperType, kind: Kind) -> Finding:
    checker = site.checker
    who, source = subject(checker, site.operand), code_for(checker, site.operand)
    verb = "is" if len(members(site.type)) <= 1 else "may be"
    sentence = f'{who} {verb} {noun(checker, member)}: "async for" needs an async iterable'
    if kind & Kind.NONE:
        if len(members(site.type)) > 1:
            return Finding(CODE, sentence, (f'Iterate it only where it is set: "if {source} is not None:"',))
        return Finding(CODE, sentence, ('It is never anything else: there is nothing for "async for" to iterate',))
    if kind & Kind.FUNCTION:
        given = result(member)
        if sometimes(given, Kind.ASYNC_ITERABLE):
            return Finding(CODE, sentence, (f'Call it: "async for ... in {source}(...)"',))
        if sometimes(given, Kind.AWAITABLE):
            return Finding(CODE, sentence, (f'Call and await it: "async for ... in await {source}(...)"',))
        return Finding(CODE, sentence, (f'Call it: "{source}(...)"',))
    if kind & (Kind.ITERABLE | Kind.ITERATOR):
        return Finding(CODE, sentence, (f'Use a plain "for": "for ... in {source}", without "async"',))
    return Finding(CODE, sentence, ('Only an object with "__aiter__" can stand after "async for ... in"',))


def _argument(site: Site, member: ProperType) -> Finding:
    source = code_for(site.checker, site.operand)
    return Finding(CODE, _needs(site, member), (f'Call it: "{source}(...)" gives the async iterable',))


def _plain_argument(site: Site, member: ProperType) -> Finding:
    return Finding(CODE, _needs(site, member), ('Give an async generator: the call of an "async def" with "yield"',))


def _needs(site: Site, member: ProperType) -> str:
    taker = plain_name(site.checker, site.node.callee) if isinstance(site.node, CallExpr) else None
    needs = f', but "{taker}" needs an async iterable' if taker else ", where an async iterable is needed"
    return f"{subject(site.checker, site.operand)} is {noun(site.checker, member)}{needs}"
