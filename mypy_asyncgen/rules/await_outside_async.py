"""`await-outside-async`: `await` in a function that is not `async def`."""

from __future__ import annotations

import ast
import warnings

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule, Unanalysed
from mypy_asyncgen.words.advice import Advice

CODE = "await-outside-async"


def finding(place: Unanalysed) -> Finding:
    """The finding for an `await` in a plain function or a lambda, which is named as the innermost around it.

    Args:
        place: where mypy reports it.
    """
    around = _innermost(place)
    if isinstance(around, ast.Lambda):
        return Finding(CODE, f"{_ALLOWED}, and this is a lambda", (Note(Advice.MAKE_LAMBDA_FUNCTION),))
    name = around.name if around is not None else place.function
    if name is None:
        return Finding(CODE, _ALLOWED, (Note(Advice.MAKE_FUNCTION_ASYNC),))
    if name.startswith("__"):
        return Finding(
            CODE, f'{_ALLOWED}, and "{name}" is a plain "def"', (Note(Advice.MAKE_OTHER_METHOD, function=name),)
        )
    return Finding(CODE, f'{_ALLOWED}, and "{name}" is a plain "def"', (Note(Advice.MAKE_ASYNC_OR_RUN, function=name),))


_ALLOWED = '"await" is only allowed in "async def"'


def _innermost(place: Unanalysed) -> ast.FunctionDef | ast.Lambda | None:
    """The innermost plain function or lambda around a place, by the text: mypy has only the name of the outermost."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse("\n".join(place.lines))
    except (SyntaxError, ValueError, RecursionError):
        return None
    found: ast.FunctionDef | ast.Lambda | None = None
    for node in ast.walk(tree):
        # What is below comes after what is above.
        if isinstance(node, (ast.FunctionDef, ast.Lambda)) and _holds(node, place):
            found = node
    return found


def _holds(function: ast.FunctionDef | ast.Lambda, place: Unanalysed) -> bool:
    first = function.body if isinstance(function, ast.Lambda) else function.body[0]
    starts, ends = (first.lineno, first.col_offset), (function.end_lineno or 0, function.end_col_offset or 0)
    return starts <= (place.line, place.column) < ends


RULE = Rule(CODE, analysis_errors={"await-not-async": finding})
