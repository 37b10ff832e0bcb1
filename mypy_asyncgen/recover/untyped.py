"""What a function without annotations gives, read from its body where that is certain.

mypy takes such a call for ``Any``. Types are not given back here, because nobody asked for them; but ``await`` of a call
whose every ``return`` makes something that cannot be awaited is wrong whatever the annotations. Only functions of the
module being checked have a body to read, whether or not mypy's cache is warm.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    DictExpr,
    Expression,
    FloatExpr,
    FuncDef,
    IntExpr,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    ReturnStmt,
    StrExpr,
    TypeInfo,
)
from mypy.typeops import make_simplified_union
from mypy.types import AnyType, CallableType, Instance, Type, TypeOfAny, get_proper_type

from mypy_asyncgen.syntax import children
from mypy_asyncgen.wording import defining_module

_MAX_DEPTH = 3
_DISPLAYS: tuple[tuple[type[Expression], str], ...] = (
    (StrExpr, "builtins.str"),
    (IntExpr, "builtins.int"),
    (FloatExpr, "builtins.float"),
    (ListExpr, "builtins.list"),
    (DictExpr, "builtins.dict"),
)


def in_module(checker: TypeChecker, function: FuncDef) -> bool:
    """Whether a function belongs to the module being checked, so that its body can be read."""
    if "." in function.fullname:
        # A package's name is also what the names of its modules begin with.
        own = function.fullname.startswith(f"{checker.tree.fullname}.")
        if not own or defining_module(checker, function) is not checker.tree:
            return False
    return bool(function.body.body)


def call_result(checker: TypeChecker, function: FuncDef, depth: int = 0) -> Type | None:
    """What calling a function without a declared return type gives.

    Args:
        checker: the checker in use.
        function: the function, with no decorator that could change what it gives.
        depth: how many calls led here.

    Returns:
        The type, with ``Any`` for what is inside; None where it is not certain.
    """
    if declares_result(function) or not in_module(checker, function) or depth > _MAX_DEPTH:
        return None
    anything = AnyType(TypeOfAny.unannotated)
    if function.is_async_generator:
        return checker.named_generic_type("typing.AsyncGenerator", [anything, anything])
    if function.is_generator:
        return checker.named_generic_type("typing.Generator", [anything, anything, anything])
    returned = _returned(checker, function, depth)
    if not function.is_coroutine or returned is None:
        return returned
    return checker.named_generic_type("typing.Coroutine", [anything, anything, returned])


def declares_result(function: FuncDef) -> bool:
    """Whether a function has a return annotation."""
    signature = get_proper_type(function.type) if function.type is not None else None
    if not isinstance(signature, CallableType):
        return False
    returned = get_proper_type(signature.ret_type)
    if isinstance(returned, Instance) and function.is_coroutine and returned.args:
        returned = get_proper_type(returned.args[-1])
    return not (isinstance(returned, AnyType) and returned.type_of_any == TypeOfAny.unannotated)


def _returned(checker: TypeChecker, function: FuncDef, depth: int) -> Type | None:
    found: list[Type] = []
    for statement in _returns(function):
        typ = _made(checker, function, statement.expr, depth) if statement.expr is not None else None
        if typ is None:
            return None
        found.append(typ)
    return make_simplified_union(found) if found else None


def _returns(function: FuncDef) -> list[ReturnStmt]:
    found: list[ReturnStmt] = []
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, ReturnStmt):
            found.append(node)
        elif not isinstance(node, (FuncDef, LambdaExpr)):
            stack.extend(children(node))
    return found


def _made(checker: TypeChecker, function: FuncDef, expr: Expression, depth: int) -> Type | None:
    """The type of an expression that makes its value: a call of a known function or class, or a display."""
    anything = AnyType(TypeOfAny.unannotated)
    for form, name in _DISPLAYS:
        if isinstance(expr, form):
            info = checker.lookup_typeinfo(name)
            return Instance(info, [anything] * len(info.type_vars))
    if not isinstance(expr, CallExpr):
        return None
    node = _callee(function, expr.callee)
    if isinstance(node, TypeInfo):
        own_new = any("__new__" in base.names for base in node.mro[:-1])
        plain = node.metaclass_type is None and not node.fallback_to_any and not own_new
        built_in = node.module_name == "builtins"
        return Instance(node, [anything] * len(node.type_vars)) if plain and not built_in else None
    if not isinstance(node, FuncDef):
        return None
    if not declares_result(node):
        return call_result(checker, node, depth + 1)
    signature = get_proper_type(node.type) if node.type is not None else None
    if isinstance(signature, CallableType) and not signature.variables:
        return signature.ret_type
    return None


def _callee(function: FuncDef, callee: Expression) -> Node | None:
    if isinstance(callee, RefExpr) and callee.node is not None:
        return callee.node
    if isinstance(callee, MemberExpr) and isinstance(callee.expr, NameExpr) and function.info and function.arguments:
        if callee.expr.node is function.arguments[0].variable and not function.is_static:
            symbol = function.info.get(callee.name)
            return symbol.node if symbol is not None else None
    return None


def returns_its_argument(checker: TypeChecker, decorator: FuncDef) -> bool:
    """Whether a decorator of this module, without annotations, gives back just what it is put on."""
    if decorator.type is not None or not in_module(checker, decorator) or len(decorator.arguments) != 1:
        return False
    if decorator.is_coroutine or decorator.is_generator:
        return False
    parameter = decorator.arguments[0].variable
    returns = _returns(decorator)
    if not returns or not all(isinstance(item.expr, NameExpr) and item.expr.node is parameter for item in returns):
        return False
    last = decorator.body.body[-1]
    if not isinstance(last, ReturnStmt):
        return False
    return not any(_assigns(node, parameter) for node in decorator.body.body)


def _assigns(statement: Node, parameter: Node) -> bool:
    stack: list[Node] = [statement]
    while stack:
        node = stack.pop()
        if isinstance(node, AssignmentStmt):
            if any(isinstance(target, NameExpr) and target.node is parameter for target in node.lvalues):
                return True
        stack.extend(children(node))
    return False
