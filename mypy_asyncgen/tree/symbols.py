"""The one answer to what is called: by which symbol, with which declaration, under which names, in which module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property

from mypy.checker import TypeChecker
from mypy.expandtype import expand_type_by_instance
from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    MypyFile,
    Node,
    OverloadedFuncDef,
    RefExpr,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    NoneType,
    Type,
    TypeOfAny,
    TypeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import bind_self, map_instance_to_supertype, type_of
from mypy_asyncgen.tables.gatherers import GATHERERS
from mypy_asyncgen.tree.kinds import discards, members, signatures

# Types that are not functions and hold none, which is what nearly every parameter is declared to be.
_PLAIN = frozenset({Instance, AnyType, NoneType, TypeVarType})


class Callee:
    """What is called, as far as the declaration says.

    Args:
        node: the symbol that is called, or None where there is none.

    Attributes:
        function: the function, where calling the symbol gives what the function gives.
        says_nothing: whether its type does not say what it gives, so that its body has to.
        undeclared: whether it has no return annotation at all.
        gathers: whether it makes a collection of what it is given, or of what a function gives.
    """

    def __init__(self, node: Node | None) -> None:
        self.node = node
        self.function = plain_function(node)
        self.says_nothing = self.function is not None and says_nothing(self.function)
        self.gathers = isinstance(node, TypeInfo) and node.fullname in GATHERERS
        self.undeclared = self.says_nothing and self.function is not None and not declares_result(self.function)

    @cached_property
    def discards_result(self) -> bool:
        """Whether a parameter takes a callable whose result the function cannot use: it is declared ``object``."""
        declared = declared_type(self.node)
        if declared is None:
            return False
        for signature in items_of(declared):
            for typ in signature.arg_types:
                if type(typ) not in _PLAIN:
                    proper = get_proper_type(typ)
                    parts = proper.items if isinstance(proper, UnionType) else (proper,)
                    if any(type(part) not in _PLAIN and discards(part) for part in parts):
                        return True
        return False

    @property
    def signatures(self) -> list[CallableType]:
        """The declared signatures as a call sees them, without ``self``: one per overload, of a class its constructor's."""
        declared = declared_type(self.node)
        if declared is None:
            return []
        found = list(items_of(declared))
        return [_bound(each) for each in found] if _takes_self(self.node) else found

    @property
    def fullname(self) -> str:
        """The full name of what is called; "it" where it has none."""
        node = self.node
        return node.fullname if isinstance(node, (FuncDef, OverloadedFuncDef, Decorator, TypeInfo)) else "it"


def _takes_self(node: Node | None) -> bool:
    """Whether the first parameter of a function is what it is called on."""
    function = function_of(node)
    if isinstance(node, TypeInfo):
        return True
    return function is not None and bool(function.info) and not function.is_static


def _bound(signature: CallableType) -> CallableType:
    """A method's signature without its first parameter."""
    if not signature.arg_kinds or signature.arg_kinds[0].is_star():
        return signature
    return signature.copy_modified(
        arg_types=signature.arg_types[1:], arg_kinds=signature.arg_kinds[1:], arg_names=signature.arg_names[1:]
    )


def plain_function(node: Node | None) -> FuncDef | None:
    """The function behind a symbol where calling the symbol gives what the function gives."""
    if isinstance(node, Decorator) and not node.decorators:
        # What is left of a method's decorators after `staticmethod` and `classmethod`: nothing.
        node = node.func
    return node if isinstance(node, FuncDef) else None


def async_sibling(checker: TypeChecker, call: CallExpr) -> str | None:
    """The name of the async function beside a plain one that is called: ``astream`` beside ``stream``.

    Args:
        checker: the checker of the module.
        call: the call of a plain function.

    Returns:
        The sibling's name, of the same class or module; None where there is none.
    """
    function = definition(checker, call)
    if function is None or function.is_coroutine or function.is_async_generator:
        return None
    module = defining_module(checker, function)
    table = {name for base in function.info.mro for name in base.names} if function.info else set()
    for name in (f"a{function.name}", f"{function.name}_async", f"async_{function.name}"):
        symbol = function.info.get(name) if name in table else None
        if symbol is None and not function.info and module is not None:
            symbol = module.names.get(name)
        beside = function_of(symbol.node if symbol is not None else None)
        if beside is not None and (beside.is_coroutine or beside.is_async_generator):
            return name
    return None


def function_of(node: Node | None) -> FuncDef | None:
    """The function that a symbol names, whatever its decorators make of it; of overloads the implementation, or the first."""
    if isinstance(node, OverloadedFuncDef):
        node = node.impl or (node.items[0] if node.items else None)
    if isinstance(node, Decorator):
        node = node.func
    return node if isinstance(node, FuncDef) else None


def declared_type(node: Node | None) -> Type | None:
    """The type that a function's symbol is declared with; of a class that of its ``__init__``, None where it has none."""
    if isinstance(node, TypeInfo):
        initializer = node.get("__init__")
        node = initializer.node if initializer is not None else None
    if isinstance(node, Decorator):
        return node.var.type
    return node.type if isinstance(node, (FuncDef, OverloadedFuncDef)) else None


def items_of(declared: Type) -> Iterable[CallableType]:
    """The signatures of a declaration; what nearly all of them are needs no search."""
    return (declared,) if isinstance(declared, CallableType) else signatures(declared)


def signature_of(function: FuncDef) -> CallableType | None:
    """The signature of a function definition, or None where it has no annotation."""
    typ = get_proper_type(function.type) if function.type is not None else None
    return typ if isinstance(typ, CallableType) else None


def declares_result(function: FuncDef) -> bool:
    """Whether a function has a return annotation."""
    returned = _declared_result(function)
    return returned is not None and not (
        isinstance(returned, AnyType) and returned.type_of_any == TypeOfAny.unannotated
    )


def says_nothing(function: FuncDef) -> bool:
    """Whether a function has no return annotation, or one that stands for any type."""
    returned = _declared_result(function)
    return returned is None or isinstance(returned, AnyType)


def _declared_result(function: FuncDef) -> Type | None:
    """What a call gives by its declaration; of a coroutine function, what awaiting the call gives."""
    signature = get_proper_type(function.type) if function.type is not None else None
    if not isinstance(signature, CallableType):
        return None
    returned = get_proper_type(signature.ret_type)
    if function.is_coroutine and isinstance(returned, Instance) and not function.is_async_generator and returned.args:
        returned = get_proper_type(returned.args[-1])
    return returned


def named_symbol(checker: TypeChecker, expr: Expression) -> Node | None:
    """What a callee names: by its name, or by the class of what it is an attribute of.

    Args:
        checker: the checker of the module.
        expr: the callee, or a call of it.
    """
    if isinstance(expr, CallExpr):
        expr = expr.callee
    node: Node | None = expr.node if isinstance(expr, RefExpr) else None
    if node is None and isinstance(expr, MemberExpr):
        for receiver in _receivers(checker, expr):
            symbol = receiver.type.get(expr.name)
            return symbol.node if symbol is not None else None
    return node


def lacking(checker: TypeChecker, callee: Expression) -> bool:
    """Whether a method is called on what can also be None, or of a class that has none of its name: mypy has said so.

    Args:
        checker: the checker of the module.
        callee: what is called.
    """
    receiver = get_proper_type(type_of(checker, callee.expr)) if isinstance(callee, MemberExpr) else None
    if not isinstance(callee, MemberExpr) or not isinstance(receiver, UnionType):
        return False
    return any(
        isinstance(item, NoneType)
        or (isinstance(item, Instance) and not item.type.fallback_to_any and item.type.get(callee.name) is None)
        for item in map(get_proper_type, receiver.items)
    )


def definition(checker: TypeChecker, expr: Expression) -> FuncDef | None:
    """The function definition that a callee names, seen through decorators and attribute access.

    Args:
        checker: the checker of the module.
        expr: the callee, or a call of it.
    """
    return function_of(named_symbol(checker, expr))


def constructor(callee: Expression) -> FuncDef | None:
    """The `__init__` that calling a class by its name runs, where the class says what that is."""
    node = callee.node if isinstance(callee, RefExpr) else None
    if not isinstance(node, TypeInfo) or node.fallback_to_any or node.metaclass_type is not None:
        return None
    found = node.get("__init__")
    return found.node if found is not None and isinstance(found.node, FuncDef) else None


def owner_name(checker: TypeChecker, expr: MemberExpr) -> str | None:
    """The class whose method a member expression names, or None for data attributes and members of modules."""
    for receiver in _receivers(checker, expr):
        symbol = receiver.type.get(expr.name)
        if symbol is not None and isinstance(symbol.node, (FuncDef, Decorator, OverloadedFuncDef)):
            return receiver.type.name
    return None


def _receivers(checker: TypeChecker, expr: MemberExpr) -> Iterator[Instance]:
    """The classes that an attribute can be of, as instances: an object's own, or the class itself."""
    for receiver in members(type_of(checker, expr.expr)):
        if isinstance(receiver, TypeType):
            receiver = get_proper_type(receiver.item)
        if isinstance(receiver, FunctionLike) and receiver.is_type_obj():
            receiver = get_proper_type(receiver.items[0].ret_type)
        if isinstance(receiver, Instance):
            yield receiver


def receiver_type(checker: TypeChecker, callee: MemberExpr) -> Type | None:
    """The type of what a method is called on; a variable's declared type where the call has not been reached yet."""
    typ = type_of(checker, callee.expr)
    if typ is None and isinstance(callee.expr, RefExpr) and isinstance(callee.expr.node, Var):
        typ = callee.expr.node.type
    return typ


def callee_type(checker: TypeChecker, callee: Expression) -> Type | None:
    """A callee's type as it is declared: what the checker stores for a generic one is solved for the call."""
    node = callee.node if isinstance(callee, RefExpr) else None
    if isinstance(node, (FuncDef, OverloadedFuncDef)) and node.type is not None and not node.info:
        return node.type
    if isinstance(node, TypeInfo):
        for name in ("__init__", "__new__"):
            found = node.get(name)
            method = found.node if found is not None else None
            if found is not None and isinstance(method, (FuncDef, OverloadedFuncDef)) and method.info is not None:
                if method.info.fullname != "builtins.object" and isinstance(method.type, FunctionLike):
                    return bind_self(method.type)
        return type_of(checker, callee)
    if isinstance(callee, MemberExpr) and node is None:
        for receiver in members(receiver_type(checker, callee)):
            if isinstance(receiver, Instance):
                found = receiver.type.get(callee.name)
                method = found.node if found is not None else None
                if isinstance(method, (FuncDef, OverloadedFuncDef)) and isinstance(method.type, FunctionLike):
                    declared = method.type if method.is_static else bind_self(method.type)
                    # What the class's own type variables stand for, the receiver says.
                    return expand_type_by_instance(declared, map_instance_to_supertype(receiver, method.info))
    return type_of(checker, callee)


def callee_names(checker: TypeChecker, callee: Expression) -> Iterator[str]:
    """The full names a callee may be known by in a table.

    Args:
        checker: the checker of the module.
        callee: what is called.

    Yields:
        The full name of a function; for a class and for a method those of the bases too, the nearest first, so that an
        entry for a class holds for its subclasses.
    """
    if isinstance(callee, RefExpr) and isinstance(callee.node, TypeInfo):
        yield from (name for name, _ in class_names(callee.node))
    elif isinstance(callee, RefExpr) and callee.fullname:
        yield callee.fullname
    if not isinstance(callee, MemberExpr):
        return
    typ = receiver_type(checker, callee)
    proper = get_proper_type(typ) if typ is not None else None
    if isinstance(proper, Instance):
        yield from (name for name, _ in method_names(proper.type, callee.name))


def method_names(info: TypeInfo, name: str) -> Iterator[tuple[str, bool]]:
    """The full names a method may be known by in a table, with the class of the receiver and with each base.

    A table can name a class that only inherits the method: `Router.get`, where a base of `Router` defines `get`.

    Args:
        info: the class of the receiver.
        name: the method's name.

    Yields:
        Each name, the nearest first, and whether a class nearer than the one in the name has a method of its own.
    """
    overridden = False
    for base in info.mro:
        yield f"{base.fullname}.{name}", overridden
        overridden = overridden or name in base.names


def class_names(info: TypeInfo) -> Iterator[tuple[str, bool]]:
    """The full names a class may be known by in a table: its own, and those of the bases whose constructor it inherits.

    Args:
        info: the class that is called.

    Yields:
        Each name, the nearest first, and whether it is that of a base.
    """
    for base in info.mro[:-1] or info.mro:
        yield base.fullname, base is not info
        if not _CONSTRUCTORS.isdisjoint(base.names):
            return


_CONSTRUCTORS = frozenset({"__init__", "__new__"})


def defining_module(checker: TypeChecker, function: FuncDef) -> MypyFile | None:
    """The module a function is defined in, by the longest prefix of its full name that is a module."""
    name = function.info.fullname if isinstance(function.info, TypeInfo) and function.info else function.fullname
    if "." not in function.fullname:
        return checker.tree
    while name:
        tree = checker.modules.get(name)
        if tree is not None:
            return tree
        name = name.rpartition(".")[0]
    return None
