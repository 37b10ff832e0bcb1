"""`async-iterator-declaration`: an `async def` whose declaration says a coroutine where an async iterator is meant."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef
from mypy.types import Instance

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Found, Method, Refused, Rule
from mypy_asyncgen.tree.bodies import declares_async_iterator, declares_only
from mypy_asyncgen.tree.evidence.definitions import meant_to_yield
from mypy_asyncgen.tree.kinds import ASYNC_ITERATORS, Kind, awaited, kind_of, members
from mypy_asyncgen.tree.symbols import signature_of
from mypy_asyncgen.words.advice import Advice

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
            always=True,
        )
    if declares_async_iterator(function):
        return Finding(
            CODE,
            f'"{function.name}" is "async def" without "yield", so its call gives a coroutine, not an async iterator',
            (Note(Advice.DECLARE_DEF_OR_YIELD),),
            always=True,
        )
    return None


def of_method(method: Method) -> Iterator[Found]:
    """What a method declares that can hardly be meant."""
    finding = declared_by(method.checker, method.function)
    if finding is not None:
        yield method.function, finding


def declared_by(checker: TypeChecker, function: FuncDef) -> Finding | None:
    """The finding for a method that only declares, and says a coroutine where an async iterator is meant.

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
            always=True,
        )
    if not (checker.tree.is_stub or declares_only(function)):
        return None
    signature = signature_of(function)
    if signature is None or not function.is_coroutine or function.is_async_generator:
        return None
    given = [inner for member in members(signature.ret_type) for inner in members(awaited(member))]
    # A class of one's own that can be iterated is nothing that a "yield" gives: who declares it means a coroutine.
    if any(isinstance(inner, Instance) and inner.type.fullname in ASYNC_ITERATORS for inner in given):
        certain = not checker.tree.is_stub and meant_to_yield(checker, function)
        return suspicion(function)._replace(always=certain)
    return None


def suspicion(function: FuncDef) -> Finding:
    """The finding for a declaration that says "a coroutine that gives an async iterator".

    Args:
        function: an `async def` without `yield` that only declares, and declares one of `ASYNC_ITERATORS`.
    """
    return Finding(
        CODE,
        f'"{function.name}" is declared "async def" without "yield": its call gives a coroutine, to be awaited before it '
        "is iterated",
        (Note(Advice.DECLARE_DEF, function=function.name),),
    )


RULE = Rule(
    CODE,
    errors={"misc": refine_declaration, "empty-body": refine_declaration},
    at_method=of_method,
    at_stub_function=suspicion,
)
