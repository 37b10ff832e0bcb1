"""`dangling-task`: a task that nothing keeps, so that it can disappear before it is done."""

from __future__ import annotations

from mypy.nodes import CallExpr, ExpressionStmt

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import Ended, Rule
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.kinds import Kind, sometimes
from mypy_asyncgen.tree.symbols import callee_names
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, subject

CODE = "dangling-task"

# What makes a task that only the caller keeps: https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task. A
# task group keeps its tasks until they are done.
_MAKERS = frozenset(
    {"asyncio.tasks.create_task", "asyncio.tasks.ensure_future", "asyncio.events.AbstractEventLoop.create_task"}
)


def dropped(ended: Ended) -> Finding | None:
    """The finding for a task that is made in a statement of its own."""
    call = ended.made
    if not isinstance(call, CallExpr) or not isinstance(ended.unit.parent(call), ExpressionStmt):
        return None
    if _MAKERS.isdisjoint(callee_names(ended.checker, call.callee)) or _is_given_a_task(ended, call):
        return None
    return Finding(
        CODE,
        f"Nothing keeps the task of {subject(ended.checker, call)}: the event loop only has a weak reference to it, and it "
        "can disappear before it is done",
        (Note(Advice.KEEP_TASK, source=code_for(ended.checker, call)),),
    )


def _is_given_a_task(ended: Ended, call: CallExpr) -> bool:
    """Whether `ensure_future` hands back a task that there was already, and that may be kept."""
    return any(sometimes(type_of(ended.checker, given), Kind.FUTURE | Kind.ANY) for given in call.args[:1])


RULE = Rule(CODE, ends={How.DROPPED: dropped})
