"""Lets mypy check a function once more with types that it does not have itself, and leaves nothing of that behind.

mypy checks a function twice on its own account, where a type was not there the first time, so a second time is something
its checker is made for. The types of the expressions go into a map of their own, and the variables whose types mypy infers
get back what they had. Who calls this takes mypy's errors away (`errors.ErrorStream.only_ours`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.nodes import Decorator, Expression, FuncDef, LambdaExpr, MemberExpr, NameExpr, Node, OverloadedFuncDef, Var
from mypy.state import state
from mypy.types import Type

# A node that has a type of its own, which all who use it see.
Typed = Var | FuncDef | OverloadedFuncDef


@contextmanager
def module_entered(checker: TypeChecker) -> Iterator[None]:
    """Enter a module whose check is over, so that its functions can be checked again.

    Args:
        checker: the checker of the module.
    """
    errors = checker.errors
    with state.strict_optional_set(checker.options.strict_optional), checker_state.set(checker):
        errors.set_file(checker.path, checker.tree.fullname, scope=checker.tscope, options=checker.options)
        with checker.tscope.module_scope(checker.tree.fullname):
            yield


@contextmanager
def types_given(types: dict[Typed, Type]) -> Iterator[None]:
    """Give variables and functions other types for a while.

    Args:
        types: the types by node.
    """
    before = {node: node.type for node in types}
    try:
        for node, typ in types.items():
            node.type = typ
        yield
    finally:
        for node, old in before.items():
            node.type = old


def check_again(
    checker: TypeChecker,
    function: FuncDef,
    nodes: Iterable[Node],
) -> dict[Expression, Type]:
    """Check a function once more.

    Args:
        checker: the checker of its module, which is entered.
        function: a function of the module or of a class in it, with its class if it has one.
        nodes: all nodes below the function.

    Returns:
        The types of the expressions below it.
    """
    kept = [(var, var.type, var.is_inferred, var.is_ready) for var in _variables(nodes)]
    try:
        with ExitStack() as scopes:
            if function.info:
                scopes.enter_context(checker.tscope.class_scope(function.info))
                scopes.enter_context(checker.scope.push_class(function.info))
            scopes.enter_context(checker.tscope.function_scope(function))
            types = scopes.enter_context(_types_of_its_own(checker))
            scopes.enter_context(checker.binder.top_frame_context())
            checker.recurse_into_functions = True
            checker.check_func_item(function, name=function.name)
            return types
    finally:
        for var, typ, is_inferred, is_ready in kept:
            var.type, var.is_inferred, var.is_ready = typ, is_inferred, is_ready


@contextmanager
def _types_of_its_own(checker: TypeChecker) -> Iterator[dict[Expression, Type]]:
    """Have the checker store types where none of the first check are found in their place."""
    before = list(checker._type_maps)
    types: dict[Expression, Type] = {}
    checker._type_maps[:] = [types]
    try:
        yield types
    finally:
        checker._type_maps[:] = before


def _variables(nodes: Iterable[Node]) -> set[Var]:
    """The variables and attributes whose types a check of some nodes can infer anew."""
    found: set[Var] = set()
    for node in nodes:
        if isinstance(node, NameExpr) and isinstance(node.node, Var):
            found.add(node.node)
        elif isinstance(node, MemberExpr) and node.def_var is not None:
            found.add(node.def_var)
        elif isinstance(node, Decorator):
            found.add(node.var)
        elif isinstance(node, (FuncDef, LambdaExpr)):
            found.update(argument.variable for argument in node.arguments)
    return found


def functions_in(node: Node) -> Iterator[FuncDef]:
    """The functions of a statement that mypy checks for themselves: one, or the items of a property or overload."""
    if isinstance(node, FuncDef):
        yield node
    elif isinstance(node, Decorator):
        yield node.func
    elif isinstance(node, OverloadedFuncDef):
        for item in (*node.items, *([node.impl] if node.impl is not None and node.impl not in node.items else [])):
            yield from functions_in(item)
