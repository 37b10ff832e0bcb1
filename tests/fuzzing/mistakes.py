"""Mistakes to sow: each takes a correct program's tree and makes one place of it wrong."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

# What every program has; mistakes there would be the same each time.
_GIVEN = frozenset({"fetch", "count", "generate", "opened", "total", "run", "run_all"})


@dataclass(frozen=True)
class Mistake:
    """What is wrong.

    Attributes:
        kind: the kind of mistake.
        first: the first line of the statement it is in.
        last: that statement's last line.
    """

    kind: str
    first: int
    last: int


# Gives a wrong node in the place of a right one, or None where it does not fit. It is given a copy, whose children are
# the tree's own and are not changed.
Change = Callable[[ast.AST], ast.AST | None]


def sites(source: str) -> Iterator[tuple[str, Callable[[], tuple[str, Mistake]]]]:
    """The places where a program can be made wrong.

    Args:
        source: a correct program.

    Yields:
        The kind of mistake, and what makes the wrong program with it.
    """
    tree = ast.parse(source)
    nodes = list(_own(tree))
    for number, node in nodes:
        for kind, change in _CHANGES:
            if change(copy.copy(node)) is not None:
                yield kind, lambda number=number, kind=kind, change=change: _apply(source, number, kind, change)


def _own(tree: ast.Module) -> Iterator[tuple[int, ast.AST]]:
    """The nodes that are not in what every program has, numbered over the whole tree."""
    given: set[ast.AST] = set()
    for statement in tree.body:
        if isinstance(statement, ast.AsyncFunctionDef) and statement.name in _GIVEN:
            given.update(ast.walk(statement))
        if isinstance(statement, ast.If):
            given.update(ast.walk(statement))
    for number, node in enumerate(ast.walk(tree)):
        if node not in given:
            yield number, node


def _apply(source: str, number: int, kind: str, change: Change) -> tuple[str, Mistake]:
    tree = ast.parse(source)
    target = list(ast.walk(tree))[number]
    changed = change(copy.copy(target))
    assert changed is not None

    class Replace(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            return changed if node is target else self.generic_visit(node)

    changed._sown = True  # type: ignore[attr-defined]
    wrong = ast.unparse(ast.fix_missing_locations(Replace().visit(tree)))
    # The new tree's nodes correspond to the written text's, one by one.
    after = ast.parse(wrong)
    first = last = 0
    for mine, written in zip(ast.walk(tree), ast.walk(after), strict=False):
        if getattr(mine, "_sown", False):
            first, last = _statement(after, written)
            break
    return wrong, Mistake(kind, first, last)


def _statement(tree: ast.AST, node: ast.AST) -> tuple[int, int]:
    """The lines of the innermost statement around a node, without a compound statement's body."""
    best: ast.stmt | None = None
    for candidate in ast.walk(tree):
        if isinstance(candidate, ast.stmt) and any(inner is node for inner in ast.walk(candidate)):
            best = candidate
    if best is None:
        return 0, 0
    body = getattr(best, "body", None)
    last = body[0].lineno - 1 if isinstance(body, list) and body and best is not node else best.end_lineno
    return best.lineno, max(best.lineno, last or best.lineno)


def _missing_await(node: ast.AST) -> ast.AST | None:
    return node.value if isinstance(node, ast.Await) else None


def _extra_await(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.AsyncFor):
        return ast.AsyncFor(node.target, ast.Await(node.iter), node.body, node.orelse, lineno=0)
    if isinstance(node, ast.AsyncWith):
        first, *rest = node.items
        node.items = [ast.withitem(ast.Await(first.context_expr), first.optional_vars), *rest]
        return node
    if isinstance(node, ast.Await):
        return ast.Await(node)
    return None


def _for_for_async_for(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.AsyncFor):
        return ast.For(node.target, node.iter, node.body, node.orelse, lineno=0)
    if isinstance(node, ast.comprehension) and node.is_async:
        node.is_async = 0
        return node
    return None


def _async_for_for_for(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.For):
        return ast.AsyncFor(node.target, node.iter, node.body, node.orelse, lineno=0)
    if isinstance(node, ast.comprehension) and not node.is_async:
        node.is_async = 1
        return node
    return None


def _with_for_async_with(node: ast.AST) -> ast.AST | None:
    return ast.With(node.items, node.body, lineno=0) if isinstance(node, ast.AsyncWith) else None


def _async_with_for_with(node: ast.AST) -> ast.AST | None:
    return ast.AsyncWith(node.items, node.body, lineno=0) if isinstance(node, ast.With) else None


def _not_called(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.Await) and isinstance(node.value, ast.Call):
        return ast.Await(node.value.func)
    if isinstance(node, (ast.AsyncFor, ast.comprehension)) and isinstance(node.iter, ast.Call):
        if isinstance(node, ast.AsyncFor) or node.is_async:
            node.iter = node.iter.func
            return node
    return None


def _awaited_again(node: ast.AST) -> ast.AST | None:
    """``await c`` twice, where it is a variable's."""
    if isinstance(node, ast.Await) and isinstance(node.value, ast.Name):
        return ast.BinOp(node, ast.Add(), ast.Await(ast.Name(node.value.id, ast.Load())))
    return None


def _awaited_in_loop(node: ast.AST) -> ast.AST | None:
    if isinstance(node, (ast.Assign, ast.Expr)) and isinstance(node.value, ast.Await):
        if isinstance(node.value.value, ast.Name):
            return ast.For(
                ast.Name("_", ast.Store()),
                ast.Call(ast.Name("range", ast.Load()), [ast.Constant(2)], []),
                [node],
                [],
                lineno=0,
            )
    return None


def _dropped(node: ast.AST) -> ast.AST | None:
    """A use of a coroutine in a variable that is taken away, with what it gives."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Await):
        return ast.Pass()
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.Await) and isinstance(node.value.value, ast.Name):
        node.value = ast.Constant(0)
        return node
    return None


def _only_sometimes(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Await) and isinstance(node.value.value, ast.Name):
        test = ast.Call(ast.Name("bool", ast.Load()), [ast.Constant(0)], [])
        return ast.If(test, [node], [])
    return None


def _overwritten(node: ast.AST) -> ast.AST | None:
    if (
        isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "fetch"
    ):
        return ast.If(ast.Constant(1), [node, copy.deepcopy(node)], [])
    return None


def _in_text(node: ast.AST) -> ast.AST | None:
    if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Await):
        node.value = node.value.value
        return node
    return None


def _not_async(node: ast.AST) -> ast.AST | None:
    """A coroutine function that is not one: its callers await a value."""
    if isinstance(node, ast.AsyncFunctionDef):
        if any(
            isinstance(inner, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.YieldFrom, ast.Yield))
            or (isinstance(inner, ast.comprehension) and inner.is_async)
            for inner in ast.walk(node)
        ):
            return None
        return ast.FunctionDef(**{name: getattr(node, name) for name in node._fields}, lineno=0)
    return None


def _made_async(node: ast.AST) -> ast.AST | None:
    """A plain function made a coroutine function; its callers are left as they are."""
    if isinstance(node, ast.FunctionDef) and not any(isinstance(x, (ast.Yield, ast.YieldFrom)) for x in ast.walk(node)):
        if node.name in ("__init__",) or node.decorator_list:
            return None
        return ast.AsyncFunctionDef(**{name: getattr(node, name) for name in node._fields}, lineno=0)
    return None


def _no_yield(node: ast.AST) -> ast.AST | None:
    """An async generator that returns what it should yield."""
    if isinstance(node, ast.AsyncFunctionDef):
        yields = [inner for inner in ast.walk(node) if isinstance(inner, ast.Yield)]
        if not yields:
            return None

        class Drop(ast.NodeTransformer):
            def visit_Yield(self, inner: ast.Yield) -> ast.AST:
                return inner.value or ast.Constant(None)

        changed = Drop().visit(copy.deepcopy(node))
        assert isinstance(changed, ast.AST)
        return changed
    return None


def _started_directly(node: ast.AST) -> ast.AST | None:
    """``create_task(f())`` left out around the coroutine of a statement or assignment."""
    if isinstance(node, (ast.Expr, ast.Assign)) and isinstance(node.value, ast.Call):
        func = node.value.func
        if isinstance(func, ast.Attribute) and func.attr in ("create_task", "ensure_future") and node.value.args:
            node.value = node.value.args[0]
            return node
    return None


def _given_function(node: ast.AST) -> ast.AST | None:
    """A coroutine function given where a coroutine is needed."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("create_task", "ensure_future", "gather", "wait_for", "shield") and node.args:
            if isinstance(node.args[0], ast.Call):
                node.args = [node.args[0].func, *node.args[1:]]
                return node
    return None


def _given_stream(node: ast.AST) -> ast.AST | None:
    """An async generator given where a coroutine is needed."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("create_task", "ensure_future", "gather", "wait_for", "shield") and node.args:
            node.args = [ast.parse("count(1)", mode="eval").body, *node.args[1:]]
            return node
    return None


def _closed_not(node: ast.AST) -> ast.AST | None:
    """A coroutine that is not closed on the way where it is not awaited."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        func = node.value.func
        if isinstance(func, ast.Attribute) and func.attr == "close" and isinstance(func.value, ast.Name):
            return ast.Pass()
    return None


_CHANGES: tuple[tuple[str, Change], ...] = (
    ("missing await", _missing_await),
    ("extra await", _extra_await),
    ("for instead of async for", _for_for_async_for),
    ("async for instead of for", _async_for_for_for),
    ("with instead of async with", _with_for_async_with),
    ("async with instead of with", _async_with_for_with),
    ("function not called", _not_called),
    ("awaited twice", _awaited_again),
    ("awaited in a loop", _awaited_in_loop),
    ("await taken away", _dropped),
    ("awaited on one way only", _only_sometimes),
    ("overwritten", _overwritten),
    ("coroutine in text", _in_text),
    ("async def made def", _not_async),
    ("def made async def", _made_async),
    ("yield left out", _no_yield),
    ("task not made", _started_directly),
    ("function given for a coroutine", _given_function),
    ("stream given for a coroutine", _given_stream),
    ("coroutine not closed", _closed_not),
)
