"""The functions of a module as its source has them, for what mypy leaves out of its tree.

mypy drops most bodies of modules whose errors are not shown. Python's own parser reads them, once per module that is
asked for.
"""

from __future__ import annotations

import ast
import re
import tokenize
import warnings

from mypy_asyncgen.recover.wrappers import Function


class Sources:
    """The source trees that were read."""

    def __init__(self) -> None:
        self._functions: dict[str, dict[str, Function]] = {}

    def forget(self) -> None:
        """Drop what was read: in mypy's daemon, files change."""
        self._functions.clear()

    def function(self, path: str, name: str) -> Function | None:
        """A function of a file.

        Args:
            path: the file.
            name: the function's name, with that of its class before it.

        Returns:
            The function; None where the file has none of this name, or more than one.
        """
        if path not in self._functions:
            self._functions[path] = _functions(path)
        return self._functions[path].get(name)


# What stands in every file with a decorator that is of interest here; most files have none of it and are not parsed.
_DECORATES = re.compile(
    r"\bwraps\(|iscoroutinefunction|\bdecorator\b|\bwrapt\b"
    r"|^[ \t]+(?:async[ \t]+)?def[ \t]+\w+\(\s*(?:self,\s*|cls,\s*)?\*"
    r"|^[ \t]+return[ \t]+(?:f|fn|func|function|handler|callback|method)[ \t]*$",
    re.MULTILINE,
)


def _functions(path: str) -> dict[str, Function]:
    try:
        with tokenize.open(path) as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text = file.read()
            tree = ast.parse(text if _DECORATES.search(text) else "")
    except (OSError, SyntaxError, ValueError, RecursionError):
        return {}
    found: dict[str, Function] = {}
    twice: set[str] = set()
    stack: list[tuple[str, ast.AST]] = [("", tree)]
    while stack:
        prefix, scope = stack.pop()
        for node in ast.iter_child_nodes(scope):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                name = prefix + node.name
                if name in found:
                    twice.add(name)
                found[name] = node
            elif isinstance(node, ast.ClassDef):
                stack.append((f"{prefix}{node.name}.", node))
            elif isinstance(node, (ast.If, ast.Try, ast.With, ast.ExceptHandler)):
                stack.append((prefix, node))
    return {name: node for name, node in found.items() if name not in twice}
