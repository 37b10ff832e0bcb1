"""The table of error codes: the one place for a code's name, parent, default and one-line text.

Nothing here imports mypy: documentation and the command line read the same table. `error_code` registers a row with
mypy when the plugin asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from mypy.errorcodes import ErrorCode


class Code(NamedTuple):
    """One error code.

    Attributes:
        name: what stands in brackets behind the error, and in mypy's options.
        parent: the mypy code it refines, whose ``# type: ignore[...]`` therefore covers it, or None.
        summary: what it reports, in one line.
        default: whether it is on without ``enable_error_code``.
        fix: how far ``mypy-asyncgen fix`` repairs its errors: some of them by itself ("safe"), some only when told
            ``--unsafe``, or none.
        since: the first version of this package that has it.
    """

    name: str
    parent: str | None
    summary: str
    default: bool = True
    fix: Literal["safe", "unsafe"] | None = None
    since: str = "0.1.0"


CODES: dict[str, Code] = {
    code.name: code
    for code in (
        Code(
            "await-async-generator",
            "misc",
            "An async generator or other async iterable where an awaitable is needed",
            fix="safe",
        ),
        Code("await-non-awaitable", "misc", "await of a value that cannot be awaited", fix="safe"),
        Code(
            "async-for-coroutine",
            "attr-defined",
            "A coroutine or other awaitable where an async iterable is needed",
            fix="safe",
        ),
        Code("async-for-iterable", "attr-defined", "async for over a value that is not an async iterable", fix="safe"),
        Code("for-async-iterable", "attr-defined", "Plain iteration of an async iterable or a coroutine", fix="safe"),
        Code(
            "async-with-mismatch",
            "attr-defined",
            "with on an async context manager, or async with on something else",
            fix="safe",
        ),
        Code("coroutine-as-value", "attr-defined", "A coroutine used as if it were its result", fix="safe"),
        Code(
            "await-outside-async",
            "await-not-async",
            "await, async for or async with in what is not async def",
            fix="unsafe",
        ),
        Code(
            "async-override",
            "override",
            "A coroutine where the base class has an async generator, or the reverse",
        ),
        Code(
            "async-iterator-declaration",
            None,
            "An async def that declares something else than its call gives",
            fix="safe",
        ),
        Code("unawaited-coroutine", None, "A coroutine that nothing can ever await", fix="unsafe"),
        Code(
            "probably-unawaited",
            None,
            "A coroutine that is not awaited, by evidence where there are no types",
            since="0.2.0",
        ),
        Code(
            "unused-async-generator",
            None,
            "An async generator or context manager that nothing ever enters",
            fix="unsafe",
        ),
        Code("truthy-coroutine", "truthy-bool", "A coroutine or async generator as a condition", fix="safe"),
        Code("coroutine-in-text", None, "A coroutine or async generator formatted, logged or serialised", fix="safe"),
        Code("awaited-twice", None, "A coroutine awaited again, or an async generator iterated again"),
        Code("async-callback", None, "An async function passed where its result is thrown away"),
        Code("async-decorator", None, "A decorator that does not work on async functions"),
        Code(
            "returned-coroutine",
            None,
            "A coroutine that an async def returns where its result belongs",
            fix="safe",
            since="0.2.0",
        ),
        Code("coroutine-escape", None, "A coroutine that leaves an async def through Any", default=False, fix="safe"),
        Code("wrapped-async-generator", None, "An async def that returns an async generator", default=False),
        Code(
            "suspicious-async-iterator",
            None,
            "An async def without yield that declares an async iterator and has no body",
            default=False,
            fix="unsafe",
            since="0.2.0",
        ),
        Code("unclosed-async-generator", None, "Leaving async for over an async generator early", default=False),
        Code("dangling-task", None, "A task that nothing keeps", default=False, since="0.2.0"),
    )
}

_registered: dict[tuple[str, bool], ErrorCode] = {}


def error_code(name: str, *, always: bool = False) -> ErrorCode:
    """The mypy error code of a row of the table, registered with mypy on first use.

    Args:
        name: a key of `CODES`.
        always: the code as it is for a finding that is reported although the row is off by default. mypy compares codes
            by name, so that options and ignores treat both the same.

    Returns:
        mypy's object for it (``mypy.errorcodes.ErrorCode``, mypy 1.19).

    Raises:
        KeyError: there is no such row.
    """
    code = _registered.get((name, always))
    if code is None:
        from mypy.errorcodes import ErrorCode, error_codes

        row = CODES[name]
        parent = error_codes[row.parent] if row.parent else None
        known = error_codes.get(name)
        code = ErrorCode(row.name, row.summary, "Async", default_enabled=row.default or always, sub_code_of=parent)
        if known is not None:
            error_codes[name] = known
        _registered[name, always] = code
    return code
