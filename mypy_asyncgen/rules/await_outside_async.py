"""`await-outside-async`: `await`, `async for` or `async with` in what is not `async def`."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.rule import Rule, Unanalysed
from mypy_asyncgen.words.advice import Advice

CODE = "await-outside-async"

# What has a body that runs by itself.
_Scope = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)


def in_function(place: Unanalysed) -> Finding | None:
    """The finding for an `await` that mypy reports in a function, which it names where this Python cannot read the text.

    Args:
        place: where mypy reports it.

    Returns:
        None where Python allows it.
    """
    # Before 3.12 Python places what stands in an f-string elsewhere, so that the keyword may not be found where mypy sees it.
    return finding(place, "await") if _parsed(place) is not None else _in_function("await", place.function)


def finding(place: Unanalysed, reported: str | None = None) -> Finding | None:
    """The finding for a keyword of coroutines in a plain function, a lambda, a class body or a module.

    Args:
        place: where mypy reports an error, perhaps of another kind.
        reported: the keyword that mypy's error is about, where it tells.

    Returns:
        None where Python allows it, or where another mistake stands there.
    """
    tree = _parsed(place)
    if tree is None:
        return None
    around = list(_around(tree, place))
    keyword = next((word for node in reversed(around) if (word := _keyword(node, place)) is not None), reported)
    if keyword is None or _in_generator(around, place):
        return None
    scope = next((node for node in reversed(around) if isinstance(node, _Scope) and _runs(node, place)), None)
    if isinstance(scope, ast.FunctionDef):
        return _in_function(keyword, scope.name)
    if isinstance(scope, ast.AsyncFunctionDef):
        return None
    if isinstance(scope, ast.Lambda):
        return _found(keyword, "this is a lambda", Note(Advice.MAKE_LAMBDA_FUNCTION))
    if isinstance(scope, ast.ClassDef):
        return _found(keyword, "this is a class body", Note(Advice.MOVE_OUT_OF_CLASS))
    return _found(keyword, "this is at module level", Note(Advice.MOVE_INTO_MAIN))


def _in_function(keyword: str, name: str | None) -> Finding:
    if name is None:
        return Finding(CODE, _ALLOWED.format(keyword), (Note(Advice.MAKE_FUNCTION_ASYNC),))
    special = name.startswith("__") and name.endswith("__")
    return _found(
        keyword,
        f'"{name}" is a plain "def"',
        Note(Advice.MAKE_OTHER_METHOD if special else Advice.MAKE_ASYNC_OR_RUN, function=name),
    )


def _found(keyword: str, where: str, note: Note) -> Finding:
    return Finding(CODE, f"{_ALLOWED.format(keyword)}, and {where}", (note,))


_ALLOWED = '"{}" is only allowed in "async def"'


def _parsed(place: Unanalysed) -> ast.Module | None:
    """The module by its text: mypy has only the name of the outermost function."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse("\n".join(place.lines)) if place.lines else None
    except (SyntaxError, ValueError, RecursionError):
        return None


def _around(tree: ast.Module, place: Unanalysed) -> Iterator[ast.AST]:
    """The nodes around a place, from the outside in."""
    inside: list[ast.AST] = [tree]
    while inside:
        node = inside.pop()
        yield node
        for child in ast.iter_child_nodes(node):
            if not isinstance(child, (ast.stmt, ast.expr)):
                # What has no place of its own: a comprehension's `for`, an `except`, a keyword argument.
                inside.extend(each for each in _placed_below(child) if _holds(each, place))
            elif _holds(child, place):
                inside.append(child)


def _placed_below(node: ast.AST) -> Iterator[ast.stmt | ast.expr]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.stmt, ast.expr)):
            yield child
        else:
            yield from _placed_below(child)


def _holds(node: ast.AST, place: Unanalysed) -> bool:
    if not isinstance(node, (ast.stmt, ast.expr)):
        return False
    starts = min([node, *getattr(node, "decorator_list", [])], key=lambda each: each.lineno)
    ends = (node.end_lineno or 0, node.end_col_offset or 0)
    return (starts.lineno, starts.col_offset) <= (place.line, place.column) < ends


def _keyword(node: ast.AST, place: Unanalysed) -> str | None:
    """The keyword that begins a node at the place, as it is written."""
    if not isinstance(node, (ast.stmt, ast.expr)) or (node.lineno, node.col_offset) != (place.line, place.column):
        return None
    if isinstance(node, ast.Await):
        return "await"
    if isinstance(node, ast.AsyncWith):
        return "async with"
    loops = isinstance(node, _COMPREHENSIONS) and any(each.is_async for each in node.generators)
    return "async for" if loops or isinstance(node, ast.AsyncFor) else None


def _in_generator(around: list[ast.AST], place: Unanalysed) -> bool:
    """Whether a place is in a generator expression, which `await` makes an async generator, wherever it stands.

    What its first loop is over is evaluated around it.
    """
    return any(isinstance(node, ast.GeneratorExp) and not _holds(node.generators[0].iter, place) for node in around)


def _runs(scope: _Scope, place: Unanalysed) -> bool:
    """Whether a place is in the body of a scope, and not in its header, which runs around it."""
    body = scope.body if isinstance(scope.body, list) else [scope.body]
    return any(_holds(part, place) for part in body)


RULE = Rule(
    CODE,
    analysis_errors={"await-not-async": in_function, "top-level-await": finding, "syntax": finding},
)
