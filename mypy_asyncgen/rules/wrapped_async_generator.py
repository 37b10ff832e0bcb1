"""`wrapped-async-generator`: an `async def` without `yield` that returns an async generator."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, FuncDef, ReturnStmt
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Rule, Value
from mypy_asyncgen.tree.kinds import Kind, kind_of
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, subject

CODE = "wrapped-async-generator"


def find(checker: TypeChecker, unit: Unit, call: CallExpr, member: ProperType) -> Finding | None:
    """The finding for ``return stream()`` in an `async def`, whose callers must `await` before they iterate.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call that gives the async generator.
        member: its type.
    """
    kind = kind_of(member)
    if not kind & Kind.ASYNC_ITERATOR or kind & Kind.AWAITABLE:
        return None
    function = unit.function(call)
    if not isinstance(unit.parent(call), ReturnStmt) or not isinstance(function, FuncDef) or not function.is_coroutine:
        return None
    source = code_for(checker, call)
    return Finding(
        CODE,
        f'"{function.name}" is "async def" and returns {subject(checker, call)}, an async generator: callers must await '
        "before they iterate",
        (Note(Advice.MAKE_DEF_OR_YIELD, function=function.name, source=source),),
    )


def of_value(value: Value) -> Iterator[Found]:
    """An async generator that an `async def` returns."""
    found = find(value.checker, value.unit, value.call, value.member)
    if found is not None:
        yield value.call, found


RULE = Rule(CODE, at_value=of_value)
