"""What a body does with the parameters that no annotation describes, by its form alone, analysed or not."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import (
    ARG_NAMED,
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    AssertStmt,
    AssignmentStmt,
    Block,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IfStmt,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    ReturnStmt,
    StrExpr,
    UnaryExpr,
    WhileStmt,
)
from mypy.types import AnyType, CallableType, TypeOfAny, get_proper_type

from mypy_asyncgen.tree.units import MAX_USES, children

# The name of the fact (`mypy_asyncgen.tree.facts`).
TAKES_VALUES = "takes values for"

# Attributes that a coroutine, a task or what stands in for either has.
_OF_AWAITABLES = frozenset(
    {
        *("send", "throw", "close", "cancel", "cancelled", "done", "result", "exception", "add_done_callback"),
        *("get_name", "set_name"),
    }
)
# Built-in functions that raise for a coroutine.
_REFUSING = frozenset(
    {
        *("len", "int", "float", "sum", "sorted", "list", "tuple", "set", "dict", "iter", "enumerate", "reversed"),
        *("min", "max", "abs", "round"),
    }
)
# Those that look at anything.
_SHOWING = frozenset({"type", "print", "str", "repr", "bool", "id"})
_ARITHMETIC = frozenset({"+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"})
_ORDER = frozenset({"<", "<=", ">", ">="})
# What runs to its end before the next statement, whatever the values are.
_STRAIGHT = (AssignmentStmt, ExpressionStmt, ReturnStmt, OperatorAssignmentStmt, ForStmt)


def leaves_open(function: FuncDef) -> bool:
    """Whether a function has a parameter, or a result, without an annotation."""
    declared = function.type
    if not isinstance(declared, CallableType):
        return declared is None or any(_open_parameters(function))
    # Most functions have annotations for all.
    return any(type(typ) is AnyType for typ in declared.arg_types) and any(_open_parameters(function))


def taken_as_values(function: FuncDef) -> list[str]:
    """The parameters without annotations that a coroutine cannot be given for: the body raises, or loses it for certain.

    Args:
        function: the function, analysed or not.

    Returns:
        Their names.
    """
    names = set(_open_parameters(function))
    if not names:
        return []
    parents: dict[Node, Node] = {}
    uses: dict[str, list[NameExpr]] = {name: [] for name in names}
    stack: list[Node] = [function.body]
    while stack:
        node = stack.pop()
        if isinstance(node, NameExpr) and node.name in uses:
            uses[node.name].append(node)
        for child in children(node):
            parents[child] = node
            stack.append(child)
    return sorted(
        name for name, found in uses.items() if 0 < len(found) <= MAX_USES and _is_value(function, parents, found)
    )


def _open_parameters(function: FuncDef) -> Iterator[str]:
    declared = get_proper_type(function.type) if function.type is not None else None
    for place, (name, kind) in enumerate(zip(function.arg_names, function.arg_kinds, strict=True)):
        if name is None or kind not in (ARG_POS, ARG_OPT, ARG_NAMED, ARG_NAMED_OPT):
            continue
        if place == 0 and name in ("self", "cls"):
            continue
        if declared is None:
            yield name
        elif isinstance(declared, CallableType) and place < len(declared.arg_types):
            typ = get_proper_type(declared.arg_types[place])
            if isinstance(typ, AnyType) and typ.type_of_any == TypeOfAny.unannotated:
                yield name


def _is_value(function: FuncDef, parents: dict[Node, Node], uses: list[NameExpr]) -> bool:
    """Whether a parameter is a value: nothing can await what it gets, or the first thing done with it raises for one."""
    refusing = [use for use in uses if _refuses(parents, use)]
    if not refusing:
        return False
    bound = [use for use in uses if _is_bound(parents, use)]
    if not bound and all(use in refusing or _only_looks(parents, use) for use in uses):
        return True
    taken = [use for use in uses if not _only_looks(parents, use)]
    if not taken:
        return False
    first = min(taken, key=lambda use: (use.line, use.column))
    # What becomes of a parameter after it has raised does not matter.
    return first in refusing and all(use.line > first.line for use in bound) and _is_straight(function, parents, first)


def _is_bound(parents: dict[Node, Node], use: NameExpr) -> bool:
    """Whether a parameter gets another value, or belongs to a function within."""
    below: Node = use
    above = parents.get(below)
    while above is not None:
        if isinstance(above, (FuncDef, LambdaExpr)):
            return True
        if isinstance(above, AssignmentStmt):
            if below in above.lvalues and _is_target(use, below):
                return True
        elif isinstance(above, (OperatorAssignmentStmt, ForStmt)) and (
            below is (above.lvalue if isinstance(above, OperatorAssignmentStmt) else above.index)
        ):
            return _is_target(use, below)
        below, above = above, parents.get(above)
    return False


def _is_target(use: NameExpr, target: Node) -> bool:
    return target is use or use in getattr(target, "items", ())


def _refuses(parents: dict[Node, Node], use: NameExpr) -> bool:
    """Whether a use raises for a coroutine."""
    parent = parents[use]
    if isinstance(parent, MemberExpr):
        return parent.name not in _OF_AWAITABLES and not parent.name.startswith(("__", "cr_"))
    if isinstance(parent, IndexExpr):
        return parent.base is use
    if isinstance(parent, CallExpr):
        named = isinstance(parent.callee, NameExpr) and parent.callee.name in _REFUSING
        return named and parent.args[:1] == [use] and not parent.arg_kinds[0].is_star()
    if isinstance(parent, OpExpr):
        # A text formats whatever it is given.
        return parent.op in _ARITHMETIC and not (parent.op == "%" and parent.right is use)
    if isinstance(parent, (ForStmt, GeneratorExpr, DictionaryComprehension)):
        if isinstance(parent, ForStmt):
            return parent.expr is use and not parent.is_async
        return use in parent.sequences and not parent.is_async[parent.sequences.index(use)]
    if isinstance(parent, ComparisonExpr):
        return any(operator in _ORDER and use in (left, right) for operator, left, right in parent.pairwise())
    return False


def _only_looks(parents: dict[Node, Node], use: NameExpr) -> bool:
    """Whether a use neither awaits what the parameter got nor hands it on."""
    parent = parents[use]
    if isinstance(parent, ComparisonExpr):
        return True
    if isinstance(parent, (IfStmt, WhileStmt, AssertStmt)):
        return True
    if isinstance(parent, UnaryExpr):
        return parent.op == "not"
    if isinstance(parent, CallExpr):
        # What mypy makes of an f-string calls the format of a text.
        callee = parent.callee
        if isinstance(callee, NameExpr):
            return callee.name in _SHOWING and use in parent.args
        return use in parent.args and isinstance(callee, MemberExpr) and isinstance(callee.expr, StrExpr)
    return False


def _is_straight(function: FuncDef, parents: dict[Node, Node], use: NameExpr) -> bool:
    """Whether a use is reached whatever the other values are: its statement is one of the body's own, without a branch."""
    below: Node = use
    above = parents[use]
    while not isinstance(above, Block):
        if isinstance(above, (ConditionalExpr, LambdaExpr)) or (
            isinstance(above, OpExpr) and above.op in ("and", "or")
        ):
            return False
        if isinstance(above, (GeneratorExpr, DictionaryComprehension)) and below is not above.sequences[0]:
            return False
        if isinstance(above, ForStmt) and below is not above.expr:
            return False
        if not isinstance(above, (Expression, *_STRAIGHT)):
            return False
        below, above = above, parents[above]
    return above is function.body
