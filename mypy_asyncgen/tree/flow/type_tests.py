"""Tests of a type that no coroutine passes, and the code behind them that none comes to."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    AssertStmt,
    Block,
    CallExpr,
    Expression,
    IfStmt,
    Node,
    OpExpr,
    RaiseStmt,
    ReturnStmt,
    SymbolNode,
    TypeInfo,
    UnaryExpr,
)

from mypy_asyncgen.tree.kinds import Kind, kind_of_class
from mypy_asyncgen.tree.units import Unit

# The classes whose `__instancecheck__` asks for nothing but the bases, or for more than they do.
_PLAIN_METACLASSES = frozenset(
    {"builtins.type", "abc.ABCMeta", "enum.EnumMeta", "pydantic._internal._model_construction.ModelMetaclass"}
)


def is_no_coroutine(asked: SymbolNode | None) -> bool:
    """Whether `isinstance` is False of every coroutine for a class.

    The class of coroutines cannot be subclassed, so that only their own bases, a protocol, or a class that decides for itself
    what its instances are takes one.

    Args:
        asked: what `isinstance` is asked for.
    """
    if not isinstance(asked, TypeInfo) or asked.fullname == "builtins.object":
        return False
    if asked.is_protocol or kind_of_class(asked) & (Kind.AWAITABLE | Kind.ANY):
        return False
    return not _decides_itself(asked)


def _decides_itself(info: TypeInfo) -> bool:
    if any("__subclasshook__" in base.names for base in info.mro if base.fullname != "builtins.object"):
        return True
    metaclass = info.metaclass_type
    if metaclass is None:
        return False
    return any(
        "__instancecheck__" in base.names and base.fullname not in _PLAIN_METACLASSES for base in metaclass.type.mro
    )


def passed_only(unit: Unit, test: CallExpr) -> Iterator[Node]:
    """The statements and blocks that are reached only where a type test holds.

    Args:
        unit: the unit around the test.
        test: the call of `isinstance`.

    Yields:
        What stands behind ``assert isinstance(...)``, in ``if isinstance(...)``, and in the `else` of and behind
        ``if not isinstance(...)`` where that raises or returns.
    """
    statement, holds = _decided(unit, test)
    if isinstance(statement, AssertStmt) and holds:
        yield from _behind(unit, statement)
    elif isinstance(statement, IfStmt):
        # mypy puts an `elif` into the `else` of its own.
        if holds:
            yield statement.body[0]
        if not holds and statement.else_body is not None:
            yield statement.else_body
        left = statement.else_body if holds else statement.body[0]
        if left is not None and _leaves(left):
            yield from _behind(unit, statement)


def _decided(unit: Unit, test: Expression) -> tuple[Node | None, bool]:
    """The statement that a test decides, and whether it does so where the test holds."""
    below: Node = test
    above = unit.parent(test)
    holds = True
    while isinstance(above, (UnaryExpr, OpExpr)):
        if isinstance(above, UnaryExpr):
            if above.op != "not":
                return None, True
            holds = not holds
        elif above.op != ("and" if holds else "or"):
            return None, True
        below, above = above, unit.parent(above)
    if isinstance(above, AssertStmt):
        return (above if above.expr is below else None), holds
    return (above if isinstance(above, IfStmt) and above.expr[0] is below else None), holds


def _leaves(block: Block) -> bool:
    return bool(block.body) and isinstance(block.body[-1], (RaiseStmt, ReturnStmt))


def _behind(unit: Unit, statement: AssertStmt | IfStmt) -> Iterator[Node]:
    block = unit.parent(statement)
    if isinstance(block, Block):
        yield from block.body[unit.place(block, statement) + 1 :]
