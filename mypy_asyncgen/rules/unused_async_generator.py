"""`unused-async-generator`: an async generator that nothing iterates, or an async context manager nothing enters."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import Expression
from mypy.types import ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Ended, Rule
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.idle import does_nothing
from mypy_asyncgen.tree.kinds import Kind, kind_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, subject

CODE = "unused-async-generator"


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


def thrown_away(ended: Ended) -> Finding | None:
    """The finding for an async generator or async context manager that nothing iterates or enters."""
    if not does_nothing(ended.checker, ended.made, ended.member):
        return None
    return finding(ended.checker, ended.made, ended.member, variable=ended.end.through)


RULE = Rule(CODE, ends=dict.fromkeys((How.DROPPED, How.UNUSED, How.OVERWRITTEN), thrown_away))
