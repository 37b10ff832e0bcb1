"""Questions of a program at run time: is this a coroutine function, can this be awaited?

Both branches of such a question are right for some value, whatever the type says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from mypy.nodes import AwaitExpr, CallExpr, Expression, MemberExpr, NameExpr, Node, RefExpr, StrExpr, TypeInfo, Var
from mypy.types import FunctionLike, Type

from mypy_asyncgen.tree.evidence.sight import Sight
from mypy_asyncgen.tree.kinds import ASYNC, kind_of, kind_of_class, members, signatures
from mypy_asyncgen.tree.symbols import function_of

_VALUE, _FUNCTION = "value", "function"

# Questions of packages without types, by the names that all of them use.
_BY_NAME = {
    **dict.fromkeys(("iscoroutine", "isawaitable", "isasyncgen", "isfuture"), _VALUE),
    **dict.fromkeys(("iscoroutinefunction", "isasyncgenfunction", "is_coroutine_function"), _FUNCTION),
    **dict.fromkeys(("is_async_callable", "is_async_callback", "is_coroutine_callable"), _FUNCTION),
}


class Questions(NamedTuple):
    """What a module asks about at run time: variables and functions by their node, attributes by their spelling.

    Attributes:
        values: whether they are coroutines, awaitables or async iterables.
        functions: whether calling them gives such.
    """

    values: set[Node | str]
    functions: set[Node | str]


def asks(sight: Sight, expr: Expression) -> bool:
    """Whether the module asks at run time what a value is, or what the function is whose call gives it.

    Args:
        sight: the module.
        expr: the value.
    """
    questions = _asked(sight)
    if not questions.values and not questions.functions:
        return False
    if _key(expr) in questions.values or _key(expr) in questions.functions:
        return True
    if isinstance(expr, MemberExpr) and any(isinstance(key, Var) and key.name == expr.name for key in questions.values):
        # A method that gets its object's attribute as a parameter too asks about either.
        return True
    while isinstance(expr, (CallExpr, AwaitExpr)):
        expr = expr.callee if isinstance(expr, CallExpr) else expr.expr
        if any(_key(each) in questions.functions for each in (expr, *_kept(sight, expr))):
            return True
    return False


def asks_of_any(sight: Sight, functions: Collection[Var | str], results: Collection[Var | str]) -> bool:
    """Whether the module asks at run time what kind of functions it has, or what their calls gave.

    Args:
        sight: the module.
        functions: the variables, and the names of the attributes, that have the functions.
        results: those that have what the calls gave.
    """
    questions = _asked(sight)
    return any(
        key in places or (isinstance(key, str) and key.rpartition(".")[2] in places)
        for keys, places in ((questions.functions, functions), (questions.values, results))
        for key in keys
    )


def _asked(sight: Sight) -> Questions:
    questions = sight.module.kept.get(Questions)
    if not isinstance(questions, Questions):
        questions = sight.module.kept[Questions] = _questions(sight)
    return questions


def _kept(sight: Sight, expr: Expression) -> list[Expression]:
    """What an attribute is assigned: ``self._hook = hook``, and the question was about ``hook``."""
    if not isinstance(expr, MemberExpr):
        return []
    return [binding.value for binding in sight.bindings.of(expr.name) if isinstance(binding.value, NameExpr)]


def _key(expr: Expression) -> Node | str | None:
    if isinstance(expr, NameExpr):
        return expr.node
    return spelled(expr) if isinstance(expr, MemberExpr) else None


def _questions(sight: Sight) -> Questions:
    questions = Questions(set(), set())
    for call in sight.bindings.all_calls():
        about = _question(call) if call.args else None
        if about is None:
            continue
        for subject in _subjects(call.args[0]):
            key = _key(subject)
            if key is not None:
                (questions.functions if about is _FUNCTION else questions.values).add(key)
            elif isinstance(subject, CallExpr) and (key := _key(subject.callee)) is not None:
                # ``isawaitable(f())`` asks what the function is.
                questions.functions.add(key)
    return questions


def _subjects(expr: Expression) -> Iterator[Expression]:
    """What a question is about: a value, the object whose `__call__` it is, what is unwrapped for it."""
    yield expr
    if isinstance(expr, MemberExpr) and expr.name in ("__call__", "__func__", "func", "__wrapped__"):
        yield expr.expr
    elif isinstance(expr, CallExpr) and expr.args:
        # ``unwrap(function)``, ``getattr(handler, "__call__", handler)``
        yield expr.args[0]


def _question(call: CallExpr) -> str | None:
    """Whether a call asks about a value or about a function, or is no such question."""
    callee = call.callee
    if not isinstance(callee, RefExpr):
        return None
    if callee.fullname == "builtins.hasattr":
        name = call.args[1] if len(call.args) == 2 else None
        asked = isinstance(name, StrExpr) and name.value in ("__await__", "__aiter__", "__anext__", "__aenter__")
        return _VALUE if asked else None
    if callee.fullname == "builtins.isinstance":
        return _VALUE if len(call.args) == 2 and any(map(_is_async_class, _classes(call.args[1]))) else None
    for signature in signatures(_declared(callee.node)):
        for guard in (signature.type_guard, signature.type_is):
            about = _asked_by(guard) if guard is not None else None
            if about is not None:
                return about
    if isinstance(callee, (NameExpr, MemberExpr)) and callee.name in _BY_NAME:
        return _BY_NAME[callee.name]
    return None


def _classes(expr: Expression) -> list[Expression]:
    items = getattr(expr, "items", None)
    return list(items) if items is not None else [expr]


def _is_async_class(expr: Expression) -> bool:
    return isinstance(expr, RefExpr) and isinstance(expr.node, TypeInfo) and bool(kind_of_class(expr.node) & ASYNC)


def _declared(node: Node | None) -> Type | None:
    if isinstance(node, Var):
        return node.type
    function = function_of(node)
    typ = getattr(node, "type", None) or (function.type if function is not None else None)
    return typ if isinstance(typ, FunctionLike) else None


def _asked_by(guard: Type) -> str | None:
    """What a type guard makes sure of."""
    for member in members(guard):
        if isinstance(member, FunctionLike):
            if any(kind_of(given) & ASYNC for signature in member.items for given in members(signature.ret_type)):
                return _FUNCTION
        elif kind_of(member) & ASYNC:
            return _VALUE
    return None


def spelled(expr: Expression) -> str | None:
    """The source of a name or of an attribute of one."""
    if isinstance(expr, NameExpr):
        return expr.name
    if isinstance(expr, MemberExpr):
        receiver = spelled(expr.expr)
        return f"{receiver}.{expr.name}" if receiver is not None else None
    return None
