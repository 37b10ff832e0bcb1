"""What mypy lets through although the types show it: the checks that look at a call.

A call is looked at when mypy asks for its type, which can be more than once and on trial; what is found is therefore
reported past mypy's filters, and mypy shows an error only once per line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mypy.checker import TypeChecker
from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    Decorator,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    IfStmt,
    IndexExpr,
    MemberExpr,
    NameExpr,
    Node,
    OpExpr,
    OverloadedFuncDef,
    RefExpr,
    TypeInfo,
    UnaryExpr,
    Var,
    WithStmt,
)
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    ProperType,
    Type,
    TypeVarId,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.mypy_api import internals
from mypy_asyncgen.rules import (
    async_callback,
    async_decorator,
    async_for_coroutine,
    async_for_iterable,
    async_with_mismatch,
    await_async_generator,
    await_non_awaitable,
    awaited_twice,
    coroutine_as_value,
    coroutine_escape,
    coroutine_in_text,
    for_async_iterable,
    truthy_coroutine,
    unawaited_coroutine,
    unclosed_async_generator,
    unused_async_generator,
    wrapped_async_generator,
)
from mypy_asyncgen.tables.callbacks import Slot
from mypy_asyncgen.tables.decorators import DecoratorRule
from mypy_asyncgen.tables.gatherers import mapping_of
from mypy_asyncgen.tables.lookup import KnownNames
from mypy_asyncgen.tree import bodies as untyped_results
from mypy_asyncgen.tree.bodies import in_module
from mypy_asyncgen.tree.flow import End, Flow, How
from mypy_asyncgen.tree.kinds import (
    ASYNC,
    Kind,
    always,
    awaited,
    discards,
    gets_coroutine_function,
    holds_any,
    is_async,
    is_never,
    kind_of,
    kinds,
    members,
    signatures,
    sometimes,
    type_arguments,
)
from mypy_asyncgen.tree.units import Module, Unit, walk
from mypy_asyncgen.tree.uses import Site, Use, passes_through

if TYPE_CHECKING:
    from mypy_asyncgen.engine.on_call import Calls, Definition


def call(
    calls: Calls, checker: TypeChecker, ctx: FunctionContext | MethodContext, definition: Definition, given: Type
) -> Iterator[tuple[Node, Finding]]:
    """Look at a call, or at a decorator that is applied.

    Args:
        calls: what all hooks share.
        checker: the checker of the module.
        ctx: mypy's view of the call.
        definition: what is called.
        given: the type of the call.

    Yields:
        The findings, each with the node to report at.
    """
    node = ctx.context
    if isinstance(node, Decorator):
        yield from decorator(checker, node, ctx, definition.node, definition.known.decorator)
    if not isinstance(node, CallExpr):
        return
    if node.args:
        yield from _arguments(calls, checker, ctx, definition)
    gives_async = is_async(given)
    readable = definition.function if definition.says_nothing and calls.tells(checker, definition.function) else None
    collects = definition.collects and mapping_of(node) is not None
    function = definition.function
    decorates = function if function is not None and definition.wraps and in_module(checker, function) else None
    rule = definition.known.decorator
    if not (gives_async or readable is not None or collects or rule or decorates):
        return
    module = calls.module(checker)
    if gives_async and readable is None and module.is_awaited(node):
        return
    unit = module.unit_of(node)
    if unit is None:
        return
    if collects:
        yield from collection(checker, module, unit, node, given, calls.known)
        return
    if gives_async:
        yield from value(checker, module, unit, node, given, calls.known)
    if rule is not None or decorates is not None:
        yield from factory(checker, unit, node, decorates, rule)
    if readable is not None:
        yield from untyped(checker, module, unit, node, given, readable, calls.known)


def _arguments(
    calls: Calls, checker: TypeChecker, ctx: FunctionContext | MethodContext, definition: Definition
) -> Iterator[tuple[Node, Finding]]:
    yield from generator_expressions(checker, ctx)
    if definition.known.slots and (not _hands_back(definition.node) or _is_lost(calls, checker, ctx)):
        yield from slots(checker, ctx, definition.known.slots)
    elif definition.takes_callable:
        yield from object_slots(checker, ctx, definition.node)
    function = definition.function
    if function is not None and gets_coroutine_function(ctx.arg_types) and in_module(checker, function):
        home = calls.module(checker).unit_of(function)
        if home is not None:
            yield from dropped_parameters(checker, home, ctx, function)


def _is_lost(calls: Calls, checker: TypeChecker, ctx: FunctionContext | MethodContext) -> bool:
    """Whether nobody can await the coroutine that a call hands back, by itself or when it is awaited."""
    call = ctx.context
    module = calls.module(checker)
    unit = module.unit_of(call) if isinstance(call, CallExpr) else None
    if unit is None or not isinstance(call, CallExpr):
        return False
    parent = unit.parent(call)
    if not isinstance(parent, AwaitExpr):
        # A coroutine in a statement mypy reports itself, and that is put into our words.
        return isinstance(parent, ExpressionStmt) and not sometimes(ctx.default_return_type, Kind.COROUTINE)
    if isinstance(unit.parent(parent), ExpressionStmt):
        return False
    ends = Flow(checker, unit, module, calls.known.sinks).ends(parent)
    return bool(ends) and all(end.how not in _NOT_LOST for end in ends or ())


# What mypy does not let a coroutine be, whatever gives it; and one that is awaited on another way.
_NOT_LOST = frozenset({How.ITERATED, How.UNPACKED, How.BRANCH})


def value(
    checker: TypeChecker, module: Module, unit: Unit, call: CallExpr, given: Type, names: KnownNames
) -> Iterator[tuple[Node, Finding]]:
    """Look at where the value of a call goes.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the call.
        call: the call.
        given: its type.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the node to report at.
    """
    member = certain(checker, call, given)
    if member is None:
        return
    again = awaited_twice.find(checker, unit, call, member)
    if again is not None:
        yield again
    for finding in (
        coroutine_escape.find(checker, unit, call, member, names.routes),
        wrapped_async_generator.find(checker, unit, call, member),
        unclosed_async_generator.find(checker, unit, call, member),
    ):
        if finding is not None:
            yield call, finding
    ends = Flow(checker, unit, module, names.sinks).ends(call)
    for end in ends or ():
        ended = _finding(checker, unit, call, member, end)
        if ended is not None:
            yield end.node, ended


def certain(checker: TypeChecker, call: CallExpr, given: Type) -> ProperType | None:
    """The type of a call where it is asynchronous whatever happens, else None.

    A hook runs once per member of a union that is called and once per overload that mypy tries, so one result says nothing
    about the whole.
    """
    found = members(given)
    if len(found) != 1 or not kind_of(found[0]) & ASYNC:
        return None
    callee = internals.type_of(checker, call.callee)
    proper = get_proper_type(callee) if callee is not None else None
    declared = list(signatures(callee))
    sure = all(always(signature.ret_type, ASYNC) for signature in declared)
    if isinstance(proper, UnionType):
        if len(declared) < len(proper.items) or not sure:
            return None
    elif len(declared) > 1 and not sure:
        for argument in call.args:
            typ = internals.type_of(checker, argument)
            if typ is None or len(members(typ)) != 1 or holds_any(typ):
                return None
    if len(declared) > 1 and internals.is_refused(checker):
        return None
    return found[0]


def _finding(checker: TypeChecker, unit: Unit, call: Expression, member: ProperType, end: End) -> Finding | None:
    kind = kind_of(member)
    shown = end.node if isinstance(end.node, Expression) else call
    if kind & Kind.AWAITABLE:
        return _awaitable(checker, unit, call, member, end, shown)
    if end.how in (How.DROPPED, How.UNUSED, How.OVERWRITTEN):
        if unused_async_generator.does_nothing(checker, call, member):
            return unused_async_generator.finding(checker, call, member, variable=end.through)
        return None
    if not kind & Kind.ASYNC_ITERABLE or (isinstance(call, CallExpr) and passes_through(checker, call)):
        return None
    if end.how is How.TEXT:
        return coroutine_in_text.finding(checker, shown, member, end.sink)
    if end.how is How.TRUTH and end.sink is not None:
        return truthy_coroutine.finding(checker, shown, member)
    return None


def _awaitable(
    checker: TypeChecker, unit: Unit, call: Expression, member: ProperType, end: End, shown: Expression
) -> Finding | None:
    if end.how in (How.ITERATED, How.UNPACKED):
        # Of everything else, mypy says it.
        if not kind_of(member) & Kind.FUTURE:
            return None
        return for_async_iterable.unseen(checker, shown, member, end.sink, unpacked=end.how is How.UNPACKED)
    if not _waits(checker, call, member):
        return None
    if end.how is How.DROPPED:
        if isinstance(unit.parent(call), ExpressionStmt) and end.node is call:
            # mypy reports it, and that is put into our words.
            return None
        if end.through is None and end.node is call:
            return unawaited_coroutine.dropped(checker, unit, call, member)
        return unawaited_coroutine.unused(checker, unit, call, member, How.UNUSED, end.through or "_")
    if end.how in (How.UNUSED, How.OVERWRITTEN, How.BRANCH):
        if end.how is How.BRANCH and not kind_of(member) & Kind.COROUTINE:
            return None
        if end.contained and end.through is not None:
            return unawaited_coroutine.kept(checker, unit, call, member, end.how, end.through)
        return unawaited_coroutine.unused(checker, unit, call, member, end.how, end.through or "_")
    if end.how is How.TEXT:
        holds = end.contained and end.node is not call
        return coroutine_in_text.finding(checker, shown, member, end.sink, holds=holds)
    if end.how is How.TRUTH and end.sink is not None:
        return truthy_coroutine.finding(checker, shown, member)
    if end.through is not None and _may_be_false(unit, call, end.node):
        return unawaited_coroutine.unused(checker, unit, call, member, How.TRUTH, end.through)
    if end.how is How.TRUTH:
        # Conditions that cannot be false are mypy's own to report.
        return None
    return coroutine_as_value.compared(checker, unit, shown, member)


def _may_be_false(unit: Unit, made: Expression, read: Node) -> bool:
    """Whether a variable may hold something that can be false beside what is awaited."""
    if isinstance(unit.parent(made), (ConditionalExpr, OpExpr)):
        return True
    held = read.node.type if isinstance(read, NameExpr) and isinstance(read.node, Var) else None
    return held is not None and not all(map(truthy_coroutine.only_asynchronous, members(held)))


def _waits(checker: TypeChecker, call: Expression, member: ProperType) -> bool:
    """Whether an awaitable does nothing until it is awaited: a coroutine, or what is declared a plain `Awaitable`."""
    kind = kind_of(member)
    if kind & Kind.FUTURE or is_never(awaited(member)):
        return False
    return bool(kind & Kind.COROUTINE) or unawaited_coroutine.does_nothing_alone(checker, call, member)


def collection(
    checker: TypeChecker, module: Module, unit: Unit, call: CallExpr, given: Type, names: KnownNames
) -> Iterator[tuple[Node, Finding]]:
    """Look at where a collection of coroutines goes that a call makes, such as ``list(map(fetch, urls))``.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the call.
        call: the call.
        given: its type.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the node to report at.
    """
    mapping = mapping_of(call)
    if mapping is None or (mapping is call and isinstance(unit.parent(call), CallExpr)):
        # The items of other collections are made elsewhere; what is made from a mapping is looked at for itself.
        return
    found = [get_proper_type(item) for member in members(given) if (item := _held(member)) is not None]
    if len(found) == 1 and isinstance(found[0], AnyType):
        # Where any type will do, mypy infers no other; the function that is mapped says more.
        found = _mapped(checker, mapping)
    if len(found) != 1 or not kind_of(found[0]) & Kind.COROUTINE:
        return
    for end in Flow(checker, unit, module, names.sinks).ends(call, contained=True) or ():
        if end.how in (How.DROPPED, How.UNUSED):
            yield end.node, unawaited_coroutine.collected(checker, call)
        elif end.how is How.TEXT:
            shown = end.node if isinstance(end.node, Expression) else call
            yield end.node, coroutine_in_text.finding(checker, shown, found[0], end.sink, holds=end.contained)


def _held(member: ProperType) -> Type | None:
    """What a collection holds: its items, or the values of a mapping."""
    return member.args[-1] if isinstance(member, Instance) and member.args else None


def _mapped(checker: TypeChecker, mapping: CallExpr) -> list[ProperType]:
    """What the items of a mapping are, by the function that is mapped."""
    found = [signature.ret_type for signature in signatures(internals.type_of(checker, mapping.args[0]))]
    return members(found[0]) if len(found) == 1 else []


def untyped(
    checker: TypeChecker, module: Module, unit: Unit, call: CallExpr, given: Type, function: FuncDef, names: KnownNames
) -> Iterator[tuple[Node, Finding]]:
    """Look at a call of a function whose type says nothing, by what its body gives.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the call.
        call: the call.
        given: its type, for mypy.
        function: the function that is called.
        names: what is known of functions by their names.

    Yields:
        The findings, each with the node to report at: where mypy would report if the function were annotated; where a
        coroutine function gives a coroutine that its caller takes for the result, the `return`.
    """
    flags = untyped_results.flags_of(function, call)
    made = untyped_results.call_result(checker, function, flags)
    operand: Expression = call
    while made is not None:
        node = unit.parent(operand)
        use = _protocol_use(node, operand)
        if node is None or use is None:
            break
        found = _refused(checker, unit, use, operand, node, made)
        if found is not None:
            yield node if use is Use.AWAIT else operand, found
            return
        results = [awaited(member) for member in members(made)]
        if use is not Use.AWAIT or not isinstance(node, Expression) or len(results) != 1:
            return
        operand, made = node, results[0]
    if made is None or (operand is call and sometimes(given, ASYNC)):
        # What mypy knows the type of is followed as such.
        return
    member = members(made)[0]
    if not always(made, Kind.COROUTINE) and not always(made, Kind.ASYNC_GENERATOR):
        return
    returned = untyped_results.returned_expressions(function, flags)
    for end in Flow(checker, unit, module, names.sinks, unseen=member).ends(operand) or ():
        ended = _unseen(checker, unit, operand, member, end)
        if ended is None:
            continue
        if operand is call or not function.is_coroutine:
            yield end.node, ended
        elif isinstance(operand, AwaitExpr) and operand.expr is call:
            home = module.unit_of(function)
            if home is None:
                return
            for expr in returned:
                escaped = coroutine_escape.taken_for_result(checker, home, expr, function, end.node)
                if escaped is not None:
                    yield expr, escaped
            return


def _refused(checker: TypeChecker, unit: Unit, use: Use, operand: Expression, node: Node, made: Type) -> Finding | None:
    """The finding for an operand of a type that mypy does not know, where no member of it will do."""
    first: Finding | None = None
    for member in members(made):
        site = Site(checker, unit, use, operand, node, known=member)
        found = next((finding for refine in _BY_PROTOCOL if (finding := refine(site)) is not None), None)
        if found is None:
            return None
        first = first or found
    return first


def _unseen(checker: TypeChecker, unit: Unit, call: Expression, member: ProperType, end: End) -> Finding | None:
    """The finding for an end of a value whose type mypy does not know, so that it says nothing itself."""
    shown = end.node if isinstance(end.node, Expression) else call
    parent = unit.parent(shown)
    if end.how in (How.ITERATED, How.UNPACKED):
        return for_async_iterable.unseen(checker, shown, member, end.sink, unpacked=end.how is How.UNPACKED)
    if end.how is How.TRUTH:
        return truthy_coroutine.finding(checker, shown, member)
    if end.how is How.USED and parent is not None:
        use = _VALUE_USES.get(type(parent), Use.OPERATOR)
        return coroutine_as_value.refine(Site(checker, unit, use, shown, parent, known=member))
    if end.how is How.DROPPED and end.through is None and kind_of(member) & Kind.AWAITABLE:
        return unawaited_coroutine.dropped(checker, unit, shown, member)
    return _finding(checker, unit, call, member, end)


_VALUE_USES: dict[type[Node], Use] = {MemberExpr: Use.MEMBER, IndexExpr: Use.INDEX, CallExpr: Use.CALL}


def _protocol_use(node: Node | None, operand: Expression) -> Use | None:
    if isinstance(node, AwaitExpr):
        return Use.AWAIT
    if isinstance(node, ForStmt) and node.expr is operand:
        return Use.ASYNC_FOR if node.is_async else Use.FOR
    if isinstance(node, (GeneratorExpr, DictionaryComprehension)) and operand in node.sequences:
        return Use.ASYNC_FOR if node.is_async[node.sequences.index(operand)] else Use.FOR
    if isinstance(node, WithStmt) and operand in node.expr:
        return Use.ASYNC_WITH if node.is_async else Use.WITH
    return None


_BY_PROTOCOL = (
    async_with_mismatch.refine,
    await_async_generator.refine,
    await_non_awaitable.refine,
    async_for_coroutine.refine,
    async_for_iterable.refine,
    for_async_iterable.refine,
)


def generator_expressions(checker: TypeChecker, ctx: FunctionContext | MethodContext) -> Iterator[tuple[Node, Finding]]:
    """Look at the generator expressions a call is given.

    Args:
        checker: the checker of the module.
        ctx: mypy's view of the call.

    Yields:
        The findings, each with the argument to report at.
    """
    call = ctx.context
    if isinstance(call, CallExpr):
        for argument in call.args:
            if isinstance(argument, GeneratorExpr):
                yield from _generator_expression(checker, call, argument)


def slots(
    checker: TypeChecker, ctx: FunctionContext | MethodContext, known: tuple[Slot, ...]
) -> Iterator[tuple[Node, Finding]]:
    """Look at the functions a call is given for parameters that are known not to await what they return.

    Args:
        checker: the checker of the module.
        ctx: mypy's view of the call.
        known: the rows of the table.

    Yields:
        The findings, each with the argument to report at.
    """
    for slot in known:
        for argument in given_for(ctx, slot.parameter):
            finding = async_callback.in_slot(checker, argument, slot)
            if finding is not None:
                yield argument, finding


def _hands_back(node: Node | None) -> bool:
    """Whether what a function gives has in it what its callable gave, so that a coroutine can still be awaited.

    ``await loop.run_in_executor(None, fetch)`` gives the coroutine. What mypy infers for one call does not tell: where
    any type will do, it is `Any` or `object`.
    """
    declared = node.var.type if isinstance(node, Decorator) else node.type if isinstance(node, _TYPED) else None
    for signature in signatures(declared):
        given = {
            returned.id
            for parameter in signature.arg_types
            for inner in signatures(parameter)
            if isinstance(returned := get_proper_type(inner.ret_type), TypeVarType)
        }
        if given and _mentions(signature.ret_type, given):
            return True
    return False


_TYPED = (FuncDef, OverloadedFuncDef, Var)


def _mentions(typ: Type, variables: set[TypeVarId], depth: int = 5) -> bool:
    """Whether one of some type variables is in a type; types can have themselves inside."""
    proper = get_proper_type(typ)
    if isinstance(proper, TypeVarType):
        return proper.id in variables
    parts = proper.items if isinstance(proper, UnionType) else type_arguments(proper)
    return depth > 0 and any(_mentions(part, variables, depth - 1) for part in parts)


def object_slots(
    checker: TypeChecker, ctx: FunctionContext | MethodContext, node: Node | None
) -> Iterator[tuple[Node, Finding]]:
    """Look at the functions a call is given for parameters whose callable returns ``object``.

    Args:
        checker: the checker of the module.
        ctx: mypy's view of the call.
        node: the definition that is called.

    Yields:
        The findings, each with the argument to report at.
    """
    function = node if isinstance(node, FuncDef) and in_module(checker, node) else None
    for place, (declared, given) in enumerate(zip(_parameter_types(node), ctx.args, strict=False)):
        if discards(declared) and not (function is not None and _looks_at_result(function, place)):
            for argument in given:
                finding = async_callback.in_object_slot(checker, argument, _name_of(node))
                if finding is not None:
                    yield argument, finding


def _generator_expression(
    checker: TypeChecker, call: CallExpr, argument: GeneratorExpr
) -> Iterator[tuple[Node, Finding]]:
    """A generator expression given where an awaitable is needed: typeshed accepts generators, for old-style coroutines."""
    if any(argument.is_async) or call.arg_kinds[call.args.index(argument)].is_star():
        return
    wanted = [kind for signature in signatures(internals.type_of(checker, call.callee)) for kind in _first(signature)]
    if wanted and any(kind & Kind.AWAITABLE for kind in wanted):
        finding = await_non_awaitable.generator_expression(checker, call)
        yield argument, finding


def _first(signature: CallableType) -> list[Kind]:
    return kinds(signature.arg_types[0]) if signature.arg_types else []


def dropped_parameters(
    checker: TypeChecker, unit: Unit, ctx: FunctionContext | MethodContext, function: FuncDef
) -> Iterator[tuple[Node, Finding]]:
    """Look at the coroutine functions given to a function of this module that calls its parameter and drops the result.

    Args:
        checker: the checker of the module.
        unit: the unit that holds the function's definition.
        ctx: mypy's view of the call.
        function: the function that is called.

    Yields:
        The findings, each with the argument to report at.
    """
    for parameter in function.arguments:
        name = parameter.variable.name
        for argument in given_for(ctx, name):
            if async_callback.gives_coroutine(checker, argument) and _only_dropped(unit, function, parameter.variable):
                yield argument, async_callback.dropped_in(checker, argument, function)


def _only_dropped(unit: Unit, function: FuncDef, parameter: Var) -> bool:
    """Whether a function does nothing with a parameter but test it and call it as a statement."""
    called = False
    for node in walk(function.body):
        if not isinstance(node, NameExpr) or node.node is not parameter:
            continue
        parent = unit.parent(node)
        if isinstance(parent, CallExpr) and parent.callee is node and isinstance(unit.parent(parent), ExpressionStmt):
            called = called or unit.function(node) is function
        elif not isinstance(parent, (IfStmt, ComparisonExpr, UnaryExpr)):
            return False
    return called


def _looks_at_result(function: FuncDef, place: int) -> bool:
    """Whether a function does something with what a callable that it is given returns: it may ask what that is."""
    arguments = function.arguments[1:] if function.info and not function.is_static else function.arguments
    dropped: set[Node] = set()
    for node in walk(function.body):
        if isinstance(node, ExpressionStmt):
            dropped.add(node.expr)
        elif isinstance(node, CallExpr) and node not in dropped and isinstance(node.callee, NameExpr):
            if place < len(arguments) and node.callee.node is arguments[place].variable:
                return True
    return False


def _parameter_types(node: Node | None) -> list[Type]:
    """The declared types of a function's parameters as a call sees them, in order."""
    if isinstance(node, TypeInfo):
        node = node.get_method("__init__")
    declared = node.type if isinstance(node, FuncDef) else None
    if not isinstance(declared, CallableType) or not isinstance(node, FuncDef):
        return []
    bound = bool(node.info) and not node.is_static
    return list(declared.arg_types[1:] if bound else declared.arg_types)


def _name_of(node: Node | None) -> str:
    return node.fullname if isinstance(node, (FuncDef, TypeInfo)) else "it"


def given_for(ctx: FunctionContext | MethodContext, parameter: str | int) -> list[Expression]:
    """The arguments a call gives for a parameter, by its name or its position."""
    if isinstance(parameter, int):
        return list(ctx.args[parameter]) if parameter < len(ctx.args) else []
    for name, given in zip(ctx.callee_arg_names, ctx.args, strict=False):
        if name == parameter:
            return list(given)
    return []


def decorator(
    checker: TypeChecker,
    node: Decorator,
    ctx: FunctionContext | MethodContext,
    called: Node | None,
    rule: DecoratorRule | None,
) -> Iterator[tuple[Node, Finding]]:
    """Look at a decorator that is applied by its name, without a call.

    Args:
        checker: the checker of the module.
        node: the decorated function.
        ctx: mypy's view of the application.
        called: the decorator's definition, if there is one.
        rule: what the tables say of it.

    Yields:
        The findings, each with the decorator to report at.
    """
    given = ctx.arg_types[0][0] if ctx.arg_types and ctx.arg_types[0] else None
    where = _decorator_expression(node, ctx)
    if given is None or where is None:
        return
    returned = [signature.ret_type for signature in signatures(given)]
    if node.func.type is None and node.func.is_async_generator and len(node.original_decorators) == 1:
        generator, coroutine = True, False
    else:
        generator = bool(returned) and all(always(typ, Kind.ASYNC_ITERABLE) for typ in returned)
        coroutine = bool(returned) and all(always(typ, Kind.COROUTINE) for typ in returned)
    if rule is not None and (generator or coroutine):
        finding = async_decorator.by_name(checker, rule, where, node.func, generator=generator)
        if finding is not None:
            yield where, finding
    if (generator or coroutine) and isinstance(called, FuncDef) and in_module(checker, called):
        if generator and called.type is None and async_decorator.awaits_what_it_wraps(called):
            yield where, async_decorator.by_wrapper(called, node.func)
        elif async_decorator.leaves_its_try(called):
            yield where, async_decorator.by_try(called, node.func)


def _decorator_expression(node: Decorator, ctx: FunctionContext | MethodContext) -> Expression | None:
    """The decorator that is being applied: mypy gives the decorated function as the argument, placed at it."""
    argument = ctx.args[0][0] if ctx.args and ctx.args[0] else None
    for expr in node.original_decorators:
        if argument is not None and (expr.line, expr.column) == (argument.line, argument.column):
            return expr
    return None


def factory(
    checker: TypeChecker, unit: Unit, call: CallExpr, called: FuncDef | None, rule: DecoratorRule | None
) -> Iterator[tuple[Node, Finding]]:
    """Look at a decorator that is made by a call, ``@retry(tries=3)``.

    Args:
        checker: the checker of the module.
        unit: the statement around the call.
        call: the call that makes the decorator.
        called: the function that is called, if it is one of the module.
        rule: what the tables say of it.

    Yields:
        The finding, with the call to report at.
    """
    node = unit.parent(call)
    if not isinstance(node, Decorator) or call not in node.original_decorators:
        return
    if rule is not None and any(name in rule.unless for name in call.arg_names):
        return
    # What stands below may have changed what the function is; mypy takes these two out of the list.
    below = node.original_decorators[node.original_decorators.index(call) + 1 :]
    if any(not isinstance(expr, RefExpr) or expr.fullname not in _TRANSPARENT for expr in below):
        return
    function = node.func
    if function.is_coroutine or function.is_async_generator:
        if rule is not None:
            finding = async_decorator.by_name(checker, rule, call, function, generator=function.is_async_generator)
            if finding is not None:
                yield call, finding
        made = async_decorator.wrapper_of(called) if called is not None else None
        if called is not None and made is not None and async_decorator.leaves_its_try(made):
            yield call, async_decorator.by_try(called, function)


_TRANSPARENT = frozenset({"builtins.staticmethod", "builtins.classmethod"})
