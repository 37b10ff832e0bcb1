"""A call that is worth a look, told to the rules: the call itself, then what becomes of the value that it gives.

A call is looked at when mypy asks for its type, which can be more than once and on trial; what is found is therefore
reported past mypy's filters, and mypy shows an error only once per line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from mypy.checker import TypeChecker
from mypy.nodes import AwaitExpr, CallExpr, Decorator, Expression, FuncDef, MemberExpr, Node
from mypy.types import AnyType, Instance, ProperType, Type, UnionType, get_proper_type

from mypy_asyncgen import trace
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.mypy_api.errors import is_refused
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.rule import CallSite, Ended, Found, HandedOn, TakenForResult, Value
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tables.gatherers import mapping_of
from mypy_asyncgen.tables.lookup import KnownNames
from mypy_asyncgen.tree import evidence
from mypy_asyncgen.tree.bodies import call_result, flags_of, returned_expressions
from mypy_asyncgen.tree.flow import Declared, End, Flow, How
from mypy_asyncgen.tree.kinds import (
    ASYNC,
    Kind,
    always,
    awaited,
    holds_any,
    is_async,
    is_reported,
    kind_of,
    members,
    signatures,
    sometimes,
)
from mypy_asyncgen.tree.symbols import lacking
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.tree.uses import Site, Use, use_of

_AT_CALL = tuple(rule.at_call for rule in RULES if rule.at_call is not None)
_AT_DECORATOR = tuple(rule.at_decorator for rule in RULES if rule.at_decorator is not None)
_AT_VALUE = tuple(rule.at_value for rule in RULES if rule.at_value is not None)
_AT_RESULT_TAKEN = tuple(rule.at_result_taken for rule in RULES if rule.at_result_taken is not None)
_REFINEMENTS = tuple(rule.refine for rule in RULES if rule.refine is not None)
_ENDS = {how: tuple(rule.ends[how] for rule in RULES if how in rule.ends) for how in How}
_COLLECTION_ENDS = {
    how: tuple(rule.collection_ends[how] for rule in RULES if how in rule.collection_ends) for how in How
}


def findings(site: CallSite, tells: Callable[[TypeChecker, FuncDef | None], bool]) -> Iterator[Found]:
    """What the rules have to say of a call, or of a decorator that is applied.

    Args:
        site: the call site.
        tells: whether the body of a function says more than its type.

    Yields:
        The findings, each with the node to report at.
    """
    node = site.ctx.context
    if isinstance(node, Decorator):
        for at_decorator in _AT_DECORATOR:
            yield from at_decorator(site, node)
    if not isinstance(node, CallExpr):
        return
    for at_call in _AT_CALL:
        yield from at_call(site, node)
    callee = site.callee
    if callee.says_nothing and callee.function is not None and tells(site.checker, callee.function):
        unit = site.unit_of(node)
        if unit is not None:
            if is_async(site.given):
                yield from _unless_doubtful(site, node, value(site, unit, node))
            yield from _unless_doubtful(site, node, unannotated(site, unit, node, callee.function))
    elif is_async(site.given):
        unit = site.unit_of(node) if not site.module.is_awaited(node) else None
        if unit is not None:
            yield from _unless_doubtful(site, node, value(site, unit, node))
    elif callee.gathers and mapping_of(node) is not None:
        unit = site.unit_of(node)
        if unit is not None:
            yield from collection(site, unit, node)


def _unless_doubtful(site: CallSite, call: CallExpr, found: Iterable[Found]) -> Iterator[Found]:
    """What was found of the value of a call; nothing where something speaks against what it is declared to give.

    To look for evidence costs more than to judge, so it is looked for when there is a finding.
    """
    doubtful: bool | None = None
    for each in found:
        if doubtful is None:
            doubtful = evidence.doubtful_call(site.checker, site.module, call)
        if not doubtful:
            yield each
        elif trace.ON:
            told = f"[{each[1].code}] is not said: something speaks against the type that the call is declared to give"
            trace.tell(site.checker.path, call.line, told)


def value(site: CallSite, unit: Unit, call: CallExpr) -> Iterator[Found]:
    """What the rules have to say of where the value of a call goes.

    Args:
        site: the call site.
        unit: the statement around the call.
        call: the call.

    Yields:
        The findings, each with the node to report at.
    """
    member = certain(site.checker, call, site.given)
    if member is None:
        if trace.ON:
            trace.tell(site.checker.path, call.line, "its type is not certain: a union, or more than one overload")
        return
    # Beside what mypy has reported for some receivers it is silent about what the others give.
    seen = not lacking(site.checker, call.callee)
    made = Value(site.checker, site.module, unit, call, member, site.names)
    for at_value in _AT_VALUE:
        yield from at_value(made)
    ends = _ends(site, unit, call)
    if ends is None and seen and kind_of(member) & Kind.COROUTINE:
        site.handed_on(call, member)
    for end in ends or ():
        finding = _judged(Ended(site.checker, unit, call, member, end, seen), _ENDS)
        if finding is not None:
            yield end.node, finding


def _ends(
    site: CallSite, unit: Unit, made: Expression, *, contained: bool = False, unseen: ProperType | None = None
) -> list[End] | None:
    """Where a value ends for certain; None if something may still await it."""
    ends = Flow(site.checker, unit, site.module, site.names.sinks, unseen).ends(made, contained=contained)
    if trace.ON and ends is None:
        trace.tell(site.checker.path, made.line, "its value is handed on: something may still await or iterate it")
    return ends


def _judged(ended: Ended, rules: Rules) -> Finding | None:
    """What the first rule that recognises an end has to say of it."""
    finding = next((finding for judge in rules[ended.end.how] if (finding := judge(ended)) is not None), None)
    if trace.ON:
        answer = f"{finding.code} answers" if finding is not None else "no rule answers"
        told = f'its value, "{ended.member}", ends on line {ended.end.node.line} ({ended.end.how.name}); {answer}'
        trace.tell(ended.checker.path, ended.made.line, told)
    return finding


Rules = dict[How, tuple[Callable[[Ended], "Finding | None"], ...]]


def certain(checker: TypeChecker, call: CallExpr, given: Type) -> ProperType | None:
    """The type of a call where it is asynchronous whatever happens, else None.

    A hook runs once per member of a union that is called and once per overload that mypy tries, so one result says nothing
    about the whole.
    """
    found = members(given)
    if len(found) != 1 or not kind_of(found[0]) & ASYNC:
        return None
    callee = type_of(checker, call.callee)
    proper = get_proper_type(callee) if callee is not None else None
    declared = list(signatures(callee))
    sure = all(always(signature.ret_type, ASYNC) for signature in declared)
    if isinstance(proper, UnionType):
        if len(declared) < len([item for item in proper.items if not is_reported(item)]) or not sure:
            return None
    elif len(declared) > 1 and not sure:
        for argument in call.args:
            typ = type_of(checker, argument)
            if typ is None or len(members(typ)) != 1 or holds_any(typ):
                return None
    if len(declared) > 1 and is_refused(checker):
        return None
    return found[0]


def collection(site: CallSite, unit: Unit, call: CallExpr) -> Iterator[Found]:
    """What the rules say of where a collection of coroutines goes that a call makes, as ``list(map(fetch, urls))``.

    Args:
        site: the call site.
        unit: the statement around the call.
        call: the call.

    Yields:
        The findings, each with the node to report at.
    """
    mapping = mapping_of(call)
    if mapping is None or (mapping is call and isinstance(unit.parent(call), CallExpr)):
        # The items of other collections are made elsewhere; what is made from a mapping is looked at for itself.
        return
    found = [get_proper_type(item) for member in members(site.given) if (item := _held(member)) is not None]
    if len(found) == 1 and isinstance(found[0], AnyType):
        # Where any type will do, mypy infers no other; the function that is mapped says more.
        found = _mapped(site.checker, mapping)
    if len(found) != 1 or not kind_of(found[0]) & Kind.COROUTINE:
        return
    for end in _ends(site, unit, call, contained=True) or ():
        finding = _judged(Ended(site.checker, unit, call, found[0], end), _COLLECTION_ENDS)
        if finding is not None:
            yield end.node, finding


def _held(member: ProperType) -> Type | None:
    """What a collection holds: its items, or the values of a mapping."""
    return member.args[-1] if isinstance(member, Instance) and member.args else None


def _mapped(checker: TypeChecker, mapping: CallExpr) -> list[ProperType]:
    """What the items of a mapping are, by the function that is mapped."""
    found = [signature.ret_type for signature in signatures(type_of(checker, mapping.args[0]))]
    return members(found[0]) if len(found) == 1 else []


def unannotated(site: CallSite, unit: Unit, call: CallExpr, function: FuncDef) -> Iterator[Found]:
    """What the rules say of the call of a function whose type says nothing, by what its body gives.

    Args:
        site: the call site.
        unit: the statement around the call.
        call: the call.
        function: the function that is called.

    Yields:
        The findings, each with the node to report at: where mypy would report if the function were annotated; where a
        coroutine function gives a coroutine that its caller takes for the result, the `return`.
    """
    checker = site.checker
    receiver = type_of(checker, call.callee.expr) if isinstance(call.callee, MemberExpr) else None
    if len([item for item in members(receiver) if not is_reported(item) and not kind_of(item) & Kind.NONE]) > 1:
        # Which class the object is of, another value decides, and this is the method of one of them.
        return
    flags = flags_of(function, call)
    made = call_result(checker, function, flags)
    operand: Expression = call
    while made is not None:
        node = unit.parent(operand)
        use = use_of(node, operand)
        if node is None or use is None:
            break
        found = _refused(checker, unit, use, operand, node, made)
        if found is not None:
            if not _is_doubtful_inside(site, use, function):
                yield node if use is Use.AWAIT else operand, found
            return
        results = [awaited(member) for member in members(made)]
        if use is not Use.AWAIT or not isinstance(node, Expression) or len(results) != 1:
            return
        operand, made = node, results[0]
    if made is None or (operand is call and sometimes(site.given, ASYNC)):
        # What mypy knows the type of is followed as such.
        return
    if not always(made, Kind.COROUTINE) and not always(made, Kind.ASYNC_GENERATOR):
        return
    member = members(made)[0]
    judged = [
        (end, _judged(Ended(checker, unit, operand, member, end, seen=False), _ENDS))
        for end in _ends(site, unit, operand, unseen=member) or ()
    ]
    if operand is call or not function.is_coroutine:
        yield from ((end.node, finding) for end, finding in judged if finding is not None)
    elif isinstance(operand, AwaitExpr) and operand.expr is call:
        use_of_result = next((end.node for end, finding in judged if finding is not None), None)
        if use_of_result is not None:
            yield from _taken(site, function, returned_expressions(function, flags), use_of_result)


def _is_doubtful_inside(site: CallSite, use: Use, function: FuncDef) -> bool:
    """Whether something speaks against what a function of this module returns: a parameter that is given something else."""
    for expr in returned_expressions(function):
        home = site.unit_of(expr)
        if home is not None and evidence.doubtful_value(site.checker, site.module, home, use, expr):
            return True
    return False


def unseen(
    checker: TypeChecker,
    module: Module,
    unit: Unit,
    expr: Expression,
    made: ProperType,
    names: KnownNames,
    declared: Declared,
    handed_on: HandedOn,
) -> Iterator[Found]:
    """What the rules say of a value that mypy takes for ``Any``.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the expression.
        expr: the expression that gives the value.
        made: the value's type.
        names: the tables, with what the project adds to them.
        declared: tells of an argument the parameter that is declared to be no awaitable.
        handed_on: takes a call whose coroutine goes where something may still await it.

    Yields:
        The findings, each with the node to report at.
    """
    node = unit.parent(expr)
    use = use_of(node, expr)
    if node is not None and use is not None:
        found = _refused(checker, unit, use, expr, node, made)
        if found is not None and not (
            isinstance(expr, CallExpr) and evidence.doubtful_call(checker, module, expr, use)
        ):
            yield node if use is Use.AWAIT else expr, found
        return
    if not kind_of(made) & (Kind.COROUTINE | Kind.ASYNC_GENERATOR):
        return
    if isinstance(expr, CallExpr):
        if evidence.doubtful_call(checker, module, expr):
            return
        value_made = Value(checker, module, unit, expr, made, names, seen=False)
        for at_value in _AT_VALUE:
            yield from at_value(value_made)
    ends = Flow(checker, unit, module, names.sinks, unseen=made, declared=declared).ends(expr)
    if ends is None and isinstance(expr, CallExpr) and kind_of(made) & Kind.COROUTINE:
        handed_on(expr, made)
    for end in ends or ():
        finding = _judged(Ended(checker, unit, expr, made, end, seen=False), _ENDS)
        if finding is not None:
            yield end.node, finding


def _taken(site: CallSite, function: FuncDef, returned: list[Expression], use: Node) -> Iterator[Found]:
    """What the rules say of the `return`s of a coroutine function whose caller takes a coroutine for its result."""
    home = site.unit_of(function)
    if home is not None:
        for expr in returned:
            for at_result_taken in _AT_RESULT_TAKEN:
                yield from at_result_taken(TakenForResult(site.checker, home, function, expr, use))


def _refused(checker: TypeChecker, unit: Unit, use: Use, operand: Expression, node: Node, made: Type) -> Finding | None:
    """The finding for an operand of a type that mypy does not know, where no member of it will do."""
    first: Finding | None = None
    for member in members(made):
        site = Site(checker, unit, use, operand, node, known=member)
        found = next((finding for refine in _REFINEMENTS if (finding := refine(site)) is not None), None)
        if found is None:
            return None
        first = first or found
    return first
