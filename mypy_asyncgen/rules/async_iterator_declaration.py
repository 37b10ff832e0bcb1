"""`async-iterator-declaration`: an `async def` whose declaration says a coroutine where an async iterator is meant.

What only looks like it, because nothing but the declaration is in sight, is `suspicious-async-iterator`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Method, Refused, Rule
from mypy_asyncgen.tree.bodies import declares_async_iterator, only_declares_iterator
from mypy_asyncgen.tree.evidence.definitions import meant_to_yield
from mypy_asyncgen.tree.kinds import Kind, kind_of, members
from mypy_asyncgen.tree.symbols import signature_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.sentences import declared_coroutine

CODE = "async-iterator-declaration"


def refine_declaration(refused: Refused) -> Finding | None:
    """The finding for an `async def` that mypy rejects for its return type.

    Args:
        refused: a function whose declared return type does not go with its body.

    Returns:
        The finding where the body yields and the type says otherwise, or the reverse; None for other differences.
    """
    function = refused.function
    if function is None or not function.is_coroutine:
        return None
    if function.name == "__aiter__" and function.info and not function.is_async_generator:
        # `of_method` says it as well: in the same words, so that it is said once.
        return declared_by(refused.checker, function)
    signature = signature_of(function)
    if signature is None:
        return None
    if function.is_async_generator:
        returned = members(signature.ret_type)
        if any(
            kind_of(member) & (Kind.ASYNC_ITERABLE | Kind.ANY) and not kind_of(member) & Kind.AWAITABLE
            for member in returned
        ):
            return None
        return Finding(
            CODE,
            f'"{function.name}" has "yield", so its call gives an async generator, not what it declares',
            (Note(Advice.DECLARE_ITERATOR),),
        )
    if declares_async_iterator(function):
        return Finding(
            CODE,
            f'"{function.name}" is "async def" without "yield", so its call gives a coroutine, not an async iterator',
            (Note(Advice.DECLARE_DEF_OR_YIELD),),
        )
    return None


def of_method(method: Method) -> Iterator[Found]:
    """What a method declares that cannot be meant."""
    finding = declared_by(method.checker, method.function)
    if finding is not None:
        yield method.function, finding


def declared_by(checker: TypeChecker, function: FuncDef) -> Finding | None:
    """The finding for a method that says a coroutine where an async iterator is meant: implementations tell, or its name.

    ``async def __aiter__`` without ``yield`` is wrong wherever it stands, because ``async for`` does not await it.

    Args:
        checker: the checker of the module.
        function: the method.
    """
    if function.name == "__aiter__" and function.is_coroutine and not function.is_async_generator:
        return Finding(
            CODE,
            '"__aiter__" is "async def" without "yield": "async for" gets a coroutine from it, not an async iterator',
            (Note(Advice.DECLARE_AITER),),
        )
    if not checker.tree.is_stub and only_declares_iterator(function, stub=False) and meant_to_yield(checker, function):
        return Finding(CODE, declared_coroutine(function.name), (Note(Advice.DECLARE_DEF, function=function.name),))
    return None


RULE = Rule(
    CODE,
    errors={"misc": refine_declaration, "empty-body": refine_declaration},
    at_method=of_method,
)
