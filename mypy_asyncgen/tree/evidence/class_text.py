"""A class as the text of its file has it: where it ends, and what it defines.

A file is not parsed for one method: its lines say by their indentation what belongs to a class, and only the functions that
are asked for go to Python's parser.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

# The first line of a function or a class, whose lines are not those of the class around it.
_SCOPE = re.compile(r"(?:async[ \t]+def|def|class)\b")
_ASYNC_RESULT = re.compile(r"Await|Corout|Future|Task|Async")

COROUTINE = "coroutine"
ASYNC_GENERATOR = "async generator"
PLAIN = "plain"
# Assigned, or declared to give what may be one of the others.
UNKNOWN = "unknown"


def block(text: str, start: int) -> str:
    """The lines of a definition.

    Args:
        text: the text of a file, or of a class.
        start: where the definition's first line begins.

    Returns:
        The lines up to the next one that is not indented deeper. Comments, brackets that close, and what stands in a
        string of several lines do not end it.
    """
    depth = len(_indentation(text[start : start + 200]))
    ends = re.compile(rf"^[ \t]{{0,{depth}}}[^\s#)\]}}]", re.MULTILINE)
    first_line = text.find("\n", start) + 1
    for end in ends.finditer(text, first_line) if first_line else ():
        found = text[start : end.start()]
        if not (found.count('"""') % 2 or found.count("'''") % 2):
            return found
    return text[start:]


def kinds(cls: str, method: str) -> Iterator[str]:
    """What a class makes of a name: a kind for each function or value that its body gives the name.

    Args:
        cls: the lines of the class.
        method: the name.
    """
    for found in _definitions(method).finditer(cls):
        if not _is_own(cls, found):
            continue
        if found["def"] is None:
            if found["value"]:
                yield UNKNOWN
            continue
        yield _kind(block(cls, found.start()))


def defines(cls: str, name: str) -> bool:
    """Whether the body of a class defines, declares or assigns a name.

    Args:
        cls: the lines of the class.
        name: the name.
    """
    return any(_is_own(cls, found) for found in _definitions(name).finditer(cls))


def _definitions(name: str) -> re.Pattern[str]:
    """The first lines of functions of a name, and of assignments and declarations of it."""
    named = re.escape(name)
    return re.compile(
        rf"^[ \t]+(?:(?P<def>(?:async[ \t]+)?def[ \t]+{named}\b)|{named}[ \t]*(?::|(?P<value>=(?!=))))",
        re.MULTILINE,
    )


def _is_own(cls: str, found: re.Match[str]) -> bool:
    """Whether a line is of the body of a class itself, at most under an `if` or a `try`."""
    least, depth = len(_indentation(cls)), len(_indentation(found[0]))
    for line in reversed(cls[: found.start()].splitlines()):
        indentation = len(_indentation(line))
        # What is indented no deeper than the class is in a string; a bracket that closes ends what a line above it began.
        if least < indentation < depth and line.strip() and line[indentation] not in ")]}":
            if _SCOPE.match(line, indentation):
                return False
            depth = indentation
    return True


def _indentation(text: str) -> str:
    return text[: len(text) - len(text.lstrip(" \t"))]


def _kind(lines: str) -> str:
    try:
        # As the body of a class, for comments in front of the next definition may be indented less.
        [cls] = ast.parse(f"class _:\n{lines}").body
    except (SyntaxError, ValueError, RecursionError):
        return UNKNOWN
    assert isinstance(cls, ast.ClassDef)
    function = cls.body[0]
    if isinstance(function, ast.AsyncFunctionDef):
        return ASYNC_GENERATOR if _yields(function) else COROUTINE
    declared = isinstance(function, ast.FunctionDef) and function.returns
    return UNKNOWN if declared and _ASYNC_RESULT.search(ast.unparse(declared)) else PLAIN


def _yields(function: ast.AsyncFunctionDef) -> bool:
    """Whether a function's own body has a `yield`."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield):
            return True
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(node))
    return False
