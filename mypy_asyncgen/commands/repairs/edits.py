"""The smallest changes of the text that repairs are made of; what they are made for is in the caller's hands."""

from __future__ import annotations

import ast
import re

from mypy_asyncgen.commands.repairs.place import Loop, With
from mypy_asyncgen.commands.source import Edit, Source


def awaiting(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    """Put ``await`` in front of an expression, in parentheses where it binds weaker than what is around."""
    start, end = source.start(node), source.end(node)
    above = source.parent(node)
    if not isinstance(node, (ast.Call, ast.Name, ast.Attribute, ast.Subscript)):
        return (
            (Edit(start, start, "await ("), Edit(end, end, ")"))
            if not _tight(above, node)
            else (
                (Edit(start, start, "await ("), Edit(end, end, ")"))
                if source.in_parentheses(node)
                else (Edit(start, start, "(await ("), Edit(end, end, "))"))
            )
        )
    if _tight(above, node) and not source.in_parentheses(node):
        return Edit(start, start, "(await "), Edit(end, end, ")")
    return (Edit(start, start, "await "),)


def _tight(above: ast.AST | None, node: ast.expr) -> bool:
    if isinstance(above, (ast.Attribute, ast.Subscript, ast.Await)):
        return above.value is node
    return isinstance(above, ast.Call) and above.func is node


def not_awaiting(source: Source, node: ast.Await) -> tuple[Edit, ...]:
    """Take an ``await`` away."""
    start = source.start(node)
    found = re.compile(r"await(?:[ \t]+(?![ \t\r\n#\\]))?").match(source.text, start)
    return (Edit(start, found.end(), ""),) if found is not None else ()


def asynchronous(source: Source, node: Loop | With) -> tuple[Edit, ...]:
    """Turn ``for`` into ``async for``, ``with`` into ``async with``."""
    if isinstance(node, (ast.AsyncFor, ast.AsyncWith)) or not source.can_await(node):
        return ()
    if isinstance(node, ast.comprehension):
        word, already = source.for_word(node)
        return (Edit(word, word, "async "),) if already is None else ()
    start = source.start(node)
    return (Edit(start, start, "async "),)


def plain(source: Source, node: Loop | With) -> tuple[Edit, ...]:
    """Turn ``async for`` into ``for``, ``async with`` into ``with``."""
    if isinstance(node, ast.comprehension):
        word, already = source.for_word(node)
        return _without_word(source, already, word) if already is not None else ()
    if not isinstance(node, (ast.AsyncFor, ast.AsyncWith)):
        return ()
    start = source.start(node)
    found = re.compile(r"async(?:[ \t]|\\\r?\n)+").match(source.text, start)
    return (Edit(start, found.end(), ""),) if found is not None else ()


def _without_word(source: Source, start: int, end: int) -> tuple[Edit, ...]:
    if source.text[start:end].split() != ["async"]:
        return (Edit(start, start + len("async"), ""),)
    return (Edit(start, end, ""),)


def called(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    end = source.end(node)
    return (Edit(end, end, "()"),) if isinstance(node, (ast.Name, ast.Attribute)) else ()


def collected(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    """Put a list of its items in the place of an async iterable."""
    if not source.can_await(node) or source.generator_around(node) is not None:
        return ()
    above = source.parent(node)
    start, end = source.start(node), source.end(node)
    call = above if isinstance(above, ast.Call) and above.args == [node] and not above.keywords else None
    if call is not None and isinstance(call.func, ast.Name) and call.func.id in ("list", "set"):
        # The display is what the call would make of it.
        left, right = "[]" if call.func.id == "list" else "{}"
        if not isinstance(node, ast.GeneratorExp):
            behind = source.text[end : source.end(call)]
            if behind == ")" and source.text[source.end(call.func) : start] == "(":
                return (
                    Edit(source.start(call), start, f"{left}item async for item in "),
                    Edit(end, source.end(call), right),
                )
    if isinstance(node, ast.GeneratorExp):
        return in_brackets(source, node)
    return Edit(start, start, "[item async for item in "), Edit(end, end, "]")


def in_brackets(source: Source, node: ast.GeneratorExp) -> tuple[Edit, ...]:
    """Make a list comprehension of a generator expression."""
    start, end = source.start(node), source.end(node)
    above = source.parent(node)
    if isinstance(above, ast.Call) and source.end(above) == end:
        # The parentheses are the call's.
        return Edit(start + 1, start + 1, "["), Edit(end - 1, end - 1, "]")
    return Edit(start, start + 1, "["), Edit(end - 1, end, "]")


def importing_asyncio(source: Source) -> tuple[Edit, ...]:
    """Import asyncio where the module does not: behind its docstring and what it imports from the future."""
    behind = 0
    for node in source.tree.body:
        if isinstance(node, ast.Import) and any(
            alias.name == "asyncio" and alias.asname is None for alias in node.names
        ):
            return ()
    for node in source.tree.body:
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not is_text and not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            behind = source.line_start(node)
            break
    newline = "\r\n" if "\r\n" in source.text else "\n"
    return (Edit(behind, behind, f"import asyncio{newline}"),)
