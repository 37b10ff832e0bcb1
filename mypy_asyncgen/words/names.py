"""How messages name values, functions and types. No rules here, only words."""

from __future__ import annotations

from pathlib import Path

from mypy.checker import TypeChecker
from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    Expression,
    FuncDef,
    GeneratorExpr,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    SuperExpr,
)
from mypy.types import FunctionLike, Instance, ProperType

from mypy_asyncgen.mypy_api.types import format_type
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, result
from mypy_asyncgen.tree.symbols import defining_module, definition, owner_name
from mypy_asyncgen.words.sentences import AWAITABLE, FUTURE, NONE, OF_TYPE, TASK


def plain_name(checker: TypeChecker, expr: Expression) -> str | None:
    """The name a person knows a value or function by: ``f``, ``C.method``, ``self.tasks``; None for other forms.

    Args:
        checker: the checker of the module.
        expr: an expression; of a call, the callee is named.
    """
    while isinstance(expr, (CallExpr, AwaitExpr)):
        expr = expr.callee if isinstance(expr, CallExpr) else expr.expr
    if isinstance(expr, NameExpr):
        return expr.name
    if isinstance(expr, MemberExpr):
        owner = owner_name(checker, expr)
        if owner is not None:
            return f"{owner}.{expr.name}"
        receiver = plain_name(checker, expr.expr)
        call = "(...)" if isinstance(expr.expr, CallExpr) else ""
        return f"{receiver}{call}.{expr.name}" if receiver else expr.name
    if isinstance(expr, SuperExpr):
        return f"super().{expr.name}"
    if isinstance(expr, IndexExpr):
        base = plain_name(checker, expr.base)
        return f"{base}[...]" if base else None
    return None


def quoted(checker: TypeChecker, expr: Expression) -> str | None:
    """An expression in quotes as a message shows it: ``"f(...)"``, ``"self.stream"``; None for nameless forms."""
    name = plain_name(checker, expr)
    if name is None:
        return None
    if isinstance(expr, CallExpr):
        return f'"{name}(...)"'
    if isinstance(expr, AwaitExpr):
        return f'"await {name}(...)"' if isinstance(expr.expr, CallExpr) else f'"await {name}"'
    return f'"{name}"'


def subject(checker: TypeChecker, expr: Expression) -> str:
    """The grammatical subject of a sentence about an expression."""
    known = quoted(checker, expr)
    if known is not None:
        return known
    if isinstance(expr, GeneratorExpr):
        return "This generator expression"
    if isinstance(expr, LambdaExpr):
        return "This lambda"
    return "This value"


def code_for(checker: TypeChecker, expr: Expression) -> str:
    """How a suggestion spells an expression; dots where the source would be too long."""
    name = _spelled(expr)
    return name if name is not None else "..."


def _spelled(expr: Expression) -> str | None:
    if isinstance(expr, NameExpr):
        return expr.name
    if isinstance(expr, MemberExpr):
        receiver = _operand(expr.expr)
        return f"{receiver}.{expr.name}" if receiver else None
    if isinstance(expr, CallExpr):
        callee = _operand(expr.callee)
        return f"{callee}({'...' if expr.args else ''})" if callee else None
    if isinstance(expr, SuperExpr):
        return f"super().{expr.name}"
    if isinstance(expr, IndexExpr):
        base = _operand(expr.base)
        return f"{base}[...]" if base else None
    if isinstance(expr, AwaitExpr):
        inner = _operand(expr.expr)
        return f"await {inner}" if inner else None
    return None


def _operand(expr: Expression) -> str | None:
    """How an expression is spelled in front of a dot or a bracket, and behind `await`: these bind tighter than `await`."""
    spelled = _spelled(expr)
    return f"({spelled})" if spelled and isinstance(expr, AwaitExpr) else spelled


def noun_of(checker: TypeChecker, expr: Expression, typ: ProperType) -> str:
    """What the value of an expression is, with its article: what it is counts, not what it is declared to be.

    Args:
        checker: the checker of the module.
        expr: the expression.
        typ: a member of its type.
    """
    if isinstance(expr, CallExpr) and kind_of(typ) & Kind.ASYNC_ITERABLE and not kind_of(typ) & Kind.AWAITABLE:
        function = definition(checker, expr)
        if function is not None and function.is_async_generator:
            return "an async generator"
    return noun(checker, typ)


def renamed(call: CallExpr, name: str) -> str:
    """How a suggestion spells a call of another function of the same owner."""
    receiver = _operand(call.callee.expr) if isinstance(call.callee, MemberExpr) else None
    spelled = f"{receiver}.{name}" if receiver else name
    return f"{spelled}({'...' if call.args else ''})"


def noun(checker: TypeChecker, typ: ProperType) -> str:
    """What a value is, with its article: "a coroutine", "an async generator", ``of type "int"``."""
    kind = kind_of(typ)
    if kind & Kind.NONE:
        return NONE
    if kind & Kind.FUNCTION:
        return _function_noun(checker, typ)
    if kind & Kind.COROUTINE:
        return "a coroutine"
    if kind & Kind.FUTURE:
        return TASK if isinstance(typ, Instance) and typ.type.name == "Task" else FUTURE
    if kind & Kind.ASYNC_GENERATOR:
        return "an async generator"
    if isinstance(typ, Instance) and typ.type.fullname in ("typing.AsyncIterator", "typing.AsyncIterable"):
        return "an async iterator" if kind & Kind.ASYNC_ITERATOR else "an async iterable"
    if isinstance(typ, Instance) and typ.type.fullname == "typing.Awaitable":
        return AWAITABLE
    shown = format_type(typ, checker.options)
    if kind & Kind.AWAITABLE:
        return f"{AWAITABLE} (type {shown})"
    if kind & Kind.ASYNC_ITERABLE:
        return f"an async iterable (type {shown})"
    if kind & Kind.ASYNC_CONTEXT:
        return f"an async context manager (type {shown})"
    return f"{OF_TYPE} {shown}"


def type_name(checker: TypeChecker, typ: ProperType) -> str:
    """A type as mypy shows it, without quotes."""
    return format_type(typ, checker.options).strip('"')


def _function_noun(checker: TypeChecker, typ: ProperType) -> str:
    if isinstance(typ, FunctionLike) and typ.is_type_obj():
        return "a class, not an instance of it"
    for member in members(result(typ)):
        kind = kind_of(member)
        if kind & Kind.COROUTINE:
            return "a coroutine function that is not called"
        if kind & Kind.ASYNC_ITERABLE:
            return f"a function that gives {noun(checker, member)}, and it is not called"
        if kind & Kind.AWAITABLE:
            return f"a function that gives {noun(checker, member)}, and it is not called"
    return "a function that is not called"


def place(checker: TypeChecker, function: FuncDef) -> str:
    """Where a function is defined, as ``app.py:12``; only the file for a function of another module.

    mypy shows the errors of a module again as its cache has them, without a look at what moved in other modules since.
    """
    tree = defining_module(checker, function)
    if tree is None:
        return "elsewhere"
    if tree is not checker.tree:
        return Path(tree.path).name
    shown = checker.errors.simplify_path(tree.path)
    return f"{shown}:{function.line}" if function.line > 0 else shown
