"""`async-callback`: an `async def` given where its result is thrown away or taken for a plain value."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, FuncDef, LambdaExpr
from mypy.types import CallableType, ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api import internals
from mypy_asyncgen.tables.callbacks import SLOTS, Slot
from mypy_asyncgen.tree.flow import callee_names
from mypy_asyncgen.tree.kinds import Kind, always, kind_of, members, result, signatures
from mypy_asyncgen.tree.uses import Site, Use
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import noun, place, plain_name, subject

CODE = "async-callback"

_BY_NAME = {slot.name: slot for slot in SLOTS}


def refine(site: Site) -> Finding | None:
    """The finding for a coroutine function where a parameter or variable holds a plain one, which mypy rejects."""
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return None
    wanted = [
        signature for expected in site.expected for signature in signatures(expected) if not signature.is_type_obj()
    ]
    if not wanted:
        return None
    for member in members(site.type):
        if not isinstance(member, CallableType):
            continue
        for given in members(result(member)):
            if kind_of(given) & Kind.COROUTINE and not any(_takes(signature, Kind.AWAITABLE) for signature in wanted):
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
    if isinstance(site.node, CallExpr):
        for name in callee_names(site.checker, site.node.callee):
            slot = _BY_NAME.get(name)
            if slot is not None:
                # Said in the words of the table, so that what mypy rejects as well is said once.
                return Finding(
                    CODE,
                    _sentence(site.checker, site.operand, slot.name),
                    (Note(Advice.INSTEAD, instead=slot.instead),),
                )
    taker = plain_name(site.checker, site.node.callee) if isinstance(site.node, CallExpr) else None
    if any(_takes(signature, Kind.ASYNC_ITERABLE) for typ in site.expected for signature in signatures(typ)):
        whom = f'"{taker}" iterates what it returns' if taker else "what it returns is iterated"
        return Finding(
            CODE,
            f"{subject(site.checker, site.operand)} gives a coroutine, but {whom}",
            (Note(Advice.GIVE_ASYNC_GENERATOR_FUNCTION),),
        )
    whom = f'"{taker}" does not await what it returns' if taker else "nothing awaits what it returns here"
    return Finding(
        CODE,
        f"{subject(site.checker, site.operand)} {_is_async(site.operand)}: {whom}",
        (Note(Advice.GIVE_DEF),),
    )


def _plain(site: Site, given: ProperType) -> Finding | None:
    taker = plain_name(site.checker, site.node.callee) if isinstance(site.node, CallExpr) else None
    if taker is None:
        return None
    what = noun(site.checker, given)
    return Finding(
        CODE,
        f'{subject(site.checker, site.operand)} is a plain function, but "{taker}" awaits what it returns ({what})',
        (Note(Advice.MAKE_ASYNC),),
    )


def in_slot(checker: TypeChecker, argument: Expression, slot: Slot) -> Finding | None:
    """The finding for an argument of a parameter whose callable is known not to be awaited.

    Args:
        checker: the checker of the module.
        argument: what is given for the parameter.
        slot: the row of the table.
    """
    if not gives_coroutine(checker, argument):
        return None
    return Finding(CODE, _sentence(checker, argument, slot.name), (Note(Advice.INSTEAD, instead=slot.instead),))


def of_call(checker: TypeChecker, call: CallExpr) -> Finding | None:
    """The finding for the first coroutine function that a call gives to a parameter of the table."""
    for name in callee_names(checker, call.callee):
        slot = _BY_NAME.get(name)
        for argument in call.args if slot is not None else ():
            found = in_slot(checker, argument, slot) if slot is not None else None
            if found is not None:
                return found
    return None


def in_object_slot(checker: TypeChecker, argument: Expression, taker: str) -> Finding | None:
    """The finding for an argument of a parameter whose callable is declared to return ``object``.

    Nothing can be done with an ``object``, so that what the callable returns is thrown away.
    """
    if not gives_coroutine(checker, argument):
        return None
    return Finding(
        CODE,
        _sentence(checker, argument, taker),
        (Note(Advice.GIVE_DEF_OR_DECLARE),),
    )


def dropped_in(checker: TypeChecker, argument: Expression, function: FuncDef) -> Finding:
    """The finding for an argument of a function of the same module that calls it and drops the result."""
    return Finding(
        CODE,
        _sentence(checker, argument, function.name),
        (Note(Advice.GIVE_DEF_OR_AWAIT, function=function.name, place=place(checker, function)),),
    )


# What decides how a test method is called; a class that has one of its own may await it.
_RUNNERS = frozenset({"run", "__call__", "_callTestMethod", "__init_subclass__", "__getattribute__"})


def test_method(function: FuncDef) -> Finding | None:
    """The finding for an `async def` that `unittest` calls as a test, of a class whose tests it does not await.

    Args:
        function: a method, with no decorator.

    Returns:
        The finding; None where a class before `unittest.TestCase` has a say in how tests are called, as Django's has.
    """
    info = function.info
    if not function.name.startswith("test") or not info.has_base(_TEST_CASE) or info.fallback_to_any:
        return None
    for base in info.mro:
        if base.fullname == _TEST_CASE:
            break
        if base.fullname == _AWAITING_TEST_CASE or base.metaclass_type is not None or base.defn.decorators:
            return None
        if not _RUNNERS.isdisjoint(base.names):
            return None
    return Finding(
        CODE,
        f'"{function.name}" is "async def": "unittest.TestCase" calls it and never awaits the coroutine',
        (Note(Advice.DERIVE_FROM, name=info.name),),
    )


_TEST_CASE = "unittest.case.TestCase"
_AWAITING_TEST_CASE = "unittest.async_case.IsolatedAsyncioTestCase"


def gives_coroutine(checker: TypeChecker, argument: Expression) -> bool:
    """Whether calling an argument gives a coroutine whatever it is called with (also of `functools.partial`)."""
    found = list(signatures(internals.type_of(checker, argument)))
    return bool(found) and all(always(signature.ret_type, Kind.COROUTINE) for signature in found)


def _sentence(checker: TypeChecker, argument: Expression, taker: str) -> str:
    return (
        f'{subject(checker, argument)} {_is_async(argument)}: "{_short(taker)}" calls it and never awaits the coroutine'
    )


def _is_async(argument: Expression) -> str:
    return "gives a coroutine" if isinstance(argument, (LambdaExpr, CallExpr)) else 'is "async def"'


def _short(name: str) -> str:
    """A full name as a person knows it: the class and the method, or the function."""
    parts = [part for part in name.split(".") if not part.startswith("_")]
    return ".".join(parts[-2:]) if len(parts) > 1 and parts[-2][:1].isupper() else parts[-1]
