"""`async-with-mismatch`: `with` and `async with` on what does not support them."""

from __future__ import annotations

from mypy.nodes import CallExpr
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, members, result, sometimes
from mypy_asyncgen.tree.uses import Site, Use
from mypy_asyncgen.words.names import code_for, noun, plain_name, subject

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
            verb = "is" if len(members(site.type)) <= 1 else "may be"
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
    return noun(site.checker, member)


def _advice(site: Site, member: ProperType, kind: Kind) -> str | None:
    """What to write instead; None where nothing about it is async."""
    source = code_for(site.checker, site.operand)
    if site.use is Use.WITH:
        if kind & Kind.ASYNC_CONTEXT:
            return f'Use "async with": "async with {source}"'
        if kind & Kind.AWAITABLE:
            inner = awaited(member)
            keyword = "async with" if sometimes(inner, Kind.ASYNC_CONTEXT) else "with"
            return f'Await it first: "{keyword} await {source}"'
        if kind & Kind.ASYNC_ITERABLE:
            return f'An async generator is iterated: "async for ... in {source}"; {_MANAGER}'
        return None
    if kind & Kind.CONTEXT:
        return f'Use a plain "with": "with {source}", without "async"'
    if kind & Kind.AWAITABLE:
        inner = awaited(member)
        if sometimes(inner, Kind.CONTEXT) and not sometimes(inner, Kind.ASYNC_CONTEXT):
            return f'Await it and use a plain "with": "with await {source}"'
        return f'Await it first: "async with await {source}"'
    if kind & Kind.ASYNC_ITERABLE:
        return f'Iterate it: "async for ... in {source}"; {_MANAGER}'
    if kind & Kind.NONE:
        if len(members(site.type)) > 1:
            return f'Enter it only where it is set: "if {source} is not None:"'
        return 'There is nothing for "async with" to enter'
    if kind & Kind.FUNCTION and sometimes(result(member), Kind.ASYNC_CONTEXT):
        return f'Call it: "async with {source}(...)"'
    return 'Only an object with "__aenter__" and "__aexit__" can stand after "async with"'


_MANAGER = 'to make a context manager of its function, decorate that with "contextlib.asynccontextmanager"'


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
                (f'Await it first: "aclosing(await {source})"',),
            )
    return None
