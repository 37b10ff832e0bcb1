"""What can be written in the place of a mistake: for each error code, the repairs in the order to try them.

A repair is safe where the code can have meant nothing else and is right whatever its annotations are worth (`evidence`).
Whether it works is not judged here: each is checked with mypy before it is kept (`fixer`). The note of a finding says
which of the mistakes under its code it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from mypy_asyncgen.commands.evidence import Definitions
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.repairs.awaited import (
    await_async_generator,
    await_non_awaitable,
    await_outside_async,
    unawaited_coroutine,
    unused_async_generator,
)
from mypy_asyncgen.commands.repairs.iterated import (
    async_for_coroutine,
    async_for_iterable,
    async_iterator_declaration,
    async_with_mismatch,
    for_async_iterable,
)
from mypy_asyncgen.commands.repairs.place import Place, Repair
from mypy_asyncgen.commands.repairs.used import (
    coroutine_as_value,
    coroutine_escape,
    coroutine_in_text,
    truthy_coroutine,
)
from mypy_asyncgen.commands.source import Edit, Source, apply
from mypy_asyncgen.words.sentences import restates


def repairs(source: Source, problem: Problem, definitions: Definitions) -> list[Repair]:
    """The repairs of a finding.

    Args:
        source: the file it is in.
        problem: the finding.
        definitions: what the checked files define.

    Returns:
        The repairs, the likeliest first and the safe ones before the others; empty for a finding that a person has to
        repair.
    """
    found = _at(source, problem, definitions) or list(_in_async_function(source, problem, definitions))
    return sorted(found, key=lambda each: not each.safe)


def _at(source: Source, problem: Problem, definitions: Definitions) -> list[Repair]:
    """What can be written where the finding is."""
    repair = _BY_CODE.get(problem.code) if not restates(problem.message) else None
    found: list[Repair] = []
    for each in repair(Place(source, problem, definitions)) if repair is not None else ():
        if each.edits and not any(each.edits == other.edits for other in found):
            found.append(each)
    return found


def _in_async_function(source: Source, problem: Problem, definitions: Definitions) -> Iterator[Repair]:
    """What can be written once the plain function around the finding is ``async def``; its callers come after it."""
    nodes = source.at(problem)
    function = source.runs_in(nodes[0]) if nodes else None
    if not isinstance(function, ast.FunctionDef):
        return
    start = source.start(function)
    made = Edit(start, start, "async ")
    inside = Source(apply(source.text, [made]))
    for repair in _at(inside, problem, definitions):
        if any(_ASYNC_WORD.search(edit.text) for edit in repair.edits):
            moved = (
                Edit(edit.start - len(made.text), edit.end - len(made.text), edit.text) if edit.start > start else edit
                for edit in repair.edits
            )
            yield Repair((made, *moved), safe=False)


_ASYNC_WORD = re.compile(r"\b(?:await|async)\b")


_BY_CODE: dict[str, Callable[[Place], Iterator[Repair]]] = {
    "await-async-generator": await_async_generator,
    "await-non-awaitable": await_non_awaitable,
    "async-for-coroutine": async_for_coroutine,
    "async-for-iterable": async_for_iterable,
    "for-async-iterable": for_async_iterable,
    "async-with-mismatch": async_with_mismatch,
    "coroutine-as-value": coroutine_as_value,
    "await-outside-async": await_outside_async,
    "unawaited-coroutine": unawaited_coroutine,
    "unused-async-generator": unused_async_generator,
    "truthy-coroutine": truthy_coroutine,
    "coroutine-in-text": coroutine_in_text,
    "returned-coroutine": coroutine_escape,
    "coroutine-escape": coroutine_escape,
    "async-iterator-declaration": async_iterator_declaration,
    "suspicious-async-iterator": async_iterator_declaration,
}
