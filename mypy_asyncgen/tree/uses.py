"""How an expression is used at the place mypy complains about, and what the place expects.

The rules of the checks are about uses: "this operand is awaited", "this argument goes where an awaitable is needed".
Nothing here judges; types are looked up, never inferred anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum, auto
from functools import cached_property

from mypy.checker import TypeChecker
from mypy.nodes import (
    ARG_STAR,
    ArgKind,
    Argument,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    Decorator,
    DelStmt,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IndexExpr,
    LambdaExpr,
    ListComprehension,
    ListExpr,
    MemberExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    SetComprehension,
    SetExpr,
    SliceExpr,
    StarExpr,
    TupleExpr,
    UnaryExpr,
    WithStmt,
    YieldExpr,
    YieldFromExpr,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    ProperType,
    TupleType,
    Type,
    TypeOfAny,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import find_member, infer, is_subtype, map_actuals_to_formals, type_of
from mypy_asyncgen.tree.kinds import Kind, kinds, members, signatures, without_reported
from mypy_asyncgen.tree.symbols import callee_type, definition, signature_of
from mypy_asyncgen.tree.units import Unit


class Use(IntEnum):
    """What the program does with the operand; a number, because that is quickly looked up in a set."""

    AWAIT = auto()
    ASYNC_FOR = auto()
    FOR = auto()
    UNPACK = auto()
    CONTAINER = auto()
    ASYNC_WITH = auto()
    WITH = auto()
    MEMBER = auto()
    INDEX = auto()
    CALL = auto()
    OPERATOR = auto()
    COMPARE = auto()
    ARGUMENT = auto()
    GIVEN = auto()
    DECORATE = auto()


class Site:
    """One use of one operand.

    Args:
        checker: the checker of the module.
        unit: the statement the use is in.
        use: what is done with the operand.
        operand: the expression that is used (for DECORATE the decorator).
        node: the node that uses it.
        expected: the types the place declares (one per overload for an argument); empty where it declares none.
        function: the function that is decorated, for DECORATE.
        known: the operand's type where it is known better than to mypy.
    """

    def __init__(
        self,
        checker: TypeChecker,
        unit: Unit,
        use: Use,
        operand: Expression,
        node: Node,
        expected: tuple[Type, ...] = (),
        function: FuncDef | None = None,
        known: Type | None = None,
    ) -> None:
        self.checker = checker
        self.unit = unit
        self.use = use
        self.operand = operand
        self.node = node
        self.expected = expected
        self.function = function
        self.known = known

    @cached_property
    def type(self) -> Type | None:
        """The operand's type, or None where the checker has none."""
        if self.known is not None:
            return self.known
        if self.function is not None:
            return self.function.type
        return without_reported(type_of(self.checker, self.operand))

    @cached_property
    def wanted(self) -> Kind:
        """The protocols the place asks for, over all overloads together."""
        wanted = Kind.NOTHING
        for typ in self.expected:
            for kind in kinds(typ):
                wanted |= kind
        return wanted

    def any_member(self, has: Kind, lacks: Kind = Kind.NOTHING) -> bool:
        """Whether a member of the operand's type supports some of one set of protocols and none of another."""
        return any(kind & has and not kind & lacks for kind in kinds(self.type))


def alternatives(expr: Expression) -> Iterator[tuple[Expression, bool]]:
    """The expressions that the value of a conditional or of ``and`` and ``or`` can be, where that is not one expression.

    Args:
        expr: any expression.

    Yields:
        Each expression, and whether it is tested before it is the value.
    """
    if isinstance(expr, ConditionalExpr):
        parts = [(expr.if_expr, False), (expr.else_expr, False)]
    elif isinstance(expr, OpExpr) and expr.op in ("and", "or"):
        parts = [(expr.left, True), (expr.right, False)]
    else:
        return
    for part, tested in parts:
        inner = list(alternatives(part))
        yield from ((each, tested or below) for each, below in inner) if inner else [(part, tested)]


def use_of(parent: Node | None, operand: Expression) -> Use | None:
    """The protocol that a node uses an operand by: `await`, a loop over it, or `with`; None for every other use.

    Args:
        parent: the node right above the operand.
        operand: an expression.
    """
    if isinstance(parent, AwaitExpr):
        return Use.AWAIT
    if isinstance(parent, ForStmt) and operand is parent.expr:
        return Use.ASYNC_FOR if parent.is_async else Use.FOR
    if isinstance(parent, (GeneratorExpr, DictionaryComprehension)) and operand in parent.sequences:
        return Use.ASYNC_FOR if parent.is_async[parent.sequences.index(operand)] else Use.FOR
    if isinstance(parent, WithStmt) and operand in parent.expr:
        return Use.ASYNC_WITH if parent.is_async else Use.WITH
    return None


def sites(checker: TypeChecker, unit: Unit, node: Node) -> Iterator[Site]:
    """The uses that an error at a node can be about.

    Args:
        checker: the checker of the module.
        unit: the statement around the node.
        node: a node at the error's position.

    Yields:
        The uses of the node by its parent and of its own operands.
    """
    parent = unit.parent(node)
    if isinstance(node, Expression) and parent is not None:
        yield from _uses_by_parent(checker, unit, node, parent)
    yield from _own_operands(checker, unit, node)


def _uses_by_parent(checker: TypeChecker, unit: Unit, node: Expression, parent: Node) -> Iterator[Site]:
    def site(use: Use, *expected: Type | None) -> Site:
        return Site(checker, unit, use, node, parent, tuple(typ for typ in expected if typ is not None))

    protocol = use_of(parent, node)
    if protocol is not None and protocol is not Use.AWAIT:
        yield site(protocol)
    elif isinstance(parent, AssignmentStmt) and node is parent.rvalue:
        if any(isinstance(target, (TupleExpr, ListExpr)) for target in parent.lvalues):
            yield site(Use.UNPACK)
        else:
            expected = [typ for target in parent.lvalues for typ in _assignable(checker, target)]
            yield site(Use.GIVEN, *expected)
            yield from _elements(checker, unit, node, expected)
    elif isinstance(parent, AssignmentStmt) and isinstance(node, IndexExpr):
        # mypy places what it says of ``x[i] = value`` at ``x[i]``.
        use = Use.ARGUMENT if isinstance(node.index, SliceExpr) else Use.GIVEN
        yield Site(checker, unit, use, parent.rvalue, parent, tuple(_assignable(checker, node)))
    elif isinstance(parent, Argument):
        yield site(Use.GIVEN, parent.variable.type)
    elif isinstance(parent, StarExpr):
        yield site(Use.UNPACK)
    elif isinstance(parent, ReturnStmt):
        yield from _lambda(checker, unit, node)
        returned = _returned(checker, unit, node)
        yield site(Use.GIVEN, returned)
        yield from _elements(checker, unit, node, [returned] if returned is not None else [])
    elif isinstance(parent, CallExpr) and node in parent.args:
        yield _argument(checker, unit, parent, parent.args.index(node))
    elif isinstance(parent, (GeneratorExpr, DictionaryComprehension)):
        yield site(Use.GIVEN, *_items_of_comprehension(checker, unit, node, parent))
    elif isinstance(parent, (ListExpr, SetExpr)):
        yield site(Use.GIVEN, *_items_wanted(checker, unit, parent, 0))
    elif isinstance(parent, (TupleExpr, YieldExpr)):
        yield site(Use.GIVEN)
    elif isinstance(parent, (OpExpr, OperatorAssignmentStmt)):
        if isinstance(parent, OperatorAssignmentStmt) and node is parent.rvalue:
            yield site(Use.ARGUMENT, *_added(checker, parent))
        yield site(Use.OPERATOR)
    elif isinstance(parent, ComparisonExpr):
        place = parent.operands.index(node)
        contained = bool(place) and parent.operators[place - 1] in ("in", "not in")
        yield site(Use.CONTAINER if contained else Use.COMPARE)
    elif isinstance(parent, IndexExpr) and node is parent.index:
        yield site(Use.GIVEN)
    elif isinstance(parent, DictExpr):
        for key, value in parent.items:
            if key is node:
                # mypy places what it says of an entry at its key.
                wanted = tuple(_items_wanted(checker, unit, parent, 1))
                yield Site(checker, unit, Use.GIVEN, value, parent, wanted)
        unpacked = any(key is None and value is node for key, value in parent.items)
        yield site(Use.UNPACK if unpacked else Use.GIVEN)
    elif isinstance(parent, Decorator) and node in parent.original_decorators:
        yield Site(
            checker, unit, Use.DECORATE, node, parent, tuple(typ for typ, _ in _formals(checker, node, 0)), parent.func
        )


def _lambda(checker: TypeChecker, unit: Unit, body: Expression) -> Iterator[Site]:
    """The lambda whose body a node is, where it is an argument: mypy reports such a body, and the argument as well."""
    function = unit.function(body)
    call = unit.parent(function) if isinstance(function, LambdaExpr) else None
    if not isinstance(function, LambdaExpr) or not isinstance(call, CallExpr) or function not in call.args:
        return
    given = type_of(checker, body)
    if given is not None:
        site = _argument(checker, unit, call, call.args.index(function))
        # The lambda itself has no type yet.
        typ = CallableType([], [], [], given, checker.named_type("builtins.function"))
        yield Site(checker, unit, site.use, function, call, site.expected, known=typ)


def _elements(checker: TypeChecker, unit: Unit, node: Expression, expected: list[Type]) -> Iterator[Site]:
    """The elements of a tuple that are not what the tuple's own expected type has in their place."""
    if not isinstance(node, TupleExpr):
        return
    for typ in expected:
        for member in members(typ):
            wanted: list[Type] = []
            if isinstance(member, TupleType):
                wanted = member.items
            elif isinstance(member, Instance) and len(member.args) == 1:
                wanted = [member.args[0]] * len(node.items)
            if len(wanted) != len(node.items):
                continue
            for item, inner in zip(node.items, wanted, strict=True):
                found = type_of(checker, item)
                if found is not None and not is_subtype(found, inner, options=checker.options):
                    yield Site(checker, unit, Use.GIVEN, item, node, (inner,))


def _assignable(checker: TypeChecker, target: Expression) -> list[Type]:
    """The types that can be assigned to a target; to ``x[i]``, what its ``__setitem__`` takes for such an index."""
    if not isinstance(target, IndexExpr):
        declared = type_of(checker, target)
        return [declared] if declared is not None else []
    found: list[Type] = []
    for receiver in members(type_of(checker, target.base)):
        for signature in _special(receiver, "__setitem__"):
            if len(signature.arg_types) == 2 and _takes_slice(signature) is isinstance(target.index, SliceExpr):
                found.append(signature.arg_types[1])
    return found


def _takes_slice(signature: CallableType) -> bool:
    return any(
        isinstance(member, Instance) and member.type.fullname == "builtins.slice"
        for member in members(signature.arg_types[0])
    )


def _special(receiver: ProperType, name: str) -> Iterator[CallableType]:
    """The signatures of a special method of a value's."""
    if isinstance(receiver, Instance):
        yield from signatures(find_member(name, receiver, receiver))


def _added(checker: TypeChecker, statement: OperatorAssignmentStmt) -> list[Type]:
    """What ``x += ...`` takes, for the kinds of ``x`` that define it."""
    found: list[Type] = []
    for receiver in members(type_of(checker, statement.lvalue)):
        for signature in _special(receiver, f"__i{_OPERATORS.get(statement.op, '')}__"):
            found.extend(signature.arg_types[:1])
    return found


# The names that Python gives to the operators of augmented assignments to lists, sets and dicts.
_OPERATORS = {"+": "add", "|": "or", "&": "and", "-": "sub", "^": "xor"}


def _returned(checker: TypeChecker, unit: Unit, node: Node) -> Type | None:
    """What the function around a `return` declares to give (of a coroutine function, what awaiting it gives)."""
    function = unit.function(node)
    if not checker.return_types or function is None:
        return None
    declared = checker.return_types[-1]
    return checker.get_coroutine_return_type(declared) if function.is_coroutine else declared


def _own_operands(checker: TypeChecker, unit: Unit, node: Node) -> Iterator[Site]:
    def site(use: Use, operand: Expression) -> Site:
        return Site(checker, unit, use, operand, node)

    if isinstance(node, AwaitExpr):
        yield site(Use.AWAIT, node.expr)
    elif isinstance(node, MemberExpr):
        yield site(Use.MEMBER, node.expr)
    elif isinstance(node, IndexExpr):
        yield site(Use.INDEX, node.base)
        yield site(Use.GIVEN, node.index)
    elif isinstance(node, UnaryExpr):
        yield site(Use.OPERATOR, node.expr)
    elif isinstance(node, OpExpr):
        yield site(Use.OPERATOR, node.left)
        yield site(Use.OPERATOR, node.right)
    elif isinstance(node, OperatorAssignmentStmt):
        yield site(Use.OPERATOR, node.lvalue)
        yield site(Use.OPERATOR, node.rvalue)
    elif isinstance(node, ComparisonExpr):
        for operator, left, right in node.pairwise():
            yield site(Use.COMPARE, left)
            if operator in ("in", "not in"):
                yield site(Use.CONTAINER, right)
                for item in right.items if isinstance(right, (ListExpr, TupleExpr, SetExpr)) else ():
                    yield site(Use.COMPARE, item)
            else:
                yield site(Use.COMPARE, right)
    elif isinstance(node, YieldFromExpr):
        yield site(Use.FOR, node.expr)
    elif isinstance(node, YieldExpr) and node.expr is not None:
        yield site(Use.GIVEN, node.expr)
    elif isinstance(node, CallExpr):
        yield site(Use.CALL, node.callee)
        for number in range(len(node.args)):
            yield _argument(checker, unit, node, number)
    elif isinstance(node, StarExpr):
        yield site(Use.UNPACK, node.expr)
    elif isinstance(node, (ListExpr, TupleExpr, SetExpr)):
        for item in node.items:
            if isinstance(item, StarExpr):
                yield site(Use.UNPACK, item.expr)
    elif isinstance(node, DictExpr):
        for key, value in node.items:
            if key is None:
                yield site(Use.UNPACK, value)
    elif isinstance(node, RaiseStmt):
        exception = checker.named_type("builtins.BaseException")
        for raised in (node.expr, node.from_expr):
            if raised is not None:
                yield Site(checker, unit, Use.GIVEN, raised, node, (exception,))
    elif isinstance(node, DelStmt) and isinstance(node.expr, IndexExpr):
        # mypy places what it says of ``del x[i]`` at the statement.
        yield site(Use.INDEX, node.expr.base)


def _items_of_comprehension(
    checker: TypeChecker, unit: Unit, item: Expression, made: GeneratorExpr | DictionaryComprehension
) -> Iterator[Type]:
    """The types that the items of a comprehension are to have."""
    above = unit.parent(made)
    whole = above if isinstance(above, (ListComprehension, SetComprehension)) else made
    place = 1 if isinstance(made, DictionaryComprehension) and item is made.value else 0
    return _items_wanted(checker, unit, whole, place)


def _items_wanted(checker: TypeChecker, unit: Unit, whole: Expression, place: int) -> Iterator[Type]:
    """The types that the items of a collection are to have, as its place has it.

    ``Iterator[T]`` and ``list[T]`` name their items first, ``dict[K, V]`` the keys and then the values.
    """
    parent = unit.parent(whole)
    for site in _uses_by_parent(checker, unit, whole, parent) if parent is not None else ():
        for member in (member for typ in site.expected if site.operand is whole for member in members(typ)):
            if isinstance(member, Instance) and place < len(member.args):
                yield member.args[place]


def _argument(checker: TypeChecker, unit: Unit, call: CallExpr, number: int) -> Site:
    operand = call.args[number]
    if call.arg_kinds[number].is_star():
        return Site(checker, unit, Use.UNPACK, operand, call)
    return Site(checker, unit, Use.ARGUMENT, operand, call, declared_formals(checker, call, number))


def taker_of(call: CallExpr) -> Expression:
    """What the arguments of a call are for: what is called, or what `functools.partial` is to call later.

    Args:
        call: a call.
    """
    return call.args[0] if is_partial(call) else call.callee


def is_partial(call: CallExpr) -> bool:
    """Whether a call makes a `functools.partial` of a function.

    Args:
        call: a call.
    """
    callee = call.callee
    return isinstance(callee, RefExpr) and callee.fullname == "functools.partial" and bool(call.args)


def _formals(
    checker: TypeChecker, callee: Expression, number: int, call: CallExpr | None = None
) -> list[tuple[Type, ArgKind]]:
    """The declared types and kinds of the parameters that an argument can go to, over unions and overloads."""
    found: list[tuple[Type, ArgKind]] = []
    # What comes in front of the arguments of `functools.partial` is the function.
    skipped = 1 if call is not None and callee is not call.callee else 0
    for signature in signatures(callee_type(checker, callee)):
        if call is None:
            if signature.arg_types:
                found.append((signature.arg_types[0], signature.arg_kinds[0]))
            continue
        mapping = map_actuals_to_formals(
            call.arg_kinds[skipped:],
            call.arg_names[skipped:],
            signature.arg_kinds,
            signature.arg_names,
            lambda i: AnyType(TypeOfAny.special_form),
        )
        found.extend(
            (typ, kind)
            for typ, kind, actuals in zip(signature.arg_types, signature.arg_kinds, mapping, strict=False)
            # mypy maps what is too much for an overload to a parameter that is only given by name.
            if number - skipped in actuals and not (kind.is_named() and call.arg_names[number] is None)
        )
    return found


def declared_formals(checker: TypeChecker, call: CallExpr, number: int) -> tuple[Type, ...]:
    """The declared types of the parameters that an argument of a call can go to.

    Args:
        checker: the checker of the module.
        call: the call.
        number: the argument's place in the call.
    """
    return tuple(typ for typ, _ in _parameters(checker, call, number))


def is_required(checker: TypeChecker, call: CallExpr, number: int) -> bool:
    """Whether an argument of a call goes to parameters without a default: the default can be what no type says.

    Args:
        checker: the checker of the module.
        call: the call.
        number: the argument's place in the call.
    """
    found = _parameters(checker, call, number)
    return bool(found) and not any(kind.is_optional() for _, kind in found)


def _parameters(checker: TypeChecker, call: CallExpr, number: int) -> list[tuple[Type, ArgKind]]:
    # The function itself is what `functools.partial` declares.
    return _formals(checker, taker_of(call) if number else call.callee, number, call)


def parameters_of(checker: TypeChecker, call: CallExpr, number: int) -> set[str | int]:
    """What the parameter that an argument goes to can be called in a table: by its name, or by its position.

    Args:
        checker: the checker of the module.
        call: the call, whose callee need not have been typed yet.
        number: the argument's place in the call.
    """
    given = call.arg_names[number]
    if given is not None:
        return {given}
    found: set[str | int] = {number}
    for signature in signatures(callee_type(checker, call.callee)):
        if number < len(signature.arg_names):
            name = signature.arg_names[number]
            # What is left over goes to ``*args``, whose position is where it starts.
            found.add(name if name is not None else number)
        for place, kind in enumerate(signature.arg_kinds):
            if kind is ARG_STAR and place <= number:
                found.add(place)
    return found


def infer_around(checker: TypeChecker, unit: Unit, node: Expression) -> None:
    """Store the types of the whole expression that a node is part of."""
    whole = node
    for above in unit.ancestors(node):
        if not isinstance(above, Expression):
            break
        whole = above
    infer(checker, whole)


def called_in(statement: ExpressionStmt) -> Expression:
    """The expression of a statement; of a conditional expression the first branch that is a call."""
    expr = statement.expr
    if isinstance(expr, ConditionalExpr):
        # The branches are looked at as calls, each for itself; both say the same of the same call.
        return next((part for part in (expr.if_expr, expr.else_expr) if isinstance(part, CallExpr)), expr)
    return expr


def passes_through(checker: TypeChecker, call: CallExpr) -> bool:
    """Whether a call gives what a type variable stands for: something made elsewhere, as `dict.pop` does."""
    function = definition(checker, call)
    own = signature_of(function) if function is not None else None
    declared = [own] if own is not None else signatures(callee_type(checker, call.callee))
    return any(_has_variable(signature.ret_type) for signature in declared)


def _has_variable(returned: Type) -> bool:
    proper = get_proper_type(returned)
    if isinstance(proper, UnionType):
        return any(_has_variable(item) for item in proper.items)
    return isinstance(proper, TypeVarType)
