"""`async-decorator`: a decorator that cannot hold the async function it is put on."""

from __future__ import annotations

from mypy_asyncgen.asynckind import Kind, kind_of, members
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.uses import Site, Use, signatures
from mypy_asyncgen.wording import plain_name

CODE = "async-decorator"


def refine(site: Site) -> Finding | None:
    """The finding for a decorator whose parameter does not take the kind of function it is put on."""
    function = site.function
    if site.use is not Use.DECORATE or function is None:
        return None
    decorator = plain_name(site.checker, site.operand) or "the decorator"
    wanted = Kind.NOTHING
    for expected in site.expected:
        for signature in signatures(expected):
            for member in members(signature.ret_type):
                wanted |= kind_of(member)
    name = function.name
    if wanted & Kind.ASYNC_ITERABLE and not wanted & Kind.AWAITABLE:
        if function.is_async_generator:
            return None
        if function.is_coroutine:
            return Finding(
                CODE,
                f'"{name}" is "async def" without "yield": "{decorator}" needs an async generator function',
                (f'Let "{name}" "yield" once, where the body of the "async with" is to run',),
            )
        return Finding(
            CODE,
            f'"{name}" is a plain function: "{decorator}" needs an async generator function',
            (f'Make it "async def {name}" with a "yield"',),
        )
    if wanted & (Kind.ITERABLE | Kind.ITERATOR) and not wanted & Kind.AWAITABLE:
        if function.is_async_generator:
            return Finding(
                CODE,
                f'"{name}" is an async generator function: "{decorator}" needs a plain generator function',
                (f'Use the async one, "contextlib.asynccontextmanager", or make "{name}" a plain "def"',),
            )
        if function.is_coroutine:
            return Finding(
                CODE,
                f'"{name}" is "async def": "{decorator}" needs a plain generator function',
                (f'Make "{name}" a plain "def" with a "yield"',),
            )
    if wanted & Kind.AWAITABLE and function.is_async_generator:
        return Finding(
            CODE,
            f'"{name}" is an async generator function: "{decorator}" awaits what it is put on',
            (f'Put it on an "async def" without "yield", and iterate "{name}" from there',),
        )
    return None
