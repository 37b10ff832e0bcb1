"""Functions that are kept, in a variable or a collection, to be called later: does what calls them await the call?

A decorator that registers a handler, or a method that adds one to a list, has the function for a moment only. What it
is called by is found by following, through the module, what gets its value from where the function is kept.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    Expression,
    FuncDef,
    IndexExpr,
    MemberExpr,
    NameExpr,
    Node,
    Var,
)

from mypy_asyncgen.tree.evidence import guards
from mypy_asyncgen.tree.evidence.sight import Sight
from mypy_asyncgen.tree.units import Unit, walk

# Where something is kept: a variable, or every attribute of a name.
_Place = Var | str
_MAX_ROUNDS = 4


def is_awaited_where_kept(sight: Sight, home: Unit, parameter: Var) -> bool:
    """Whether a function keeps what it gets for a parameter, where the module awaits its call or asks what it is.

    Args:
        sight: the module.
        home: the statement around the function.
        parameter: the parameter.
    """
    functions = set(_kept_in(home, parameter))
    results = _followed(sight, functions)
    return bool(functions) and (
        guards.asks_of_any(sight, functions, results) or any(_is_awaited(sight, functions | results))
    )


def nested_parameters(function: FuncDef) -> Iterator[Var]:
    """The parameters of the functions that are defined in a function, as those of the decorator that it makes.

    Args:
        function: the function.
    """
    for node in walk(function.body):
        if isinstance(node, FuncDef):
            yield from (argument.variable for argument in node.arguments)


def _kept_in(home: Unit, parameter: Var) -> Iterator[_Place]:
    for name in home.names(parameter.name):
        if name.node is not parameter:
            continue
        kept: Expression = name
        above = home.parent(kept)
        if isinstance(above, CallExpr) and kept in above.args and isinstance(above.callee, MemberExpr):
            # ``handlers.append(handler)``, ``handlers.setdefault(event, []).append(handler)``
            yield from _place(above.callee.expr)
            continue
        while isinstance(above, Expression) and not isinstance(above, (AwaitExpr, CallExpr)):
            kept, above = above, home.parent(above)
        if isinstance(above, AssignmentStmt) and above.rvalue is kept:
            for target in above.lvalues:
                yield from _place(target)


def _place(expr: Expression) -> Iterator[_Place]:
    """Where something is kept that is put into a collection, or into one of a collection of such."""
    while not isinstance(expr, NameExpr):
        if isinstance(expr, MemberExpr) and not isinstance(expr.node, FuncDef):
            yield expr.name
            return
        if isinstance(expr, IndexExpr):
            expr = expr.base
        elif isinstance(expr, CallExpr) and isinstance(expr.callee, MemberExpr):
            expr = expr.callee.expr
        else:
            return
    if isinstance(expr.node, Var) and not expr.node.is_self:
        yield expr.node


def _followed(sight: Sight, functions: set[_Place]) -> set[_Place]:
    """Add the variables that get a function from where it is kept, and return those that get what its call gives."""
    results: set[_Place] = set()
    for _ in range(_MAX_ROUNDS):
        known = len(functions) + len(results)
        for target, source in sight.bindings.sources():
            if not isinstance(target.node, Var) or target.node in functions | results:
                continue
            if _mentions(source, results) or _calls_one(source, functions):
                results.add(target.node)
            elif _mentions(source, functions):
                functions.add(target.node)
        if len(functions) + len(results) == known:
            break
    return results


def _calls_one(source: Expression, functions: set[_Place]) -> bool:
    """Whether a call is in an expression that is of a function, or gets one: ``handlers.get(name)`` takes one out."""
    for call in walk(source):
        if isinstance(call, CallExpr):
            method = call.callee if isinstance(call.callee, MemberExpr) else None
            called = method.name in functions if method is not None else _mentions(call.callee, functions)
            if called or any(_mentions(argument, functions) for argument in call.args):
                return True
    return False


def _mentions(expr: Node, places: set[_Place]) -> bool:
    return any(
        (isinstance(node, NameExpr) and isinstance(node.node, Var) and node.node in places)
        or (isinstance(node, MemberExpr) and node.name in places)
        for node in walk(expr)
    )


def _is_awaited(sight: Sight, places: set[_Place]) -> Iterator[bool]:
    for awaited in sight.bindings.awaited():
        yield _mentions(awaited, places)
    for call in sight.bindings.all_calls():
        if isinstance(call.callee, (NameExpr, MemberExpr)) and call.callee.name in _STARTING:
            yield any(_mentions(argument, places) for argument in call.args)


# What starts or awaits the coroutine that it is given, in asyncio, anyio and trio.
_STARTING = frozenset(
    {
        *("create_task", "ensure_future", "gather", "run", "run_until_complete", "run_coroutine_threadsafe"),
        *("start_soon", "wait_for"),
    }
)
