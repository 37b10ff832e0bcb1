"""Where a node's code runs: in a coroutine, where ``await`` may stand, or in something that cannot await."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from mypy.nodes import (
    Argument,
    CallExpr,
    ClassDef,
    Decorator,
    FuncDef,
    GeneratorExpr,
    LambdaExpr,
    ListComprehension,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    SetComprehension,
    Statement,
    Var,
)

from mypy_asyncgen.tree.units import Module, Unit, children


class Where(Enum):
    """What runs a node's code."""

    COROUTINE = auto()
    GENERATOR = auto()
    FUNCTION = auto()
    LAMBDA = auto()
    HEADER = auto()
    CLASS = auto()
    MODULE = auto()


class Scope(NamedTuple):
    """Where a node's code runs.

    Attributes:
        where: what runs it. GENERATOR is a generator expression in a coroutine: an ``await`` makes it an async generator.
            HEADER is a default or a decorator of a function that stands in nothing that can await.
        function: the plain function or the coroutine function, for COROUTINE, GENERATOR and FUNCTION.
    """

    where: Where
    function: FuncDef | None = None


def scope_of(module: Module, unit: Unit, node: Node) -> Scope:
    """Where the code of a node runs.

    Args:
        module: the module's indexed tree.
        unit: the statement around the node.
        node: any node of the unit.
    """
    below, in_generator, in_header = node, False, False
    for above in unit.ancestors(node):
        if isinstance(above, LambdaExpr):
            if below is above.body:
                return Scope(Where.LAMBDA)
        elif isinstance(above, FuncDef):
            if below is above.body:
                if not above.is_coroutine:
                    return Scope(Where.FUNCTION, above)
                return Scope(Where.GENERATOR if in_generator else Where.COROUTINE, above)
            in_header = True
        elif isinstance(above, Decorator):
            in_header = in_header or below is not above.func
        elif isinstance(above, ClassDef):
            if below is above.defs:
                return Scope(Where.CLASS)
        elif isinstance(above, GeneratorExpr) and not in_header:
            shown = unit.parent(above)
            lazy = not isinstance(shown, (ListComprehension, SetComprehension))
            in_generator = in_generator or (lazy and below is not above.sequences[0])
        below = above
    if in_header or isinstance(below, Argument):
        return Scope(Where.HEADER)
    return Scope(Where.CLASS if _in_class(module.tree, unit.root) else Where.MODULE)


def _in_class(tree: MypyFile, root: Node) -> bool:
    """Whether a statement stands right in the body of a class."""
    stack: list[Statement] = list(tree.defs)
    while stack:
        statement = stack.pop()
        if isinstance(statement, ClassDef):
            if root in statement.defs.body:
                return True
            stack.extend(statement.defs.body)
    return False


def may_run_in_loop(module: Module, unit: Unit, function: FuncDef) -> bool:
    """Whether a plain function may be called while an event loop runs, so that ``asyncio.run`` raises there.

    By names, and rather once too often: it is mentioned in a coroutine of the module or in what that mentions, given to
    something as a value, decorated (a request handler), a method that may be called by a base, or in a coroutine itself.

    Args:
        module: the module's indexed tree.
        unit: the statement around the function.
        function: the function.
    """
    if isinstance(unit.parent(function), Decorator) or function.name.startswith("__"):
        return True
    if function.info and len(function.info.mro) > 2:
        return True
    if any(isinstance(above, FuncDef) and above.is_coroutine for above in unit.ancestors(function)):
        return True
    mentions = module.once(_mentions)
    return function.name in mentions.reached or function.name in mentions.given


def is_given_away(module: Module, function: FuncDef) -> bool:
    """Whether a function is given to something as a value, which calls it and may know nothing of coroutines."""
    return function.name in module.once(_mentions).given


class _Mentions(NamedTuple):
    """Names that a module mentions.

    Attributes:
        reached: in coroutines, and in functions of such names.
        given: as an argument of a call.
    """

    reached: set[str]
    given: set[str]


def _mentions(tree: MypyFile) -> _Mentions:
    reached: set[str] = set()
    given: set[str] = set()
    by_function: dict[str, set[str]] = {}
    stack: list[tuple[Node, FuncDef | None]] = [(tree, None)]
    while stack:
        node, function = stack.pop()
        if isinstance(node, FuncDef) and (function is None or not function.is_coroutine):
            function = node
        if isinstance(node, CallExpr):
            given.update(name for argument in node.args if (name := _name(argument)) is not None)
        name = _name(node)
        if name is not None and function is not None:
            (reached if function.is_coroutine else by_function.setdefault(function.name, set())).add(name)
        stack.extend((child, function) for child in children(node))
    waiting = [*reached, *given]
    while waiting:
        for name in by_function.pop(waiting.pop(), set()) - reached:
            reached.add(name)
            waiting.append(name)
    return _Mentions(reached, given)


def _name(node: Node) -> str | None:
    """The name of a function or method that an expression can be; a variable's is another's."""
    if isinstance(node, NameExpr):
        return None if isinstance(node.node, Var) else node.name
    return node.name if isinstance(node, MemberExpr) else None
