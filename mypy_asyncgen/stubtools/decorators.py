"""What a decorator makes of a function: the same function, another kind, or nothing that is known.

A decorator is seen through by its own definition. Where it has a body, the body is followed with the
decorated function in hand: ``return func``, ``return wrapper``, ``if iscoroutinefunction(func): ...``.
Where it only has a signature (a stub, typeshed), the signature says it: ``(F) -> F`` keeps the function,
``(...) -> Callable[P, R]`` makes it one that returns ``R``.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from mypy_asyncgen.stubtools.forms import forms_of, parse_annotation
from mypy_asyncgen.stubtools.kinds import UNKNOWN, Form, Gives, Kind
from mypy_asyncgen.stubtools.modules import (
    ClassRef,
    FunctionNode,
    FunctionRef,
    ModuleRef,
    Ref,
    Scope,
    ValueRef,
    World,
)

# Library reference, "Built-in Functions" and "functools": calling (or, for a property, reading) what these
# make gives what the function gives. Their declarations do not say so, as each returns an object of a class
# of its own.
TRANSPARENT = frozenset(
    {
        "builtins.classmethod",
        "builtins.property",
        "builtins.staticmethod",
        "functools.cache",
        "functools.cached_property",
        "functools.lru_cache",
        "functools.singledispatch",
        "functools.singledispatchmethod",
        "functools.wraps",
        # azure-core 1.41: both wrap the function in one of its kind, by ways too many to follow.
        "azure.core.tracing.decorator.distributed_trace",
        "azure.core.tracing.decorator_async.distributed_trace_async",
    }
)

# ``inspect``'s questions about a function, which decorators ask to choose a wrapper.
QUESTIONS = {
    "iscoroutinefunction": Kind.COROUTINE,
    "isasyncgenfunction": Kind.ASYNC_GENERATOR,
    "isgeneratorfunction": Kind.GENERATOR,
}

# A decorator with more ways through its body than this is not followed.
MAX_PATHS = 64

Environment: TypeAlias = dict[str, "FunctionNode | ast.expr"]
# What an undecorated function gives, and what a returned expression gives; both are the caller's knowledge.
Undecorated: TypeAlias = Callable[[Scope, FunctionNode], Gives]


class TooManyPaths(Exception):
    """The body branches more often than is worth following."""


@dataclass(frozen=True)
class Path:
    """One way through a decorator's body: what it returned (None: it fell off the end), its local names."""

    returned: ast.expr | None
    names: Environment


class Decorators:
    """Sees through decorators.

    Args:
        world: where names are looked up.
        undecorated: what a function gives before its decorators.
    """

    def __init__(self, world: World, undecorated: Undecorated) -> None:
        self.world = world
        self.undecorated = undecorated
        self._following: set[int] = set()

    def apply(self, scope: Scope, node: FunctionNode, bare: Gives) -> Gives:
        """What a function gives with all its decorators.

        Args:
            scope: where the function is defined.
            node: the function.
            bare: what it gives without decorators.

        Returns:
            What it gives with them; `UNKNOWN` where one of them cannot be seen through.
        """
        current = bare
        for decorator in reversed(node.decorator_list):
            current = self.one(scope, decorator, current)
        return current

    def one(self, scope: Scope, decorator: ast.expr, given: Gives) -> Gives:
        """What one decorator makes of a function.

        Args:
            scope: where the decorator stands.
            decorator: its expression.
            given: the function it is put on.

        Returns:
            The result, or `UNKNOWN`.
        """
        called = isinstance(decorator, ast.Call)
        target = decorator.func if isinstance(decorator, ast.Call) else decorator
        return self.by_reference(self.world.lookup(scope, target), given, called)

    def by_reference(self, ref: Ref | None, given: Gives, called: bool) -> Gives:
        """What a decorator makes of a function, the decorator given by its definition.

        Args:
            ref: the definition.
            given: the function.
            called: the decorator is called first, ``@decorator(...)``.

        Returns:
            The result, or `UNKNOWN`.
        """
        if ref is None or isinstance(ref, ModuleRef | ValueRef):
            return UNKNOWN
        if ref.fullname in TRANSPARENT:
            return given
        if isinstance(ref, ClassRef):
            if any(each.fullname in TRANSPARENT for each in self.world.mro(ref)[0]):
                return given
            call = self.world.member(ref, "__call__") if called else None
            if isinstance(call, FunctionRef):
                return self._declared(call, given, called=False, skip=1) or UNKNOWN
            return UNKNOWN
        if id(ref.nodes[-1]) in self._following:
            return UNKNOWN
        self._following.add(id(ref.nodes[-1]))
        try:
            return (
                self._followed(ref.scope, ref.nodes[-1], given, called)
                or self._declared(ref, given, called, skip=0)
                or UNKNOWN
            )
        finally:
            self._following.discard(id(ref.nodes[-1]))

    # By signature

    def _declared(self, ref: FunctionRef, given: Gives, called: bool, skip: int) -> Gives | None:
        results: list[Gives] = []
        for node in ref.nodes:
            parameters = [*node.args.posonlyargs, *node.args.args][skip:]
            takes = parameters[0].annotation if parameters else None
            result = self._signature(ref.scope, node, takes, node.returns, given, called)
            if result is not None:
                results.append(result)
        return _agreed(results)

    def _signature(
        self,
        scope: Scope,
        node: FunctionNode,
        takes: ast.expr | None,
        returns: ast.expr | None,
        given: Gives,
        called: bool,
    ) -> Gives | None:
        if returns is None:
            return None
        returns = parse_annotation(returns)
        takes = parse_annotation(takes) if takes is not None else None
        if called:
            parts = self._callable(scope, returns)
            if parts is None or len(parts[0]) != 1:
                return None
            return self._signature(scope, node, parts[0][0], parts[1], given, called=False)
        if takes is not None and _same_name(takes, returns) and self._is_variable(scope, node, takes):
            return given
        made = self._callable(scope, returns)
        if made is None:
            return None
        result = parse_annotation(made[1])
        wanted = self._callable(scope, takes) if takes is not None else None
        forms = forms_of(self.world, scope, result)
        if wanted is not None:
            expected = parse_annotation(wanted[1])
            if _same_name(expected, result) and self._is_variable(scope, node, expected):
                return given
        if forms is None:
            return None
        if forms == {Form.AENTER}:
            return replace(given, kind=Kind.ASYNC_CONTEXT, forms=forms, exact=True)
        if forms == {Form.ENTER}:
            return replace(given, kind=Kind.CONTEXT, forms=forms, exact=True)
        if given.forms == forms:
            return given
        return replace(given, kind=Kind.PLAIN, forms=forms, exact=False, returns=None)

    def accepts(self, scope: Scope, decorator: ast.expr, given: Gives) -> bool:
        """Whether a decorator can be put on a function, by the decorator's declared parameter.

        Args:
            scope: where the decorator stands.
            decorator: its expression.
            given: the function, the decorators below applied.

        Returns:
            False only where the declaration asks for a callable whose result the function's result can
            never be, as ``asynccontextmanager`` of a coroutine function.
        """
        ref = self.world.lookup(scope, decorator)
        if not isinstance(ref, FunctionRef) or given.forms is None:
            return True
        node = ref.nodes[-1]
        parameters = [*node.args.posonlyargs, *node.args.args]
        if not parameters or parameters[0].annotation is None:
            return True
        wanted = self._callable(ref.scope, parse_annotation(parameters[0].annotation))
        if wanted is None:
            return True
        forms = forms_of(self.world, ref.scope, parse_annotation(wanted[1]))
        if forms is None or not (forms | given.forms) & {Form.AWAIT, Form.AITER}:
            return True
        return bool(forms & given.forms)

    def _callable(self, scope: Scope, annotation: ast.expr) -> tuple[list[ast.expr], ast.expr] | None:
        """The parameters (none where they are not listed) and the result of ``Callable[[A, B], R]``."""
        if not isinstance(annotation, ast.Subscript) or not isinstance(annotation.slice, ast.Tuple):
            return None
        ref = self.world.lookup(scope, annotation.value)
        if not (isinstance(ref, ValueRef) and ref.name == "Callable") or len(annotation.slice.elts) != 2:
            return None
        parameters, result = annotation.slice.elts
        listed = list(parameters.elts) if isinstance(parameters, ast.List) else []
        return listed, result

    def _is_variable(self, scope: Scope, node: FunctionNode, name: ast.expr) -> bool:
        """Whether a name is a type variable, declared by a call or as ``def f[T]`` (PEP 695)."""
        if not isinstance(name, ast.Name):
            return False
        if any(getattr(each, "name", None) == name.id for each in getattr(node, "type_params", ())):
            return True
        ref = self.world.lookup(scope, name)
        return isinstance(ref, ValueRef) and isinstance(ref.value, ast.Call)

    # By body

    def _followed(self, scope: Scope, node: FunctionNode, given: Gives, called: bool) -> Gives | None:
        """What a decorator's body returns; None where it cannot be told."""
        if isinstance(node, ast.AsyncFunctionDef) or has_yield(node):
            return None
        inside = scope.child(node)
        if not called:
            return self._decorate(inside, node, given, {})
        results: list[Gives | None] = []
        for path in self._paths(inside, node, None, {}):
            factory = _named_function(path.returned, path.names)
            if factory is not None:
                results.append(self._decorate(inside.child(factory), factory, given, path.names))
            else:
                results.append(None)
        return _agreed(results)

    def _decorate(self, inside: Scope, node: FunctionNode, given: Gives, outer: Environment) -> Gives | None:
        """What a function that takes the decorated function as its first argument returns."""
        parameter = _first_parameter(node)
        if parameter is None or isinstance(node, ast.AsyncFunctionDef) or has_yield(node):
            return None
        results = [
            self._returned(inside, path.returned, path.names, parameter, given)
            for path in self._paths(inside, node, given, outer)
        ]
        return _agreed(results)

    def _paths(self, inside: Scope, node: FunctionNode, given: Gives | None, outer: Environment) -> list[Path]:
        try:
            return list(self._walk(inside, node.body, _first_parameter(node), given, dict(outer), [0]))
        except (TooManyPaths, RecursionError):
            return []

    def _walk(
        self,
        inside: Scope,
        body: list[ast.stmt],
        parameter: str | None,
        given: Gives | None,
        names: Environment,
        count: list[int],
    ) -> Iterator[Path]:
        """Each way through some statements; `count` is shared, to stop where there are too many."""
        for index, statement in enumerate(body):
            if isinstance(statement, ast.Return):
                count[0] += 1
                if count[0] > MAX_PATHS:
                    raise TooManyPaths
                yield Path(statement.value, names)
                return
            if isinstance(statement, ast.Raise):
                return
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
                names[statement.name] = statement
            elif isinstance(statement, ast.Assign):
                for target in statement.targets:
                    if isinstance(target, ast.Name):
                        names[target.id] = statement.value
            elif isinstance(statement, ast.If):
                rest = body[index + 1 :]
                value = self._question(inside, statement.test, parameter, given)
                for branch, chosen in ((statement.body, True), (statement.orelse, False)):
                    if value is None or value == chosen:
                        follow = [*branch, *rest]
                        yield from self._walk(inside, follow, parameter, given, dict(names), count)
                return
            elif not isinstance(
                statement,
                ast.Expr | ast.Pass | ast.Import | ast.ImportFrom | ast.AnnAssign | ast.AugAssign | ast.Assert,
            ):
                # A loop, ``try`` or ``with``: what it leaves behind is not followed.
                raise TooManyPaths
        count[0] += 1
        if count[0] > MAX_PATHS:
            raise TooManyPaths
        yield Path(None, names)

    def _question(self, inside: Scope, test: ast.expr, parameter: str | None, given: Gives | None) -> bool | None:
        """The answer to what a decorator asks about the function; `given` is None before it has one."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            value = self._question(inside, test.operand, parameter, given)
            return value if value is None else not value
        if isinstance(test, ast.BoolOp):
            values = [self._question(inside, each, parameter, given) for each in test.values]
            decides = isinstance(test.op, ast.Or)
            if decides in values:
                return decides
            return None if None in values else not decides
        if isinstance(test, ast.Compare) and len(test.ops) == 1 and _is_name(test.left, parameter):
            right = test.comparators[0]
            if isinstance(right, ast.Constant) and right.value is None:
                if isinstance(test.ops[0], ast.Is):
                    return given is None
                if isinstance(test.ops[0], ast.IsNot):
                    return given is not None
        if isinstance(test, ast.Name) and test.id == parameter:
            return given is not None
        if isinstance(test, ast.Call) and len(test.args) == 1 and _is_name(test.args[0], parameter):
            return self._asked(inside, test.func, given)
        return None

    def _asked(self, inside: Scope, question: ast.expr, given: Gives | None) -> bool | None:
        name = question.attr if isinstance(question, ast.Attribute) else getattr(question, "id", "")
        if name == "callable":
            return given is not None
        ref = self.world.lookup(inside, question)
        known = ref is not None and ref.fullname.split(".")[0] in ("inspect", "asyncio")
        if given is None or given.kind is Kind.UNKNOWN or name not in QUESTIONS or not known:
            return None
        return given.kind is QUESTIONS[name]

    def _returned(
        self, inside: Scope, expr: ast.expr | None, names: Environment, parameter: str, given: Gives
    ) -> Gives | None:
        """What the callable that a decorator returns gives."""
        for _ in range(MAX_PATHS):
            if isinstance(expr, ast.Name):
                if expr.id == parameter:
                    return given
                local = names.get(expr.id)
                if isinstance(local, ast.FunctionDef | ast.AsyncFunctionDef):
                    return self._wrapper(inside, local, parameter, given)
                if local is None:
                    return None
                expr = local
            elif isinstance(expr, ast.Call) and expr.args:
                if isinstance(expr.func, ast.Name) and expr.func.id in names:
                    factory = names[expr.func.id]
                    if _is_name(expr.args[0], parameter) and isinstance(factory, ast.FunctionDef):
                        return self._decorate(inside.child(factory), factory, given, names)
                    return None
                maker = expr.func.func if isinstance(expr.func, ast.Call) else expr.func
                ref = self.world.lookup(inside, maker)
                fullname = ref.fullname if ref is not None else ""
                if fullname in ("typing.cast", "typing_extensions.cast") and len(expr.args) == 2:
                    expr = expr.args[1]
                elif fullname in ("functools.wraps", "functools.update_wrapper"):
                    expr = expr.args[0]
                else:
                    function = self._returned(inside, expr.args[0], names, parameter, given)
                    if function is None or ref is None:
                        return None
                    return self.by_reference(ref, function, isinstance(expr.func, ast.Call))
            else:
                return None
        return None

    def _wrapper(self, inside: Scope, node: FunctionNode, parameter: str, given: Gives) -> Gives | None:
        """What a wrapper defined in a decorator gives, its own decorators applied."""
        result: Gives | None
        if isinstance(node, ast.AsyncFunctionDef) or has_yield(node):
            result = self.undecorated(inside, node)
            # What the decorated function returns says more than a wrapper's annotation, which is written
            # for all.
            if result.kind is given.kind:
                result = given
        else:
            returns = list(own_returns(node))
            calls_it = [
                isinstance(each, ast.Call) and _is_name(each.func, parameter) for each in returns if each is not None
            ]
            if returns and calls_it and all(calls_it) and len(calls_it) == len(returns):
                result = given
            else:
                result = self.undecorated(inside, node)
                result = None if result.forms is None else replace(result, returns=None)
        for decorator in reversed(node.decorator_list):
            if result is None:
                return None
            made = self.one(inside, decorator, result)
            result = made if made.kind is not Kind.UNKNOWN else None
        return result


def _agreed(results: list[Gives] | list[Gives | None]) -> Gives | None:
    """The one result, where all ways lead to the same kind and forms."""
    first = results[0] if results else None
    if first is None:
        return None
    for each in results:
        if each is None or (each.kind, each.forms) != (first.kind, first.forms):
            return None
    return first


def _first_parameter(node: FunctionNode) -> str | None:
    parameters = [*node.args.posonlyargs, *node.args.args]
    return parameters[0].arg if parameters else None


def _named_function(expr: ast.expr | None, names: Environment) -> FunctionNode | None:
    found = names.get(expr.id) if isinstance(expr, ast.Name) else None
    return found if isinstance(found, ast.FunctionDef | ast.AsyncFunctionDef) else None


def _is_name(expr: ast.expr, name: str | None) -> bool:
    return isinstance(expr, ast.Name) and expr.id == name


def _same_name(left: ast.expr, right: ast.expr) -> bool:
    return isinstance(left, ast.Name) and isinstance(right, ast.Name) and left.id == right.id


def own_nodes(node: FunctionNode | ast.Lambda) -> Iterator[ast.AST]:
    """Every node of a function's body, not those of functions and classes defined in it.

    Args:
        node: the function.

    Yields:
        The nodes, in no particular order.
    """
    waiting: list[ast.AST] = list(node.body) if isinstance(node.body, list) else [node.body]
    while waiting:
        current = waiting.pop()
        yield current
        if isinstance(current, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        waiting.extend(ast.iter_child_nodes(current))


def has_yield(node: FunctionNode) -> bool:
    """Whether a function is a generator of either sort.

    Args:
        node: the function.

    Returns:
        True where ``yield`` or ``yield from`` stands in its own body (PEP 255, PEP 525).
    """
    return any(isinstance(each, ast.Yield | ast.YieldFrom) for each in own_nodes(node))


def own_returns(node: FunctionNode) -> Iterator[ast.expr | None]:
    """What the ``return`` statements of a function return.

    Args:
        node: the function.

    Yields:
        Each expression, None for a bare ``return``.
    """
    for each in own_nodes(node):
        if isinstance(each, ast.Return):
            yield each.value
