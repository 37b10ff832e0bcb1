"""`await-outside-async`: `await` in a function that is not `async def`."""

from __future__ import annotations

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.words.advice import Advice

CODE = "await-outside-async"


def finding(function: str | None) -> Finding:
    """The finding for an `await` in a plain function.

    Args:
        function: the function's name, or None for a lambda.
    """
    if function is None:
        return Finding(
            CODE, '"await" stands in a function that is not "async def"', (Note(Advice.MAKE_FUNCTION_ASYNC),)
        )
    return Finding(
        CODE,
        f'"await" stands in "{function}", which is not "async def"',
        (Note(Advice.MAKE_ASYNC_OR_RUN, function=function),),
    )


RULE = Rule(CODE, analysis_errors={"await-not-async": finding})
