"""The body of a function that mypy read without it: of a module whose errors are not shown it keeps few bodies."""

from __future__ import annotations

from mypy.nodes import Block, FuncDef, IfStmt, MypyFile


def is_skipped(function: FuncDef) -> bool:
    """Whether mypy dropped the body of a function that it read from source; no body in a file is empty."""
    return not function.body.body


def function_in(lines: list[str]) -> FuncDef | None:
    """A function as mypy's parser for Python's own syntax tree reads it, with its body and not analysed.

    Args:
        lines: the function's lines with their indentation, from its `def` on.

    Returns:
        The function; None where the lines are not one function, or this mypy has no such parser.
    """
    try:
        from mypy.errors import CompileError, Errors
        from mypy.fastparse import parse
        from mypy.options import Options
    except ImportError:
        return None
    options = Options()
    indented = lines[0][:1].isspace()
    source = "".join(["if 1:\n", *lines] if indented else lines)
    try:
        tree = parse(source, "<function>", None, Errors(options), options)
    except (CompileError, TypeError):
        return None
    found: MypyFile | Block = tree
    if indented and tree.defs and isinstance(tree.defs[0], IfStmt):
        found = tree.defs[0].body[0]
    body = found.defs if isinstance(found, MypyFile) else found.body
    function = body[0] if body else None
    return function if isinstance(function, FuncDef) else None
