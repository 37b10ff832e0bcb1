"""What mypy lets through although the types show it: the checks that look at a call.

A call is looked at when mypy asks for its type, which can be more than once and on trial; what is found is therefore
reported past mypy's filters, and mypy shows an error only once per line.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, ExpressionStmt, Node
from mypy.types import Instance, Overloaded, ProperType, Type, UnionType, get_proper_type

from mypy_asyncgen import internals
from mypy_asyncgen.asynckind import Kind, always, is_never, awaited, kind_of, members
from mypy_asyncgen.checks import (
    coroutine_as_value,
    coroutine_in_text,
    truthy_coroutine,
    unawaited_coroutine,
    unused_async_generator,
)
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.flow import End, Flow, How
from mypy_asyncgen.syntax import Unit
from mypy_asyncgen.tables.sinks import Sink
from mypy_asyncgen.uses import signatures

ASYNC = Kind.AWAITABLE | Kind.ASYNC_ITERABLE | Kind.ASYNC_CONTEXT


def value(checker: TypeChecker, unit: Unit, call: CallExpr, given: Type, sinks: dict[str, Sink]) -> Iterator[tuple[Node, Finding]]:
    """Look at where the value of a call goes.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call.
        given: its type.
        sinks: the functions in which a value ends.

    Yields:
        The findings, each with the node to report at.
    """
    member = certain(checker, call, given)
    if member is None:
        return
    ends = Flow(checker, unit, sinks).ends(call)
    for end in ends or ():
        finding = _finding(checker, unit, call, member, end)
        if finding is not None:
            yield end.node, finding


def certain(checker: TypeChecker, call: CallExpr, given: Type) -> ProperType | None:
    """The type of a call where it is asynchronous whatever happens, else None.

    A hook runs once per member of a union that is called and once per overload that matches, so one member's result
    says nothing about the whole.
    """
    found = members(given)
    if len(found) != 1 or not kind_of(found[0]) & ASYNC:
        return None
    callee = internals.type_of(checker, call.callee)
    proper = get_proper_type(callee) if callee is not None else None
    if isinstance(proper, UnionType):
        results = [signature.ret_type for signature in signatures(proper)]
        if len(results) < len(proper.items) or not all(always(typ, ASYNC) for typ in results):
            return None
    if isinstance(proper, Overloaded) and not all(always(item.ret_type, ASYNC) for item in proper.items):
        for argument in call.args:
            if len(members(internals.type_of(checker, argument))) != 1:
                return None
    return found[0]


def _finding(checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType, end: End) -> Finding | None:
    kind = kind_of(member)
    shown = end.node if isinstance(end.node, Expression) else call
    if kind & Kind.AWAITABLE:
        return _awaitable(checker, unit, call, member, end, shown)
    if end.how in (How.DROPPED, How.UNUSED):
        if unused_async_generator.does_nothing(checker, call, member):
            return unused_async_generator.finding(checker, call, member, variable=end.through)
        return None
    if not kind & Kind.ASYNC_ITERABLE:
        return None
    if end.how is How.TEXT:
        return coroutine_in_text.finding(checker, shown, member, end.sink)
    if end.how is How.TRUTH and end.sink is not None:
        return truthy_coroutine.finding(checker, shown, member)
    return None


def _awaitable(
    checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType, end: End, shown: Expression
) -> Finding | None:
    if not _waits(member):
        return None
    if end.how is How.DROPPED:
        if isinstance(unit.parent(call), ExpressionStmt) and end.node is call:
            # mypy reports it, and that is put into our words.
            return None
        if end.through is None and end.node is call:
            return unawaited_coroutine.dropped(checker, unit, call, member)
        return unawaited_coroutine.unused(checker, unit, call, member, How.UNUSED, end.through or "_")
    if end.how in (How.UNUSED, How.OVERWRITTEN):
        return unawaited_coroutine.unused(checker, unit, call, member, end.how, end.through or "_")
    if end.how is How.BRANCH:
        if not kind_of(member) & Kind.COROUTINE:
            return None
        return unawaited_coroutine.unused(checker, unit, call, member, end.how, end.through or "_")
    if end.how is How.TEXT:
        return coroutine_in_text.finding(checker, shown, member, end.sink)
    if end.how is How.TRUTH:
        # Conditions are mypy's own to report; functions that test are not.
        return truthy_coroutine.finding(checker, shown, member) if end.sink is not None else None
    return coroutine_as_value.compared(checker, unit, shown, member)


def _waits(member: ProperType) -> bool:
    """Whether an awaitable does nothing until it is awaited: a coroutine, or what is declared a plain `Awaitable`."""
    kind = kind_of(member)
    if kind & Kind.FUTURE or is_never(awaited(member)):
        return False
    return bool(kind & Kind.COROUTINE) or (isinstance(member, Instance) and member.type.fullname == "typing.Awaitable")
