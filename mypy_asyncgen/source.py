"""What only the source text holds: the line of a definition.

mypy's cache does not keep it, so it comes from the file itself, whether the module was just checked or not. Files are
parsed with `ast`, never imported.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path
from typing import Any

Definition = ast.FunctionDef | ast.AsyncFunctionDef


@lru_cache(maxsize=64)
def _definitions(path: str, _stamp: tuple[int, int]) -> dict[str, Definition]:
    """The functions of a file by their name within the module; of several with one name the last, as at run time."""
    try:
        tree = ast.parse(Path(path).read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return {}
    found: dict[str, Definition] = {}
    stack: list[tuple[str, ast.AST]] = [("", tree)]
    while stack:
        prefix, node = stack.pop()
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                found[prefix + child.name] = child
            elif isinstance(child, ast.ClassDef):
                stack.append((f"{prefix}{child.name}.", child))
            elif isinstance(child, (ast.If, ast.Try, ast.With)):
                stack.append((prefix, child))
    return found


def find_definition(path: str, module: str, fullname: str) -> Definition | None:
    """The definition of a function in the source text.

    Args:
        path: the module's file.
        module: the module's full name.
        fullname: the function's full name, which starts with the module's.

    Returns:
        The `ast` node, or None where the file cannot be read or parsed, or has no such function.
    """
    try:
        stat = Path(path).stat()
    except OSError:
        return None
    return _definitions(path, (stat.st_mtime_ns, stat.st_size)).get(fullname[len(module) + 1 :])


def definition_line(path: str, module: str, fullname: str) -> int | None:
    """The line of a function's ``def``, or None where it is not found (see `find_definition`)."""
    found = find_definition(path, module, fullname)
    return found.lineno if found is not None else None


# What the errors of each module point at: file, module, function and the line that was said.
_pointed: dict[str, set[tuple[str, str, str, int | None]]] = {}


def forget_lines(reader: str | None = None) -> None:
    """Drop what was pointed at from a module that is read again; without one, from all."""
    if reader is None:
        _pointed.clear()
    else:
        _pointed.pop(reader, None)


def point(reader: str, path: str, module: str, fullname: str) -> int | None:
    """The line of a function of another module, for a message.

    Args:
        reader: the module the message is about.
        path: the other module's file.
        module: its full name.
        fullname: the function's full name.

    Returns:
        The line, or None where it is not found.
    """
    line = definition_line(path, module, fullname)
    _pointed.setdefault(reader, set()).add((path, module, fullname, line))
    return line


def pointed(reader: str) -> list[list[Any]]:
    """What the messages about a module point at, as `Unmoved` takes it from the cache."""
    return sorted((list(entry) for entry in _pointed.get(reader, ())), key=repr)


class Unmoved(dict[str, Any]):
    """What a module is to be found in the cache with: equal to it where also nothing moved that its messages point at.

    mypy shows the errors of a module again as the cache has them. It throws the cache of a module away where what the
    plugin says of it is not equal to what the cache has, so the lines are looked at when the two are compared; there is
    no other moment at which a plugin sees what the cache has. Where mypy compares a copy (its JSON cache), a module with
    such messages is always checked again.
    """

    __hash__ = None

    def __eq__(self, cached: object) -> bool:
        if not isinstance(cached, dict):
            return False
        rest = {key: value for key, value in cached.items() if key != "lines"}
        return dict(self) == rest and all(
            definition_line(path, module, fullname) == line for path, module, fullname, line in cached.get("lines", ())
        )

    def __ne__(self, cached: object) -> bool:
        return not self == cached
