"""`probably-unawaited`: a coroutine that is probably not awaited, by evidence where there are no types.

A coroutine that is kept in a dictionary, or given to something of which nothing is known, is probably forgotten where
nothing around it speaks of coroutines: not the name of its variable, nor that of what takes it.

Two things are evidence that a call whose object has no type gives a coroutine:

- only coroutine functions have the method's name, in all classes that the module can meet;
- the module's other functions await the same call, and this is the only place that does not.

That what such a call gives is handed to something of which nothing is known is none: it may well take coroutines.

How often each is right was counted over thirteen applications (`docs/codes/probably-unawaited.md`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from mypy.nodes import (
    ARG_NAMED,
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    LDEF,
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    Decorator,
    DictExpr,
    Expression,
    ExpressionStmt,
    FuncDef,
    IfStmt,
    IndexExpr,
    ListExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    ReturnStmt,
    StrExpr,
    SymbolNode,
    TupleExpr,
    Var,
    WithStmt,
)
from mypy.types import AnyType, CallableType, Instance, ProperType, TypeOfAny, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.source_files import INSTALLED
from mypy_asyncgen.rule import CheckedModule, Found, Rule
from mypy_asyncgen.rules.returned_coroutine import declares_anything
from mypy_asyncgen.tree import evidence
from mypy_asyncgen.tree.flow import Flow, How
from mypy_asyncgen.tree.kinds import Kind, has_own_life, kind_of, members
from mypy_asyncgen.tree.method_names import coroutine_function
from mypy_asyncgen.tree.same_calls import SameCalls
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import defining_module, definition, function_of, named_symbol, signature_of
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, plain_name

CODE = "probably-unawaited"

_HABIT = "every other function here that calls it awaits it"
# What a name has in it of a coroutine that is kept to be awaited, or of what takes one to run it.
_MEANT = re.compile(
    "coro|routine|task|fut|awaitable|job|promise|pending|gather|wait|shield|run|spawn|schedule|submit|start|timeout"
)
# What more a name can have where a coroutine itself is given: of what calls or drives one, or stands in for it in a test.
_GIVEN = re.compile(
    _MEANT.pattern
    + "|call|exec|invoke|async|sync|loop|retry|defer|resolve|unwrap|block_on|settle|drive|handler|background"
    "|mock|patch|fn|func|return_value|side_effect"
)


def of_module(checked: CheckedModule) -> Iterator[Found]:
    """The calls of a module that are probably to be awaited.

    Args:
        checked: the module.

    Yields:
        The findings, each with the expression to report at.
    """
    module = checked.module
    same = SameCalls(module, checked.types)
    for call in checked.unknown:
        function = module.function_of(call) if isinstance(call.callee, MemberExpr) else None
        # Only a coroutine function can await, and there most calls are awaited.
        if function is not None and function.is_coroutine and not module.is_awaited(call):
            assert isinstance(call.callee, MemberExpr)
            yield from _unknown(checked, same, function, call, call.callee)
    for call, made in checked.handed_on.items():
        yield from _handed_on(checked, call, made)


def _handed_on(checked: CheckedModule, call: CallExpr, made: ProperType) -> Iterator[Found]:
    """What a coroutine function gives where it goes on as a value does, and only what nothing is known of may await it."""
    checker, module = checked.checker, checked.module
    unit, function = module.unit_of(call), module.function_of(call)
    if unit is None or function is None or not function.is_coroutine or unit.function(call) is not function:
        return
    given = members(checked.types.get(call))
    if len(given) != 1 or not kind_of(given[0]) & (Kind.COROUTINE | Kind.ANY):
        # mypy had only tried this.
        return
    if has_own_life(made) or _speaks_of_coroutines(_last_name(call.callee)):
        return
    where = _taken_as_value(checked, unit, function, call)
    text = checked.names.text(checker.path)
    if where is None or not any(text.awaits(name) for name in _names(call.callee)):
        return
    if evidence.doubtful_call(checker, module, call):
        return
    shown = plain_name(checker, call.callee) or _last_name(call.callee)
    yield (
        call,
        Finding(
            CODE,
            f'"{shown}(...)" is a coroutine that other calls await and this one does not: {where}',
            (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
        ),
    )


def _taken_as_value(checked: CheckedModule, unit: Unit, function: FuncDef, value: Expression) -> str | None:
    """Where a value goes that is taken for no coroutine there; None where it may be meant to be one."""
    above = unit.parent(value)
    if isinstance(above, DictExpr):
        return "it goes into a dictionary" if _is_plain_item(checked, unit, function, above, value) else None
    if isinstance(above, TupleExpr):
        returned = isinstance(unit.parent(above), ReturnStmt) and _returns_values(function, contained=True)
        return "it is returned in a tuple" if returned else None
    if isinstance(above, CallExpr):
        taker = _last_name(above.callee)
        return f'it is given to "{taker}"' if _is_given_as_value(checked, above, value) else None
    target = _local_variable(above)
    if target is None or _speaks_of_coroutines(target.name):
        return None
    found = [_read_as_value(checked, unit, function, name) for name in _other_uses(unit, target)]
    return found[0] if found and None not in found else None


def _read_as_value(checked: CheckedModule, unit: Unit, function: FuncDef, name: NameExpr) -> str | None:
    """Where the value of a variable goes, as `_taken_as_value`."""
    above = unit.parent(name)
    if isinstance(above, ReturnStmt):
        return "it is returned" if _returns_values(function, contained=False) else None
    return _taken_as_value(checked, unit, function, name) if not isinstance(above, AssignmentStmt) else None


def _returns_values(function: FuncDef, *, contained: bool) -> bool:
    """Whether a coroutine function is neither declared to give coroutines nor called as if it did."""
    return declares_anything(function, contained) and not _collects(function.name)


def _local_variable(statement: Node | None) -> NameExpr | None:
    """The local variable that an assignment gives its value to, and nothing else."""
    target = statement.lvalues[0] if isinstance(statement, AssignmentStmt) and len(statement.lvalues) == 1 else None
    return target if isinstance(target, NameExpr) and target.kind == LDEF else None


def _other_uses(unit: Unit, target: NameExpr) -> Iterator[NameExpr]:
    """The other places where a variable is named; a function within can have one of the same name."""
    return (name for name in unit.names(target.name) if name is not target and name.node is target.node)


def _is_plain_item(checked: CheckedModule, unit: Unit, function: FuncDef, display: DictExpr, value: Expression) -> bool:
    """Whether a dictionary that a coroutine is put into looks like one of values: data that is sent, or arguments."""
    if any(
        item is value and isinstance(key, StrExpr) and _speaks_of_coroutines(key.value) for key, item in display.items
    ):
        return False
    around: Expression = display
    above = unit.parent(display)
    while isinstance(above, (DictExpr, ListExpr, TupleExpr)):
        around, above = above, unit.parent(above)
    if isinstance(above, CallExpr):
        return _takes_dictionary(checked, above, around)
    if isinstance(above, ReturnStmt):
        return _returns_values(function, contained=True)
    target = _local_variable(above)
    if target is None or _speaks_of_coroutines(target.name):
        return False
    # Who goes through its items, or takes one out, can await it.
    uses = list(_other_uses(unit, target))
    return bool(uses) and all(
        isinstance(taker := unit.parent(name), CallExpr) and _takes_dictionary(checked, taker, name) for name in uses
    )


def _takes_dictionary(checked: CheckedModule, taker: CallExpr, given: Expression) -> bool:
    """Whether a call is given a dictionary and does not look as if it awaited what is in it."""
    return (
        given in taker.args
        and not _collects(_last_name(taker.callee))
        and (_last_name(taker.callee) in _ADDERS or _takes_values(checked, taker, taker.args.index(given), held=True))
    )


def _is_given_as_value(checked: CheckedModule, taker: CallExpr, value: Expression) -> bool:
    """Whether a call gives a coroutine to what does not look as if it ran, kept or asked about one."""
    name = _last_name(taker.callee)
    if value not in taker.args or not name or name in _TAKERS or _speaks_of_coroutines(name):
        return False
    place = taker.args.index(value)
    return not _speaks_of_coroutines(taker.arg_names[place] or "") and _takes_values(checked, taker, place, held=False)


def _takes_values(checked: CheckedModule, taker: CallExpr, place: int, *, held: bool) -> bool:
    """Whether a function is not known to take whatever it is given, as one of the project without annotations does.

    Args:
        checked: the module.
        taker: the call.
        place: the place of the argument.
        held: whether the argument is a dictionary that holds the coroutine.
    """
    callee, name, keyword = checked.types.get(taker.callee), _last_name(taker.callee), taker.arg_names[place]
    if callee is None or taker.arg_kinds[place].is_star():
        return False
    proper = get_proper_type(callee)
    if isinstance(proper, CallableType):
        # A coroutine for a parameter of another type mypy reports itself, but not what is in a dictionary.
        declares = held and _declares_value(proper, keyword, place)
        return declares or _uses_as_value(checked, taker, proper, place)
    node = taker.callee.node if isinstance(taker.callee, RefExpr) else None
    if not isinstance(proper, AnyType) or isinstance(node, (FuncDef, Decorator)):
        return False
    while isinstance(proper, AnyType) and proper.source_any is not None:
        proper = proper.source_any
    if proper.type_of_any == TypeOfAny.from_unimported_type:
        return True
    found = [function_of(each) for each in checked.names.definitions(checked.module.tree, name)]
    if not found:
        return not checked.names.text(checked.checker.path).defines(name)
    signatures = [
        signature_of(each) if each is not None else None for each in found if each is None or _takes(each, taker)
    ]
    # What is called is bound, unless it is static, and then nothing is known of its first parameter.
    return bool(signatures) and all(
        each is not None and _declares_value(each, keyword, place + 1) for each in signatures
    )


def _uses_as_value(checked: CheckedModule, taker: CallExpr, signature: CallableType, place: int) -> bool:
    """Whether a function of the project hands on a parameter of any type as a value, or looks at it, and does nothing else."""
    keyword = taker.arg_names[place]
    formal = signature.argument_by_name(keyword) if keyword else signature.argument_by_position(place)
    function = named_symbol(checked.checker, taker)
    home = defining_module(checked.checker, function) if isinstance(function, FuncDef) else None
    if formal is None or not formal.name or not isinstance(function, FuncDef) or home is None or home.is_stub:
        return False
    if not isinstance(get_proper_type(formal.typ), AnyType) or not INSTALLED.isdisjoint(Path(home.path).parts):
        return False
    unit = Unit(Sources().whole(home.path, function))
    uses = unit.names(formal.name)
    return bool(uses) and all(_is_value(unit, use) for use in uses)


def _is_value(unit: Unit, name: NameExpr) -> bool:
    """Whether a parameter is used where a coroutine is not meant: what it is given to is not called as if it took one."""
    above = unit.parent(name)
    if isinstance(above, CallExpr):
        called = _last_name(above.callee)
        place = above.args.index(name) if name in above.args else None
        return (
            place is not None
            and not above.arg_kinds[place].is_star()
            and bool(called)
            and called not in _TAKERS
            and not _speaks_of_coroutines(called)
        )
    if isinstance(above, DictExpr):
        return not isinstance(unit.parent(above), (ReturnStmt, AssignmentStmt))
    return isinstance(above, (MemberExpr, ComparisonExpr, IfStmt, IndexExpr))


def _declares_value(signature: CallableType, name: str | None, place: int) -> bool:
    """Whether a parameter is declared to be something that is no awaitable."""
    formal = signature.argument_by_name(name) if name is not None else signature.argument_by_position(place)
    declared = members(formal.typ) if formal is not None else []
    return bool(declared) and all(
        kind_of(each) & Kind.NONE
        or (
            isinstance(each, Instance)
            and not kind_of(each) & (Kind.AWAITABLE | Kind.ANY)
            and not each.type.is_protocol
            and each.type.fullname != "builtins.object"
        )
        for each in declared
    )


def _speaks_of_coroutines(name: str) -> bool:
    return _GIVEN.search(name.lower()) is not None


def _collects(name: str) -> bool:
    """Whether a function that is given a dictionary may await what is in it, by its name."""
    return _COLLECTING.search(name.lower()) is not None


def _names(callee: Expression) -> Iterator[str]:
    """How a project can write what is called: by its last name, and with the name of the object before it."""
    name = _last_name(callee)
    if name:
        yield name
    if isinstance(callee, MemberExpr) and (owner := _last_name(callee.expr)):
        yield f"{owner}.{name}"


def _last_name(callee: Expression) -> str:
    return callee.name if isinstance(callee, (NameExpr, MemberExpr)) else ""


def _unknown(
    checked: CheckedModule, same: SameCalls, function: FuncDef, call: CallExpr, callee: MemberExpr
) -> Iterator[Found]:
    """What is done with a call of unknown type that gives a coroutine by its name, or as the module treats it elsewhere."""
    checker, module = checked.checker, checked.module
    # A name of one word says too little.
    says_little = "_" not in callee.name.strip("_")
    if says_little and same.is_only_one(callee.name):
        return
    unit = module.unit_of(call)
    # A lambda is called later, and a default belongs to the function around its `def`.
    if unit is None or unit.function(call) is not function:
        return
    # A wrapper goes by the name of what it wraps, and is asynchronous where that need not be.
    if function.name == callee.name:
        return
    why: str | None = None
    if (
        not says_little
        and _has_no_type(checked, callee.expr)
        and not _implements(function, callee.name)
        and not _is_of_fixture(function, callee.expr)
        and not _is_entered_plainly(unit, callee.expr)
        and not same.is_never_awaited(callee.name)
    ):
        why = _by_name(checked, call, callee.name)
    if why is None and (
        not _is_plain_function(checked, call)
        and same.is_awaited_elsewhere(unit, call)
        and not same.has_another_use(unit, call)
        and not _may_run_by_itself(unit, function, call)
        and not _is_meant_to_wait(unit, call)
    ):
        why = _HABIT
    if why is None:
        return
    losses = list(_losses(checked, unit, call))
    if not losses and why is _HABIT and _has_no_type(checked, callee.expr) and _is_handed_on_as_value(unit, call):
        losses = [(call, "not awaited")]
    for at, what in losses:
        shown = plain_name(checker, callee) or callee.name
        yield (
            at,
            Finding(
                CODE,
                f'"{shown}(...)" is probably a coroutine that is {what}: {why}',
                (Note(Advice.AWAIT, code=f"await {code_for(checker, call)}"),),
            ),
        )


def _losses(checked: CheckedModule, unit: Unit, call: CallExpr) -> Iterator[tuple[Node, str]]:
    """Where a coroutine would be lost, or be taken for its result, if a call gave one."""
    anything = AnyType(TypeOfAny.special_form)
    coroutine = checked.checker.named_generic_type("typing.Coroutine", [anything] * 3)
    if _is_dropped_on_purpose(unit, call):
        return
    ends = Flow(checked.checker, unit, checked.module, checked.known.sinks, unseen=coroutine).ends(call)
    if isinstance(unit.parent(call), ExpressionStmt):
        yield call, "never awaited"
    elif ends and any(end.how not in (How.COMPARED, How.BRANCH, How.OVERWRITTEN) for end in ends):
        lost = all(end.how in (How.DROPPED, How.UNUSED) for end in ends)
        yield call, "never awaited" if lost else "not awaited"


def _may_run_by_itself(unit: Unit, function: FuncDef, call: CallExpr) -> bool:
    """Whether a dropped call is of an object that a base which is not found keeps: it may start work that can be awaited.

    ``self.session.generate_reply()`` speaks, and who awaits what it gives waits for the end.
    """
    if not isinstance(unit.parent(call), ExpressionStmt) or not isinstance(call.callee, MemberExpr):
        return False
    kept = call.callee.expr
    while isinstance(kept, MemberExpr) and isinstance(kept.expr, MemberExpr):
        kept = kept.expr
    return (
        isinstance(kept, MemberExpr)
        and isinstance(kept.expr, NameExpr)
        and isinstance(kept.expr.node, Var)
        and kept.expr.node.is_self
        and bool(function.info)
        and function.info.fallback_to_any
        and function.info.get(kept.name) is None
    )


def _is_meant_to_wait(unit: Unit, call: CallExpr) -> bool:
    """Whether the variable that gets a call's value is named for what can be awaited later: ``future = self.send(request)``."""
    above = unit.parent(call)
    return isinstance(above, AssignmentStmt) and any(
        isinstance(target, NameExpr) and _MEANT.search(target.name) for target in above.lvalues
    )


def _is_handed_on_as_value(unit: Unit, call: CallExpr) -> bool:
    """Whether a call's value gets a name, and all that is done with that is to give it to calls: none of them of what runs it."""
    above = unit.parent(call)
    target = _local_variable(above)
    if target is None or _MEANT.search(target.name):
        return False
    uses = list(_other_uses(unit, target))
    return bool(uses) and all(_takes_value(unit.parent(name), name) for name in uses)


def _takes_value(taker: Node | None, name: NameExpr) -> bool:
    """Whether a node is a call that is given a name and does not look like one that runs coroutines."""
    if not isinstance(taker, CallExpr) or name not in taker.args or taker.arg_kinds[taker.args.index(name)].is_star():
        return False
    called = taker.callee.name if isinstance(taker.callee, (NameExpr, MemberExpr)) else ""
    return bool(called) and _MEANT.search(called) is None and called not in _TAKERS


# What keeps a dictionary as it is, and what may await what is in one.
_ADDERS = frozenset({"append", "insert", "add"})
_COLLECTING = re.compile("coro|task|fut|awaitable|gather|wait|schedule|spawn|submit|all")
# What keeps or looks at any value.
_TAKERS = frozenset(
    {"append", "add", "put", "put_nowait", "isinstance", "iscoroutine", "isawaitable", "hasattr", "type"}
)


def _is_dropped_on_purpose(unit: Unit, call: CallExpr) -> bool:
    """Whether a value is assigned to ``_``: who writes that knows what the call gives, and it may be a running task."""
    above = unit.parent(call)
    return isinstance(above, AssignmentStmt) and all(
        isinstance(target, NameExpr) and target.name == "_" for target in above.lvalues
    )


def _is_of_fixture(function: FuncDef, receiver: Expression) -> bool:
    """Whether an object is what pytest hands to a test: it may be of any class, imported here or not."""
    root = receiver
    while isinstance(root, (MemberExpr, CallExpr, IndexExpr)):
        root = root.expr if isinstance(root, MemberExpr) else root.callee if isinstance(root, CallExpr) else root.base
    return (
        function.name.startswith("test")
        and isinstance(root, NameExpr)
        and any(root.node is argument.variable and not argument.variable.is_self for argument in function.arguments)
    )


def _is_entered_plainly(unit: Unit, receiver: Expression) -> bool:
    """Whether an object is what a plain `with` gives: that is no asynchronous one, as the sessions of test clients are not."""
    return isinstance(receiver, NameExpr) and any(
        isinstance(above, WithStmt) and not above.is_async and name in above.target
        for name in unit.names(receiver.name)
        for above in (unit.parent(name),)
    )


def _is_plain_function(checked: CheckedModule, call: CallExpr) -> bool:
    """Whether a call is of a plain function in sight: that has done its work, whatever comes of what it gives."""
    function = definition(checked.checker, call)
    return function is not None and not function.is_coroutine


def _implements(function: FuncDef, name: str) -> bool:
    """Whether a class has a method itself that it calls on another object: it implements it by what is no such class."""
    return bool(function.info) and function.info.get(name) is not None


def _has_no_type(checked: CheckedModule, receiver: Expression) -> bool:
    """Whether an object has no type for want of an annotation; an object of a package that is not there has one.

    Beside an error of mypy's nothing is said; of what it lost by one in another module, nothing else is.
    """
    given = checked.types.get(receiver)
    typ = get_proper_type(given) if given is not None else None
    while isinstance(typ, AnyType) and typ.source_any is not None:
        typ = typ.source_any
    if not isinstance(typ, AnyType) or typ.type_of_any in (TypeOfAny.from_unimported_type, TypeOfAny.special_form):
        return False
    return typ.type_of_any != TypeOfAny.from_error or (
        isinstance(receiver, NameExpr)
        and isinstance(receiver.node, Var)
        and receiver.node.fullname.rpartition(".")[0] not in ("", checked.module.tree.fullname)
    )


def _by_name(checked: CheckedModule, call: CallExpr, name: str) -> str | None:
    """Why a method's name says that a call of it gives a coroutine; None where it does not say so."""
    found = checked.names.definitions(checked.module.tree, name)
    if found:
        named_so = _is_named_so(found, call)
        return f'every class in sight that has "{name}" makes it a coroutine function' if named_so else None
    if checked.names.text(checked.checker.path).gives_coroutines(name):
        return (
            f'every class of the project that has "{name}" makes it a coroutine function, and other calls are awaited'
        )
    return None


def _is_named_so(found: Sequence[SymbolNode], call: CallExpr) -> bool:
    """Whether all methods of a name are coroutine functions that a call fits."""
    known = [function for each in found if (function := coroutine_function(each)) is not None]
    return len(known) == len(found) and all(_takes(each, call) for each in known)


def _takes(function: FuncDef, call: CallExpr) -> bool:
    """Whether a method can be called as a call does."""
    if any(kind in (ARG_STAR, ARG_STAR2) for kind in (*call.arg_kinds, *function.arg_kinds)):
        return True
    parameters = list(zip(function.arg_names, function.arg_kinds, strict=True))[0 if function.is_static else 1 :]
    positional = sum(kind is ARG_POS for kind in call.arg_kinds)
    named = {name for name, kind in zip(call.arg_names, call.arg_kinds, strict=True) if kind is ARG_NAMED}
    by_place = [name for name, kind in parameters if kind.is_positional()]
    if positional > len(by_place) or not named <= {name for name, _ in parameters}:
        return False
    taken = {*by_place[:positional], *named}
    return all(name in taken or kind.is_optional() for name, kind in parameters)


RULE = Rule(CODE, at_module=of_module)
