"""Facts about decorators and what they stand on, for callers in other modules.

What a decorator gives is in its body, which mypy leaves out of modules whose errors are not shown, so it is read from the
source. What stands above a function is not in mypy's cache either. Both become facts that travel with the module's
interface (`mypy_asyncgen.tree.facts`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mypy.nodes import (
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    MypyFile,
    NameExpr,
    OverloadedFuncDef,
    Statement,
)
from mypy.types import AnyType, CallableType, UnboundType, get_proper_type

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.recover.wrappers import ON_COROUTINE_FUNCTION, ON_GENERATOR_FUNCTION, Subject, gives
from mypy_asyncgen.tree.parameters import leaves_open
from mypy_asyncgen.tree.sources import Sources

_WRAPS = "wraps"
_DECORATORS = "decorators"
_WAYS = tuple(
    (subject, called) for subject in (ON_COROUTINE_FUNCTION, ON_GENERATOR_FUNCTION) for called in (False, True)
)
_NOTHING = "-"


class Written(NamedTuple):
    """A decorator as it stands above a function.

    Attributes:
        name: the dotted name, as it is written.
        called: whether it is made by a call, ``@retry(3)``.
    """

    name: str
    called: bool


def facts(tree: MypyFile, node: FuncDef | Decorator, sources: Sources) -> Iterator[tuple[FuncDef, str, str]]:
    """The facts about a function.

    Args:
        tree: its module, analysed or not.
        node: the function.
        sources: reads the module's source.

    Yields:
        The function, with the name of a fact and its value.
    """
    function = node.func if isinstance(node, Decorator) else node
    if isinstance(node, Decorator) and (function.is_coroutine or function.is_async_generator):
        above = [written(expr) for expr in node.original_decorators or node.decorators]
        known = [each for each in above if each is not None]
        if len(known) == len(above):
            yield function, _DECORATORS, " ".join(each.name + "()" * each.called for each in known)
    elif may_decorate(function):
        source = sources.decorator(tree.path, function)
        ways = [gives(source, subject, called=called) for subject, called in _WAYS] if source is not None else []
        if any(ways):
            yield function, _WRAPS, " ".join(way or _NOTHING for way in ways)


def definitions(tree: MypyFile) -> Iterator[FuncDef | Decorator]:
    """The functions of a module and its classes."""
    stack: list[Statement] = list(reversed(tree.defs))
    while stack:
        node = stack.pop()
        if isinstance(node, (FuncDef, Decorator)):
            yield node
        elif isinstance(node, OverloadedFuncDef):
            stack.extend(node.items)
        elif isinstance(node, ClassDef):
            stack.extend(reversed(node.defs.body))


def has_open_async_function(tree: MypyFile) -> bool:
    """Whether a module, a class in it or a function of these has an ``async def`` with something that no annotation describes."""
    return any(_has_open(node) for node in definitions(tree))


def _has_open(node: FuncDef | Decorator) -> bool:
    function = node.func if isinstance(node, Decorator) else node
    if function.is_coroutine and leaves_open(function):
        return True
    return any(isinstance(each, (FuncDef, Decorator)) and _has_open(each) for each in function.body.body)


def may_decorate(function: FuncDef) -> bool:
    """Whether a function can be a decorator that erases what it is put on, by its signature."""
    if function.is_coroutine or not function.arg_names or function.arg_names[0] in ("self", "cls"):
        return False
    if function.name.startswith("__") and function.name.endswith("__"):
        # mypy keeps no names of the parameters of special methods; the first one is what the method is called on.
        return False
    signature = get_proper_type(function.unanalyzed_type or function.type) if function.type is not None else None
    if not isinstance(signature, CallableType):
        return True
    returned = get_proper_type(signature.ret_type)
    if isinstance(returned, UnboundType):
        return returned.name.rpartition(".")[2] in ("Any", "Callable")
    return isinstance(returned, (AnyType, CallableType))


def written(expr: Expression) -> Written | None:
    """How a decorator is written, or None where it is more than a name or the call of one."""
    called = isinstance(expr, CallExpr)
    callee = expr.callee if isinstance(expr, CallExpr) else expr
    names: list[str] = []
    while isinstance(callee, MemberExpr):
        names.insert(0, callee.name)
        callee = callee.expr
    return Written(".".join([callee.name, *names]), called) if isinstance(callee, NameExpr) else None


def decorators_of(function: FuncDef) -> list[Written] | None:
    """The decorators of a function that comes from mypy's cache, the outermost first; None where they are not known."""
    value = kept_facts.kept(function).get(_DECORATORS)
    if value is None:
        return None
    return [Written(name.removesuffix("()"), name.endswith("()")) for name in value.split()]


def given_by(decorator: FuncDef, tree: MypyFile, sources: Sources, subject: Subject, *, called: bool) -> str | None:
    """What a decorator gives, as `mypy_asyncgen.recover.wrappers.gives` has it.

    Args:
        decorator: the decorator, from the source or from mypy's cache.
        tree: its module.
        sources: reads its source.
        subject: what it is put on.
        called: whether it is put there by its call.
    """
    if kept_facts.was_parsed(decorator):
        source = sources.decorator(tree.path, decorator) if may_decorate(decorator) else None
        return gives(source, subject, called=called) if source is not None else None
    ways = kept_facts.kept(decorator).get(_WRAPS, "").split()
    way = ways[_WAYS.index((subject, called))] if len(ways) == len(_WAYS) else _NOTHING
    return None if way == _NOTHING else way
