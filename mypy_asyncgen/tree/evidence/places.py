"""The place of an operand: does mypy's error there have to do with what the operand is?"""

from __future__ import annotations

from types import CoroutineType

from mypy.nodes import (
    Argument,
    AssertStmt,
    AssignmentStmt,
    BreakStmt,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    ContinueStmt,
    DictExpr,
    Expression,
    ForStmt,
    FuncDef,
    IfStmt,
    IndexExpr,
    LambdaExpr,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RaiseStmt,
    RefExpr,
    ReturnStmt,
    SetExpr,
    TryStmt,
    TupleExpr,
    Var,
    WhileStmt,
    WithStmt,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeVarType,
    UnboundType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import erase_typevars, is_subtype
from mypy_asyncgen.tree.evidence import variables
from mypy_asyncgen.tree.evidence.sight import Sight, binds
from mypy_asyncgen.tree.kinds import ASYNC, Kind, awaited, kind_of, members, result, signatures
from mypy_asyncgen.tree.symbols import function_of, named_symbol
from mypy_asyncgen.tree.units import Unit, walk
from mypy_asyncgen.tree.uses import Site, Use

# What a value must support to be used in a way.
SUITABLE: dict[Use, Kind] = {
    Use.AWAIT: Kind.AWAITABLE,
    Use.ASYNC_FOR: Kind.ASYNC_ITERABLE,
    Use.ASYNC_WITH: Kind.ASYNC_CONTEXT,
    Use.WITH: Kind.CONTEXT,
    Use.FOR: Kind.ITERABLE | Kind.ITERATOR,
    Use.UNPACK: Kind.ITERABLE | Kind.ITERATOR,
    Use.CONTAINER: Kind.ITERABLE | Kind.ITERATOR,
}


def says_little(site: Site) -> bool:
    """Whether the operand can be anything: a type variable, ``object``, or what mypy found to be no type at all."""
    return _is_anything(site.type)


def _is_anything(typ: Type | None) -> bool:
    proper = get_proper_type(typ) if typ is not None else None
    if isinstance(proper, UnboundType):
        return True
    if isinstance(proper, TypeVarType):
        return not proper.values and _is_anything(proper.upper_bound)
    return isinstance(proper, Instance) and proper.type.fullname == "builtins.object"


def is_filled_elsewhere(sight: Sight, site: Site) -> bool:
    """Whether mypy knows nothing of an attribute but None, which is what it has before it gets its value.

    Args:
        sight: the module.
        site: the use.
    """
    if not isinstance(site.operand, MemberExpr) or not all(
        kind_of(member) & Kind.NONE for member in members(site.type)
    ):
        return False
    var = sight.variable(site.operand)
    return var is not None and var.is_inferred


def may_only_be_none(sight: Sight, site: Site) -> bool:
    """Whether the only thing against a use of an attribute is that it can be None as well, of which mypy says all.

    Args:
        sight: the module.
        site: the use.
    """
    found = members(site.type)
    if len(found) < 2 or not isinstance(site.operand, MemberExpr):
        return False
    others = [member for member in found if not kind_of(member) & Kind.NONE]
    if site.use is Use.ARGUMENT:
        taken = [erase_typevars(typ) for typ in site.expected]
        suitable = all(any(is_subtype(each, typ, options=site.checker.options) for typ in taken) for each in others)
    else:
        suitable = all(suits(site, member) for member in others)
    return len(others) < len(found) and suitable


def is_meant_as_function(sight: Sight, site: Site) -> bool:
    """Whether what is annotated as an awaitable is used as the function that makes one: ``logic: Coroutine`` is called.

    Args:
        sight: the module.
        site: the use.
    """
    wants_function = site.use is Use.CALL or (
        site.use in (Use.ARGUMENT, Use.GIVEN)
        and bool(site.expected)
        and all(kind_of(member) & (Kind.FUNCTION | Kind.NONE) for typ in site.expected for member in members(typ))
    )
    if not wants_function or not any(kind_of(member) & Kind.AWAITABLE for member in members(site.type)):
        return False
    found = list(variables.values(sight, site.unit, site.operand, site.node))
    made = [value for value in found if isinstance(value, CallExpr)]
    if made:
        # What an `async def` gives is a coroutine; what a `def` declares to give is only said to be one.
        return all(_is_plain_definition(value) for value in made)
    return any((var := sight.variable(value)) is not None and not sight.is_inferred(var) for value in found)


def _is_plain_definition(call: CallExpr) -> bool:
    node = call.callee.node if isinstance(call.callee, RefExpr) else None
    return isinstance(node, FuncDef) and not node.is_coroutine and not node.is_async_generator


def is_one_way_to_answer(site: Site) -> bool:
    """Whether a plain function returns an async iterable where a parameter asks for it, instead of the declared awaitable.

    Args:
        site: the value that is returned.
    """
    if site.use is not Use.GIVEN or not isinstance(site.node, ReturnStmt) or not site.wanted & Kind.AWAITABLE:
        return False
    function = site.unit.function(site.node)
    if not isinstance(function, FuncDef) or function.is_coroutine:
        return False
    if not any(kind_of(member) & Kind.ASYNC_ITERABLE for member in members(site.type)):
        return False
    parameters = {argument.variable for argument in function.arguments if not argument.variable.is_self}
    return any(
        isinstance(above, IfStmt)
        and any(isinstance(node, NameExpr) and node.node in parameters for test in above.expr for node in walk(test))
        for above in site.unit.ancestors(site.node)
    )


def is_asked_for_by_flag(site: Site) -> bool:
    """Whether a plain function returns a coroutine instead of the declared result where a flag of the caller's asks for it.

    ``def embed(texts, aembedding=False) -> Response: if aembedding: return self.aembed(texts)`` is awaited by who asks.

    Args:
        site: the value that is returned.
    """
    if site.use is not Use.GIVEN or not isinstance(site.node, ReturnStmt):
        return False
    function = site.unit.function(site.node)
    if not isinstance(function, FuncDef) or function.is_coroutine:
        return False
    if not any(kind_of(member) & (Kind.AWAITABLE | Kind.ASYNC_ITERABLE) for member in members(site.type)):
        return False
    flags = {argument.variable for argument in function.arguments if _is_flag(function, argument)}
    around: Node = site.node
    for above in site.unit.ancestors(site.node):
        if isinstance(above, IfStmt):
            # The branch of a test that holds, and of none before it.
            test = next((test for test, body in zip(above.expr, above.body, strict=True) if body is around), None)
            if test is not None and any(_tests(test, flag) for flag in flags):
                return True
        around = above
    return False


def _is_flag(function: FuncDef, argument: Argument) -> bool:
    """Whether a parameter is one of two values: by its annotation, or without one by its default."""
    typ = (
        function.type.arg_types[function.arguments.index(argument)] if isinstance(function.type, CallableType) else None
    )
    found = [member for member in members(typ) if not isinstance(member, NoneType)]
    if found and not all(isinstance(member, AnyType) for member in found):
        return all(isinstance(member, Instance) and member.type.fullname == "builtins.bool" for member in found)
    default = argument.initializer
    return isinstance(default, NameExpr) and default.name in ("True", "False", "None")


def _tests(test: Expression, flag: Var) -> bool:
    """Whether a condition holds only where a flag does: ``flag``, ``flag is True``, ``flag and other``."""
    if isinstance(test, OpExpr) and test.op == "and":
        return _tests(test.left, flag) or _tests(test.right, flag)
    if isinstance(test, ComparisonExpr) and test.operators in (["is"], ["=="]):
        test = test.operands[0] if _is_true(test.operands[1]) else test
    return isinstance(test, NameExpr) and test.node is flag


def _is_true(expr: Expression) -> bool:
    return isinstance(expr, NameExpr) and expr.fullname == "builtins.True"


def declares_what_awaiting_gives(site: Site) -> bool:
    """Whether an `async def` that returns an async iterable is declared to give an awaitable: it means what that would give.

    ``async def stream() -> Awaitable[AsyncIterator[str]]`` is awaited once, and then iterated.

    Args:
        site: the value that is returned.
    """
    if site.use is not Use.GIVEN or not isinstance(site.node, ReturnStmt):
        return False
    function = site.unit.function(site.node)
    if not isinstance(function, FuncDef) or not function.is_coroutine:
        return False
    inner = [each for typ in site.expected for member in members(typ) for each in members(awaited(member))]
    return any(
        kind_of(each) & Kind.ASYNC_ITERABLE and kind_of(member) & Kind.ASYNC_ITERABLE
        for each in inner
        for member in members(site.type)
    )


def is_to_raise(sight: Sight, unit: Unit, value: Expression) -> bool:
    """Whether a test makes something only to see that making it raises: ``with pytest.raises(ValueError): connect()``.

    The call of an `async def` raises nothing, so that one is lost there as anywhere.

    Args:
        sight: the module.
        unit: the statement around the value.
        value: what is dropped.
    """
    if isinstance(value, CallExpr):
        function = function_of(named_symbol(sight.checker, value.callee))
        if function is None or function.is_coroutine:
            return False
    return any(
        isinstance(above, WithStmt)
        and any(
            isinstance(each, CallExpr)
            and isinstance(each.callee, (NameExpr, MemberExpr))
            and each.callee.name in _EXPECTING
            for each in above.expr
        )
        for above in unit.ancestors(value)
    )


# What `pytest` and `unittest` enter around what is to raise.
_EXPECTING = frozenset({"raises", "assertRaises", "assertRaisesRegex"})


def another_member_suits(sight: Sight, site: Site) -> bool:
    """Whether the use is right for a member of the operand's union, and another value may decide which one it is.

    Args:
        sight: the module.
        site: the use.
    """
    found = members(site.type)
    if len(found) < 2 or isinstance(site.operand, (ConditionalExpr, OpExpr)):
        # Each branch of an expression is taken at some time.
        return False
    return any(suits(site, member) or _is_plain(site, member) for member in found) and _may_be_decided(sight, site)


def _is_plain(site: Site, member: ProperType) -> bool:
    """Whether a use that nothing asynchronous suits is of a plain value, so that mypy's error is about another mistake."""
    return site.use in _PLAIN_USES and not kind_of(member) & (ASYNC | Kind.NONE)


_PLAIN_USES = frozenset({Use.FOR, Use.UNPACK, Use.CONTAINER, Use.WITH})


def suits(site: Site, member: ProperType) -> bool:
    """Whether a use is right for a value of a type.

    Args:
        site: the use.
        member: the type, not a union.
    """
    if site.use in (Use.ARGUMENT, Use.GIVEN):
        return any(is_subtype(member, _opened(typ), options=site.checker.options) for typ in site.expected)
    suitable = SUITABLE.get(site.use)
    if suitable is not None:
        return bool(kind_of(member) & (suitable | Kind.ANY))
    return not kind_of(member) & (ASYNC | Kind.NONE)


def _opened(expected: Type) -> Type:
    """What a parameter iterates, its type variables being anything: ``enumerate`` takes any ``Iterable[T]``."""
    proper = get_proper_type(expected)
    iterates = not isinstance(proper, TypeVarType) and kind_of(proper) & (Kind.ITERABLE | Kind.ITERATOR)
    return erase_typevars(expected) if iterates and not kind_of(proper) & Kind.AWAITABLE else expected


def _may_be_decided(sight: Sight, site: Site) -> bool:
    """Whether something can have decided which member a value is: a condition, an argument, the caller of a closure.

    Nothing can where a function uses its own parameter, or an attribute that may be None, and has asked nothing yet.
    """
    function = site.unit.function(site.node)
    var = sight.variable(site.operand)
    if var is None or not isinstance(function, FuncDef):
        return True
    if sight.is_inferred(var):
        return not isinstance(site.operand, NameExpr) or _asked_since(sight, site, var, function)
    if isinstance(site.operand, MemberExpr):
        if not any(kind_of(member) & Kind.NONE for member in members(site.type)) or len(members(site.type)) > 2:
            return True
    elif sight.bindings.parameter_of(var) is not function and site.unit.function(site.operand) is not function:
        return True
    return any(isinstance(node, _CONDITIONS) for node in site.unit.ancestors(site.node)) or any(
        isinstance(node, _WAYS_OUT) and node.line < site.node.line and site.unit.function(node) is function
        for node in walk(function.body)
    )


def _asked_since(sight: Sight, site: Site, var: Var, function: FuncDef) -> bool:
    """Whether a function asks anything between the places where its variable gets a value and its use of it."""
    reaching = sight.reaching(site.unit, var, site.node)
    if any(len(members(sight.type(binding.value) if binding.value is not None else None)) != 1 for binding in reaching):
        # What one value is of several was decided where that was made.
        return True
    found = [binding.statement for binding in reaching]
    around = list(site.unit.ancestors(site.node))
    if not found or any(
        site.unit.function(each) is not function or _in_loop(site.unit, each, function) for each in found
    ):
        return True
    last = max(each.line for each in found)
    return any(
        isinstance(above, _CONDITIONS) and not all(above in site.unit.ancestors(each) for each in found)
        for above in around
    ) or any(
        isinstance(node, _WAYS_OUT) and last < node.line < site.node.line and site.unit.function(node) is function
        for node in walk(function.body)
    )


def _in_loop(unit: Unit, statement: Node, function: FuncDef) -> bool:
    for above in unit.ancestors(statement):
        if above is function:
            break
        if isinstance(above, (ForStmt, WhileStmt)):
            return True
    return False


_CONDITIONS = (IfStmt, WhileStmt, ConditionalExpr, MatchStmt, TryStmt, OpExpr)
# After these, what made the function leave is not so.
_WAYS_OUT = (ReturnStmt, RaiseStmt, BreakStmt, ContinueStmt, AssertStmt)


def fails_elsewhere(site: Site) -> bool:
    """Whether a parameter takes the argument, so that the overload, or the member of a union, fails for another reason."""
    if site.use is not Use.ARGUMENT or len(site.expected) < 2 or site.type is None:
        return False
    return any(is_subtype(site.type, typ, options=site.checker.options) for typ in site.expected)


def fails_by_parameters(site: Site) -> bool:
    """Whether a function is refused for what it takes: what it gives is what a function there may give.

    Args:
        site: the use.
    """
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return False
    given = [inner for member in members(site.type) if (inner := result(member)) is not None]
    return bool(given) and any(
        all(is_subtype(inner, signature.ret_type, options=site.checker.options) for inner in given)
        for expected in site.expected
        for signature in signatures(expected)
    )


def is_no_result(site: Site) -> bool:
    """Whether the mistake that a check sees need not be one.

    What is declared a plain `Awaitable` can be the coroutine that a place needs, and an attribute that this Python's future
    lacks is not its result's.

    Args:
        site: the use.
    """
    found = members(site.type)
    if site.use is Use.ARGUMENT and site.wanted & Kind.AWAITABLE:
        taken = [erase_typevars(typ) for typ in site.expected]
        return any(
            isinstance(member, Instance)
            and member.type.fullname == "typing.Awaitable"
            and not any(is_subtype(member, typ, options=site.checker.options) for typ in taken)
            for member in found
        )
    if site.use is Use.MEMBER and isinstance(site.node, MemberExpr):
        if site.node.name in _OF_COROUTINES and any(_is_coroutine(member) for member in found):
            return True
        futures = [member for member in found if kind_of(member) & Kind.FUTURE]
        inner = [each for future in futures for each in members(awaited(future))]
        return bool(futures) and not any(
            isinstance(each, Instance) and each.type.get(site.node.name) is not None for each in inner
        )
    return False


def _is_coroutine(member: ProperType) -> bool:
    """Whether a value is a coroutine object, or is declared as what mostly is one."""
    plain = isinstance(member, Instance) and member.type.fullname == "typing.Awaitable"
    return plain or bool(kind_of(member) & Kind.COROUTINE)


# What every coroutine object has, whatever `typing.Coroutine` declares: ``cr_frame``, ``__qualname__``, ``close``.
_OF_COROUTINES = frozenset(dir(CoroutineType))


def is_inferred(sight: Sight, site: Site) -> bool:
    """Whether what the place takes is only inferred, and is nothing that the operand's result would clearly be.

    Args:
        sight: the module.
        site: the use.
    """
    inferred = [var for target in _targets(sight, site) if (var := _inferred(sight, target)) is not None]
    if not inferred:
        return False
    wanted = [member for typ in site.expected or map(_held, inferred) if typ is not None for member in members(typ)]
    if all(kind_of(member) & Kind.NONE for member in wanted) or any(
        kind_of(member) & (Kind.AWAITABLE | Kind.FUNCTION) for member in wanted
    ):
        return True
    given = [member for member in members(site.type) if kind_of(member) & Kind.AWAITABLE]
    results = [awaited(member) for member in given]
    if given and all(kind_of(member) & Kind.FUTURE for member in given):
        # Who makes a task keeps it: its result is not there yet, and an unknown one fits anything.
        if _is_item(site) or all(isinstance(get_proper_type(inner), AnyType) for inner in results if inner is not None):
            return True
    return bool(results) and not any(
        is_subtype(inner, member, options=sight.checker.options)
        for inner in results
        if inner is not None
        for member in wanted
    )


def _is_item(site: Site) -> bool:
    """Whether a value is assigned to an item of a collection."""
    return isinstance(site.node, AssignmentStmt) and any(isinstance(each, IndexExpr) for each in site.node.lvalues)


def _held(var: Var) -> Type | None:
    """What a collection is taken to hold."""
    proper = get_proper_type(var.type) if var.type is not None else None
    return proper.args[-1] if isinstance(proper, Instance) and proper.args else None


def _inferred(sight: Sight, target: Expression) -> Var | None:
    """The variable whose type comes from a value, and not from the annotation of a parameter that it keeps."""
    var = sight.variable(target)
    if var is None or not sight.is_inferred(var):
        return None
    declared = any(
        isinstance(binding.value, NameExpr)
        and isinstance(binding.value.node, Var)
        and sight.bindings.parameter_of(binding.value.node) is not None
        for binding in sight.bindings.of(var.name)
        if binds(binding, var)
    )
    return None if declared else var


def _targets(sight: Sight, site: Site) -> list[Expression]:
    """The variables whose type decides what the place takes, the place being in a display or a condition or not."""
    node, operand = site.node, site.operand
    while isinstance(node, (ListExpr, TupleExpr, SetExpr, DictExpr, ConditionalExpr)):
        operand = node
        above = site.unit.parent(node)
        if above is None:
            break
        node = above
    if isinstance(node, OperatorAssignmentStmt) and operand is not site.operand:
        return [node.lvalue]
    if isinstance(node, AssignmentStmt) and site.use is Use.GIVEN:
        return [target.base if isinstance(target, IndexExpr) else target for target in node.lvalues]
    if isinstance(node, CallExpr) and operand in node.args and isinstance(node.callee, MemberExpr):
        receiver = node.callee.expr
        typ = sight.type(receiver)
        proper = get_proper_type(typ) if typ is not None else None
        if isinstance(proper, Instance) and proper.args:
            return [receiver]
    return []


def is_handed_on(site: Site) -> bool:
    """Whether an `async def` goes where a function with its result is declared: who calls it there may well await it.

    Args:
        site: the use.
    """
    if site.use is not Use.GIVEN:
        return False
    if isinstance(site.node, ReturnStmt) and _is_kept(site.unit, site.unit.function(site.node)):
        return True
    results = [
        inner
        for member in members(site.type)
        for given in members(result(member))
        if kind_of(given) & Kind.AWAITABLE and (inner := awaited(given)) is not None
    ]
    return any(
        not kind_of(wanted) & (Kind.NONE | Kind.ANY)
        and any(is_subtype(inner, wanted, options=site.checker.options) for inner in results)
        for expected in site.expected
        for signature in signatures(expected)
        for wanted in members(signature.ret_type)
    )


def _is_kept(unit: Unit, function: Node | None) -> bool:
    """Whether a function is a lambda that is assigned: to what calls it later, and may well await what it gets."""
    return isinstance(function, LambdaExpr) and isinstance(unit.parent(function), AssignmentStmt)
