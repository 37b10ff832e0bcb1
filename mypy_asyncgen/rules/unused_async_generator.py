"""`unused-async-generator`: an async generator that nothing iterates, or an async context manager nothing enters."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, TypeInfo
from mypy.types import Instance, ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.tree.kinds import Kind, kind_of
from mypy_asyncgen.tree.uses import passes_through
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, definition, subject

CODE = "unused-async-generator"

# What `contextlib.asynccontextmanager` gives, in typeshed.
_MANAGERS = frozenset({"contextlib._AsyncGeneratorContextManager", "contextlib.AbstractAsyncContextManager"})


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
    if isinstance(call, CallExpr) and passes_through(checker, call):
        return False
    if kind & Kind.ASYNC_GENERATOR:
        return True
    if kind & Kind.ASYNC_ITERABLE:
        function = definition(checker, call)
        return function is not None and function.is_async_generator
    return bool(kind & Kind.ASYNC_CONTEXT) and _only_manages(member.type)


def _only_manages(info: TypeInfo) -> bool:
    """Whether a class has nothing to offer but entering it."""
    if info.fullname in _MANAGERS:
        return True
    return all(name.startswith("_") for base in info.mro[:-1] for name in base.names)


def finding(checker: TypeChecker, expr: Expression, member: ProperType, *, variable: str | None = None) -> Finding:
    """The finding for a value that is thrown away.

    Args:
        checker: the checker of the module.
        expr: the call.
        member: its type.
        variable: the variable that holds it and that nothing reads, if it went into one.
    """
    who, source = subject(checker, expr), code_for(checker, expr)
    unused = f', and "{variable}" is never used' if variable else ""
    if kind_of(member) & Kind.ASYNC_ITERABLE:
        return Finding(
            CODE,
            f"{who} is an async generator that nothing iterates{unused}: its body never runs",
            (Note(Advice.ITERATE, source=source),),
        )
    return Finding(
        CODE,
        f"{who} is an async context manager that nothing enters{unused}: it does nothing",
        (Note(Advice.ENTER, source=source),),
    )
