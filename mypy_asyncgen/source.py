"""Facts that only the source text holds: the line of a definition, the value of a parameter's default.

mypy's cache keeps neither, so both come from the file itself, whether the module was just checked or not. Files are
parsed with `ast`, never imported.
"""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

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


def default_flag(path: str, module: str, fullname: str, parameter: str) -> bool | None:
    """The literal default of a ``bool`` parameter.

    Args:
        path: the module's file.
        module: the module's full name.
        fullname: the function's full name.
        parameter: the parameter's name.

    Returns:
        True or False, or None where the default is not one of the two.
    """
    found = find_definition(path, module, fullname)
    if found is None:
        return None
    arguments = found.args
    positional = [*arguments.posonlyargs, *arguments.args]
    pairs = [
        *zip(reversed(positional), reversed(arguments.defaults), strict=False),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    for argument, default in pairs:
        if argument.arg == parameter and isinstance(default, ast.Constant) and isinstance(default.value, bool):
            return default.value
    return None
