"""`unawaited-coroutine`: a coroutine or other awaitable that nothing can ever await."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, ExpressionStmt, FuncItem, MemberExpr
from mypy.types import ProperType

from mypy_asyncgen import internals
from mypy_asyncgen.asynckind import Kind, awaited, kind_of, members, sometimes
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.syntax import Unit
from mypy_asyncgen.wording import code_for, noun, subject

CODE = "unawaited-coroutine"


def refine_statement(checker: TypeChecker, unit: Unit, statement: ExpressionStmt) -> Finding | None:
    """The finding for an expression statement whose value is an awaitable that does not run by itself.

    Args:
        checker: the checker of the module.
        unit: the statement's unit.
        statement: a statement that mypy reports as unused.

    Returns:
        The finding; None for futures and tasks, which run whether or not they are awaited.
    """
    for member in members(internals.type_of(checker, statement.expr)):
        kind = kind_of(member)
        if kind & Kind.AWAITABLE and not kind & Kind.FUTURE:
            return dropped(checker, unit, statement.expr, member)
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


def advice(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> str:
    """What to write instead of dropping an awaitable, by where it is dropped."""
    source = code_for(checker, expr)
    function = unit.function(expr)
    if function is not None and not _is_async(function):
        return f'Await it in an "async def", or run it: "asyncio.run({source})"'
    if function is None:
        return f'Run it: "asyncio.run({source})"'
    if (
        isinstance(expr, CallExpr)
        and isinstance(expr.callee, MemberExpr)
        and sometimes(awaited(member), Kind.ASYNC_ITERABLE)
    ):
        return f'Await it and iterate its result: "async for ... in await {source}"'
    return f'Await it: "await {source}"; to let it run meanwhile, keep a task: "task = asyncio.create_task({source})"'


def _is_async(function: FuncItem) -> bool:
    return function.is_coroutine
