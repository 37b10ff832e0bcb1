"""`async-for-coroutine`: a coroutine, task or other awaitable where an async iterable is needed."""

from __future__ import annotations

from mypy.nodes import CallExpr, FuncDef
from mypy.types import ProperType, Type, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.tree.bodies import declares_only
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, members, sometimes
from mypy_asyncgen.tree.symbols import definition
from mypy_asyncgen.tree.uses import Site, Use, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, place, plain_name, subject, type_name
from mypy_asyncgen.words.sentences import be

CODE = "async-for-coroutine"


def refine(site: Site) -> Finding | None:
    """The finding for `async for`, or a parameter that will be iterated, over something that must be awaited first."""
    if site.use is not Use.ASYNC_FOR and not _wanted(site):
        return None
    for member in members(site.type):
        kind = kind_of(member)
        if kind & Kind.AWAITABLE and not kind & Kind.ASYNC_ITERABLE:
            return _finding(site, member)
        if site.use is Use.ASYNC_FOR and kind & Kind.ASYNC_ITERABLE and _iterator_is_coroutine(member):
            return _coroutine_from_aiter(site)
    return None


def _wanted(site: Site) -> bool:
    return site.use in (Use.ARGUMENT, Use.GIVEN) and bool(site.wanted & (Kind.ASYNC_ITERABLE | Kind.ASYNC_ITERATOR))


def _finding(site: Site, member: ProperType) -> Finding:
    checker = site.checker
    who, source = subject(checker, site.operand), code_for(checker, site.operand)
    verb = be(members(site.type))
    inner = awaited(member)
    if site.use is Use.ASYNC_FOR:
        sentence = f"{who} {verb} {noun(checker, member)}, not an async iterable"
        if sometimes(inner, Kind.ASYNC_ITERABLE | Kind.ANY):
            advice = Note(Advice.AWAIT_FIRST, source=source, code=f"async for ... in await {source}")
        elif sometimes(inner, Kind.ITERABLE):
            advice = Note(Advice.AWAIT_THEN_FOR, source=source)
        else:
            advice = _no_help(site, inner)
    else:
        taker = plain_name(checker, taker_of(site.node)) if isinstance(site.node, CallExpr) else None
        sentence = f"{who} {verb} {noun(checker, member)}" + (
            f', but "{taker}" needs an async iterable' if taker else ", where an async iterable is needed"
        )
        advice = (
            Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}")
            if sometimes(inner, Kind.ASYNC_ITERABLE | Kind.ANY)
            else _no_help(site, inner)
        )
    notes = [advice]
    function = definition(checker, site.operand)
    if function is not None and function.is_coroutine and not function.is_async_generator:
        notes.append(_no_yield(site, function, inner))
    return Finding(CODE, sentence, tuple(notes))


def _no_help(site: Site, inner: Type | None) -> Note:
    """What to say of an awaitable whose result is no async iterable either."""
    result = get_proper_type(inner) if inner is not None else None
    if result is None:
        return Note(Advice.AWAIT_FOR_RESULT, source=code_for(site.checker, site.operand))
    return Note(Advice.RESULT_WILL_NOT_DO, result=type_name(site.checker, result), needed="an async iterable")


def _no_yield(site: Site, function: FuncDef, inner: object) -> Note:
    advice = Advice.NO_YIELD
    if isinstance(inner, ProperType) and kind_of(inner) & Kind.ASYNC_ITERATOR and declares_only(function):
        advice = Advice.NO_YIELD_DECLARED
    return Note(advice, function=function.name, place=place(site.checker, function))


def _iterator_is_coroutine(member: ProperType) -> bool:
    """Whether `__aiter__` is an `async def` without `yield`."""
    from mypy.subtypes import find_member
    from mypy.types import Instance

    from mypy_asyncgen.tree.kinds import result

    if not isinstance(member, Instance):
        return False
    method = find_member("__aiter__", member, member)
    return method is not None and any(sometimes(result(item), Kind.AWAITABLE) for item in members(method))


def _coroutine_from_aiter(site: Site) -> Finding:
    return Finding(
        CODE,
        f'{subject(site.checker, site.operand)} cannot be iterated: its "__aiter__" is "async def" and gives a coroutine',
        (Note(Advice.DECLARE_AITER_OR_YIELD),),
    )


RULE = Rule(CODE, refine=refine)
