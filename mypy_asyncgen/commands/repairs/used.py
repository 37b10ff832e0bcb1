"""Repairs of coroutines that are used as their results."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mypy_asyncgen.commands.repairs.edits import collected, importing_asyncio, not_awaiting
from mypy_asyncgen.commands.repairs.place import Place, Repair, name_of
from mypy_asyncgen.commands.repairs.values import await_operands, await_value, in_text
from mypy_asyncgen.commands.source import Edit, Source
from mypy_asyncgen.words.advice import Advice


def coroutine_as_value(place: Place) -> Iterator[Repair]:
    """The repairs of `coroutine-as-value`."""
    source = place.source
    if place.says(Advice.MAKE_TASK_WHERE_MADE):
        # Where it is made is another place.
        return
    if place.says(Advice.MAKE_TASK):
        for operand in place.operands():
            if isinstance(operand, ast.Call):
                start, end = source.start(operand), source.end(operand)
                task = Edit(start, start, "asyncio.create_task("), Edit(end, end, ")")
                yield Repair((*importing_asyncio(source), *task), safe=False)
        return
    for operand in place.operands():
        outer = _await_around(source, operand)
        for repair in await_value(place, operand):
            # "await f().x": f() must be awaited; whether its x must be too, the types tell.
            if outer is None:
                yield repair
                continue
            moved = (*repair.edits, *not_awaiting(source, outer))
            yield Repair(repair.edits, repair.safe, rival=moved)
            yield Repair(moved, repair.safe, rival=repair.edits)
    yield from _await_all_operands(place)


def _await_all_operands(place: Place) -> Iterator[Repair]:
    """Await every call of the same function among the operands: with one awaited, the next is the one that is wrong."""
    for node in place.nodes:
        whole = place.source.parent(node) if not isinstance(node, (ast.BinOp, ast.Compare)) else node
        while isinstance(place.source.parent(whole) if whole is not None else None, (ast.BinOp, ast.Compare)):
            assert whole is not None
            whole = place.source.parent(whole)
        if not isinstance(whole, (ast.BinOp, ast.Compare)):
            continue
        calls = [each for each in _operands(whole) if isinstance(each, ast.Call) and name_of(each) == place.subject]
        ways = [way for call in calls for way in [next(await_value(place, call), None)] if way is not None]
        edits = tuple(edit for way in ways for edit in way.edits)
        if len(calls) > 1 and edits:
            yield Repair(edits, all(way.safe for way in ways))
            return


def _operands(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from (*_operands(node.left), *_operands(node.right))
    elif isinstance(node, ast.Compare):
        for each in (node.left, *node.comparators):
            yield from _operands(each)
    else:
        yield node


def _await_around(source: Source, operand: ast.expr) -> ast.Await | None:
    """The ``await`` that stands in front of a value but binds what follows it."""
    node: ast.AST = operand
    above = source.parent(node)
    while isinstance(above, (ast.Attribute, ast.Subscript, ast.Call)):
        if isinstance(above, ast.Call) and above.func is not node:
            return None
        node, above = above, source.parent(above)
    return above if isinstance(above, ast.Await) and node is not operand else None


def truthy_coroutine(place: Place) -> Iterator[Repair]:
    """The repairs of `truthy-coroutine`."""
    if place.says(Advice.AWAIT_FOR_RESULT):
        yield from await_operands(place)


def coroutine_in_text(place: Place) -> Iterator[Repair]:
    """The repairs of `coroutine-in-text`."""
    if place.says(Advice.AWAIT_OR_SHOW, Advice.AWAIT_FIRST):
        yield from await_operands(place)
    elif place.says(Advice.COLLECT):
        for operand in place.operands():
            if isinstance(operand, ast.Call) and not in_text(place.source, operand):
                yield Repair(collected(place.source, operand), safe=False)


def coroutine_escape(place: Place) -> Iterator[Repair]:
    """The repairs of `coroutine-escape`."""
    for operand in place.operands():
        function = place.source.enclosing(operand, ast.AsyncFunctionDef)
        # A function that a framework calls hands its value to the framework, not to a caller that may await it.
        handed_over = function is not None and bool(function.decorator_list)
        for repair in await_value(place, operand):
            yield Repair(repair.edits, repair.safe and handed_over)
