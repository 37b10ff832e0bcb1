"""Repairs of what is awaited and cannot be, and of what should be awaited or iterated and is not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from mypy_asyncgen.commands.repairs.edits import asynchronous, called, importing_asyncio, not_awaiting
from mypy_asyncgen.commands.repairs.place import CALLS, Place, Repair
from mypy_asyncgen.commands.repairs.values import await_value, in_text, is_consumed
from mypy_asyncgen.commands.source import Edit, Source
from mypy_asyncgen.words.advice import Advice


def await_async_generator(place: Place) -> Iterator[Repair]:
    """The repairs of `await-async-generator`."""
    source = place.source
    for node in place.awaits():
        above = source.parent(node)
        certain = place.certain and place.evidence.is_generator(node.value)
        drop = not_awaiting(source, node)
        if isinstance(above, (ast.For, ast.AsyncFor, ast.comprehension)) and above.iter is node:
            if isinstance(above, ast.AsyncFor) or (isinstance(above, ast.comprehension) and above.is_async):
                yield Repair(drop, certain)
            elif change := asynchronous(source, above):
                yield Repair((*drop, *change), certain)
        elif isinstance(above, ast.Expr):
            yield from iterated(source, above, node, drop)
        elif drop and source.generator_around(node) is None and not in_text(source, node):
            end = source.end(node)
            consumed = is_consumed(source, node)
            if not consumed:
                # What takes it may iterate it; types tell.
                yield Repair(drop, safe=False)
            yield Repair(
                (Edit(drop[0].start, drop[0].end, "[item async for item in "), Edit(end, end, "]")),
                safe=certain and consumed,
            )


def iterated(source: Source, statement: ast.Expr, node: ast.expr, before: tuple[Edit, ...]) -> Iterator[Repair]:
    """A statement that only makes an async generator, as a loop over it."""
    start, end = source.start(statement), source.end(statement)
    line_start = source.text.rfind("\n", 0, start) + 1
    indent = source.text[line_start:start]
    behind = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)").match(source.text, end)
    if indent.strip() or behind is None or not source.can_await(node) or source.text[start] == "(":
        return
    newline = "\r\n" if "\r\n" in source.text else "\n"
    head = before[0] if before else Edit(start, start, "")
    yield Repair(
        (
            Edit(head.start, head.end, "async for _ in "),
            Edit(end, end, ":"),
            Edit(behind.end(), behind.end(), f"{newline}{indent}    pass"),
        ),
        safe=False,
    )


def await_non_awaitable(place: Place) -> Iterator[Repair]:
    """The repairs of `await-non-awaitable`."""
    source = place.source
    for node in place.awaits():
        above = source.parent(node)
        drop = not_awaiting(source, node)
        if isinstance(above, ast.withitem):
            statement = source.parent(above)
            certain = place.certain and place.evidence.is_generator(node.value)
            if isinstance(statement, ast.AsyncWith):
                yield Repair(drop, certain)
            elif isinstance(statement, ast.With) and place.says(Advice.ENTER_WITHOUT_AWAIT):
                yield Repair((*drop, *asynchronous(source, statement)), certain)
        elif place.says(Advice.DROP_AWAIT_TO_GIVE):
            yield Repair(
                drop, place.certain and isinstance(node.value, ast.Call) and place.evidence.is_async(node.value)
            )
        elif place.says(Advice.DROP_AWAIT):
            if not isinstance(above, ast.Expr) or isinstance(node.value, ast.Call):
                yield Repair(drop, place.certain and place.evidence.is_plain(node.value))
        elif place.says(*CALLS):
            yield Repair(called(source, node.value), safe=False)
        elif place.says(Advice.AWAIT_ALL) and not source.in_parentheses(node.value):
            start, end = source.start(node.value), source.end(node.value)
            gather = Edit(start, start, "asyncio.gather(*"), Edit(end, end, ")")
            yield Repair((*importing_asyncio(source), *gather), safe=False)
        return
    if place.says(*CALLS):
        for operand in place.operands():
            yield Repair(called(source, operand), safe=False)


def await_outside_async(place: Place) -> Iterator[Repair]:
    """The repairs of `await-outside-async`."""
    for node in place.nodes:
        function = place.source.enclosing(node, ast.FunctionDef)
        if function is not None and place.says(Advice.MAKE_ASYNC_OR_RUN, Advice.MAKE_FUNCTION_ASYNC):
            start = place.source.start(function)
            yield Repair((Edit(start, start, "async "),), safe=False)
            return


def unawaited_coroutine(place: Place) -> Iterator[Repair]:
    """The repairs of `unawaited-coroutine`."""
    source = place.source
    for operand in place.operands():
        if not isinstance(operand, (ast.Call, ast.Name, ast.Attribute, ast.Subscript)):
            continue
        if place.says(
            Advice.AWAIT, Advice.AWAIT_OR_TASK, Advice.AWAIT_OR_DROP, Advice.RUN_OR_AWAIT, Advice.TASK_OR_AWAIT
        ):
            for repair in await_value(place, operand):
                yield Repair(repair.edits, safe=False)
        elif place.says(Advice.RUN) and isinstance(operand, ast.Call):
            start, end = source.start(operand), source.end(operand)
            run = Edit(start, start, "asyncio.run("), Edit(end, end, ")")
            yield Repair((*importing_asyncio(source), *run), safe=False)


def unused_async_generator(place: Place) -> Iterator[Repair]:
    """The repairs of `unused-async-generator`."""
    for node in place.nodes:
        statement = place.source.statement(node)
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            yield from iterated(place.source, statement, statement.value, ())
