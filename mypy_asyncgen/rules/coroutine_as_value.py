"""`coroutine-as-value`: a coroutine, task or other awaitable used as if it were its result."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    ComparisonExpr,
    DelStmt,
    Expression,
    IndexExpr,
    MatchStmt,
    MemberExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RaiseStmt,
    RefExpr,
    TypeInfo,
    UnaryExpr,
)
from mypy.types import AnyType, Instance, ProperType, Type, get_proper_type

from mypy_asyncgen.finding import Finding, Note
from mypy_asyncgen.mypy_api.types import erase_typevars, find_member, format_type, get_all_type_vars, is_subtype
from mypy_asyncgen.rule import CheckedModule, Ended, Found, Rule
from mypy_asyncgen.rules import truthy_coroutine
from mypy_asyncgen.tree import evidence
from mypy_asyncgen.tree.flow import How
from mypy_asyncgen.tree.idle import waits
from mypy_asyncgen.tree.kinds import FUTURES, Kind, always, awaited, has_own_life, kind_of, kinds, members, sometimes
from mypy_asyncgen.tree.units import Unit
from mypy_asyncgen.tree.uses import Site, Use, alternatives, taker_of
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.names import code_for, noun, plain_name, quoted, subject, type_name
from mypy_asyncgen.words.sentences import be, expects

CODE = "coroutine-as-value"

_COMPARED = "comparing it compares the {noun}, not its result"
# Methods of `asyncio.Task` that no coroutine has (Python 3.14).
_OF_TASKS = frozenset(
    {
        *("cancel", "cancelled", "cancelling", "uncancel", "done", "result", "exception", "get_name", "set_name"),
        *("add_done_callback", "remove_done_callback", "get_coro", "get_context", "get_loop", "get_stack"),
    }
)
_TYPE_TESTS = frozenset({"builtins.isinstance", "builtins.issubclass"})
_OPERATIONS = (Use.INDEX, Use.CALL, Use.OPERATOR, Use.COMPARE)


def refine(site: Site) -> Finding | None:
    """The finding for an attribute, index, call, operator or argument that takes an awaitable for its result."""
    if site.use in (Use.ARGUMENT, Use.GIVEN):
        found = _alternative(site)
        if found is not None or _is_tested_before(site):
            return found
    member = _awaitable(site)
    if member is None:
        return _collection(site)
    if _is_meant_itself(site, member):
        return None
    if site.use is Use.MEMBER and isinstance(site.node, MemberExpr):
        if _has(member, site.node.name):
            return None
        return _attribute(site, site.node.name, member)
    if site.use in _OPERATIONS:
        missing, repaired = _operation(site, member)
        finding = _finding(site, member, missing, repaired)
        # mypy reports ``del x[i]`` at the statement.
        return finding._replace(at=site.operand) if isinstance(site.node, DelStmt) else finding
    if site.use is Use.ARGUMENT and isinstance(site.node, CallExpr):
        return _argument(site, site.node, member)
    if site.use is Use.GIVEN:
        return None if _is_wanted(site) else _given(site, member)
    return None


def _is_meant_itself(site: Site, member: ProperType) -> bool:
    """Whether an awaitable can be meant, and not its result, although mypy rejects the use.

    An object of a class of its own has attributes, is compared and handed on; a future made on the spot has no result to
    wait for.
    """
    if site.use in (Use.ARGUMENT, Use.GIVEN) and _is_new_future(site.operand):
        return True
    if not has_own_life(member):
        return False
    if not isinstance(site.operand, CallExpr):
        # Who keeps it knows what it is: a reference that is handed on, or what another module adds to the class.
        return True
    if site.use not in (Use.MEMBER, Use.COMPARE, Use.ARGUMENT, Use.GIVEN):
        return False
    inner = get_proper_type(awaited(member))
    if inner is None or isinstance(inner, AnyType):
        return True
    return site.use is Use.MEMBER and isinstance(site.node, MemberExpr) and not _has(inner, site.node.name)


def _is_new_future(expr: Expression) -> bool:
    callee = expr.callee if isinstance(expr, CallExpr) else None
    return isinstance(callee, RefExpr) and isinstance(callee.node, TypeInfo) and callee.node.fullname in FUTURES


def _given(site: Site, member: ProperType) -> Finding:
    """The finding for an awaitable in a place that is declared to hold something else, mostly its result."""
    finding = _finding(site, member, "its result is needed here", "await {}")._replace(at=site.operand)
    result = awaited(member)
    if not site.expected or result is None or any(fits(site.checker, result, typ) for typ in site.expected):
        return finding
    shown = format_type(site.expected[0], site.checker.options)
    needed = "an exception" if isinstance(site.node, RaiseStmt) else shown
    # What fills a note has no quotes.
    note = Note(
        Advice.RESULT_WILL_NOT_DO,
        result=type_name(site.checker, get_proper_type(result)),
        needed=needed.strip('"').replace('"', "'"),
    )
    return finding._replace(message=finding.message.replace("its result", needed), notes=(note,))


def _is_wanted(site: Site) -> bool:
    """Whether the place takes awaitables, or nothing at all: its trouble is not that the value was not awaited."""
    wanted = [kind for expected in site.expected for kind in kinds(expected)]
    return bool(wanted) and (any(kind & Kind.AWAITABLE for kind in wanted) or all(kind & Kind.NONE for kind in wanted))


def _attribute(site: Site, name: str, member: ProperType) -> Finding:
    """The finding for an attribute that an awaitable does not have; perhaps its result has it, perhaps a task."""
    inner = awaited(member)
    result = get_proper_type(inner) if inner is not None else None
    shown = f' that gives "{type_name(site.checker, result)}"' if isinstance(result, Instance) else ""
    finding = _finding(site, member, f'it has no attribute "{name}"', f"(await {{}}).{name}", instead=shown)
    if kind_of(member) & Kind.COROUTINE and name in _OF_TASKS and not (result is not None and _has(result, name)):
        source = code_for(site.checker, site.operand) if isinstance(site.operand, CallExpr) else "..."
        return finding._replace(notes=(Note(Advice.MAKE_TASK_WHERE_MADE, name=name, source=source),))
    return finding


def _alternative(site: Site) -> Finding | None:
    """The finding for the operand of ``and``, ``or`` or a conditional expression that is the awaitable in its value."""
    condition: Finding | None = None
    for part, tested in alternatives(site.operand):
        inner = Site(site.checker, site.unit, site.use, part, site.node, site.expected)
        member = _awaitable(inner)
        found = refine(inner) if member is not None else None
        if found is not None and not tested:
            return found._replace(at=part)
        if found is not None and member is not None and condition is None and _is_always_true(inner):
            # What comes behind it is the value: one mistake, under that code.
            condition = truthy_coroutine.finding(site.checker, part, member)._replace(at=part)
    return condition


def _is_always_true(site: Site) -> bool:
    """Whether a value is an awaitable each time, and not also a ``None`` that is asked for."""
    return all(kind_of(member) & Kind.AWAITABLE for member in members(site.type))


def _is_tested_before(site: Site) -> bool:
    """Whether the only awaitables in the value of ``task and task.done()`` are those that the test is about."""
    found = [
        tested
        for part, tested in alternatives(site.operand)
        if _awaitable(Site(site.checker, site.unit, site.use, part, site.node, site.expected)) is not None
    ]
    return bool(found) and all(found)


def _awaitable(site: Site) -> ProperType | None:
    for member in members(site.type):
        kind = kind_of(member)
        if kind & Kind.AWAITABLE and not kind & Kind.ASYNC_ITERABLE:
            return member
    return None


def _has(member: ProperType, name: str) -> bool:
    return isinstance(member, Instance) and find_member(name, member, member) is not None


def _operation(site: Site, member: ProperType) -> tuple[str, str]:
    if site.use is Use.INDEX:
        return "it cannot be indexed", "(await {})[...]"
    if site.use is Use.CALL:
        return "it cannot be called", "(await {})(...)"
    if site.use is Use.COMPARE:
        return _comparing(site.checker, site.node, site.operand, member), "await {}"
    if isinstance(site.node, (OpExpr, OperatorAssignmentStmt, UnaryExpr)):
        return f'"{site.node.op}" is not defined for it', "await {}"
    return "it has no arithmetic of its own", "await {}"


def _comparing(checker: TypeChecker, node: Node | None, operand: Expression, member: ProperType) -> str:
    """What comes of comparing an awaitable, by how it is compared."""
    short = noun(checker, member).partition(" ")[2].partition(" (")[0]
    if isinstance(node, ComparisonExpr):
        for operator, left, right in node.pairwise():
            if operand in (left, right) and operator in ("<", "<=", ">", ">="):
                return f'"{operator}" raises TypeError for it'
    elif isinstance(node, MatchStmt):
        return f'"match" sees the {short}, not its result'
    elif isinstance(node, CallExpr) and isinstance(node.callee, RefExpr) and node.callee.fullname in _TYPE_TESTS:
        return "testing its type does not test its result"
    return _COMPARED.format(noun=short)


def _finding(site: Site, member: ProperType, missing: str, repaired: str, *, instead: str = "") -> Finding:
    checker = site.checker
    verb = be(members(site.type))
    source = code_for(checker, site.operand)
    note = Note(Advice.AWAIT_FIRST, source=source, code=repaired.format(source))
    above = site.unit.parent(site.node)
    if isinstance(above, AwaitExpr) and site.use in (Use.MEMBER, Use.INDEX, Use.CALL):
        note = Note(Advice.AWAIT_IN_PARENTHESES, code=repaired.format(source))
    sentence = f"{subject(checker, site.operand)} {verb} {noun(checker, member)}{instead}: {missing}"
    return Finding(CODE, sentence, (note,))


def _argument(site: Site, call: CallExpr, member: ProperType) -> Finding | None:
    """An awaitable given to a parameter that its result would fit."""
    taker = plain_name(site.checker, taker_of(call))
    whom = f'"{taker}"' if taker else "the function"
    if kind_of(member) & Kind.COROUTINE and _wants_tasks(site):
        return Finding(
            CODE,
            f"{subject(site.checker, site.operand)} is {noun(site.checker, member)}, but {whom} needs a task",
            (Note(Advice.MAKE_TASK, source=code_for(site.checker, site.operand)),),
        )
    if _is_wanted(site):
        return None
    inner = awaited(member)
    if not any(fits(site.checker, inner, expected) for expected in site.expected):
        return None
    if kind_of(member) & Kind.FUTURE and isinstance(get_proper_type(inner), AnyType) and _wants_function(site):
        # A task in the place of a callback: perhaps its ``cancel`` is meant, hardly what it gives.
        return None
    finding = _finding(site, member, f"{whom} needs its result", "await {}")
    named = quoted(site.checker, site.operand)
    if taker is None or named is None or len(site.expected) != 1 or len(members(site.type)) != 1:
        return finding
    expected = get_proper_type(site.expected[0])
    if isinstance(expected, AnyType) or get_all_type_vars(expected):
        return finding
    shown = format_type(expected, site.checker.options)
    return finding._replace(message=expects(whom, shown, noun(site.checker, member), named))


def _wants_function(site: Site) -> bool:
    return all(kind & Kind.FUNCTION for expected in site.expected for kind in kinds(expected))


def compared(checker: TypeChecker, unit: Unit, expr: Expression, member: ProperType) -> Finding:
    """The finding for an awaitable that is compared, matched or tested for its type."""
    node = unit.parent(expr)
    said = _comparing(checker, node, expr, member)
    return _finding(Site(checker, unit, Use.COMPARE, expr, node or expr), member, said, "await {}")


def _wants_tasks(site: Site) -> bool:
    """Whether every type the parameter takes is a future: an `Awaitable` beside it takes coroutines too."""
    wanted = [kind for expected in site.expected for kind in kinds(expected) if kind & Kind.AWAITABLE]
    return bool(wanted) and all(kind & Kind.FUTURE for kind in wanted)


def _collection(site: Site) -> Finding | None:
    """Coroutines in a collection whose items must be tasks: `asyncio.wait` refuses them since Python 3.11."""
    if site.use is not Use.ARGUMENT or not isinstance(site.node, CallExpr):
        return None
    wants = any(
        isinstance(member, Instance) and member.args and always(member.args[-1], Kind.FUTURE)
        for expected in site.expected
        for member in members(expected)
    )
    if not wants:
        return None
    for member in members(site.type):
        if isinstance(member, Instance) and member.args and sometimes(member.args[-1], Kind.COROUTINE):
            taker = plain_name(site.checker, taker_of(site.node)) or "the function"
            return Finding(
                CODE,
                f'{subject(site.checker, site.operand)} holds coroutines, but "{taker}" needs tasks',
                (Note(Advice.MAKE_TASKS),),
            )
    return None


def fits(checker: TypeChecker, typ: Type | None, expected: Type) -> bool:
    """Whether a value of a type may go where another is expected; type variables of the place fit anything.

    Args:
        checker: the checker in use.
        typ: the value's type; None where it is not known, which fits nothing.
        expected: the declared type.
    """
    if typ is None:
        return False
    proper = get_proper_type(typ)
    if isinstance(proper, AnyType):
        return True
    return is_subtype(proper, erase_typevars(expected), options=checker.options)


def tested(ended: Ended) -> Finding | None:
    """The finding for a value that ends where it is compared, matched or tested for its type."""
    if not waits(ended.checker, ended.made, ended.member):
        return None
    if ended.end.how is How.TYPE_TEST and not kind_of(ended.member) & Kind.COROUTINE:
        # Of what is declared `Awaitable`, a test can find out more.
        return None
    return compared(ended.checker, ended.unit, ended.shown, ended.member)


def used(ended: Ended) -> Finding | None:
    """The finding for a value that is used as its result is, where mypy takes it for ``Any`` and says nothing."""
    node = ended.unit.parent(ended.shown)
    if node is None:
        return None
    use = _VALUE_USES.get(type(node), Use.OPERATOR)
    return refine(Site(ended.checker, ended.unit, use, ended.shown, node, known=ended.member))


def taken(ended: Ended) -> Finding | None:
    """The finding for a coroutine given for a parameter that the function can only use as a value."""
    call = ended.unit.parent(ended.shown)
    if not kind_of(ended.member) & Kind.COROUTINE or not isinstance(call, CallExpr):
        return None
    checker, taker = ended.checker, plain_name(ended.checker, call.callee)
    named = quoted(checker, ended.shown)
    whom = f'"{taker}"' if taker else "the function"
    source = code_for(checker, ended.shown)
    given = f"the coroutine {named}" if named else "a coroutine"
    return Finding(
        CODE,
        f'{whom} uses its parameter "{ended.end.sink}" as a value, got {given}',
        (Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}"),),
    )


def declared(ended: Ended) -> Finding | None:
    """The finding for a coroutine given for a parameter that is declared to be something else, unseen by mypy."""
    call = ended.unit.parent(ended.shown)
    if not kind_of(ended.member) & Kind.COROUTINE or not isinstance(call, CallExpr):
        return None
    taker = plain_name(ended.checker, call.callee)
    named = quoted(ended.checker, ended.shown)
    whom = f'"{taker}"' if taker else "the function"
    source = code_for(ended.checker, ended.shown)
    given = f"the coroutine {named}" if named else "a coroutine"
    return Finding(
        CODE,
        f'{whom} does not declare its parameter "{ended.end.sink}" to be awaitable, got {given}',
        (Note(Advice.AWAIT_FIRST, source=source, code=f"await {source}"),),
    )


def of_operations(checked: CheckedModule) -> Iterator[Found]:
    """The coroutines that a module calculates with, where mypy says nothing because it does not know the other operand."""
    for operation in checked.operations:
        for operand in (operation.left, operation.right):
            # What awaiting gives too often, the `return` that does so is told for.
            member = _certain(checked.types.get(operand)) if not isinstance(operand, AwaitExpr) else None
            unit = checked.module.unit_of(operation) if member is not None else None
            if member is None or unit is None or not kind_of(member) & Kind.COROUTINE:
                continue
            site = Site(checked.checker, unit, Use.OPERATOR, operand, operation, known=member)
            if not evidence.doubtful_value(checked.checker, checked.module, unit, Use.OPERATOR, operand, operation):
                found = refine(site)
                if found is not None:
                    yield operand, found


def _certain(typ: Type | None) -> ProperType | None:
    """A type that is not one of several."""
    found = members(typ) if typ is not None else []
    return found[0] if len(found) == 1 else None


_VALUE_USES: dict[type[Node], Use] = {MemberExpr: Use.MEMBER, IndexExpr: Use.INDEX, CallExpr: Use.CALL}

RULE = Rule(
    CODE,
    refine=refine,
    at_module=of_operations,
    ends={How.USED: used, How.COMPARED: tested, How.TYPE_TEST: tested, How.TAKEN: taken, How.DECLARED: declared},
)
