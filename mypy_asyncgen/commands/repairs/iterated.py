"""Repairs of loops, of `with`, and of what they iterate and enter."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from mypy_asyncgen.commands.repairs.edits import asynchronous, awaiting, called, collected, in_brackets, plain
from mypy_asyncgen.commands.repairs.place import CALLS, Loop, Place, Repair
from mypy_asyncgen.commands.repairs.values import await_operands, await_value, is_consumed
from mypy_asyncgen.commands.source import Edit
from mypy_asyncgen.words.advice import Advice


def async_for_coroutine(place: Place) -> Iterator[Repair]:
    """The repairs of `async-for-coroutine`."""
    source = place.source
    if place.says(Advice.NO_YIELD_DECLARED):
        # The declaration is what is wrong, not this use of it.
        return
    loop = place.loop()
    if loop is None:
        if place.says(Advice.AWAIT_FIRST):
            yield from await_operands(place)
        return
    for repair in await_value(place, loop[1]):
        if place.says(Advice.AWAIT_FIRST):
            yield Repair(repair.edits, repair.safe, rival=(*repair.edits, *plain(source, loop[0])))
        elif place.says(Advice.AWAIT_THEN_FOR):
            yield Repair(
                (*repair.edits, *plain(source, loop[0])), repair.safe and place.evidence.has_plain_result(loop[1])
            )


def async_for_iterable(place: Place) -> Iterator[Repair]:
    """The repairs of `async-for-iterable`."""
    source = place.source
    loop = place.loop()
    if loop is None:
        if place.says(*CALLS):
            for operand in place.operands():
                yield Repair(called(source, operand), safe=False)
        return
    if place.says(Advice.USE_FOR):
        yield Repair(plain(source, loop[0]), place.certain and place.evidence.is_plain(loop[1]))
    elif place.says(*CALLS):
        yield Repair(called(source, loop[1]), safe=False)
    elif place.says(Advice.CALL_AND_AWAIT) and source.can_await(loop[1]):
        call = called(source, loop[1])
        if call:
            yield Repair((*awaiting(source, loop[1]), *call), safe=False)


def for_async_iterable(place: Place) -> Iterator[Repair]:
    """The repairs of `for-async-iterable`."""
    source = place.source
    loop = place.loop()
    if loop is not None and place.says(Advice.USE_ASYNC_FOR):
        yield from _as_async_loop(place, loop[0])
    elif loop is not None and place.says(Advice.AWAIT_THEN_ASYNC_FOR):
        change = asynchronous(source, loop[0])
        for repair in await_value(place, loop[1]):
            if change:
                yield Repair((*repair.edits, *change), repair.safe)
    elif loop is not None and place.says(Advice.AWAIT_FIRST):
        yield from await_value(place, loop[1])
    elif place.says(Advice.AWAIT_FIRST):
        yield from await_operands(place)
    elif place.says(Advice.USE_ANEXT):
        yield from _await_next(place)
    elif place.says(Advice.COLLECT, Advice.COLLECT_GENERATOR):
        for operand in place.operands():
            if isinstance(operand, (ast.Call, ast.Name, ast.Attribute, ast.GeneratorExp)):
                above = source.parent(operand)
                safe = not isinstance(above, ast.Call) or is_consumed(source, operand)
                certain = safe and place.certain and place.evidence.is_async(operand)
                yield Repair(collected(source, operand), certain)


def _as_async_loop(place: Place, loop: Loop) -> Iterator[Repair]:
    change = asynchronous(place.source, loop)
    if not change:
        return
    whole = place.source.parent(loop)
    certain = place.certain and place.evidence.is_async(loop.iter)
    if isinstance(whole, ast.GeneratorExp):
        # It becomes an async generator; what takes it may want its items.
        yield Repair(change, certain)
        yield Repair((*change, *in_brackets(place.source, whole)), certain and is_consumed(place.source, whole))
    else:
        yield Repair(change, certain)


def _await_next(place: Place) -> Iterator[Repair]:
    source = place.source
    for node in place.nodes:
        call = source.parent(node)
        for each in (node, call):
            if not isinstance(each, ast.Call) or not isinstance(each.func, ast.Name) or each.func.id != "next":
                continue
            if source.can_await(each) and source.generator_around(each) is None:
                start, end = source.start(each.func), source.end(each.func)
                edits = [edit for edit in awaiting(source, each) if edit.start != start]
                opening = "(" if edits else ""
                certain = len(each.args) == 1 and place.evidence.is_async(each.args[0])
                if isinstance(source.parent(each), ast.Await):
                    yield Repair((Edit(start, end, "anext"),), certain)
                else:
                    yield Repair((Edit(start, end, f"{opening}await anext"), *edits), certain)
                return


def async_with_mismatch(place: Place) -> Iterator[Repair]:
    """The repairs of `async-with-mismatch`."""
    source = place.source
    found = place.with_statement()
    if found is None:
        if place.says(Advice.AWAIT_FIRST):
            yield from await_operands(place)
        return
    statement, operand = found
    if place.says(Advice.USE_ASYNC_WITH):
        yield Repair(asynchronous(source, statement), place.certain and place.evidence.is_async(operand))
    elif place.says(Advice.USE_WITH):
        yield Repair(plain(source, statement), place.certain and place.evidence.is_plain(operand))
    elif place.says(*CALLS):
        yield Repair(called(source, operand), safe=False)
    elif place.says(Advice.AWAIT_FIRST, Advice.AWAIT_THEN_WITH):
        wants_async = place.advised(Advice.AWAIT_FIRST, "code").startswith("async with")
        change: tuple[Edit, ...] = ()
        if wants_async and isinstance(statement, ast.With):
            change = asynchronous(source, statement)
        elif not wants_async and isinstance(statement, ast.AsyncWith):
            change = plain(source, statement)
        for repair in await_value(place, operand):
            yield Repair((*repair.edits, *change), repair.safe)


def async_iterator_declaration(place: Place) -> Iterator[Repair]:
    """The repairs of `async-iterator-declaration`."""
    for node in place.nodes:
        function = node if isinstance(node, ast.AsyncFunctionDef) else None
        if function is not None:
            start = place.source.start(function)
            found = re.compile(r"async[ \t]+").match(place.source.text, start)
            if found is not None:
                # Python calls "__aiter__" without awaiting it; of other methods the implementations may be what is wrong.
                yield Repair(
                    (Edit(start, found.end(), ""),),
                    safe=place.says(Advice.DECLARE_AITER, Advice.DECLARE_AITER_OR_YIELD),
                )
