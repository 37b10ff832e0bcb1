"""Where an `await` goes so that a value's result is used: at the value, or where the variable that holds it is assigned."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mypy_asyncgen.commands.repairs.edits import awaiting, in_brackets
from mypy_asyncgen.commands.repairs.place import Place, Repair, name_of
from mypy_asyncgen.commands.source import Source

# Take all items of an iterable before they return, so that collecting the items first changes nothing.
_CONSUMERS = frozenset(
    {"list", "set", "tuple", "frozenset", "dict", "sorted", "sum", "min", "max", "join", "extend", "update"}
)


def await_value(place: Place, node: ast.expr) -> Iterator[Repair]:
    """The ways to await a value that is used as its result."""
    source = place.source
    if isinstance(node, ast.NamedExpr):
        node = node.value
    if not source.can_await(node) or isinstance(node, (ast.Await, ast.Constant, ast.Starred)):
        return
    if in_text(source, node) and not source.position_is_right(node):
        return
    if isinstance(node, ast.Name):
        yield from _await_variable(place, node)
        return
    generator = source.generator_around(node)
    if generator is not None:
        # An await would make an async generator of it, which what takes it cannot iterate.
        yield Repair(
            (*in_brackets(source, generator), *awaiting(source, node)),
            is_consumed(source, generator) and place.gives_coroutine(node),
        )
        return
    if isinstance(node, (ast.Call, ast.Attribute, ast.Subscript, ast.IfExp, ast.BoolOp)):
        yield Repair(awaiting(source, node), place.gives_coroutine(node))


def _await_variable(place: Place, node: ast.Name) -> Iterator[Repair]:
    """Await where the variable gets its value, so that every use has the result; else where it is used, if only once."""
    source = place.source
    function = source.enclosing(node, ast.AsyncFunctionDef)
    if function is None:
        return
    uses = [each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id == node.id]
    stores = [each for each in uses if not isinstance(each.ctx, ast.Load)]
    given = source.parent(stores[0]) if len(stores) == 1 else None
    # In ``a = b = f()`` both names have the one value, which is awaited once.
    names = {node.id}
    if isinstance(given, ast.Assign):
        names = {target.id for target in given.targets if isinstance(target, ast.Name)}
        uses = [each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id in names]
        stores = [each for each in uses if not isinstance(each.ctx, ast.Load)]
    loads = [each for each in uses if isinstance(each.ctx, ast.Load)]
    if any(source.function_around(each) is not function for each in uses):
        return
    if any(isinstance(source.parent(each), ast.Await) for each in loads):
        return
    is_given = isinstance(given, ast.NamedExpr) or (
        isinstance(given, ast.Assign) and len(stores) == len(names) == len(given.targets)
    )
    if is_given and isinstance(given, (ast.Assign, ast.NamedExpr)) and isinstance(given.value, ast.Call):
        if source.can_await(given.value) and source.generator_around(given.value) is None:
            yield Repair(awaiting(source, given.value), place.gives_coroutine(given.value))
            return
    if len(loads) == 1 and len(names) == 1 and source.generator_around(node) is None:
        yield Repair(awaiting(source, node), safe=False)


def await_operands(place: Place) -> Iterator[Repair]:
    for operand in place.operands():
        yield from await_value(place, operand)


def in_text(source: Source, node: ast.AST) -> bool:
    return source.enclosing(node, ast.JoinedStr) is not None


def is_consumed(source: Source, node: ast.AST) -> bool:
    """Whether an iterable is the only argument of a function that takes all its items at once."""
    above = source.parent(node)
    return isinstance(above, ast.Call) and node in above.args and name_of(above.func) in _CONSUMERS
