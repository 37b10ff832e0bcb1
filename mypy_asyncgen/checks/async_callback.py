"""`async-callback`: an `async def` given where its result is thrown away or taken for a plain value."""

from __future__ import annotations

from mypy.nodes import CallExpr
from mypy.types import CallableType, ProperType

from mypy_asyncgen.asynckind import Kind, kind_of, members, result
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.uses import Site, Use, signatures
from mypy_asyncgen.wording import noun, plain_name, subject

CODE = "async-callback"


def refine(site: Site) -> Finding | None:
    """The finding for a coroutine function where a parameter or variable holds a plain one, which mypy rejects."""
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return None
    wanted = [
        signature
        for expected in site.expected
        for signature in signatures(expected)
        if not signature.is_type_obj()
    ]
    if not wanted:
        return None
    for member in members(site.type):
        if not isinstance(member, CallableType):
            continue
        for given in members(result(member)):
            if kind_of(given) & Kind.COROUTINE and not any(
                _takes(signature, Kind.AWAITABLE) for signature in wanted
            ):
                return finding(site)
            if (
                not kind_of(given) & (Kind.AWAITABLE | Kind.ANY | Kind.ASYNC_ITERABLE)
                and not member.is_type_obj()
                and all(_takes(signature, Kind.AWAITABLE) for signature in wanted)
            ):
                return _plain(site, given)
    return None


def _takes(signature: CallableType, kind: Kind) -> bool:
    return any(kind_of(member) & kind for member in members(signature.ret_type))


def finding(site: Site) -> Finding:
    """The finding for an `async def` given to something that does not await it."""
    taker = plain_name(site.checker, site.node.callee) if isinstance(site.node, CallExpr) else None
    whom = f'"{taker}" does not await what it returns' if taker else "nothing awaits what it returns here"
    return Finding(
        CODE,
        f'{subject(site.checker, site.operand)} is "async def": {whom}',
        (
            'Give a plain "def"; to run it, call it from a coroutine and "await" it, or "asyncio.run(...)" it in the callback',
        ),
    )


def _plain(site: Site, given: ProperType) -> Finding | None:
    taker = plain_name(site.checker, site.node.callee) if isinstance(site.node, CallExpr) else None
    if taker is None:
        return None
    what = noun(site.checker, given)
    return Finding(
        CODE,
        f'{subject(site.checker, site.operand)} is a plain function, but "{taker}" awaits what it returns ({what})',
        ('Make it "async def"',),
    )
