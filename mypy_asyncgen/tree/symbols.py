"""What is called, and what its declaration says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from mypy.nodes import Decorator, FuncDef, Node, OverloadedFuncDef, TypeInfo
from mypy.types import AnyType, CallableType, Instance, NoneType, Type, TypeVarType, UnionType, get_proper_type

from mypy_asyncgen.tables.gatherers import GATHERERS
from mypy_asyncgen.tree.bodies import declares_result, says_nothing
from mypy_asyncgen.tree.kinds import discards, signatures

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
        self.function = definition_of(node)
        self.says_nothing = self.function is not None and says_nothing(self.function)
        self.gathers = isinstance(node, TypeInfo) and node.fullname in GATHERERS
        self.undeclared = self.says_nothing and self.function is not None and not declares_result(self.function)

    @cached_property
    def discards_result(self) -> bool:
        """Whether a parameter takes a callable whose result the function cannot use: it is declared ``object``."""
        declared: Type | None = self.node.type if isinstance(self.node, (FuncDef, OverloadedFuncDef)) else None
        if isinstance(self.node, TypeInfo):
            initializer = self.node.get_method("__init__")
            declared = initializer.type if initializer is not None else None
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


def definition_of(node: Node | None) -> FuncDef | None:
    """The function behind a symbol where calling the symbol gives what the function gives."""
    if isinstance(node, Decorator) and not node.decorators:
        # What is left of a method's decorators after `staticmethod` and `classmethod`: nothing.
        node = node.func
    return node if isinstance(node, FuncDef) else None


def items_of(declared: Type) -> Iterable[CallableType]:
    """The signatures of a declaration; what nearly all of them are needs no search."""
    return (declared,) if isinstance(declared, CallableType) else signatures(declared)
