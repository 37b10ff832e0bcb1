"""Compare stubs with what they stand for.

What a function of a stub gives is read from the stub by the same rules as its counterpart's from the
source; this module puts the two side by side and says what cannot be true of both.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias

from mypy_asyncgen.stubtools.findings import Finding, Report, Rule
from mypy_asyncgen.stubtools.forms import parse_annotation, written
from mypy_asyncgen.stubtools.from_source import Reader, declarations
from mypy_asyncgen.stubtools.kinds import UNKNOWN, BadInput, Gives, Kind, contradicts, gives
from mypy_asyncgen.stubtools.modules import ClassRef, FunctionNode, Scope, Target, World, parse
from mypy_asyncgen.stubtools.repair import plan
from mypy_asyncgen.stubtools.stubfiles import StubRoot

RULES = {
    Kind.ASYNC_GENERATOR: Rule.ASYNC_GENERATOR,
    Kind.COROUTINE: Rule.COROUTINE,
    Kind.GENERATOR: Rule.GENERATOR,
    Kind.ASYNC_CONTEXT: Rule.ASYNC_CONTEXT,
    Kind.CONTEXT: Rule.CONTEXT,
    Kind.PLAIN: Rule.PLAIN,
}

# What ``async def`` in a stub can be mistaken for an async generator's annotation.
ITERATORS = frozenset({"AsyncIterator", "AsyncIterable", "AsyncGenerator"})
GENERATORS = frozenset({"Generator"})

# Called after each stub with how many were read and how many there are.
Progress: TypeAlias = Callable[[int, int], None]


class Counterpart(Protocol):
    """What stubs stand for: `from_source.SourceCode` or `from_runtime.InstalledPackage`."""

    @property
    def problems(self) -> dict[str, str]:
        """Modules that are there and cannot be read, with the reason."""

    @property
    def place(self) -> str:
        """Its name for a message."""

    def has(self, module: str) -> bool:
        """Whether it has a module that can be read."""

    def function(self, module: str, path: list[str]) -> Gives | None:
        """What a function gives, None where there is no such function."""


def check(
    roots: list[StubRoot], counterpart: Counterpart | None, target: Target, progress: Progress | None = None
) -> Report:
    """Check stubs.

    Args:
        roots: the stubs.
        counterpart: what they stand for, None where only the suspicious can be reported.
        target: what conditions in the stubs are read for.
        progress: called after each stub.

    Returns:
        The findings and the counts.

    Raises:
        BadInput: a stub cannot be read or parsed, or the counterpart has none of the modules.
    """
    report = Report()
    total = sum(len(root.files) for root in roots)
    for root in roots:
        world = World(root.tops, root.search, (".pyi",), target, typing_true=True)
        reader = Reader(world, stub=True)
        for name, path in root.files:
            _check_file(report, world, reader, name, path, counterpart)
            report.modules += 1
            if progress is not None:
                progress(report.modules, total)
    if counterpart is not None and total and len(report.uncompared) == total:
        if counterpart.problems:
            module, reason = next(iter(counterpart.problems.items()))
            raise BadInput(f"{module}: cannot be compared: {reason}")
        raise BadInput(f"{counterpart.place}: none of the modules that the stubs describe is there")
    report.findings.sort(key=lambda each: (str(each.path), each.line))
    return report


def _check_file(
    report: Report, world: World, reader: Reader, name: str, path: Path, counterpart: Counterpart | None
) -> None:
    module = world.add(name, path, parse(path))
    compare = counterpart
    if compare is not None and not compare.has(name):
        report.uncompared[name] = compare.problems.get(name, "there is no such module")
        compare = None
    for scope, function, nodes in declarations(module.scope):
        names = [*scope.qualname.split("."), function] if scope.qualname else [function]
        real = compare.function(name, names) if compare is not None else None
        report.functions += len(nodes)
        if real is not None and real.kind is not Kind.UNKNOWN:
            report.compared += len(nodes)
        for node in nodes:
            finding = judge(reader, scope, node, real)
            if finding is not None:
                report.findings.append(finding)


def judge(reader: Reader, scope: Scope, node: FunctionNode, real: Gives | None) -> Finding | None:
    """What is wrong with one declaration.

    Args:
        reader: reads the stub.
        scope: where the declaration stands.
        node: the declaration.
        real: what the function is; None where there is nothing to compare with.

    Returns:
        The finding, or None.
    """
    declared = reader.function(scope, node)
    if (
        declared.kind is Kind.UNKNOWN
        and declared.bare is not None
        and real is not None
        and _same_decorators(node, real)
    ):
        # An untyped decorator hides both in the same way, so it is enough to compare what is under it.
        declared, real = declared.bare, real.bare
    if real is not None and contradicts(declared, real):
        rule = RULES[real.kind]
        if real.kind is Kind.ASYNC_GENERATOR and _annotated(reader.world, scope, node) in GENERATORS:
            rule = Rule.GENERATOR_TYPE
        message = f"is declared as {declared.says}, but is {real.says}"
        if declared.says == real.says:
            message = f"is declared to return {_gives_what(declared)}, but calling it gives {_gives_what(real)}"
        return _finding(reader.world, scope, node, rule, message, real, certain=True)
    return _by_itself(reader, scope, node, declared, real)


def _same_decorators(node: FunctionNode, real: Gives) -> bool:
    """Whether the same decorators, by their names, stand on a declaration and on the real function."""
    if real.bare is None or real.bare.node is None:
        return False
    sides = []
    for each in (node, real.bare.node):
        called = [part.func if isinstance(part, ast.Call) else part for part in each.decorator_list]
        sides.append([written(part).rpartition(".")[2] for part in called])
    return sides[0] == sides[1]


def _gives_what(side: Gives) -> str:
    names = sorted(form.value for form in side.forms or ())
    return " or ".join(names)


def _by_itself(reader: Reader, scope: Scope, node: FunctionNode, declared: Gives, real: Gives | None) -> Finding | None:
    """What is wrong with a declaration whatever it stands for, and what is suspicious without that."""
    world = reader.world
    current = reader.undecorated(scope, node)
    for decorator in reversed(node.decorator_list):
        if not reader.decorators.accepts(scope, decorator, current):
            message = f'is {current.says}, which "@{written(decorator)}" cannot take'
            meant = reader.decorators.one(scope, decorator, UNKNOWN)
            return _finding(world, scope, node, Rule.DECORATOR, message, meant, certain=True)
        current = reader.decorators.one(scope, decorator, current)
    if declared.kind is not Kind.COROUTINE:
        return None
    if node.name == "__aiter__" and isinstance(scope.node, ast.ClassDef):
        if real is not None and real.kind is Kind.COROUTINE:
            return None
        # Since Python 3.8 "__aiter__" must return the iterator itself (data model, "Asynchronous Iterators").
        message = 'is declared as a coroutine function, and "async for" needs the iterator itself'
        return _finding(world, scope, node, Rule.AITER, message, gives(Kind.ASYNC_GENERATOR), certain=True)
    if real is not None:
        return None
    name = _annotated(world, scope, node)
    if name in GENERATORS:
        message = "is declared as a coroutine that returns a generator; an async generator is probably meant"
    elif name in ITERATORS and not _must_be_awaited(node.name):
        message = (
            'is declared as a coroutine that returns an async iterator, as there is no "yield" in a stub; '
            "an async generator is probably meant"
        )
    else:
        return None
    meant = gives(Kind.ASYNC_GENERATOR)
    return _finding(world, scope, node, Rule.SUSPICIOUS, message, meant, certain=False)


def _must_be_awaited(name: str) -> bool:
    """Whether the language awaits what a method returns, so that ``async def`` is meant (data model)."""
    return name in ("__aenter__", "__aexit__", "__anext__", "__await__")


def _annotated(world: World, scope: Scope, node: FunctionNode) -> str:
    """The name of the typing class that a function is annotated with, or ""."""
    if node.returns is None:
        return ""
    annotation = parse_annotation(node.returns)
    while isinstance(annotation, ast.Subscript):
        annotation = annotation.value
    ref = world.lookup(scope, annotation)
    if isinstance(ref, ClassRef) and ref.scope.module.name == "typing":
        return ref.node.name
    return ""


def _finding(
    world: World,
    scope: Scope,
    node: FunctionNode,
    rule: Rule,
    message: str,
    real: Gives,
    *,
    certain: bool,
) -> Finding:
    try:
        repair = plan(world, scope, node, real)
    except RecursionError:
        # An annotation without an end is not rewritten, but it is wrong all the same.
        repair = None
    qualname = f"{scope.qualname}.{node.name}".lstrip(".")
    return Finding(
        scope.module.path,
        node.lineno,
        node.col_offset + 1,
        scope.module.name,
        qualname,
        rule,
        f'"{qualname}" {message}',
        f'write "{repair.header}"' if repair is not None else "",
        certain,
        real.where,
        repair,
    )
