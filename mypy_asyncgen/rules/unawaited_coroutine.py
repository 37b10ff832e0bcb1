"""`unawaited-coroutine`: a coroutine or other awaitable that nothing can ever await."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import (
    NOT_ABSTRACT,
    AwaitExpr,
    CallExpr,
    ConditionalExpr,
    Expression,
    ExpressionStmt,
    FuncDef,
    FuncItem,
    GeneratorExpr,
    IndexExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    SetExpr,
    TypeInfo,
)
from mypy.types import Instance, ProperType, UnboundType, UninhabitedType, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api import internals
from mypy_asyncgen.rules import async_callback
from mypy_asyncgen.tree.bodies import callee_node, in_module, returned_expressions
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, kind_of_class, members, sometimes
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.tree.uses import passes_through
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, definition, noun, subject

CODE = "unawaited-coroutine"


def refine_statement(checker: TypeChecker, unit: Unit, statement: ExpressionStmt) -> Finding | None:
    """The finding for an expression statement whose value is an awaitable that does not run by itself.

    Args:
        checker: the checker of the module.
        unit: the statement's unit.
        statement: a statement that mypy reports as unused.

    Returns:
        The finding; None for calls that give a future or task, which runs whether or not it is awaited.
    """
    expr = statement.expr
    if isinstance(expr, ConditionalExpr):
        # The branches are looked at as calls, each for itself; both say the same of the same call.
        expr = next((part for part in (expr.if_expr, expr.else_expr) if isinstance(part, CallExpr)), expr)
    called = expr.expr if isinstance(expr, AwaitExpr) else expr
    if isinstance(called, CallExpr):
        # ``await to_thread(coroutine_function)`` is one mistake, and the function that was given is where it is; a call of
        # `to_thread` that is not awaited is another.
        function = definition(checker, called)
        if called is not expr or (function is not None and not function.is_coroutine):
            callback = async_callback.of_call(checker, called)
            if callback is not None:
                return callback
    for member in members(internals.type_of(checker, expr)):
        kind = kind_of(member)
        if not kind & Kind.COROUTINE and isinstance(expr, CallExpr) and passes_through(checker, expr):
            continue
        # A future that a call gives runs by itself, and an object of a class of its own may have done its work; what is
        # only named does nothing in a statement, and was to be awaited.
        named = isinstance(expr, (NameExpr, MemberExpr, IndexExpr))
        plain = does_nothing_alone(checker, expr, member)
        if kind & Kind.AWAITABLE and (named or kind & Kind.COROUTINE or plain):
            return dropped(checker, unit, expr, member)
    return None


def dropped(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> Finding:
    """The finding for an awaitable whose value is thrown away."""
    who = subject(checker, expr)
    ran = "it never runs" if isinstance(expr, CallExpr) else "nothing waits for it"
    return Finding(
        CODE,
        f"{who} is {noun(checker, member)} that is never awaited: {ran}",
        (advice(checker, unit, expr, member),),
    )


def unused(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType, how: How, variable: str) -> Finding:
    """The finding for an awaitable in a variable that is not awaited.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        expr: the call that gives the awaitable.
        member: its type.
        how: whether the variable is never used, only tested, given another value first, or left alone on one way.
        variable: the variable's name.
    """
    who = f"{subject(checker, expr)} is {noun(checker, member)}"
    source = code_for(checker, expr)
    if how is How.BRANCH:
        return Finding(
            CODE,
            f'{who}, and on one way through the function "{variable}" is never awaited',
            (Note(Advice.AWAIT_ON_OTHER_PATH, variable=variable),),
        )
    if how is How.OVERWRITTEN:
        return Finding(
            CODE,
            f'{who} that is never awaited: "{variable}" gets another value first',
            (Note(Advice.AWAIT, code=f"{variable} = await {source}"),),
        )
    if how is How.TRUTH:
        return Finding(
            CODE,
            f'{who} that is never awaited: "{variable}" is only tested',
            (Note(Advice.AWAIT_BY_THEN, variable=variable),),
        )
    return Finding(
        CODE,
        f'{who} that is never awaited: nothing uses "{variable}"',
        (_into(checker, unit, expr, member, variable),),
    )


def _into(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType, variable: str) -> Note:
    function = unit.function(expr)
    if function is None or not _is_async(function):
        return advice(checker, unit, expr, member)
    return Note(Advice.AWAIT_OR_DROP, variable=variable, source=code_for(checker, expr))


def kept(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType, how: How, variable: str) -> Finding:
    """The finding for an awaitable in a collection that is not awaited.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        expr: the call that gives the awaitable.
        member: its type.
        how: what becomes of the collection, as for `unused`.
        variable: the variable that has the collection.
    """
    who = f"{subject(checker, expr)} is {noun(checker, member)}"
    sentence = {
        How.BRANCH: f'{who}, and on one way through the function nothing awaits what "{variable}" holds',
        How.OVERWRITTEN: f'{who} that is never awaited: "{variable}" holds it and gets another value first',
    }.get(how, f'{who} that is never awaited: "{variable}" holds it, and nothing awaits what it holds')
    function = unit.function(expr)
    if function is None or not _is_async(function):
        return Finding(CODE, sentence, (advice(checker, unit, expr, member),))
    source = code_for(checker, expr)
    if isinstance(unit.parent(expr), (ListExpr, SetExpr, GeneratorExpr, CallExpr)):
        return Finding(CODE, sentence, (Note(Advice.AWAIT_AS_PUT_OR_GATHER, source=source, variable=variable),))
    return Finding(CODE, sentence, (Note(Advice.AWAIT_AS_PUT, source=source),))


def does_nothing_alone(checker: TypeChecker, expr: Expression, member: ProperType) -> bool:
    """Whether an expression gives what is declared a plain `Awaitable`, and does nothing until that is awaited.

    A callback or a method that others implement is mostly an ``async def``. What another ``def`` gives can have been
    started (tornado's `Lock.acquire` gives a future), and so can what was awaited once already.

    Args:
        checker: the checker of the module.
        expr: the expression.
        member: its type.
    """
    if not isinstance(member, Instance) or member.type.fullname != "typing.Awaitable" or isinstance(expr, AwaitExpr):
        return False
    function = definition(checker, expr) if isinstance(expr, CallExpr) else None
    if function is not None and not function.is_coroutine and function.abstract_status == NOT_ABSTRACT:
        if not in_module(checker, function) or not all(
            _is_idle(function, each) for each in returned_expressions(function)
        ):
            return False
    # Where mypy finds no type for ``T``, `Awaitable[T]` is all that it leaves of ``Union[Awaitable[T], T]``.
    return not isinstance(get_proper_type(member.args[-1]), (UninhabitedType, UnboundType))


def _is_idle(function: FuncDef, returned: Expression) -> bool:
    """Whether what a function returns was made in the `return`, and is no future."""
    node = callee_node(function, returned.callee) if isinstance(returned, CallExpr) else None
    if isinstance(node, TypeInfo):
        return not kind_of_class(node) & (Kind.FUTURE | Kind.ANY)
    return isinstance(node, FuncDef) and node.is_coroutine


def advice(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> Note:
    """What to write instead of dropping an awaitable, by where it is dropped."""
    source = code_for(checker, expr)
    if isinstance(expr, AwaitExpr):
        source = f"({source})"
    function = unit.function(expr)
    if function is not None and not _is_async(function):
        return Note(Advice.RUN_OR_AWAIT, source=source)
    if function is None:
        return Note(Advice.RUN, source=source)
    if (
        isinstance(expr, CallExpr)
        and isinstance(expr.callee, MemberExpr)
        and sometimes(awaited(member), Kind.ASYNC_ITERABLE)
    ):
        return Note(Advice.AWAIT_THEN_ITERATE, source=source)
    start = "asyncio.create_task" if kind_of(member) & Kind.COROUTINE else "asyncio.ensure_future"
    return Note(Advice.AWAIT_OR_TASK, source=source, start=start)


def _is_async(function: FuncItem) -> bool:
    return function.is_coroutine


def collected(checker: TypeChecker, expr: Expression) -> Finding:
    """The finding for a collection of coroutines that nothing reads."""
    return Finding(
        CODE,
        f"{subject(checker, expr)} holds coroutines that are never awaited: they never run",
        (Note(Advice.AWAIT_ALL, source="..."),),
    )
