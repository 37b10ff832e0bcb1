"""`await-non-awaitable`: `await` of a value that cannot be awaited and is no async iterable either."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import ARG_STAR, AwaitExpr, CallExpr, Expression, FuncDef, GeneratorExpr, NameExpr
from mypy.types import CallableType, Instance, ProperType, TupleType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import CallContext, CallSite, Found, Rule
from mypy_asyncgen.rules.coroutine_as_value import fits
from mypy_asyncgen.tree.kinds import Kind, always, has_own_life, kind_of, kinds, members, result, signatures, sometimes
from mypy_asyncgen.tree.symbols import Callee, async_sibling, definition
from mypy_asyncgen.tree.uses import Site, Use, is_partial, is_required, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, place, plain_name, renamed, subject
from mypy_asyncgen.words.sentences import be

CODE = "await-non-awaitable"


def refine(site: Site) -> Finding | None:
    """The finding for an `await`, or an argument that will be awaited, of something that cannot be."""
    if site.use is Use.AWAIT:
        for member in members(site.type):
            kind = kind_of(member)
            if not kind & (Kind.AWAITABLE | Kind.ANY | Kind.ASYNC_ITERABLE):
                return _awaited(site, member, kind)
        return None
    if site.use is Use.ARGUMENT and isinstance(site.node, CallExpr) and site.wanted & Kind.AWAITABLE:
        found = _argument(site, site.node)
        # Of an overloaded function mypy reports the whole call.
        return found._replace(at=site.operand) if found is not None else None
    return None


def _awaited(site: Site, member: ProperType, kind: Kind) -> Finding:
    who, source = subject(site.checker, site.operand), code_for(site.checker, site.operand)
    verb = be(members(site.type))
    sentence = f"{who} {verb} {noun(site.checker, member)}: it cannot be awaited"
    if isinstance(site.operand, NameExpr) and site.operand.fullname == "builtins.None":
        sentence = "None cannot be awaited"
    if kind & Kind.FUNCTION:
        if sometimes(result(member), Kind.AWAITABLE):
            if sometimes(result(member), Kind.COROUTINE):
                sentence = f"{who} {verb} not called: a coroutine function cannot be awaited, its call can"
            return Finding(CODE, sentence, (Note(Advice.CALL, code=f"await {source}(...)"),))
        if sometimes(result(member), Kind.ASYNC_ITERABLE):
            return Finding(CODE, sentence, (Note(Advice.CALL_AND_ITERATE, source=source),))
        return Finding(CODE, sentence, (Note(Advice.DROP_AWAIT_OR_CALL),))
    if _of_awaitables(member):
        return Finding(CODE, f"{who} is a collection of awaitables: it cannot be awaited itself", (_gather(source),))
    if kind & Kind.ASYNC_CONTEXT:
        return Finding(
            CODE,
            f"{who} {verb} an async context manager: it cannot be awaited",
            (Note(Advice.ENTER_WITHOUT_AWAIT, source=source),),
        )
    if len(members(site.type)) > 1 and sometimes(site.type, Kind.AWAITABLE):
        if kind & Kind.NONE:
            return Finding(CODE, sentence, (Note(Advice.AWAIT_WHERE_AWAITABLE, test=f"{source} is not None"),))
        return Finding(CODE, sentence, (Note(Advice.AWAIT_WHERE_AWAITABLE, test=f"inspect.isawaitable({source})"),))
    return Finding(CODE, sentence, _because(site))


def _because(site: Site) -> tuple[Note, ...]:
    if not isinstance(site.operand, CallExpr):
        return (Note(Advice.DROP_AWAIT),)
    function = definition(site.checker, site.operand)
    sibling = async_sibling(site.checker, site.operand)
    if sibling is not None:
        return (Note(Advice.USE_SIBLING, sibling=renamed(site.operand, sibling)),)
    notes = [Note(Advice.DROP_AWAIT)]
    if function is not None and not _is_async(function):
        notes.append(Note(Advice.IS_PLAIN, function=function.name, place=place(site.checker, function)))
    return tuple(notes)


def _is_async(function: FuncDef) -> bool:
    return function.is_coroutine or function.is_async_generator


def _of_awaitables(member: ProperType) -> bool:
    if isinstance(member, TupleType):
        return bool(member.items) and all(always(item, Kind.AWAITABLE) for item in member.items)
    if isinstance(member, Instance) and kind_of(member) & Kind.ITERABLE and member.args:
        return always(member.args[-1], Kind.AWAITABLE)
    return False


def _gather(source: str) -> Note:
    return Note(Advice.AWAIT_ALL, source=source if source != "..." else "[...]")


def _argument(site: Site, call: CallExpr) -> Finding | None:
    """An argument of a function that awaits it: not called, a collection, or a finished value."""
    taker = plain_name(site.checker, taker_of(call))
    who, source = subject(site.checker, site.operand), code_for(site.checker, site.operand)
    needs = f', but "{taker}" needs an awaitable' if taker else ": it cannot be awaited"
    if isinstance(site.operand, GeneratorExpr) and not any(site.operand.is_async):
        return generator_expression(site.checker, call)
    for member in members(site.type):
        kind = kind_of(member)
        if kind & Kind.FUNCTION and sometimes(result(member), Kind.AWAITABLE | Kind.ASYNC_ITERABLE):
            return Finding(CODE, f"{who} is {noun(site.checker, member)}{needs}", (_called(site, call, source),))
        if _of_awaitables(member) and _takes_several(site.checker, call):
            return Finding(
                CODE,
                f'"{taker or "the function"}" takes awaitables one by one, not a collection of them',
                (Note(Advice.UNPACK, taker=taker or "...", code=f"*{source}"),),
            )
        if _of_awaitables(member):
            together = Note(Advice.GATHER, source=source if source != "..." else "[...]")
            return Finding(CODE, f"{who} is a collection of awaitables{needs}", (together,))
        if kind & Kind.AWAITABLE and not kind & Kind.COROUTINE and _only_coroutines(site):
            return Finding(
                CODE,
                f"{who} is {noun(site.checker, member)}" + (f', but "{taker}" needs a coroutine' if taker else ""),
                (Note(Advice.AWAIT_IN_WRAPPER, source=source),),
            )
        if kind & Kind.NONE and _waits_only(site) and is_required(site.checker, call, call.args.index(site.operand)):
            return _none(site, source, needs)
        if (
            not kind & (Kind.AWAITABLE | Kind.ANY | Kind.ASYNC_ITERABLE)
            and _finished(site.operand)
            and _waits_only(site)
            and not _takes_others(site)
        ):
            return Finding(CODE, f"{who} is {noun(site.checker, member)}{needs}", _argument_because(site))
    return None


def _waits_only(site: Site) -> bool:
    """Whether what a parameter takes is taken to be awaited, and not as an object that also has ``__await__``."""
    taken = [member for expected in site.expected for member in members(expected)]
    return any(kind_of(member) & Kind.AWAITABLE and not has_own_life(member) for member in taken)


def _takes_others(site: Site) -> bool:
    """Whether a parameter takes plain values as well as awaitables."""
    taken = [member for expected in site.expected for member in members(expected)]
    # A generator can be a coroutine of old.
    return any(
        isinstance(member, Instance) and not kind_of(member) & (Kind.AWAITABLE | Kind.ITERATOR) for member in taken
    )


def _called(site: Site, call: CallExpr, source: str) -> Note:
    """What to write for a function that is not called."""
    if is_partial(call):
        # Called in its place, it would make one coroutine, once, for however often the partial is called.
        taker = code_for(site.checker, taker_of(call))
        return Note(Advice.CALL_LATER, code=f"lambda: {taker}({source}(...))")
    return Note(Advice.CALL, code=f"{source}(...)")


def _none(site: Site, source: str, needs: str) -> Finding | None:
    """The finding for what is or may be None, and will be awaited.

    An attribute or a variable of which mypy knows None alone gets its value elsewhere: nothing is said of it.
    """
    found = members(site.type)
    if len(found) > 1:
        sentence = f"{subject(site.checker, site.operand)} {be(found)} None{needs}"
        return Finding(CODE, sentence, (Note(Advice.GIVE_WHERE_AWAITABLE, test=f"{source} is not None"),))
    if isinstance(site.operand, (CallExpr, AwaitExpr)):
        sentence = f"{subject(site.checker, site.operand)} is None{needs}"
        return Finding(CODE, sentence, _argument_because(site))
    if not (isinstance(site.operand, NameExpr) and site.operand.fullname == "builtins.None"):
        return None
    return Finding(
        CODE,
        f"None is not an awaitable{needs}" if needs.startswith(",") else "None cannot be awaited",
        (Note(Advice.LEAVE_OUT),),
    )


def _takes_several(checker: TypeChecker, call: CallExpr) -> bool:
    """Whether a function takes any number of awaitables, as `asyncio.gather` does."""
    return any(
        kind is ARG_STAR for signature in signatures(type_of(checker, call.callee)) for kind in signature.arg_kinds
    )


def _only_coroutines(site: Site) -> bool:
    """Whether the parameter takes coroutines but neither futures nor awaitables of other kinds."""
    return all(
        kind & (Kind.COROUTINE | Kind.ITERATOR)
        for expected in site.expected
        for kind in kinds(expected)
        if kind & Kind.AWAITABLE
    )


def _finished(operand: Expression) -> bool:
    return isinstance(operand, (CallExpr, AwaitExpr))


def _argument_because(site: Site) -> tuple[Note, ...]:
    if isinstance(site.operand, AwaitExpr):
        waits_for = site.operand.expr
        if any(fits(site.checker, type_of(site.checker, waits_for), expected) for expected in site.expected):
            return (Note(Advice.DROP_AWAIT_TO_GIVE, source=code_for(site.checker, waits_for)),)
        return (Note(Advice.GIVE_COROUTINE),)
    function = definition(site.checker, site.operand)
    if function is not None and not _is_async(function):
        return (Note(Advice.HAS_RUN, function=function.name, place=place(site.checker, function)),)
    return (Note(Advice.GIVE_COROUTINE),)


def generator_expression(checker: TypeChecker, call: CallExpr) -> Finding:
    """The finding for a generator expression given to a function that awaits its arguments."""
    taker = plain_name(checker, call.callee) or "the function"
    return Finding(
        CODE,
        f'A generator expression is not an awaitable, but "{taker}" needs awaitables',
        (Note(Advice.UNPACK, taker=taker, code="*(... for ...)"),),
    )


def generator_expressions(site: CallSite, call: CallExpr) -> Iterator[Found]:
    """The generator expressions that a call gives where awaitables are needed.

    mypy lets them through: typeshed takes generators for awaitables, for the coroutines of old.

    Args:
        site: the call site.
        call: the call.

    Yields:
        The findings, each with the argument to report at.
    """
    for argument, kind in zip(call.args, call.arg_kinds, strict=True):
        if isinstance(argument, GeneratorExpr) and not any(argument.is_async) and not kind.is_star():
            callee = type_of(site.checker, call.callee)
            if any(each & Kind.AWAITABLE for signature in signatures(callee) for each in _first(signature)):
                yield argument, generator_expression(site.checker, call)


def _first(signature: CallableType) -> list[Kind]:
    return kinds(signature.arg_types[0]) if signature.arg_types else []


def gives_generator_expression(ctx: CallContext, callee: Callee) -> bool:
    """Whether an argument of a call is a generator expression."""
    return isinstance(ctx.context, CallExpr) and any(isinstance(each, GeneratorExpr) for each in ctx.context.args)


RULE = Rule(CODE, refine=refine, at_call=generator_expressions, notices=gives_generator_expression)
