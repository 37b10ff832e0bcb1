"""What a decorator without a useful type gives, read from its source.

A decorator that is not annotated, or gives ``Callable[..., Any]``, erases the function it is put on. What it gives at run
time is in its body: a wrapper that returns the call of the function gives what the function gives, an ``async def``
wrapper gives a coroutine. Only the syntax is read, with Python's own parser: mypy leaves the bodies out of modules whose
errors are not shown. Nothing here knows of types or of mypy.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

Function = ast.FunctionDef | ast.AsyncFunctionDef

# What calling the decorated function gives: what the function itself gives, or a coroutine of which no more is known.
SAME = "same"
COROUTINE = "coroutine"

_ASKS_FOR_COROUTINE_FUNCTION = frozenset({"iscoroutinefunction", "is_coroutine_function", "is_async_callable"})
_ASKS_FOR_GENERATOR_FUNCTION = frozenset({"isasyncgenfunction", "isgeneratorfunction"})
# What a function that is put in the place of another can be returned as.
_FUNCTIONS = (ast.Name, ast.IfExp, ast.Call, ast.Lambda)
# What is put around a wrapper and gives it back.
_TRANSPARENT_CALLS = frozenset({"update_wrapper", "cast"})
# Decorators of PyPI packages `wrapt` and `decorator`, that turn a function with these first parameters into a decorator.
_MAKERS = {"wrapt.decorator": 0, "decorator.decorator": 0, "decorator": 0}
_MAX_DEPTH = 3


class Subject(NamedTuple):
    """What a decorator is put on.

    Attributes:
        coroutine: whether it is a coroutine function.
        generator: whether it is an async generator function.
    """

    coroutine: bool
    generator: bool


ON_COROUTINE_FUNCTION = Subject(coroutine=True, generator=False)
ON_GENERATOR_FUNCTION = Subject(coroutine=False, generator=True)


# What makes another function or gives back the one that is given: a function inside, `partial`, a name that is returned.
_WRAPS = re.compile(
    r"^[ \t]+(?:async[ \t]+)?def\b|\bpartial\b|\breturn[ \t]+\w+[ \t]*$|\breturn[ \t]+[^\n]*\bif\b", re.MULTILINE
)


def may_wrap(text: str) -> bool:
    """Whether a function can be a decorator that gives a function, by its text: few can, and only those are parsed.

    Args:
        text: the function's lines, the first one not indented.
    """
    return _WRAPS.search(text) is not None or any(maker in text for maker in _MAKERS)


def gives(decorator: Function, subject: Subject, *, called: bool) -> str | None:
    """What a function gives when it decorates another.

    Args:
        decorator: the definition of the decorator.
        subject: what it is put on.
        called: whether it is put there by its call, ``@retry(3)``, not by its name.

    Returns:
        `SAME` or `COROUTINE`, which is what calling the decorated function gives; None where it is not certain.
    """
    made = _made_by_package(decorator, subject)
    if made is not None:
        return made if not called else None
    first = _first_parameter(decorator)
    if isinstance(decorator, ast.AsyncFunctionDef) or (first is None and not called):
        return None
    body = _Body(decorator, subject, first, given=not called)
    returned = list(body.returned())
    # Most functions give something else, and then it need not be known what their bodies contain.
    if not all(isinstance(value, _FUNCTIONS) for value in returned) or _contents(decorator).yields:
        return None
    return _agreed(body.factory(value, 0) if called else body.wrapper(value, 0) for value in returned)


def _made_by_package(decorator: Function, subject: Subject) -> str | None:
    """What a wrapper gives that `wrapt` or `decorator` turns into a decorator."""
    for above in decorator.decorator_list:
        if _dotted(above) in _MAKERS:
            first = _first_parameter(decorator)
            return _Body(decorator, subject, first, given=True).call_gives(decorator) if first is not None else None
    return None


def _dotted(expr: ast.expr) -> str:
    """A dotted name as it is written; empty for anything else."""
    names: list[str] = []
    while isinstance(expr, ast.Attribute):
        names.insert(0, expr.attr)
        expr = expr.value
    return ".".join([expr.id, *names]) if isinstance(expr, ast.Name) else ""


def _agreed(found: Iterator[str | None]) -> str | None:
    every = set(found)
    if every == {SAME, COROUTINE}:
        return COROUTINE
    return every.pop() if len(every) == 1 else None


class _Body:
    """A decorator's body, with what is known of the function it is put on.

    Args:
        function: the decorator.
        subject: what it is put on.
        parameter: the parameter that takes the function.
        given: whether the parameter has the function, or its default.
    """

    def __init__(self, function: Function, subject: Subject, parameter: str | None, *, given: bool) -> None:
        self._function = function
        self._subject = subject
        self._parameter = parameter
        self._given = given

    @property
    def _definitions(self) -> dict[str, list[Function]]:
        return _contents(self._function).definitions

    @property
    def _values(self) -> dict[str, list[ast.expr | None]]:
        return _contents(self._function).values

    def returned(self) -> Iterator[ast.expr | None]:
        """The values that the decorator can return."""
        found, falls_through = self._ways_out(self._function.body)
        yield from found
        if falls_through:
            yield None

    def factory(self, value: ast.expr | None, depth: int) -> str | None:
        """What a value gives that is called with the decorated function: a decorator that was made."""
        if isinstance(value, ast.Name):
            inner = self._definition(value.id)
            return gives(inner, self._subject, called=False) if inner is not None else None
        if isinstance(value, ast.Lambda) and len(value.args.args) == 1 and isinstance(value.body, ast.Call):
            # ``return lambda f: decorator(f, name)``
            return None
        if isinstance(value, ast.Call) and _last_name(value.func) == "partial" and value.args:
            # ``return functools.partial(traced, name=name)``
            target = value.args[0]
            if isinstance(target, ast.Name) and target.id == self._function.name and len(value.args) == 1:
                return gives(self._function, self._subject, called=False) if depth < _MAX_DEPTH else None
        return None

    def wrapper(self, value: ast.expr | None, depth: int) -> str | None:
        """What a value gives that is called in the place of the decorated function."""
        if value is None or depth > _MAX_DEPTH:
            return None
        if isinstance(value, ast.Name):
            return self._named(value.id, depth)
        if isinstance(value, ast.IfExp):
            truth = self._truth(value.test)
            taken = [part for part, when in ((value.body, True), (value.orelse, False)) if truth in (None, when)]
            return _agreed(self.wrapper(part, depth + 1) for part in taken)
        if isinstance(value, ast.Call):
            return self._wrapped_call(value, depth)
        return None

    def _named(self, name: str, depth: int) -> str | None:
        if name == self._parameter and name not in self._values:
            return SAME
        inner = self._definition(name)
        if inner is not None:
            return self.call_gives(inner)
        assigned = self._values.get(name, [])
        if len(assigned) == 1 and name not in self._definitions:
            return self.wrapper(assigned[0], depth + 1)
        return None

    def _wrapped_call(self, call: ast.Call, depth: int) -> str | None:
        """``update_wrapper(wrapper, f)``, ``wraps(f)(wrapper)``, ``decorator(f)``."""
        name = _last_name(call.func)
        if name in _TRANSPARENT_CALLS and call.args:
            return self.wrapper(call.args[-1 if name == "cast" else 0], depth + 1)
        if isinstance(call.func, ast.Call) and _last_name(call.func.func) == "wraps" and len(call.args) == 1:
            return self.wrapper(call.args[0], depth + 1)
        if isinstance(call.func, ast.Name) and len(call.args) == 1 and _is_name(call.args[0], self._parameter):
            inner = self._definition(call.func.id)
            return gives(inner, self._subject, called=False) if inner is not None else None
        return None

    def _definition(self, name: str) -> Function | None:
        """The one function of a name that is defined in the body, on the ways that can be taken."""
        found = [each for each in self._definitions.get(name, []) if self._reached(each)]
        return found[0] if len(found) == 1 and name not in self._values else None

    def _reached(self, definition: Function) -> bool:
        return definition in self._reachable(self._function.body)

    def _reachable(self, statements: list[ast.stmt]) -> set[ast.stmt]:
        found: set[ast.stmt] = set()
        for statement in statements:
            found.add(statement)
            if isinstance(statement, ast.If):
                truth = self._truth(statement.test)
                for body, when in ((statement.body, True), (statement.orelse, False)):
                    if truth in (None, when):
                        found |= self._reachable(body)
                taken = {True: statement.body, False: statement.orelse}.get(truth) if truth is not None else None
                if taken and isinstance(taken[-1], (ast.Return, ast.Raise)):
                    break
            else:
                for body in _blocks(statement):
                    found |= self._reachable(body)
        return found

    def call_gives(self, wrapper: Function) -> str | None:
        """What the call of a wrapper gives."""
        if any(not _keeps_kind(expr) for expr in wrapper.decorator_list if _last_name(expr) not in ("decorator",)):
            return None
        if isinstance(wrapper, ast.AsyncFunctionDef):
            return self._async_wrapper(wrapper)
        if _contents(wrapper).yields:
            return None
        results = _contents(wrapper).values
        returned = [node.value for node in _own_nodes(wrapper) if isinstance(node, ast.Return)]
        if returned and all(self._is_call(value, results) for value in returned):
            return SAME
        return None

    def _async_wrapper(self, wrapper: ast.AsyncFunctionDef) -> str | None:
        if _contents(wrapper).yields:
            # ``async for item in f(): yield item`` gives an async generator, as f does.
            return SAME if self._subject.generator else None
        if not self._subject.coroutine:
            return None
        results = _contents(wrapper).values
        returned = [node.value for node in _own_nodes(wrapper) if isinstance(node, ast.Return)]
        waits = returned and all(self._is_awaited_call(value, results) for value in returned)
        return SAME if waits else COROUTINE

    def _is_call(self, value: ast.expr | None, results: dict[str, list[ast.expr | None]]) -> bool:
        """Whether a value is what calling the decorated function gave."""
        if isinstance(value, ast.Name):
            assigned = results.get(value.id, [])
            return len(assigned) == 1 and isinstance(assigned[0], ast.Call) and self._is_call(assigned[0], results)
        return isinstance(value, ast.Call) and _is_name(value.func, self._parameter)

    def _is_awaited_call(self, value: ast.expr | None, results: dict[str, list[ast.expr | None]]) -> bool:
        if isinstance(value, ast.Name):
            assigned = results.get(value.id, [])
            return len(assigned) == 1 and isinstance(assigned[0], ast.Await) and self._is_call(assigned[0].value, {})
        return isinstance(value, ast.Await) and self._is_call(value.value, {})

    def _ways_out(self, statements: list[ast.stmt]) -> tuple[list[ast.expr | None], bool]:
        """What a sequence of statements can return, and whether its end can be reached."""
        found: list[ast.expr | None] = []
        for statement in statements:
            if isinstance(statement, ast.Return):
                return [*found, statement.value], False
            if isinstance(statement, ast.Raise):
                return found, False
            if isinstance(statement, ast.If):
                truth = self._truth(statement.test)
                reaches_end = False
                for body, when in ((statement.body, True), (statement.orelse, False)):
                    if truth in (None, when):
                        inside, falls_through = self._ways_out(body)
                        found += inside
                        reaches_end = reaches_end or falls_through
                if not reaches_end:
                    return found, False
            else:
                for body in _blocks(statement):
                    found += self._ways_out(body)[0]
        return found, True

    def _truth(self, test: ast.expr) -> bool | None:
        """Whether a condition holds, where it asks for the decorated function or for what kind of function it is."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            inner = self._truth(test.operand)
            return None if inner is None else not inner
        if isinstance(test, ast.Name):
            if test.id == self._parameter:
                return self._given
            assigned = self._values.get(test.id, [])
            return self._truth(assigned[0]) if len(assigned) == 1 and isinstance(assigned[0], ast.Call) else None
        if isinstance(test, ast.Compare) and _is_name(test.left, self._parameter) and _is_none(test.comparators[0]):
            is_none = not self._given
            return {ast.Is: is_none, ast.IsNot: not is_none}.get(type(test.ops[0]))
        if isinstance(test, ast.BoolOp):
            return self._bool(test)
        if isinstance(test, ast.Call) and test.args and _is_name(test.args[0], self._parameter):
            return self._asked(_last_name(test.func))
        return None

    def _bool(self, test: ast.BoolOp) -> bool | None:
        parts = [self._truth(value) for value in test.values]
        decides = isinstance(test.op, ast.Or)
        if decides in parts:
            return decides
        return None if None in parts else not decides

    def _asked(self, name: str | None) -> bool | None:
        if name == "callable":
            return self._given
        if not self._given:
            return None
        if name in _ASKS_FOR_COROUTINE_FUNCTION:
            return self._subject.coroutine
        if name in _ASKS_FOR_GENERATOR_FUNCTION:
            return self._subject.generator if name == "isasyncgenfunction" else False
        return None


def _keeps_kind(decorator: ast.expr) -> bool:
    """Whether what stands above a wrapper leaves it the kind of function it is: ``@wraps(f)``."""
    return isinstance(decorator, ast.Call) and _last_name(decorator.func) == "wraps"


def _first_parameter(function: Function) -> str | None:
    parameters = [*function.args.posonlyargs, *function.args.args]
    names = [parameter.arg for parameter in parameters]
    if names and names[0] in ("self", "cls"):
        return None
    return names[0] if names else None


def _last_name(expr: ast.expr) -> str | None:
    if isinstance(expr, ast.Attribute):
        return expr.attr
    return expr.id if isinstance(expr, ast.Name) else None


def _is_name(expr: ast.expr, name: str | None) -> bool:
    return isinstance(expr, ast.Name) and expr.id == name


def _is_none(expr: ast.expr) -> bool:
    return isinstance(expr, ast.Constant) and expr.value is None


def _blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The blocks of a compound statement that is no definition."""
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return
    for name in ("body", "orelse", "finalbody"):
        block = getattr(statement, name, None)
        if block:
            yield block
    for handler in getattr(statement, "handlers", ()):
        yield handler.body


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those inside of the functions and classes in it."""
    stack: list[ast.AST] = list(reversed(function.body))
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            stack.extend(reversed(list(ast.iter_child_nodes(node))))


class _Contents(NamedTuple):
    """What a function's body has, without what is inside of the functions and classes in it.

    Attributes:
        definitions: the functions it defines, by name.
        values: what it assigns, by name; None for what is not written beside the name.
        yields: whether it has a `yield`.
    """

    definitions: dict[str, list[Function]]
    values: dict[str, list[ast.expr | None]]
    yields: bool


# A function is asked about several times in a row, once for each way it can decorate another.
@functools.lru_cache(maxsize=16)
def _contents(function: Function) -> _Contents:
    definitions: dict[str, list[Function]] = {}
    values: dict[str, list[ast.expr | None]] = {}
    yields = False
    for node in _own_nodes(function):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            definitions.setdefault(node.name, []).append(node)
        yields = yields or isinstance(node, (ast.Yield, ast.YieldFrom))
        for name, value in _assigned(node):
            values.setdefault(name, []).append(value)
    return _Contents(definitions, values, yields)


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The names that a node binds, with the value where it is written beside them."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Name):
                yield target.id, node.value
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)):
        if isinstance(node.target, ast.Name):
            yield node.target.id, node.value
    elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        # Also reached below an assignment, whose value is known: counted once as known, and once more as a target.
        return
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.AugAssign)) and isinstance(node.target, ast.Name):
        yield node.target.id, None
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        for item in node.items:
            if isinstance(item.optional_vars, ast.Name):
                yield item.optional_vars.id, None
