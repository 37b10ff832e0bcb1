"""The type of a function that a decorator erased: kind and signature come back where the decorator's source tells.

mypy takes what an un-annotated decorator gives for ``Any``, and with ``Callable[..., Any]`` it takes the calls for that.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, FuncDef, MypyFile, Node, RefExpr, SymbolNode, TypeInfo
from mypy.types import AnyType, CallableType, Type, TypeOfAny, TypeVarType, get_proper_type

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.mypy_api.types import function_type
from mypy_asyncgen.recover import unannotated
from mypy_asyncgen.recover.wrappers import COROUTINE, ON_COROUTINE_FUNCTION, ON_GENERATOR_FUNCTION, SAME
from mypy_asyncgen.tree import decorations
from mypy_asyncgen.tree.sources import Sources

# Decorators of the standard library that leave a function what it is.
_TRANSPARENT = frozenset(
    (
        *("builtins.staticmethod", "builtins.classmethod", "builtins.property"),
        *("abc.abstractmethod", "typing.override", "typing_extensions.override"),
        *("typing.final", "typing_extensions.final"),
    )
)
# Decorators of PyPI packages that give a coroutine function for a coroutine function, whether they are installed or not.
_PACKAGES = {
    "tenacity.retry": SAME,  # tenacity/asyncio/__init__.py, AsyncRetrying.wraps, tenacity 9
    "backoff.on_exception": SAME,  # backoff/_async.py, retry_exception, backoff 2
    "backoff.on_predicate": SAME,
}


def is_erased(node: Decorator) -> bool:
    """Whether mypy knows nothing of what calling a decorated function gives."""
    typ = get_proper_type(node.var.type) if node.var.type is not None else None
    if isinstance(typ, CallableType):
        typ = get_proper_type(typ.ret_type)
    return isinstance(typ, AnyType)


def type_of(checker: TypeChecker, sources: Sources, node: Decorator) -> CallableType | None:
    """The type of a decorated function.

    Args:
        checker: the checker in use.
        sources: the source of other modules.
        node: the decorated function, whose type mypy has lost.

    Returns:
        Its type as if the decorators were not there, or one that gives a coroutine; None where that is not certain.
    """
    function = node.func
    module = module_of(checker, function)
    if module is None or (not function.is_coroutine and not function.is_async_generator):
        return None
    kept = SAME
    for step in _steps(checker, sources, module, node):
        if step is None:
            return None
        kept = COROUTINE if COROUTINE in (kept, step) else SAME
    whole = get_proper_type(function_type(function, checker.named_type("builtins.function")))
    if not isinstance(whole, CallableType):
        return None
    given = unannotated.recovered(checker, function, whole.ret_type)
    if kept == COROUTINE:
        anything = AnyType(TypeOfAny.unannotated)
        given = checker.named_generic_type("typing.Coroutine", [anything, anything, anything])
    return whole.copy_modified(ret_type=given)


def _steps(checker: TypeChecker, sources: Sources, module: MypyFile, node: Decorator) -> Iterator[str | None]:
    """What each decorator of a function gives, the innermost first."""
    if kept_facts.was_parsed(node.func):
        for expr in reversed(node.original_decorators):
            callee = expr.callee if isinstance(expr, CallExpr) else expr
            found = (callee.fullname, callee.node) if isinstance(callee, RefExpr) else ("", None)
            yield _step(checker, sources, node.func, *found, called=isinstance(expr, CallExpr))
        return
    above = decorations.decorators_of(node.func)
    if above is None:
        yield None
    for name, called in reversed(above or []):
        target = looked_up(checker, module, name)
        yield _step(checker, sources, node.func, target.fullname if target is not None else "", target, called=called)


def looked_up(checker: TypeChecker, module: MypyFile, name: str) -> SymbolNode | None:
    """What a dotted name stands for in a module."""
    first, *rest = name.split(".")
    symbol = module.names.get(first) or checker.modules["builtins"].names.get(first)
    node = symbol.node if symbol is not None else None
    for part in rest:
        if isinstance(node, MypyFile):
            symbol = node.names.get(part)
        else:
            symbol = node.get(part) if isinstance(node, TypeInfo) else None
        node = symbol.node if symbol is not None else None
    return node


def _step(
    checker: TypeChecker, sources: Sources, function: FuncDef, fullname: str, node: Node | None, *, called: bool
) -> str | None:
    """What one decorator gives for an async function."""
    if fullname in _TRANSPARENT:
        return SAME
    if fullname in _PACKAGES:
        return _PACKAGES[fullname] if function.is_coroutine else None
    target = node.func if isinstance(node, Decorator) else node
    if not isinstance(target, FuncDef):
        return None
    if not called and _gives_back(target):
        return SAME
    module = module_of(checker, target)
    subject = ON_COROUTINE_FUNCTION if function.is_coroutine else ON_GENERATOR_FUNCTION
    return decorations.given_by(target, module, sources, subject, called=called) if module is not None else None


def _gives_back(decorator: FuncDef) -> bool:
    """Whether a decorator's annotations say that it gives back what it is put on: ``(T) -> T``."""
    signature = get_proper_type(decorator.type) if decorator.type is not None else None
    if not isinstance(signature, CallableType) or not signature.arg_types:
        return False
    return _same_result(signature.arg_types[0], signature.ret_type)


def _same_result(taken: Type, given: Type) -> bool:
    first, result = get_proper_type(taken), get_proper_type(given)
    if isinstance(first, CallableType) and isinstance(result, CallableType):
        # ``(Callable[P, T]) -> Callable[P, T]``
        return _same_result(first.ret_type, result.ret_type)
    return isinstance(first, TypeVarType) and isinstance(result, TypeVarType) and first.id == result.id


def module_of(checker: TypeChecker, node: FuncDef) -> MypyFile | None:
    """The module that a function is defined in."""
    owner = node.fullname
    while "." in owner:
        owner = owner.rpartition(".")[0]
        found: Node | None = checker.modules.get(owner)
        if isinstance(found, MypyFile):
            return found
    return None
