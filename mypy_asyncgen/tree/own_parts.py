"""What a method without annotations gives of its own object, read from its source.

`async def __aenter__(self)` that ends in ``return self``, and a property that ends in ``return self._chat`` have no type for
mypy. mypy leaves such bodies out of modules whose errors are not shown, so they are read by Python's own parser, of every
module, and what is found travels with the module's interface (`mypy_asyncgen.tree.facts`).
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import NamedTuple

from mypy.nodes import Decorator, FuncDef, MypyFile

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.recover.wrappers import Function
from mypy_asyncgen.tree.sources import Sources

_FACT = "gives of itself"
# After the attribute that the body fills where it is ``None``.
_FILLED = "!"
_ENTER = "__aenter__"
_PROPERTIES = frozenset({"property", "cached_property"})


class OwnPart(NamedTuple):
    """What a method gives.

    Attributes:
        path: the attributes that lead from the object to it; empty where it is the object itself.
        filled: whether the method puts a value there first, so that ``None`` is not what it gives.
    """

    path: tuple[str, ...]
    filled: bool


def facts(tree: MypyFile, node: FuncDef | Decorator, sources: Sources) -> Iterator[tuple[FuncDef, str, str]]:
    """The fact about a function, if there is one.

    Args:
        tree: its module, analysed or not.
        node: the function.
        sources: reads the module's source.

    Yields:
        The function with the name of the fact and its value.
    """
    function = node.func if isinstance(node, Decorator) else node
    part = _read(tree, function, sources) if _may_give(node) else None
    if part is not None:
        yield function, _FACT, ".".join(part.path) + _FILLED * part.filled


def given_by(function: FuncDef, tree: MypyFile, sources: Sources) -> OwnPart | None:
    """What a method without annotations gives of its own object.

    Args:
        function: the method, from the source or from mypy's cache.
        tree: its module.
        sources: reads its source.

    Returns:
        The part; None where it gives something else, or different things.
    """
    kept = kept_facts.kept(function).get(_FACT)
    if kept is None:
        return _read(tree, function, sources) if kept_facts.was_parsed(function) else None
    path = kept.removesuffix(_FILLED)
    return OwnPart(tuple(path.split(".")) if path else (), kept.endswith(_FILLED))


def _may_give(node: FuncDef | Decorator) -> bool:
    """Whether a function is of the two kinds that are read: a property, and what `async with` enters by."""
    if isinstance(node, FuncDef):
        return node.type is None and node.is_coroutine and node.name == _ENTER
    above = node.original_decorators or node.decorators
    name = getattr(above[0], "name", None) if len(above) == 1 else None
    return node.func.type is None and not node.func.is_coroutine and name in _PROPERTIES


def _read(tree: MypyFile, function: FuncDef, sources: Sources) -> OwnPart | None:
    source = sources.function(tree.path, function)
    return _of_body(source) if source is not None else None


def _of_body(function: Function) -> OwnPart | None:
    """What each `return` of a method gives, where the end is not reached without one."""
    arguments = [*function.args.posonlyargs, *function.args.args]
    if len(arguments) != 1 or not isinstance(function.body[-1], ast.Return):
        return None
    own = arguments[0].arg
    paths: set[tuple[str, ...] | None] = set()
    stored: set[tuple[str, ...] | None] = set()
    for node in _own_nodes(function):
        if isinstance(node, (ast.Yield, ast.YieldFrom)) or (isinstance(node, ast.Name) and _is_stored(node, own)):
            return None
        if isinstance(node, ast.Return):
            paths.add(_path(node.value, own))
        elif isinstance(node, ast.Assign) and not _is_none(node.value):
            stored.update(_path(target, own) for target in node.targets)
    path = paths.pop() if len(paths) == 1 else None
    return OwnPart(path, filled=path in stored) if path is not None else None


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those of functions in it."""
    stack: list[ast.AST] = [*function.body]
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            stack.extend(ast.iter_child_nodes(node))


def _is_stored(node: ast.Name, name: str) -> bool:
    return node.id == name and not isinstance(node.ctx, ast.Load)


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


def _path(expr: ast.expr | None, own: str) -> tuple[str, ...] | None:
    """The attributes from a name to what an expression stands for; None where it is anything else."""
    names: list[str] = []
    while isinstance(expr, ast.Attribute):
        names.insert(0, expr.attr)
        expr = expr.value
    return tuple(names) if isinstance(expr, ast.Name) and expr.id == own else None
