"""What a value does while nothing awaits, iterates or enters it: mostly nothing, so that losing it is a mistake."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import NOT_ABSTRACT, AwaitExpr, CallExpr, Expression, FuncDef, MemberExpr, TypeInfo
from mypy.types import Instance, ProperType, UnboundType, UninhabitedType, get_proper_type

from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.tree.bodies import callee_node, in_module, returned_expressions
from mypy_asyncgen.tree.kinds import Kind, awaited, is_never, kind_of, kind_of_class, members
from mypy_asyncgen.tree.symbols import definition, function_of
from mypy_asyncgen.tree.uses import passes_through

# What `contextlib.asynccontextmanager` gives, in typeshed.
_MANAGERS = frozenset({"contextlib._AsyncGeneratorContextManager", "contextlib.AbstractAsyncContextManager"})


def is_lost(checker: TypeChecker, expr: Expression, member: ProperType) -> bool:
    """Whether what an expression gives was meant to be awaited or iterated, so that its use as anything else loses it.

    Args:
        checker: the checker of the module.
        expr: the expression, mostly a call.
        member: its type.
    """
    kind = kind_of(member)
    if kind & Kind.AWAITABLE:
        return waits(checker, expr, member)
    return bool(kind & Kind.ASYNC_ITERABLE) and not (isinstance(expr, CallExpr) and passes_through(checker, expr))


def waits(checker: TypeChecker, expr: Expression, member: ProperType) -> bool:
    """Whether an awaitable does nothing until it is awaited: a coroutine, or what is declared a plain `Awaitable`.

    Args:
        checker: the checker of the module.
        expr: the expression that gives it.
        member: its type.
    """
    kind = kind_of(member)
    if not kind & Kind.AWAITABLE or kind & Kind.FUTURE or is_never(awaited(member)):
        return False
    return bool(kind & Kind.COROUTINE) or does_nothing_alone(checker, expr, member)


def does_nothing_alone(checker: TypeChecker, expr: Expression, member: ProperType) -> bool:
    """Whether an expression gives what is declared a plain `Awaitable`, and does nothing until that is awaited.

    A callback or a method that others implement is mostly an ``async def``. What another ``def`` gives can have been
    started (tornado's `Lock.acquire` gives a future), and so can what was awaited once already.

    Args:
        checker: the checker of the module.
        expr: the expression.
        member: its type.
    """
    if not isinstance(member, Instance) or member.type.fullname != "typing.Awaitable" or isinstance(expr, AwaitExpr):
        return False
    function = (definition(checker, expr) or _of_object(checker, expr)) if isinstance(expr, CallExpr) else None
    if function is not None and not function.is_coroutine and function.abstract_status == NOT_ABSTRACT:
        if not in_module(checker, function) or not all(
            _is_idle(function, each) for each in returned_expressions(function)
        ):
            return False
    # Where mypy finds no type for ``T``, `Awaitable[T]` is all that it leaves of ``Union[Awaitable[T], T]``.
    return not isinstance(get_proper_type(member.args[-1]), (UninhabitedType, UnboundType))


def _of_object(checker: TypeChecker, call: CallExpr) -> FuncDef | None:
    """The `__call__` of the object that is called."""
    for member in members(type_of(checker, call.callee)):
        if isinstance(member, Instance) and (symbol := member.type.get("__call__")) is not None:
            return function_of(symbol.node)
    return None


def _is_idle(function: FuncDef, returned: Expression) -> bool:
    """Whether what a function returns was made in the `return`, and is no future."""
    node = callee_node(function, returned.callee) if isinstance(returned, CallExpr) else None
    if isinstance(node, TypeInfo):
        return not kind_of_class(node) & (Kind.FUTURE | Kind.ANY)
    return isinstance(node, FuncDef) and node.is_coroutine


def does_nothing(checker: TypeChecker, call: Expression, member: ProperType) -> bool:
    """Whether a value does nothing unless it is iterated or entered, so that dropping it is a mistake.

    Args:
        checker: the checker of the module.
        call: the call that gives the value.
        member: its type.

    Returns:
        True for async generators (by their type, or because the function has a ``yield``) and for objects that are
        only a context manager. A plain function that gives an async iterator may have done its work already.
    """
    if not isinstance(member, Instance):
        return False
    kind = kind_of(member)
    if kind & (Kind.AWAITABLE | Kind.ANY):
        return False
    if isinstance(call, CallExpr) and (passes_through(checker, call) or _is_special(call.callee)):
        return False
    if kind & Kind.ASYNC_GENERATOR:
        return True
    if kind & Kind.ASYNC_ITERABLE:
        function = definition(checker, call)
        return function is not None and function.is_async_generator
    return bool(kind & Kind.ASYNC_CONTEXT) and _only_manages(member.type)


def _is_special(callee: Expression) -> bool:
    """Whether a special method is called by hand: who writes ``channel.__aiter__()`` knows what that does by itself."""
    return isinstance(callee, MemberExpr) and callee.name.startswith("__") and callee.name.endswith("__")


def _only_manages(info: TypeInfo) -> bool:
    """Whether a class has nothing to offer but entering it."""
    if info.fullname in _MANAGERS:
        return True
    return all(name.startswith("_") for base in info.mro[:-1] for name in base.names)
