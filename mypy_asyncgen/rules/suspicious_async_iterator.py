"""`suspicious-async-iterator`: a declaration that says a coroutine, and probably means an async iterator.

Nothing but the declaration is in sight. Where implementations tell what is meant, it is `async-iterator-declaration`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import FuncDef

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Method, Rule
from mypy_asyncgen.tree.bodies import only_declares_iterator
from mypy_asyncgen.tree.evidence.definitions import meant_to_yield
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.sentences import declared_coroutine

CODE = "suspicious-async-iterator"


def of_method(method: Method) -> Iterator[Found]:
    """What a method declares that can hardly be meant."""
    function, stub = method.function, method.checker.tree.is_stub
    if function.name == "__aiter__" or not only_declares_iterator(function, stub=stub):
        return
    if stub or not meant_to_yield(method.checker, function):
        yield function, of_stub_function(function)


def of_stub_function(function: FuncDef) -> Finding:
    """The finding for a declaration that says "a coroutine that gives an async iterator".

    Args:
        function: an `async def` without `yield` that only declares, and declares one of `ASYNC_ITERATORS`.
    """
    return Finding(CODE, declared_coroutine(function.name), (Note(Advice.DECLARE_DEF, function=function.name),))


RULE = Rule(CODE, at_method=of_method, at_stub_function=of_stub_function)
