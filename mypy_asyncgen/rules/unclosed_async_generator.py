"""`unclosed-async-generator`: leaving `async for` over an async generator early without closing it."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    BreakStmt,
    CallExpr,
    Expression,
    ForStmt,
    FuncDef,
    LambdaExpr,
    Node,
    ReturnStmt,
    WhileStmt,
)
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Rule, Value
from mypy_asyncgen.tree.kinds import Kind, kind_of
from mypy_asyncgen.tree.symbols import definition
from mypy_asyncgen.tree.units import Unit, children
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, subject

CODE = "unclosed-async-generator"


def find(checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType) -> Finding | None:
    """The finding for ``async for x in stream(): ... break``: the generator is finalised at some later time, elsewhere.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call that gives the async generator.
        member: its type.
    """
    loop = unit.parent(call)
    if (
        not isinstance(loop, ForStmt)
        or not loop.is_async
        or loop.expr is not call
        or not _is_generator(checker, call, member)
    ):
        return None
    if not _leaves(loop):
        return None
    source = code_for(checker, call)
    return Finding(
        CODE,
        f'{subject(checker, call)} is an async generator that is left before its end: its "finally" runs at some later time',
        (Note(Advice.CLOSE, source=source),),
    )


def _is_generator(checker: TypeChecker, call: Expression, member: ProperType) -> bool:
    if kind_of(member) & Kind.ASYNC_GENERATOR:
        return True
    function = definition(checker, call)
    return function is not None and function.is_async_generator


def _leaves(loop: ForStmt) -> bool:
    """Whether the loop's own body has a `break` or a `return` that ends it."""
    stack: list[tuple[Node, bool]] = [(loop.body, True)]
    while stack:
        node, own = stack.pop()
        if isinstance(node, ReturnStmt) or (isinstance(node, BreakStmt) and own):
            return True
        if isinstance(node, (FuncDef, LambdaExpr)):
            continue
        inner = own and not isinstance(node, (ForStmt, WhileStmt))
        stack.extend((child, inner) for child in children(node))
    return False


def of_value(value: Value) -> Iterator[Found]:
    """An async generator whose loop can be left early."""
    found = find(value.checker, value.unit, value.call, value.member)
    if found is not None:
        yield value.call, found


RULE = Rule(CODE, at_value=of_value)
