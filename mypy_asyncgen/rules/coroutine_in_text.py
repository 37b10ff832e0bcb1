"""`coroutine-in-text`: a coroutine or async generator that is printed, formatted, logged or serialised."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import Expression
from mypy.types import Instance, ProperType

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Ended, Rule
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.idle import is_lost
from mypy_asyncgen.tree.kinds import Kind, awaited, kind_of, sometimes
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun_of, subject

CODE = "coroutine-in-text"


def finding(
    checker: TypeChecker,
    expr: Expression,
    member: ProperType,
    sink: str | None,
    *,
    holds: bool = False,
    raises: str | None = None,
) -> Finding:
    """The finding for a value that ends as text.

    Args:
        checker: the checker of the module.
        expr: the expression that is shown: a call, or the variable that holds its value.
        member: its type.
        sink: the function that shows it, or None for formatting.
        holds: whether the expression is a collection of such values.
        raises: the exception that the function raises for such a value, if it does.
    """
    if holds and raises is not None:
        return Finding(
            CODE,
            f'{subject(checker, expr)} holds coroutines: "{sink}" raises {raises} for them',
            (Note(Advice.AWAIT_ALL_FIRST),),
        )
    if holds:
        return Finding(
            CODE,
            f"{subject(checker, expr)} holds coroutines: their results are not in the text",
            (Note(Advice.AWAIT_ALL_FIRST),),
        )
    what = f"{subject(checker, expr)} is {noun_of(checker, expr, member)}"
    kind = kind_of(member)
    inside = "result" if kind & Kind.AWAITABLE else "items"
    formatted = sink in (None, "format", "%")
    if formatted:
        sentence = f"{what}: the text shows the object, not its {inside}"
    elif raises is not None:
        sentence = f'{what}: "{sink}" raises {raises} for it'
    else:
        sentence = f'{what}: "{sink}" gets the object, not its {inside}'
    source = code_for(checker, expr)
    if kind & Kind.AWAITABLE:
        if sometimes(awaited(member), Kind.ASYNC_ITERABLE):
            return Finding(
                CODE,
                sentence,
                (Note(Advice.AWAIT_THEN_COLLECT, source=source),),
            )
        if not formatted and sink != "print":
            return Finding(CODE, sentence, (Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}"),))
        return Finding(CODE, sentence, (Note(Advice.AWAIT_OR_SHOW, source=source),))
    return Finding(CODE, sentence, (Note(Advice.COLLECT, source=source),))


def shown(ended: Ended) -> Finding | None:
    """The finding for a value that ends as text, by itself or in a collection."""
    if not is_lost(ended.checker, ended.made, ended.member) and not _is_paginator(ended.member):
        return None
    coroutine = kind_of(ended.member) & Kind.AWAITABLE
    holds = bool(coroutine) and ended.end.contained and ended.end.node is not ended.made
    end = ended.end
    return finding(ended.checker, ended.shown, ended.member, end.sink, holds=holds, raises=end.raises)


def _is_paginator(member: ProperType) -> bool:
    """Whether an object is there to be awaited or iterated, and has no text of its own."""
    if not isinstance(member, Instance):
        return False
    kind = kind_of(member)
    if not kind & Kind.AWAITABLE or not kind & Kind.ASYNC_ITERABLE or kind & (Kind.COROUTINE | Kind.FUTURE):
        return False
    own = [base for base in member.type.mro if base.fullname != "builtins.object"]
    return not any(name in base.names for base in own for name in ("__str__", "__repr__", "__format__"))


def shown_collection(ended: Ended) -> Finding:
    """The finding for a collection of coroutines that ends as text."""
    end = ended.end
    return finding(ended.checker, ended.shown, ended.member, end.sink, holds=end.contained, raises=end.raises)


RULE = Rule(CODE, ends={How.TEXT: shown}, collection_ends={How.TEXT: shown_collection})
