"""Where a module gives values to its names and attributes, and where it calls what.

A module is looked through once, when the first question about it comes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from mypy.nodes import (
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    ImportFrom,
    IndexExpr,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    StarExpr,
    TupleExpr,
    Var,
    WithStmt,
)

from mypy_asyncgen.tree.units import walk


class Binding(NamedTuple):
    """One place where a name or an attribute gets a value.

    Attributes:
        target: the name or attribute.
        value: the expression whose value it gets; None where that is a part of a value.
        statement: the statement or expression that does it.
    """

    target: NameExpr | MemberExpr
    value: Expression | None
    statement: Node


class Bindings:
    """The bindings, calls, attributes and functions of one module, by name.

    Args:
        tree: the module.
    """

    def __init__(self, tree: MypyFile) -> None:
        self._bindings: dict[str, list[Binding]] = defaultdict(list)
        self._calls: dict[str, list[CallExpr]] = defaultdict(list)
        self._attributes: dict[str, list[MemberExpr]] = defaultdict(list)
        self._functions: dict[str, list[FuncDef]] = defaultdict(list)
        self._parameters: dict[Var, FuncDef] = {}
        self._awaited: list[Expression] = []
        self._items: list[tuple[IndexExpr, AssignmentStmt]] = []
        self._sources: list[tuple[NameExpr | MemberExpr, Expression]] = []
        self._imported: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for statement in tree.imports:
            if isinstance(statement, ImportFrom):
                for name, alias in statement.names:
                    self._imported[alias or name].add((statement.id, name))
        for node in walk(tree):
            if isinstance(node, CallExpr):
                if isinstance(node.callee, (NameExpr, MemberExpr)):
                    self._calls[node.callee.name].append(node)
            elif isinstance(node, MemberExpr):
                self._attributes[node.name].append(node)
            elif isinstance(node, FuncDef):
                self._functions[node.name].append(node)
                for argument in node.arguments:
                    self._parameters[argument.variable] = node
            else:
                if isinstance(node, AwaitExpr):
                    self._awaited.append(node.expr)
                elif isinstance(node, AssignmentStmt):
                    self._items += [(target, node) for target in node.lvalues if isinstance(target, IndexExpr)]
                self._sources += _sources(node)
                for binding in _bound(node):
                    self._bindings[binding.target.name].append(binding)

    def of(self, name: str) -> list[Binding]:
        """The places that give a value to a name, or to an attribute of that name, of whatever it is."""
        return self._bindings.get(name, [])

    def calls(self, name: str) -> list[CallExpr]:
        """The calls whose callee ends in a name."""
        return self._calls.get(name, [])

    def all_calls(self) -> Iterator[CallExpr]:
        """The calls of everything that has a name."""
        for found in self._calls.values():
            yield from found

    def awaited(self) -> list[Expression]:
        """What is awaited."""
        return self._awaited

    def items(self) -> list[tuple[IndexExpr, AssignmentStmt]]:
        """The items of collections that are assigned, each with its statement."""
        return self._items

    def sources(self) -> list[tuple[NameExpr | MemberExpr, Expression]]:
        """The names that get their values from an expression: what is assigned, iterated or entered."""
        return self._sources

    def attributes(self, name: str) -> list[MemberExpr]:
        """The uses of attributes of a name, of whatever they are."""
        return self._attributes.get(name, [])

    def imported(self, name: str) -> set[tuple[str, str]]:
        """Where a name is imported from: modules, and the names there."""
        return self._imported.get(name, set())

    def parameter_of(self, var: Var) -> FuncDef | None:
        """The function that a variable is a parameter of, or None for other variables."""
        return self._parameters.get(var)

    def functions(self, name: str) -> list[FuncDef]:
        """The functions and methods of a name, at any depth."""
        return self._functions.get(name, [])


def _sources(node: Node) -> Iterator[tuple[NameExpr | MemberExpr, Expression]]:
    pairs: list[tuple[Expression | None, Expression]] = []
    if isinstance(node, AssignmentStmt):
        pairs = [(target, node.rvalue) for target in node.lvalues]
    elif isinstance(node, AssignmentExpr):
        pairs = [(node.target, node.value)]
    elif isinstance(node, ForStmt):
        pairs = [(node.index, node.expr)]
    elif isinstance(node, (GeneratorExpr, DictionaryComprehension)):
        pairs = list(zip(node.indices, node.sequences, strict=True))
    elif isinstance(node, WithStmt):
        pairs = list(zip(node.target, node.expr, strict=True))
    for target, source in pairs:
        if target is not None:
            yield from ((part.target, source) for part in _parts(target, None, node))


def _bound(node: Node) -> Iterator[Binding]:
    if isinstance(node, AssignmentStmt):
        for target in node.lvalues:
            yield from _parts(target, node.rvalue, node)
    elif isinstance(node, AssignmentExpr):
        yield from _parts(node.target, node.value, node)
    elif isinstance(node, ForStmt):
        yield from _parts(node.index, None, node)
    elif isinstance(node, WithStmt):
        for each in node.target:
            if each is not None:
                yield from _parts(each, None, node)


def _parts(target: Node, value: Expression | None, statement: Node) -> Iterator[Binding]:
    if isinstance(target, (NameExpr, MemberExpr)):
        yield Binding(target, value, statement)
    elif isinstance(target, StarExpr):
        yield from _parts(target.expr, None, statement)
    elif isinstance(target, (TupleExpr, ListExpr)):
        values: list[Expression | None] = [None] * len(target.items)
        if isinstance(value, (TupleExpr, ListExpr)) and len(value.items) == len(target.items):
            if not any(isinstance(item, StarExpr) for item in (*value.items, *target.items)):
                values = list(value.items)
        for item, part in zip(target.items, values, strict=True):
            yield from _parts(item, part, statement)
