"""`async-callback`: an `async def` given where its result is thrown away or taken for a plain value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mypy.checker import TypeChecker
from mypy.nodes import (
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    Decorator,
    Expression,
    ExpressionStmt,
    FuncDef,
    IfStmt,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    TypeInfo,
    UnaryExpr,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeOfAny,
    TypeVarId,
    TypeVarType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import erase_typevars, is_subtype, type_of
from mypy_asyncgen.rule import CallContext, CallSite, Found, Method, Refused, Rule
from mypy_asyncgen.tables.callbacks import SLOTS, Slot
from mypy_asyncgen.tables.lookup import Known
from mypy_asyncgen.tree.bodies import in_module
from mypy_asyncgen.tree.flow import Flow, How
from mypy_asyncgen.tree.kinds import (
    Kind,
    always,
    discards,
    gets_coroutine_function,
    kind_of,
    members,
    result,
    signatures,
    sometimes,
    type_arguments,
)
from mypy_asyncgen.tree.symbols import Callee, callee_names, defining_module, definition, function_of
from mypy_asyncgen.tree.units import Unit, walk
from mypy_asyncgen.tree.uses import Site, Use, called_in, is_partial, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import noun, place, plain_name, subject

CODE = "async-callback"

_BY_NAME = {slot.name: slot for slot in SLOTS}


def refine(site: Site) -> Finding | None:
    """The finding for a coroutine function where a parameter or variable holds a plain one, which mypy rejects."""
    if site.use not in (Use.ARGUMENT, Use.GIVEN):
        return None
    wanted = _callbacks(site)
    if not wanted or _is_inferred(site):
        return None
    for member in members(site.type):
        if not isinstance(member, CallableType):
            continue
        for given in members(result(member)):
            if not any(_differs_by_result(site, member, signature) for signature in wanted):
                continue
            if kind_of(given) & Kind.COROUTINE and not any(_takes(signature, Kind.AWAITABLE) for signature in wanted):
                return finding(site)
            if (
                not kind_of(given) & (Kind.AWAITABLE | Kind.ANY | Kind.ASYNC_ITERABLE)
                and not member.is_type_obj()
                and not _is_left_open(given)
                and all(always(signature.ret_type, Kind.AWAITABLE) for signature in wanted)
            ):
                return _plain(site, given)
    return None


def _is_left_open(given: ProperType) -> bool:
    """Whether a function gives ``...``, which stands for what is never asked for."""
    return isinstance(given, Instance) and given.type.fullname in ("types.EllipsisType", "builtins.ellipsis")


def _callbacks(site: Site) -> list[CallableType]:
    """The signatures of the functions that a place takes; an object of a class is no callback because it can be called."""
    places = [member for expected in site.expected for member in members(expected)]
    return [
        signature
        for place in places
        if not isinstance(place, Instance) or place.type.is_protocol
        for signature in signatures(place)
        if not signature.is_type_obj()
    ]


def _is_inferred(site: Site) -> bool:
    """Whether a value is assigned to a variable whose type is that of another value, which decides nothing about its use."""
    if not isinstance(site.node, AssignmentStmt):
        return False
    nodes = [target.node for target in site.node.lvalues if isinstance(target, RefExpr)]
    return any(isinstance(node, Var) and node.is_inferred for node in nodes)


def _differs_by_result(site: Site, given: CallableType, wanted: CallableType) -> bool:
    """Whether a function would be taken if it gave what is wanted; where its parameters do not fit, those are the mistake."""
    if isinstance(site.operand, LambdaExpr):
        # Its parameters have no types of their own.
        return True
    alike = erase_typevars(given.copy_modified(ret_type=AnyType(TypeOfAny.special_form)))
    return is_subtype(alike, erase_typevars(wanted), options=site.checker.options)


def _takes(signature: CallableType, kind: Kind) -> bool:
    return any(kind_of(member) & kind for member in members(signature.ret_type))


def finding(site: Site) -> Finding:
    """The finding for an `async def` given to something that does not await it."""
    if isinstance(site.node, CallExpr):
        for name in callee_names(site.checker, site.node.callee):
            slot = _BY_NAME.get(name)
            if slot is not None:
                # Said in the words of the table, so that what mypy rejects as well is said once.
                return Finding(
                    CODE,
                    _sentence(site.checker, site.operand, slot.name),
                    (Note(Advice.INSTEAD, instead=slot.instead),),
                )
    taker = _taker(site)
    if any(_takes(signature, Kind.ASYNC_ITERABLE) for typ in site.expected for signature in signatures(typ)):
        whom = f'"{taker}" iterates what it returns' if taker else "what it returns is iterated"
        return Finding(
            CODE,
            f"{subject(site.checker, site.operand)} gives a coroutine, but {whom}",
            (Note(Advice.GIVE_ASYNC_GENERATOR_FUNCTION),),
        )
    whom = f'"{taker}" does not await what it returns' if taker else "nothing awaits what it returns here"
    return Finding(
        CODE,
        f"{subject(site.checker, site.operand)} {_is_async(site.operand)}: {whom}",
        (Note(Advice.GIVE_DEF),),
    )


def _taker(site: Site) -> str | None:
    """The name of what calls the function that is given: of a `functools.partial` it is what gets that."""
    call = site.node
    if isinstance(call, CallExpr) and is_partial(call) and site.operand is call.args[0]:
        call = site.unit.parent(call) or call
    return plain_name(site.checker, taker_of(call)) if isinstance(call, CallExpr) and not is_partial(call) else None


def _plain(site: Site, given: ProperType) -> Finding | None:
    taker = _taker(site)
    if taker is None:
        return None
    what = noun(site.checker, given)
    return Finding(
        CODE,
        f'{subject(site.checker, site.operand)} is a plain function, but "{taker}" awaits what it returns ({what})',
        (Note(Advice.MAKE_ASYNC),),
    )


def in_slot(checker: TypeChecker, argument: Expression, slot: Slot) -> Finding | None:
    """The finding for an argument of a parameter whose callable is known not to be awaited.

    Args:
        checker: the checker of the module.
        argument: what is given for the parameter.
        slot: the row of the table.
    """
    if not gives_coroutine(checker, argument):
        return None
    return Finding(CODE, _sentence(checker, argument, slot.name), (Note(Advice.INSTEAD, instead=slot.instead),))


def of_call(checker: TypeChecker, call: CallExpr) -> Finding | None:
    """The finding for the first coroutine function that a call gives to a parameter of the table."""
    for name in callee_names(checker, call.callee):
        slot = _BY_NAME.get(name)
        for argument in call.args if slot is not None else ():
            found = in_slot(checker, argument, slot) if slot is not None else None
            if found is not None:
                return found
    return None


def in_object_slot(checker: TypeChecker, argument: Expression, taker: str) -> Finding | None:
    """The finding for an argument of a parameter whose callable is declared to return ``object``.

    Nothing can be done with an ``object``, so that what the callable returns is thrown away.
    """
    if not gives_coroutine(checker, argument):
        return None
    return Finding(
        CODE,
        _sentence(checker, argument, taker),
        (Note(Advice.GIVE_DEF_OR_DECLARE),),
    )


def dropped_in(checker: TypeChecker, argument: Expression, function: FuncDef) -> Finding:
    """The finding for an argument of a function of the same module that calls it and drops the result."""
    return Finding(
        CODE,
        _sentence(checker, argument, function.name),
        (Note(Advice.GIVE_DEF_OR_AWAIT, function=function.name, place=place(checker, function)),),
    )


# What decides how a test method is called; a class that has one of its own may await it.
_RUNNERS = frozenset({"run", "__call__", "_callTestMethod", "__init_subclass__", "__getattribute__"})


def of_method(method: Method) -> Iterator[Found]:
    """An `async def` test that nothing awaits; of a decorated one, nothing tells what the decorator makes of it."""
    found = test_method(method.function) if method.decorated is None else None
    if found is not None:
        yield method.function, found


def test_method(function: FuncDef) -> Finding | None:
    """The finding for an `async def` that `unittest` calls as a test, of a class whose tests it does not await.

    Args:
        function: a method, with no decorator.

    Returns:
        The finding; None where a class before `unittest.TestCase` has a say in how tests are called, as Django's has.
    """
    info = function.info
    if not function.name.startswith("test") or not info.has_base(_TEST_CASE) or info.fallback_to_any:
        return None
    for base in info.mro:
        if base.fullname == _TEST_CASE:
            break
        if base.fullname == _AWAITING_TEST_CASE or base.metaclass_type is not None or base.defn.decorators:
            return None
        if not _RUNNERS.isdisjoint(base.names):
            return None
    return Finding(
        CODE,
        f'"{function.name}" is "async def": "unittest.TestCase" calls it and never awaits the coroutine',
        (Note(Advice.DERIVE_FROM, name=info.name),),
    )


_TEST_CASE = "unittest.case.TestCase"
_AWAITING_TEST_CASE = "unittest.async_case.IsolatedAsyncioTestCase"


def gives_coroutine(checker: TypeChecker, argument: Expression) -> bool:
    """Whether calling an argument gives a coroutine whatever it is called with (also of `functools.partial`)."""
    found = list(signatures(type_of(checker, argument)))
    return bool(found) and all(always(signature.ret_type, Kind.COROUTINE) for signature in found)


def _sentence(checker: TypeChecker, argument: Expression, taker: str) -> str:
    return (
        f'{subject(checker, argument)} {_is_async(argument)}: "{_short(taker)}" calls it and never awaits the coroutine'
    )


def _is_async(argument: Expression) -> str:
    return "gives a coroutine" if isinstance(argument, (LambdaExpr, CallExpr)) else 'is "async def"'


def _short(name: str) -> str:
    """A full name as a person knows it: the class and the method, or the function."""
    own = name.split(".")
    # A private module is no part of the name that people import; the function's own name stays.
    parts = [part for part in own[:-1] if not part.startswith("_")] + own[-1:]
    return ".".join(parts[-2:]) if len(parts) > 1 and parts[-2][:1].isupper() else parts[-1]


def refine_statement(refused: Refused) -> Finding | None:
    """The finding for a statement that drops a coroutine because a coroutine function was given to a call in it.

    ``await to_thread(coroutine_function)`` is one mistake, and the function that was given is where it is; a call of
    `to_thread` that is not awaited is another.
    """
    if not isinstance(refused.node, ExpressionStmt):
        return None
    expr = called_in(refused.node)
    called = expr.expr if isinstance(expr, AwaitExpr) else expr
    if not isinstance(called, CallExpr):
        return None
    function = definition(refused.checker, called)
    if called is not expr or (function is not None and not function.is_coroutine):
        return of_call(refused.checker, called)
    return None


def wants(callee: Callee, known: Known) -> bool:
    """Whether a function may throw away what a callable gives that it is called with."""
    return bool(known.slots) or callee.undeclared or callee.discards_result


def gets_coroutine_function_here(ctx: CallContext, callee: Callee) -> bool:
    """Whether a call gives a coroutine function to a function whose body may show what becomes of its result."""
    return callee.function is not None and gets_coroutine_function(ctx.arg_types)


def given_functions(site: CallSite, call: CallExpr) -> Iterator[Found]:
    """The coroutine functions that a call gives to what throws their results away.

    Args:
        site: the call site.
        call: the call.

    Yields:
        The findings, each with the argument to report at.
    """
    if not call.args:
        return
    callee = site.callee
    # What the body shows says most; an argument is told once.
    told: set[Node] = set()
    if callee.function is not None and gets_coroutine_function_here(site.ctx, callee):
        if in_module(site.checker, callee.function):
            for argument, found in _dropped_inside(site, callee.function):
                told.add(argument)
                yield argument, found
    others: Iterator[Found] = iter(())
    if site.known.slots and (not _hands_back(callee.node) or _is_lost(site, call)):
        others = _in_slots(site)
    elif callee.discards_result:
        others = _in_object_slots(site)
    yield from ((argument, found) for argument, found in others if argument not in told)


def _in_slots(site: CallSite) -> Iterator[Found]:
    """Those for parameters that are known by the tables not to await what they return."""
    for slot in site.known.slots:
        for argument in site.arguments_for(slot.parameter):
            found = in_slot(site.checker, argument, slot)
            if found is not None:
                yield argument, found


def _in_object_slots(site: CallSite) -> Iterator[Found]:
    """Those for parameters whose callable is declared to return ``object``."""
    # mypy asks for each overload that may be meant; its names tell which, and another may do more with a function.
    meant = [each for each in site.callee.signatures if each.arg_names == site.ctx.callee_arg_names]
    node = site.callee.node
    definition = function_of(node.get_method("__init__") if isinstance(node, TypeInfo) else node)
    for number, (name, given) in enumerate(zip(site.ctx.callee_arg_names, site.ctx.args, strict=False)):
        types = [each.arg_types[number] for each in meant] if given else []
        if not any(map(discards, types)) or not all(discards(typ) or _is_no_callable(typ) for typ in types):
            continue
        if definition is not None and in_module(site.checker, definition) and _looks_at_result(definition, name):
            continue
        for argument in given:
            found = in_object_slot(site.checker, argument, site.callee.fullname)
            if found is not None and not _asks_of_results(site.checker, definition):
                yield argument, found


def _asks_of_results(checker: TypeChecker, function: FuncDef | None) -> bool:
    """Whether the file of a function asks of something whether it can be awaited, so that an ``object`` may be."""
    home = defining_module(checker, function) if function is not None else None
    if home is None or home.is_stub or home is checker.tree:
        return False
    try:
        text = Path(home.path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _QUESTION.search(text) is not None


_QUESTION = re.compile(r"\b(?:isawaitable|iscoroutine|iscoroutinefunction)\(")


def _is_no_callable(typ: Type) -> bool:
    """Whether a function is certainly no value of a type."""
    return all(
        isinstance(member, NoneType)
        or (
            isinstance(member, Instance)
            and not member.type.is_protocol
            and member.type.fullname not in ("builtins.object", "builtins.function")
        )
        for member in members(typ)
    )


def _dropped_inside(site: CallSite, function: FuncDef) -> Iterator[Found]:
    """Those for parameters of a function of this module that calls them and drops the result."""
    home = site.unit_of(function)
    for parameter in function.arguments if home is not None else ():
        for argument in site.arguments_for(parameter.variable.name):
            if gives_coroutine(site.checker, argument) and home is not None:
                if _says_awaitable(parameter.variable):
                    # The call that drops it is reported itself: one mistake, at its place.
                    continue
                if _only_dropped(home, function, parameter.variable):
                    yield argument, dropped_in(site.checker, argument, function)


def _says_awaitable(parameter: Var) -> bool:
    """Whether a parameter is declared to be called for something to await, in each of its signatures."""
    return any(
        always(signature.ret_type, Kind.COROUTINE)
        for member in members(parameter.type or AnyType(TypeOfAny.unannotated))
        for signature in signatures(member)
    )


def _is_lost(site: CallSite, call: CallExpr) -> bool:
    """Whether nobody can await the coroutine that a call hands back, by itself or when it is awaited."""
    unit = site.unit_of(call)
    if unit is None:
        return False
    parent = unit.parent(call)
    if not isinstance(parent, AwaitExpr):
        # A coroutine in a statement mypy reports itself, and that is put into our words.
        return isinstance(parent, ExpressionStmt) and not sometimes(site.ctx.default_return_type, Kind.COROUTINE)
    if isinstance(unit.parent(parent), ExpressionStmt):
        return False
    ends = Flow(site.checker, unit, site.module, site.names.sinks).ends(parent)
    return bool(ends) and all(end.how not in _NOT_LOST for end in ends or ())


# What mypy does not let a coroutine be, whatever gives it; and one that is awaited on another way.
_NOT_LOST = frozenset({How.ITERATED, How.UNPACKED, How.BRANCH})


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


def _looks_at_result(function: FuncDef, parameter: str | None) -> bool:
    """Whether a function does something with what a callable that it is given returns, or gives it to one that may."""
    variable = next((each.variable for each in function.arguments if each.variable.name == parameter), None)
    if variable is None:
        return True
    dropped: set[Node] = set()
    for node in walk(function.body):
        if isinstance(node, ExpressionStmt):
            dropped.add(node.expr)
        elif isinstance(node, CallExpr):
            if node not in dropped and isinstance(node.callee, NameExpr) and node.callee.node is variable:
                return True
            if not _only_keeps(node.callee) and any(
                isinstance(argument, NameExpr) and argument.node is variable for argument in node.args
            ):
                return True
    return False


def _only_keeps(callee: Expression) -> bool:
    """Whether a function is one of Python's own, which look at what they are given, or puts it into a collection."""
    if isinstance(callee, MemberExpr) and callee.name in _ADDERS:
        return True
    return isinstance(callee, RefExpr) and callee.fullname.startswith("builtins.")


_ADDERS = frozenset({"append", "appendleft", "add", "insert", "setdefault"})

RULE = Rule(
    CODE,
    refine=refine,
    errors=dict.fromkeys(("unused-coroutine", "unused-awaitable"), refine_statement),
    at_call=given_functions,
    at_method=of_method,
    wants=wants,
    notices=gets_coroutine_function_here,
)
