"""What can be written in the place of a mistake: for each error code, the repairs in the order to try them.

A repair is safe where the code can have meant nothing else and is right whatever its annotations are worth (`evidence`).
Whether it works is not judged here: each is checked with mypy before it is kept (`fixer`). The note of a finding says
which of the mistakes under its code it is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mypy_asyncgen.commands.evidence import Definitions, Evidence
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.source import Edit, Source, apply
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.sentences import named, only_sometimes, restates, runs_by_itself


@dataclass(frozen=True)
class Repair:
    """One way to repair a finding.

    Attributes:
        edits: what changes in the text.
        safe: whether the code can have meant nothing else.
        rival: another way to read the code; where mypy takes it too (`Any` does), the repair is not safe after all.
    """

    edits: tuple[Edit, ...]
    safe: bool = True
    rival: tuple[Edit, ...] = ()


_Loop = ast.For | ast.AsyncFor | ast.comprehension
_With = ast.With | ast.AsyncWith
# Take all items of an iterable before they return, so that collecting the items first changes nothing.
_CONSUMERS = frozenset(
    {"list", "set", "tuple", "frozenset", "dict", "sorted", "sum", "min", "max", "join", "extend", "update"}
)
# Values that can be awaited once only, and where it is known that nobody else awaits them.
_FRESH = (ast.Call, ast.IfExp, ast.BoolOp)
# What to do with a function that is not called.
_CALLS = (Advice.CALL, Advice.CALL_FOR_ITERABLE)


def repairs(source: Source, problem: Problem, definitions: Definitions) -> list[Repair]:
    """The repairs of a finding.

    Args:
        source: the file it is in.
        problem: the finding.
        definitions: what the checked files define.

    Returns:
        The repairs, the likeliest first and the safe ones before the others; empty for a finding that a person has to
        repair.
    """
    found = _at(source, problem, definitions) or list(_in_async_function(source, problem, definitions))
    return sorted(found, key=lambda each: not each.safe)


def _at(source: Source, problem: Problem, definitions: Definitions) -> list[Repair]:
    """What can be written where the finding is."""
    repair = _BY_CODE.get(problem.code) if not restates(problem.message) else None
    found: list[Repair] = []
    for each in repair(_Place(source, problem, definitions)) if repair is not None else ():
        if each.edits and not any(each.edits == other.edits for other in found):
            found.append(each)
    return found


def _in_async_function(source: Source, problem: Problem, definitions: Definitions) -> Iterator[Repair]:
    """What can be written once the plain function around the finding is ``async def``; its callers come after it."""
    nodes = source.at(problem)
    function = source.runs_in(nodes[0]) if nodes else None
    if not isinstance(function, ast.FunctionDef):
        return
    start = source.start(function)
    made = Edit(start, start, "async ")
    inside = Source(apply(source.text, [made]))
    for repair in _at(inside, problem, definitions):
        if any(_ASYNC_WORD.search(edit.text) for edit in repair.edits):
            moved = (
                Edit(edit.start - len(made.text), edit.end - len(made.text), edit.text) if edit.start > start else edit
                for edit in repair.edits
            )
            yield Repair((made, *moved), safe=False)


_ASYNC_WORD = re.compile(r"\b(?:await|async)\b")


class _Place:
    """A finding in its file, with the questions its repairs ask.

    Args:
        source: the file.
        problem: the finding.
        definitions: what the checked files define.
    """

    def __init__(self, source: Source, problem: Problem, definitions: Definitions) -> None:
        self.source = source
        self.evidence = Evidence(source, definitions)
        # A task, or what is only declared awaitable, may be awaited by somebody else.
        self.waits = not runs_by_itself(problem.message)
        self.nodes = source.at(problem)
        self.notes = problem.notes
        # Where only a member of a union is wrong, what would be right for it breaks the others.
        self.certain = not only_sometimes(problem.message)
        self.subject = named(problem.message)

    def says(self, *entries: Advice) -> bool:
        """Whether one of some entries is among the finding's notes."""
        return any(entry.match(note) is not None for note in self.notes for entry in entries)

    def advised(self, entry: Advice, field: str) -> str:
        """What fills a field of an entry in the finding's notes; empty where it is not among them."""
        found = (entry.match(note) for note in self.notes)
        return next((fields[field] for fields in found if fields is not None), "")

    def awaits(self) -> Iterator[ast.Await]:
        """The ``await`` that the finding is about."""
        for node in self.nodes:
            if isinstance(node, ast.Await):
                yield node
        for node in self.nodes:
            above = self.source.parent(node)
            if isinstance(above, ast.Await):
                yield above

    def operands(self) -> Iterator[ast.expr]:
        """The expressions that may be the value the finding is about, the one that bears its name first."""
        found: list[ast.expr] = []
        for node in self.nodes:
            for each in (node, *_parts(node)):
                if isinstance(each, ast.expr) and each not in found:
                    found.append(each)
        found.sort(key=lambda each: _name(each) != self.subject)
        yield from found

    def gives_coroutine(self, value: ast.expr) -> bool:
        """Whether a value is certain to be a coroutine that nobody else awaits."""
        return self.waits and isinstance(value, _FRESH) and self.evidence.is_async(value)

    def loop(self) -> tuple[_Loop, ast.expr] | None:
        """The loop or comprehension that iterates the value, and the value."""
        for node in self.nodes:
            if isinstance(node, (ast.For, ast.AsyncFor)):
                return node, node.iter
            above = self.source.parent(node)
            if isinstance(above, (ast.For, ast.AsyncFor, ast.comprehension)) and above.iter is node:
                return above, above.iter
        return None

    def with_statement(self) -> tuple[_With, ast.expr] | None:
        """The ``with`` that enters the value, and the value."""
        for node in self.nodes:
            item = self.source.parent(node)
            above = self.source.parent(item) if isinstance(item, ast.withitem) else None
            if (
                isinstance(item, ast.withitem)
                and item.context_expr is node
                and isinstance(above, (ast.With, ast.AsyncWith))
            ):
                return above, item.context_expr
        for node in self.nodes:
            if isinstance(node, (ast.With, ast.AsyncWith)) and len(node.items) == 1:
                return node, node.items[0].context_expr
        return None


def _parts(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions that an operator, a call or a look-up is made on."""
    if isinstance(node, (ast.Attribute, ast.Starred, ast.FormattedValue, ast.Await, ast.NamedExpr)):
        yield node.value
        if isinstance(node, ast.Await):
            yield from _parts(node.value)
    elif isinstance(node, ast.Subscript):
        yield from (node.value, node.slice)
    elif isinstance(node, ast.Call):
        yield node.func
        if isinstance(node.func, ast.Attribute):
            yield node.func.value
        yield from node.args
        yield from (keyword.value for keyword in node.keywords)
    elif isinstance(node, ast.BinOp):
        yield from (node.left, node.right)
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Compare):
        yield from (node.left, *node.comparators)
    elif isinstance(node, ast.BoolOp):
        yield from node.values
    elif isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse, node.test)
    elif isinstance(node, (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return)):
        if node.value is not None:
            yield node.value
            if isinstance(node.value, ast.IfExp):
                yield from _parts(node.value)
    elif isinstance(node, (ast.If, ast.While, ast.Assert)):
        yield node.test
    elif isinstance(node, ast.Match):
        yield node.subject


def _name(node: ast.expr) -> str | None:
    """The last name of what is called or looked up."""
    while isinstance(node, (ast.Call, ast.Await)):
        node = node.func if isinstance(node, ast.Call) else node.value
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None


# Edits: the smallest that make the change; what they are made of is in the caller's hands.


def _awaiting(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    """Put ``await`` in front of an expression, in parentheses where it binds weaker than what is around."""
    start, end = source.start(node), source.end(node)
    above = source.parent(node)
    if not isinstance(node, (ast.Call, ast.Name, ast.Attribute, ast.Subscript)):
        return (
            (Edit(start, start, "await ("), Edit(end, end, ")"))
            if not _tight(above, node)
            else (
                (Edit(start, start, "await ("), Edit(end, end, ")"))
                if source.in_parentheses(node)
                else (Edit(start, start, "(await ("), Edit(end, end, "))"))
            )
        )
    if _tight(above, node) and not source.in_parentheses(node):
        return Edit(start, start, "(await "), Edit(end, end, ")")
    return (Edit(start, start, "await "),)


def _tight(above: ast.AST | None, node: ast.expr) -> bool:
    if isinstance(above, (ast.Attribute, ast.Subscript, ast.Await)):
        return above.value is node
    return isinstance(above, ast.Call) and above.func is node


def _not_awaiting(source: Source, node: ast.Await) -> tuple[Edit, ...]:
    """Take an ``await`` away."""
    start = source.start(node)
    found = re.compile(r"await(?:[ \t]+(?![ \t\r\n#\\]))?").match(source.text, start)
    return (Edit(start, found.end(), ""),) if found is not None else ()


def _asynchronous(source: Source, node: _Loop | _With) -> tuple[Edit, ...]:
    """Turn ``for`` into ``async for``, ``with`` into ``async with``."""
    if isinstance(node, (ast.AsyncFor, ast.AsyncWith)) or not source.can_await(node):
        return ()
    if isinstance(node, ast.comprehension):
        word, already = source.for_word(node)
        return (Edit(word, word, "async "),) if already is None else ()
    start = source.start(node)
    return (Edit(start, start, "async "),)


def _plain(source: Source, node: _Loop | _With) -> tuple[Edit, ...]:
    """Turn ``async for`` into ``for``, ``async with`` into ``with``."""
    if isinstance(node, ast.comprehension):
        word, already = source.for_word(node)
        return _without_word(source, already, word) if already is not None else ()
    if not isinstance(node, (ast.AsyncFor, ast.AsyncWith)):
        return ()
    start = source.start(node)
    found = re.compile(r"async(?:[ \t]|\\\r?\n)+").match(source.text, start)
    return (Edit(start, found.end(), ""),) if found is not None else ()


def _without_word(source: Source, start: int, end: int) -> tuple[Edit, ...]:
    if source.text[start:end].split() != ["async"]:
        return (Edit(start, start + len("async"), ""),)
    return (Edit(start, end, ""),)


def _called(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    end = source.end(node)
    return (Edit(end, end, "()"),) if isinstance(node, (ast.Name, ast.Attribute)) else ()


def _collected(source: Source, node: ast.expr) -> tuple[Edit, ...]:
    """Put a list of its items in the place of an async iterable."""
    if not source.can_await(node) or source.generator_around(node) is not None:
        return ()
    above = source.parent(node)
    start, end = source.start(node), source.end(node)
    call = above if isinstance(above, ast.Call) and above.args == [node] and not above.keywords else None
    if call is not None and isinstance(call.func, ast.Name) and call.func.id in ("list", "set"):
        # The display is what the call would make of it.
        left, right = "[]" if call.func.id == "list" else "{}"
        if not isinstance(node, ast.GeneratorExp):
            behind = source.text[end : source.end(call)]
            if behind == ")" and source.text[source.end(call.func) : start] == "(":
                return (
                    Edit(source.start(call), start, f"{left}item async for item in "),
                    Edit(end, source.end(call), right),
                )
    if isinstance(node, ast.GeneratorExp):
        return _in_brackets(source, node)
    return Edit(start, start, "[item async for item in "), Edit(end, end, "]")


def _in_brackets(source: Source, node: ast.GeneratorExp) -> tuple[Edit, ...]:
    """Make a list comprehension of a generator expression."""
    start, end = source.start(node), source.end(node)
    above = source.parent(node)
    if isinstance(above, ast.Call) and source.end(above) == end:
        # The parentheses are the call's.
        return Edit(start + 1, start + 1, "["), Edit(end - 1, end - 1, "]")
    return Edit(start, start + 1, "["), Edit(end - 1, end, "]")


# Values: where the await goes.


def _await_value(place: _Place, node: ast.expr) -> Iterator[Repair]:
    """The ways to await a value that is used as its result."""
    source = place.source
    if isinstance(node, ast.NamedExpr):
        node = node.value
    if not source.can_await(node) or isinstance(node, (ast.Await, ast.Constant, ast.Starred)):
        return
    if _in_text(source, node) and not source.position_is_right(node):
        return
    if isinstance(node, ast.Name):
        yield from _await_variable(place, node)
        return
    generator = source.generator_around(node)
    if generator is not None:
        # An await would make an async generator of it, which what takes it cannot iterate.
        yield Repair(
            (*_in_brackets(source, generator), *_awaiting(source, node)),
            _is_consumed(source, generator) and place.gives_coroutine(node),
        )
        return
    if isinstance(node, (ast.Call, ast.Attribute, ast.Subscript, ast.IfExp, ast.BoolOp)):
        yield Repair(_awaiting(source, node), place.gives_coroutine(node))


def _await_variable(place: _Place, node: ast.Name) -> Iterator[Repair]:
    """Await where the variable gets its value, so that every use has the result; else where it is used, if only once."""
    source = place.source
    function = source.enclosing(node, ast.AsyncFunctionDef)
    if function is None:
        return
    uses = [each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id == node.id]
    stores = [each for each in uses if not isinstance(each.ctx, ast.Load)]
    given = source.parent(stores[0]) if len(stores) == 1 else None
    # In ``a = b = f()`` both names have the one value, which is awaited once.
    names = {node.id}
    if isinstance(given, ast.Assign):
        names = {target.id for target in given.targets if isinstance(target, ast.Name)}
        uses = [each for each in ast.walk(function) if isinstance(each, ast.Name) and each.id in names]
        stores = [each for each in uses if not isinstance(each.ctx, ast.Load)]
    loads = [each for each in uses if isinstance(each.ctx, ast.Load)]
    if any(source.function_around(each) is not function for each in uses):
        return
    if any(isinstance(source.parent(each), ast.Await) for each in loads):
        return
    is_given = isinstance(given, ast.NamedExpr) or (
        isinstance(given, ast.Assign) and len(stores) == len(names) == len(given.targets)
    )
    if is_given and isinstance(given, (ast.Assign, ast.NamedExpr)) and isinstance(given.value, ast.Call):
        if source.can_await(given.value) and source.generator_around(given.value) is None:
            yield Repair(_awaiting(source, given.value), place.gives_coroutine(given.value))
            return
    if len(loads) == 1 and len(names) == 1 and source.generator_around(node) is None:
        yield Repair(_awaiting(source, node), safe=False)


def _in_text(source: Source, node: ast.AST) -> bool:
    return source.enclosing(node, ast.JoinedStr) is not None


def _is_consumed(source: Source, node: ast.AST) -> bool:
    """Whether an iterable is the only argument of a function that takes all its items at once."""
    above = source.parent(node)
    return isinstance(above, ast.Call) and node in above.args and _name(above.func) in _CONSUMERS


# Codes.


def _await_async_generator(place: _Place) -> Iterator[Repair]:
    source = place.source
    for node in place.awaits():
        above = source.parent(node)
        certain = place.certain and place.evidence.is_generator(node.value)
        drop = _not_awaiting(source, node)
        if isinstance(above, (ast.For, ast.AsyncFor, ast.comprehension)) and above.iter is node:
            if isinstance(above, ast.AsyncFor) or (isinstance(above, ast.comprehension) and above.is_async):
                yield Repair(drop, certain)
            elif change := _asynchronous(source, above):
                yield Repair((*drop, *change), certain)
        elif isinstance(above, ast.Expr):
            yield from _iterated(source, above, node, drop)
        elif drop and source.generator_around(node) is None and not _in_text(source, node):
            end = source.end(node)
            consumed = _is_consumed(source, node)
            if not consumed:
                # What takes it may iterate it; types tell.
                yield Repair(drop, safe=False)
            yield Repair(
                (Edit(drop[0].start, drop[0].end, "[item async for item in "), Edit(end, end, "]")),
                safe=certain and consumed,
            )


def _iterated(source: Source, statement: ast.Expr, node: ast.expr, before: tuple[Edit, ...]) -> Iterator[Repair]:
    """A statement that only makes an async generator, as a loop over it."""
    start, end = source.start(statement), source.end(statement)
    line_start = source.text.rfind("\n", 0, start) + 1
    indent = source.text[line_start:start]
    behind = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)").match(source.text, end)
    if indent.strip() or behind is None or not source.can_await(node) or source.text[start] == "(":
        return
    newline = "\r\n" if "\r\n" in source.text else "\n"
    head = before[0] if before else Edit(start, start, "")
    yield Repair(
        (
            Edit(head.start, head.end, "async for _ in "),
            Edit(end, end, ":"),
            Edit(behind.end(), behind.end(), f"{newline}{indent}    pass"),
        ),
        safe=False,
    )


def _await_non_awaitable(place: _Place) -> Iterator[Repair]:
    source = place.source
    for node in place.awaits():
        above = source.parent(node)
        drop = _not_awaiting(source, node)
        if isinstance(above, ast.withitem):
            statement = source.parent(above)
            certain = place.certain and place.evidence.is_generator(node.value)
            if isinstance(statement, ast.AsyncWith):
                yield Repair(drop, certain)
            elif isinstance(statement, ast.With) and place.says(Advice.ENTER_WITHOUT_AWAIT):
                yield Repair((*drop, *_asynchronous(source, statement)), certain)
        elif place.says(Advice.DROP_AWAIT):
            if not isinstance(above, ast.Expr) or isinstance(node.value, ast.Call):
                yield Repair(drop, place.certain and place.evidence.is_plain(node.value))
        elif place.says(*_CALLS):
            yield Repair(_called(source, node.value), safe=False)
        elif place.says(Advice.AWAIT_ALL) and not source.in_parentheses(node.value):
            start, end = source.start(node.value), source.end(node.value)
            gather = Edit(start, start, "asyncio.gather(*"), Edit(end, end, ")")
            yield Repair((*_importing_asyncio(source), *gather), safe=False)
        return
    if place.says(*_CALLS):
        for operand in place.operands():
            yield Repair(_called(source, operand), safe=False)


def _importing_asyncio(source: Source) -> tuple[Edit, ...]:
    """Import asyncio where the module does not: behind its docstring and what it imports from the future."""
    behind = 0
    for node in source.tree.body:
        if isinstance(node, ast.Import) and any(
            alias.name == "asyncio" and alias.asname is None for alias in node.names
        ):
            return ()
    for node in source.tree.body:
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not is_text and not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            behind = source.line_start(node)
            break
    newline = "\r\n" if "\r\n" in source.text else "\n"
    return (Edit(behind, behind, f"import asyncio{newline}"),)


def _async_for_coroutine(place: _Place) -> Iterator[Repair]:
    source = place.source
    if place.says(Advice.NO_YIELD_DECLARED):
        # The declaration is what is wrong, not this use of it.
        return
    loop = place.loop()
    if loop is None:
        if place.says(Advice.AWAIT_FIRST):
            yield from _await_operands(place)
        return
    for repair in _await_value(place, loop[1]):
        if place.says(Advice.AWAIT_FIRST):
            yield Repair(repair.edits, repair.safe, rival=(*repair.edits, *_plain(source, loop[0])))
        elif place.says(Advice.AWAIT_THEN_FOR):
            yield Repair(
                (*repair.edits, *_plain(source, loop[0])), repair.safe and place.evidence.has_plain_result(loop[1])
            )


def _async_for_iterable(place: _Place) -> Iterator[Repair]:
    source = place.source
    loop = place.loop()
    if loop is None:
        if place.says(*_CALLS):
            for operand in place.operands():
                yield Repair(_called(source, operand), safe=False)
        return
    if place.says(Advice.USE_FOR):
        yield Repair(_plain(source, loop[0]), place.certain and place.evidence.is_plain(loop[1]))
    elif place.says(*_CALLS):
        yield Repair(_called(source, loop[1]), safe=False)
    elif place.says(Advice.CALL_AND_AWAIT) and source.can_await(loop[1]):
        call = _called(source, loop[1])
        if call:
            yield Repair((*_awaiting(source, loop[1]), *call), safe=False)


def _for_async_iterable(place: _Place) -> Iterator[Repair]:
    source = place.source
    loop = place.loop()
    if loop is not None and place.says(Advice.USE_ASYNC_FOR):
        yield from _as_async_loop(place, loop[0])
    elif loop is not None and place.says(Advice.AWAIT_THEN_ASYNC_FOR):
        change = _asynchronous(source, loop[0])
        for repair in _await_value(place, loop[1]):
            if change:
                yield Repair((*repair.edits, *change), repair.safe)
    elif loop is not None and place.says(Advice.AWAIT_FIRST):
        yield from _await_value(place, loop[1])
    elif place.says(Advice.AWAIT_FIRST):
        yield from _await_operands(place)
    elif place.says(Advice.USE_ANEXT):
        yield from _await_next(place)
    elif place.says(Advice.COLLECT, Advice.COLLECT_GENERATOR):
        for operand in place.operands():
            if isinstance(operand, (ast.Call, ast.Name, ast.Attribute, ast.GeneratorExp)):
                above = source.parent(operand)
                safe = not isinstance(above, ast.Call) or _is_consumed(source, operand)
                certain = safe and place.certain and place.evidence.is_async(operand)
                yield Repair(_collected(source, operand), certain)


def _as_async_loop(place: _Place, loop: _Loop) -> Iterator[Repair]:
    change = _asynchronous(place.source, loop)
    if not change:
        return
    whole = place.source.parent(loop)
    certain = place.certain and place.evidence.is_async(loop.iter)
    if isinstance(whole, ast.GeneratorExp):
        # It becomes an async generator; what takes it may want its items.
        yield Repair(change, certain)
        yield Repair((*change, *_in_brackets(place.source, whole)), certain and _is_consumed(place.source, whole))
    else:
        yield Repair(change, certain)


def _await_next(place: _Place) -> Iterator[Repair]:
    source = place.source
    for node in place.nodes:
        call = source.parent(node)
        for each in (node, call):
            if not isinstance(each, ast.Call) or not isinstance(each.func, ast.Name) or each.func.id != "next":
                continue
            if source.can_await(each) and source.generator_around(each) is None:
                start, end = source.start(each.func), source.end(each.func)
                edits = [edit for edit in _awaiting(source, each) if edit.start != start]
                opening = "(" if edits else ""
                certain = len(each.args) == 1 and place.evidence.is_async(each.args[0])
                if isinstance(source.parent(each), ast.Await):
                    yield Repair((Edit(start, end, "anext"),), certain)
                else:
                    yield Repair((Edit(start, end, f"{opening}await anext"), *edits), certain)
                return


def _async_with_mismatch(place: _Place) -> Iterator[Repair]:
    source = place.source
    found = place.with_statement()
    if found is None:
        if place.says(Advice.AWAIT_FIRST):
            yield from _await_operands(place)
        return
    statement, operand = found
    if place.says(Advice.USE_ASYNC_WITH):
        yield Repair(_asynchronous(source, statement), place.certain and place.evidence.is_async(operand))
    elif place.says(Advice.USE_WITH):
        yield Repair(_plain(source, statement), place.certain and place.evidence.is_plain(operand))
    elif place.says(*_CALLS):
        yield Repair(_called(source, operand), safe=False)
    elif place.says(Advice.AWAIT_FIRST, Advice.AWAIT_THEN_WITH):
        wants_async = place.advised(Advice.AWAIT_FIRST, "code").startswith("async with")
        change: tuple[Edit, ...] = ()
        if wants_async and isinstance(statement, ast.With):
            change = _asynchronous(source, statement)
        elif not wants_async and isinstance(statement, ast.AsyncWith):
            change = _plain(source, statement)
        for repair in _await_value(place, operand):
            yield Repair((*repair.edits, *change), repair.safe)


def _await_operands(place: _Place) -> Iterator[Repair]:
    for operand in place.operands():
        yield from _await_value(place, operand)


def _coroutine_as_value(place: _Place) -> Iterator[Repair]:
    source = place.source
    if place.says(Advice.MAKE_TASK_WHERE_MADE):
        # Where it is made is another place.
        return
    if place.says(Advice.MAKE_TASK):
        for operand in place.operands():
            if isinstance(operand, ast.Call):
                start, end = source.start(operand), source.end(operand)
                task = Edit(start, start, "asyncio.create_task("), Edit(end, end, ")")
                yield Repair((*_importing_asyncio(source), *task), safe=False)
        return
    for operand in place.operands():
        outer = _await_around(source, operand)
        for repair in _await_value(place, operand):
            # "await f().x": f() must be awaited; whether its x must be too, the types tell.
            if outer is None:
                yield repair
                continue
            moved = (*repair.edits, *_not_awaiting(source, outer))
            yield Repair(repair.edits, repair.safe, rival=moved)
            yield Repair(moved, repair.safe, rival=repair.edits)
    yield from _await_all_operands(place)


def _await_all_operands(place: _Place) -> Iterator[Repair]:
    """Await every call of the same function among the operands: with one awaited, the next is the one that is wrong."""
    for node in place.nodes:
        whole = place.source.parent(node) if not isinstance(node, (ast.BinOp, ast.Compare)) else node
        while isinstance(place.source.parent(whole) if whole is not None else None, (ast.BinOp, ast.Compare)):
            assert whole is not None
            whole = place.source.parent(whole)
        if not isinstance(whole, (ast.BinOp, ast.Compare)):
            continue
        calls = [each for each in _operands(whole) if isinstance(each, ast.Call) and _name(each) == place.subject]
        ways = [way for call in calls for way in [next(_await_value(place, call), None)] if way is not None]
        edits = tuple(edit for way in ways for edit in way.edits)
        if len(calls) > 1 and edits:
            yield Repair(edits, all(way.safe for way in ways))
            return


def _operands(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from (*_operands(node.left), *_operands(node.right))
    elif isinstance(node, ast.Compare):
        for each in (node.left, *node.comparators):
            yield from _operands(each)
    else:
        yield node


def _await_around(source: Source, operand: ast.expr) -> ast.Await | None:
    """The ``await`` that stands in front of a value but binds what follows it."""
    node: ast.AST = operand
    above = source.parent(node)
    while isinstance(above, (ast.Attribute, ast.Subscript, ast.Call)):
        if isinstance(above, ast.Call) and above.func is not node:
            return None
        node, above = above, source.parent(above)
    return above if isinstance(above, ast.Await) and node is not operand else None


def _await_outside_async(place: _Place) -> Iterator[Repair]:
    for node in place.nodes:
        function = place.source.enclosing(node, ast.FunctionDef)
        if function is not None:
            start = place.source.start(function)
            yield Repair((Edit(start, start, "async "),), safe=False)
            return


def _unawaited_coroutine(place: _Place) -> Iterator[Repair]:
    source = place.source
    for operand in place.operands():
        if not isinstance(operand, (ast.Call, ast.Name, ast.Attribute, ast.Subscript)):
            continue
        if place.says(
            Advice.AWAIT, Advice.AWAIT_OR_TASK, Advice.AWAIT_OR_DROP, Advice.RUN_OR_AWAIT, Advice.TASK_OR_AWAIT
        ):
            for repair in _await_value(place, operand):
                yield Repair(repair.edits, safe=False)
        elif place.says(Advice.RUN) and isinstance(operand, ast.Call):
            start, end = source.start(operand), source.end(operand)
            run = Edit(start, start, "asyncio.run("), Edit(end, end, ")")
            yield Repair((*_importing_asyncio(source), *run), safe=False)


def _unused_async_generator(place: _Place) -> Iterator[Repair]:
    for node in place.nodes:
        statement = place.source.statement(node)
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            yield from _iterated(place.source, statement, statement.value, ())


def _truthy_coroutine(place: _Place) -> Iterator[Repair]:
    if place.says(Advice.AWAIT_FOR_RESULT):
        yield from _await_operands(place)


def _coroutine_in_text(place: _Place) -> Iterator[Repair]:
    if place.says(Advice.AWAIT_OR_SHOW, Advice.AWAIT_FIRST):
        yield from _await_operands(place)
    elif place.says(Advice.COLLECT):
        for operand in place.operands():
            if isinstance(operand, ast.Call) and not _in_text(place.source, operand):
                yield Repair(_collected(place.source, operand), safe=False)


def _coroutine_escape(place: _Place) -> Iterator[Repair]:
    for operand in place.operands():
        function = place.source.enclosing(operand, ast.AsyncFunctionDef)
        # A function that a framework calls hands its value to the framework, not to a caller that may await it.
        handed_over = function is not None and bool(function.decorator_list)
        for repair in _await_value(place, operand):
            yield Repair(repair.edits, repair.safe and handed_over)


def _async_iterator_declaration(place: _Place) -> Iterator[Repair]:
    for node in place.nodes:
        function = node if isinstance(node, ast.AsyncFunctionDef) else None
        if function is not None:
            start = place.source.start(function)
            found = re.compile(r"async[ \t]+").match(place.source.text, start)
            if found is not None:
                # Python calls "__aiter__" without awaiting it; of other methods the implementations may be what is wrong.
                yield Repair(
                    (Edit(start, found.end(), ""),),
                    safe=place.says(Advice.DECLARE_AITER, Advice.DECLARE_AITER_OR_YIELD),
                )


_BY_CODE: dict[str, Callable[[_Place], Iterator[Repair]]] = {
    "await-async-generator": _await_async_generator,
    "await-non-awaitable": _await_non_awaitable,
    "async-for-coroutine": _async_for_coroutine,
    "async-for-iterable": _async_for_iterable,
    "for-async-iterable": _for_async_iterable,
    "async-with-mismatch": _async_with_mismatch,
    "coroutine-as-value": _coroutine_as_value,
    "await-outside-async": _await_outside_async,
    "unawaited-coroutine": _unawaited_coroutine,
    "unused-async-generator": _unused_async_generator,
    "truthy-coroutine": _truthy_coroutine,
    "coroutine-in-text": _coroutine_in_text,
    "returned-coroutine": _coroutine_escape,
    "coroutine-escape": _coroutine_escape,
    "async-iterator-declaration": _async_iterator_declaration,
    "suspicious-async-iterator": _async_iterator_declaration,
}
