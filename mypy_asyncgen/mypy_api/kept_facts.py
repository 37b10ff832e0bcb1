"""What callers in other modules rely on beside a signature, kept where mypy's cache and its daemon look.

A caller is looked at again when the interface of what it calls changes, and mypy takes the signature for that. We take
more: whether a function without annotations yields, and the default of a stream flag. So each function carries them
(`internals.keep`): they are part of what the cache keeps of a module, of the digest that says whether its importers
are checked again, and of what the daemon compares. What is read of another module's function is read from there, or
from its definition where that was just parsed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from mypy.nodes import (
    Decorator,
    FuncDef,
    LambdaExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    SymbolTable,
    TypeInfo,
    YieldExpr,
    YieldFromExpr,
)

from mypy_asyncgen.mypy_api import internals
from mypy_asyncgen.tree.units import children

_YIELDS = "yields"
_FLAGS = {"True": True, "False": False}


def default_of(function: FuncDef, parameter: str) -> bool | None:
    """The default of a ``bool`` parameter.

    Args:
        function: the function, of this module or another, just parsed or from the cache.
        parameter: the parameter's name, one that streams go by.

    Returns:
        True or False, or None where the default is not one of the two or not known.
    """
    for name, default in _defaults(function):
        if name == parameter:
            return default
    for mark in internals.kept(function):
        name, _, value = mark.partition("=")
        if name == parameter and value in _FLAGS:
            return _FLAGS[value]
    return None


def after_checking(tree: MypyFile, parameters: Collection[str]) -> None:
    """Put the marks on a module that is about to be written to the cache.

    Args:
        tree: the module, checked.
        parameters: the names of stream flags.
    """
    flags = frozenset(parameters)
    for function in _named(tree):
        # Every function of a build passes here, and next to none has anything to mark.
        if (
            function.dataclass_transform_spec is not None
            or (function.is_coroutine and function.is_generator)
            or not flags.isdisjoint(function.arg_names)
        ):
            internals.keep(function, _marks(function, parameters, yields=function.is_generator))


def after_parsing(tree: MypyFile, parameters: Collection[str]) -> None:
    """Put the marks on a module that the daemon has just read, before it compares it with the last one.

    Args:
        tree: the module, not yet analysed.
        parameters: the names of stream flags.
    """
    # Only what is at hand as an attribute of a module or class can be called from another module.
    stack: list[Node] = [*tree.defs]
    while stack:
        node = stack.pop()
        if isinstance(node, FuncDef):
            internals.keep(node, _marks(node, parameters, yields=_yields(node)))
        else:
            stack.extend(children(node))


def _marks(function: FuncDef, parameters: Collection[str], *, yields: bool) -> tuple[str, ...]:
    marks = [f"{name}={default}" for name, default in _defaults(function) if name in parameters]
    if function.is_coroutine and yields:
        marks.insert(0, _YIELDS)
    return tuple(marks)


def _defaults(function: FuncDef) -> Iterator[tuple[str, bool]]:
    # A function from the cache has none.
    for argument in getattr(function, "arguments", ()):
        default = argument.initializer
        if isinstance(default, NameExpr) and default.name in _FLAGS:
            yield argument.variable.name, _FLAGS[default.name]


def _named(tree: MypyFile) -> Iterator[FuncDef]:
    """The functions that a module and its classes define themselves."""
    scopes: list[tuple[SymbolTable, str]] = [(tree.names, f"{tree.fullname}.")]
    while scopes:
        names, prefix = scopes.pop()
        for name, symbol in names.items():
            node = symbol.node
            if isinstance(node, FuncDef):
                # What was imported is another module's, which has written it.
                if node.fullname == prefix + name:
                    yield node
            elif isinstance(node, TypeInfo):
                if node.fullname == prefix + name:
                    scopes.append((node.names, f"{prefix}{name}."))
            elif isinstance(node, (Decorator, OverloadedFuncDef)) and node.fullname == prefix + name:
                yield from _functions(node)


def _functions(node: FuncDef | Decorator | OverloadedFuncDef) -> Iterator[FuncDef]:
    if isinstance(node, FuncDef):
        yield node
    elif isinstance(node, Decorator):
        yield node.func
    else:
        for item in (*node.items, *([node.impl] if node.impl is not None else [])):
            yield from _functions(item)


def _yields(function: FuncDef) -> bool:
    """Whether a function's own body has a `yield`, which mypy finds out only later."""
    if not function.is_coroutine:
        return False
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, (YieldExpr, YieldFromExpr)):
            return True
        if not isinstance(node, (FuncDef, LambdaExpr)):
            stack.extend(children(node))
    return False
