"""The type of a function that a decorator erased: kind and signature come back where the decorator's source tells.

mypy takes what an un-annotated decorator gives for ``Any``, and with ``Callable[..., Any]`` it takes the calls for that.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, Expression, FuncDef, MypyFile, Node, RefExpr
from mypy.typeops import function_type
from mypy.types import AnyType, CallableType, Type, TypeOfAny, TypeVarType, get_proper_type

from mypy_asyncgen.recover import unannotated
from mypy_asyncgen.recover.wrappers import COROUTINE, ON_COROUTINE_FUNCTION, ON_GENERATOR_FUNCTION, SAME, gives
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
    if not function.is_coroutine and not function.is_async_generator:
        return None
    kept = SAME
    for expr in reversed(node.original_decorators):
        step = _step(checker, sources, function, expr)
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


def _step(checker: TypeChecker, sources: Sources, function: FuncDef, expr: Expression) -> str | None:
    """What one decorator gives for an async function."""
    called = isinstance(expr, CallExpr)
    callee = expr.callee if isinstance(expr, CallExpr) else expr
    if not isinstance(callee, RefExpr):
        return None
    if callee.fullname in _TRANSPARENT:
        return SAME
    if callee.fullname in _PACKAGES:
        return _PACKAGES[callee.fullname] if function.is_coroutine else None
    target = callee.node.func if isinstance(callee.node, Decorator) else callee.node
    if not isinstance(target, FuncDef):
        return None
    if not called and _gives_back(target):
        return SAME
    path, name = _place(checker, target)
    source = sources.function(path, name) if path else None
    if source is None:
        return None
    subject = ON_COROUTINE_FUNCTION if function.is_coroutine else ON_GENERATOR_FUNCTION
    return gives(source, subject, called=called)


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


def _place(checker: TypeChecker, function: FuncDef) -> tuple[str, str]:
    """The file that a function is in, and its name there."""
    module, name = _module_of(checker, function), function.fullname
    return (module.path, name[len(module.fullname) + 1 :]) if module is not None else ("", name)


def _module_of(checker: TypeChecker, node: FuncDef) -> MypyFile | None:
    owner = node.fullname
    while "." in owner:
        owner = owner.rpartition(".")[0]
        found: Node | None = checker.modules.get(owner)
        if isinstance(found, MypyFile):
            return found
    return None
