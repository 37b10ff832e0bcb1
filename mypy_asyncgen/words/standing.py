"""Makes advice fit the place where it is read: what it says to write must be allowed there, and must work.

No rule asks where it stands. A rule says what to write; here it is seen whether that may stand in the function, lambda,
class body or module around it, and whether a loop may be running there, in which `asyncio.run` raises.
"""

from __future__ import annotations

from mypy.nodes import FuncDef, Node

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.tree.scopes import Scope, Where, is_given_away, may_run_in_loop, scope_of
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.words.advice import AWAITING, DROPPED, RUNNABLE, Advice, Ending
from mypy_asyncgen.words.sentences import runs_by_itself

_ENDINGS = {
    Where.LAMBDA: Ending.LAMBDA,
    Where.HEADER: Ending.HEADER,
    Where.CLASS: Ending.CLASS,
    Where.MODULE: Ending.MODULE,
    Where.GENERATOR: Ending.GENERATOR,
}


def standing(module: Module, unit: Unit | None, node: Node, finding: Finding) -> Finding:
    """A finding whose advice can be followed where the mistake is.

    Args:
        module: the module's indexed tree.
        unit: the statement around the node.
        node: where the finding is reported.
        finding: what a rule says.
    """
    if unit is None or all(note.advice not in AWAITING | DROPPED for note in finding.notes):
        return finding
    scope = scope_of(module, unit, node)
    if scope.where is Where.COROUTINE:
        return finding
    coroutine = not runs_by_itself(finding.message)
    return finding._replace(notes=tuple(_fitted(module, unit, scope, note, coroutine) for note in finding.notes))


def _fitted(module: Module, unit: Unit, scope: Scope, note: Note, coroutine: bool) -> Note:
    if note.advice in DROPPED and scope.where is not Where.GENERATOR:
        return _dropped(module, unit, scope, note, coroutine)
    if note.advice in AWAITING:
        return _ended(module, unit, scope, note, coroutine)
    return note


def _dropped(module: Module, unit: Unit, scope: Scope, note: Note, coroutine: bool) -> Note:
    """What to do with an awaitable that nobody awaits, where nobody can: start it, or run it."""
    function, source = scope.function, note.fields["source"]
    if function is not None and (not coroutine or may_run_in_loop(module, unit, function)):
        started = Advice.TASK if is_given_away(module, function) else Advice.TASK_OR_AWAIT
        return Note(started, source=source, start=note.fields["start"], function=function.name)
    return Note(Advice.RUN_OR_AWAIT if scope.where in (Where.FUNCTION, Where.LAMBDA) else Advice.RUN, source=source)


def _ended(module: Module, unit: Unit, scope: Scope, note: Note, coroutine: bool) -> Note:
    if scope.where is not Where.FUNCTION or not isinstance(scope.function, FuncDef):
        return note.ending_in(_ENDINGS[scope.where])
    if scope.function.name.startswith("__"):
        return note.ending_in(Ending.SPECIAL, function=scope.function.name)
    if is_given_away(module, scope.function):
        return note.ending_in(Ending.CALLBACK, function=scope.function.name)
    source = note.fields.get("source", "...")
    runs = coroutine and note.advice in RUNNABLE and source != "..."
    if not runs or may_run_in_loop(module, unit, scope.function):
        return note.ending_in(Ending.FUNCTION, function=scope.function.name)
    return note.ending_in(Ending.FUNCTION_OR_RUN, function=scope.function.name, source=source)
