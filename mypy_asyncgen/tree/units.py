"""The syntax tree as the checks need it: parents, nodes by position, the enclosing function.

mypy's nodes know their children only. A `Unit` is one statement of a module or of a class body, mostly a function;
its index is built once, when something in it is asked for, so that code without async calls costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from mypy import nodes, patterns
from mypy.nodes import (
    Block,
    BreakStmt,
    ClassDef,
    Context,
    ContinueStmt,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    LambdaExpr,
    MypyFile,
    NameExpr,
    Node,
    RaiseStmt,
    ReturnStmt,
)

# A name used more often than this in one function is not followed: each value it gets is one more to follow to each use.
MAX_USES = 200
_Made = TypeVar("_Made")
_JUMPS = (ReturnStmt, RaiseStmt, BreakStmt, ContinueStmt)
# When so many nodes of a unit were looked at to find some by their position, all are indexed.
_MAX_SEARCH = 2_000

# What other statements stand in, without functions and classes.
COMPOUND = (
    Block,
    nodes.IfStmt,
    nodes.WhileStmt,
    nodes.ForStmt,
    nodes.TryStmt,
    nodes.WithStmt,
    nodes.MatchStmt,
)

# What other statements stand in, with functions and classes.
_AROUND = (*COMPOUND, FuncDef, ClassDef, Decorator, nodes.OverloadedFuncDef)

# What mypy places on a line below the first of what it holds: a decorated function, on the line of its `def`.
_LATE = (Decorator, nodes.OverloadedFuncDef)


def _there(*found: Node | None) -> list[Node]:
    return [node for node in found if node is not None]


# The direct children of each kind of node, in the order of evaluation where it matters. A node that is not here has none.
CHILDREN: dict[type[Node], Callable[[Any], Sequence[Node]]] = {
    MypyFile: lambda node: node.defs,
    Block: lambda node: node.body,
    FuncDef: lambda node: [*node.arguments, node.body],
    LambdaExpr: lambda node: [*node.arguments, node.body],
    nodes.Argument: lambda node: _there(node.initializer),
    Decorator: lambda node: [*node.original_decorators, node.func],
    nodes.OverloadedFuncDef: lambda node: [*node.items, *_there(node.impl)],
    ClassDef: lambda node: [*node.decorators, *node.base_type_exprs, *_there(node.metaclass), node.defs],
    nodes.ExpressionStmt: lambda node: [node.expr],
    nodes.AssignmentStmt: lambda node: [node.rvalue, *node.lvalues],
    nodes.OperatorAssignmentStmt: lambda node: [node.lvalue, node.rvalue],
    nodes.WhileStmt: lambda node: [node.expr, node.body, *_there(node.else_body)],
    nodes.ForStmt: lambda node: [node.expr, node.index, node.body, *_there(node.else_body)],
    ReturnStmt: lambda node: _there(node.expr),
    nodes.AssertStmt: lambda node: [node.expr, *_there(node.msg)],
    nodes.DelStmt: lambda node: [node.expr],
    nodes.IfStmt: lambda node: [*node.expr, *node.body, *_there(node.else_body)],
    RaiseStmt: lambda node: _there(node.expr, node.from_expr),
    nodes.TryStmt: lambda node: _there(
        node.body, *node.types, *node.vars, *node.handlers, node.else_body, node.finally_body
    ),
    nodes.WithStmt: lambda node: [*node.expr, *_there(*node.target), node.body],
    nodes.MatchStmt: lambda node: [node.subject, *node.patterns, *_there(*node.guards), *node.bodies],
    nodes.StarExpr: lambda node: [node.expr],
    nodes.MemberExpr: lambda node: [node.expr],
    nodes.CallExpr: lambda node: [node.callee, *node.args],
    nodes.YieldFromExpr: lambda node: [node.expr],
    nodes.YieldExpr: lambda node: _there(node.expr),
    nodes.IndexExpr: lambda node: [node.base, node.index],
    nodes.UnaryExpr: lambda node: [node.expr],
    nodes.AssignmentExpr: lambda node: [node.value, node.target],
    nodes.OpExpr: lambda node: [node.left, node.right],
    nodes.ComparisonExpr: lambda node: node.operands,
    nodes.SliceExpr: lambda node: _there(node.begin_index, node.end_index, node.stride),
    nodes.CastExpr: lambda node: [node.expr],
    nodes.AssertTypeExpr: lambda node: [node.expr],
    nodes.RevealExpr: lambda node: _there(node.expr),
    nodes.SuperExpr: lambda node: [node.call],
    nodes.ListExpr: lambda node: node.items,
    nodes.TupleExpr: lambda node: node.items,
    nodes.SetExpr: lambda node: node.items,
    nodes.DictExpr: lambda node: [part for entry in node.items for part in entry if part is not None],
    nodes.GeneratorExpr: lambda node: [*node.sequences, *node.indices, *chain(*node.condlists), node.left_expr],
    nodes.ListComprehension: lambda node: [node.generator],
    nodes.SetComprehension: lambda node: [node.generator],
    nodes.DictionaryComprehension: lambda node: [
        *node.sequences,
        *node.indices,
        *chain(*node.condlists),
        *_there(node.key, node.value),
    ],
    nodes.ConditionalExpr: lambda node: [node.cond, node.if_expr, node.else_expr],
    nodes.AwaitExpr: lambda node: [node.expr],
    patterns.AsPattern: lambda node: _there(node.pattern, node.name),
    patterns.OrPattern: lambda node: node.patterns,
    patterns.ValuePattern: lambda node: [node.expr],
    patterns.SequencePattern: lambda node: node.patterns,
    patterns.StarredPattern: lambda node: _there(node.capture),
    patterns.MappingPattern: lambda node: [*node.keys, *node.values, *_there(node.rest)],
    patterns.ClassPattern: lambda node: [node.class_ref, *node.positionals, *node.keyword_values],
}
# `t"..."`, since mypy 1.20: strings and expressions, and tuples of an expression, its text, and what formats it.
if hasattr(nodes, "TemplateStrExpr"):
    CHILDREN[nodes.TemplateStrExpr] = lambda node: [
        part for item in node.items for part in (item if isinstance(item, tuple) else (item,)) if isinstance(part, Node)
    ]


def children(node: Node) -> Sequence[Node]:
    """The direct children of a node, in the order of evaluation; not to be changed."""
    parts = CHILDREN.get(type(node))
    return () if parts is None else parts(node)


def walk(root: Node) -> Iterator[Node]:
    """A node and everything below it, parents before children, without recursion (expressions can be very deep)."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        # As in `children`, without a call for the many that have none.
        parts = CHILDREN.get(type(node))
        if parts is not None:
            stack.extend(reversed(parts(node)))


def assignments(root: Node) -> Iterator[nodes.AssignmentStmt]:
    """The assignment statements below a node, in its functions and classes too; expressions are not searched."""
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, nodes.AssignmentStmt):
            yield node
        elif not isinstance(node, (Expression, nodes.ExpressionStmt)):
            stack.extend(reversed(children(node)))


def returns(root: Node) -> list[ReturnStmt]:
    """The `return`s below a node, without those of functions in it."""
    found: list[ReturnStmt] = []
    stack = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, ReturnStmt):
            found.append(node)
        elif isinstance(node, COMPOUND):
            stack.extend(reversed(children(node)))
    return found


def imported_modules(tree: MypyFile) -> Iterator[str]:
    """The full names of the modules that a module's import statements name."""
    for statement in tree.imports:
        if isinstance(statement, nodes.Import):
            for name, _ in statement.ids:
                yield name
        elif isinstance(statement, (nodes.ImportFrom, nodes.ImportAll)) and not statement.relative:
            yield statement.id
            if isinstance(statement, nodes.ImportFrom):
                # ``from google import genai`` names the module only so.
                for name, _ in statement.names:
                    yield f"{statement.id}.{name}"


class Assignment(NamedTuple):
    """One target of an assignment.

    Attributes:
        target: the target.
        value: what is assigned.
        reached: whether mypy looks at it; it leaves out what is for another Python or another system.
    """

    target: NameExpr | nodes.MemberExpr
    value: Expression
    reached: bool


class Unit:
    """One statement of a module or class body with what is above each of its nodes.

    Args:
        root: the statement.
    """

    def __init__(self, root: Node) -> None:
        self.root = root
        self._parents: dict[Node, Node] = {}
        # Every node, parents before children; None until all have been looked at.
        self._order: list[Node] | None = None
        # How many nodes were looked at to find others by their position; what that costs is bounded by `_MAX_SEARCH`.
        self._searched = 0
        self._by_position: dict[tuple[int, int], list[Node]] | None = None
        self._by_name: dict[str, list[NameExpr]] | None = None
        self._functions: dict[Node, FuncItem | None] = {}
        self._depths: dict[Node, int] = {}
        self._places: dict[Block, dict[Node, int]] = {}
        self._turns: dict[Block, list[int]] | None = None

    def nodes(self) -> list[Node]:
        """Every node of the unit, parents before children; not to be changed."""
        if self._order is None:
            order: list[Node] = []
            parents = self._parents
            stack = [self.root]
            while stack:
                node = stack.pop()
                order.append(node)
                for child in reversed(children(node)):
                    # An overload's implementation can also be one of its items: the first parent stays.
                    if parents.setdefault(child, node) is node:
                        stack.append(child)
            self._order = order
        return self._order

    def _index(self) -> dict[Node, Node]:
        """The parents of all nodes."""
        self.nodes()
        return self._parents

    def __contains__(self, node: Node) -> bool:
        return (
            node is self.root
            or node in self._parents
            or node in self.at(node.line, node.column)
            or node in self._index()
        )

    def parent(self, node: Node) -> Node | None:
        """The node right above, or None at the root."""
        above = self._parents.get(node)
        return above if above is not None or node is self.root else self._index().get(node)

    def at(self, line: int, column: int) -> list[Node]:
        """The nodes that start at a position, outermost first.

        Only the nodes around the line are looked at, so that asking about one expression of a long function is cheap. A
        unit that is asked about again and again is indexed.
        """
        if self._searched > _MAX_SEARCH:
            if self._by_position is None:
                self._by_position = {}
                for node in self.nodes():
                    self._by_position.setdefault((node.line, node.column), []).append(node)
            found = self._by_position.get((line, column), [])
            return [node for node in found if all(_covers(each, line) for each in self._below_root(node))]
        found = []
        parents = self._parents
        stack = [self.root]
        while stack:
            node = stack.pop()
            if node.line == line and node.column == column:
                found.append(node)
            below = children(node)
            self._searched += len(below)
            for child in reversed(below):
                if _covers(child, line) and parents.setdefault(child, node) is node:
                    stack.append(child)
        return found

    def ancestors(self, node: Node) -> Iterator[Node]:
        """The nodes above, nearest first."""
        above = self.parent(node)
        while above is not None:
            yield above
            above = self.parent(above)

    def _below_root(self, node: Node) -> Iterator[Node]:
        """A node and what is above it, without the root."""
        while node is not self.root:
            yield node
            node = self._parents[node]

    def definitions(self, line: int) -> list[Node]:
        """The functions whose `def` is on a line, for an error that has no column."""
        return [node for node in self.nodes() if isinstance(node, FuncDef) and node.line == line]

    def function(self, node: Node) -> FuncItem | None:
        """The innermost function or lambda around a node, or None at module or class level."""
        passed = [node]
        found: FuncItem | None = None
        for above in self.ancestors(node):
            if isinstance(above, (FuncDef, LambdaExpr)):
                found = above
                break
            if above in self._functions:
                found = self._functions[above]
                break
            passed.append(above)
        for below in passed:
            self._functions[below] = found
        return found

    def depth(self, node: Node) -> int:
        """How many blocks a node is in; each `elif` is in the block of the one before it."""
        path = [node]
        deep = 0
        for above in self.ancestors(node):
            if above in self._depths:
                deep = self._depths[above]
                break
            path.append(above)
        for below in reversed(path):
            deep += isinstance(below, Block)
            self._depths[below] = deep
        return deep

    def names(self, name: str) -> list[NameExpr]:
        """Every use of a name, whatever it stands for."""
        if self._by_name is None:
            self._by_name = {}
            for node in self.nodes():
                if isinstance(node, NameExpr):
                    self._by_name.setdefault(node.name, []).append(node)
        return self._by_name.get(name, [])

    def place(self, block: Block, statement: Node) -> int:
        """Where a statement stands in a block; -1 where it is not one of its statements."""
        places = self._places.get(block)
        if places is None:
            places = self._places[block] = {each: place for place, each in enumerate(block.body)}
        return places.get(statement, -1)

    def turns(self, block: Block) -> list[int]:
        """Where in a block statements stand that can leave the ordinary way, in order: by a jump, or by being unreachable."""
        if self._turns is None:
            turning: set[Node] = set()
            for node in self.nodes():
                if isinstance(node, _JUMPS) or (isinstance(node, Block) and node.is_unreachable):
                    below: Node = node
                    while below not in turning:
                        turning.add(below)
                        above = self._parents.get(below)
                        if above is None:
                            break
                        below = above
            self._turns = {}
            for node in turning:
                around = self._parents.get(node)
                if isinstance(around, Block):
                    self._turns.setdefault(around, []).append(self.place(around, node))
            for places in self._turns.values():
                places.sort()
        return self._turns.get(block, [])


def _holds(whole: Expression | None, part: Expression) -> bool:
    """Whether an expression starts within another."""
    if whole is None:
        return False
    end = (whole.end_line or whole.line, whole.end_column or whole.column)
    return (whole.line, whole.column) <= (part.line, part.column) <= end


def _covers(node: Node, line: int) -> bool:
    """Whether something on a line can be below a node."""
    last = node.end_line
    return last is None or node.line <= line <= last or node.line < 1 or isinstance(node, _LATE)


class Module:
    """The units of one module, found by line.

    Args:
        tree: the module's tree, after semantic analysis.
        source: gives the module's lines; None where they cannot be had.

    Attributes:
        roots: the statements that the units are of, in the order of their lines.
    """

    def __init__(self, tree: MypyFile, source: Callable[[], list[str] | None]) -> None:
        self.tree = tree
        self._starts: list[int] = []
        self.roots: list[Node] = []
        self._units: dict[Node, Unit] = {}
        self._source = source
        self._lines: list[str] | None = None
        self._words: Counter[str] | None = None
        self._assignments: dict[str, list[Assignment]] | None = None
        self._made: dict[object, object] = {}
        # What others gathered of the module, by its class.
        self.kept: dict[type, object] = {}
        found: list[tuple[int, Node]] = []
        _add_statements(tree.defs, found)
        found.sort(key=lambda pair: pair[0])
        for line, statement in found:
            self._starts.append(line)
            self.roots.append(statement)

    def once(self, make: Callable[[MypyFile], _Made]) -> _Made:
        """What a function makes of the module's tree, made when it is first asked for."""
        if make not in self._made:
            self._made[make] = make(self.tree)
        made: _Made = self._made[make]  # type: ignore[assignment]
        return made

    def units(self, line: int) -> Iterator[Unit]:
        """The units that can hold a line, nearest first.

        Args:
            line: a line of the module.

        Yields:
            The units that start last before it, then the ones before those: two statements can share a line, and a
            decorated function starts at its first decorator.
        """
        for root in self._roots_at(line):
            yield self.unit(root)

    def _roots_at(self, line: int) -> Iterator[Node]:
        here = bisect_right(self._starts, line) - 1
        first = self._starts[here] if here >= 0 else 0
        while here >= 0 and self._starts[here] == first:
            yield self.roots[here]
            here -= 1

    def redefines(self, function: FuncDef) -> bool:
        """Whether a class of the module has a method of its own in the place of a function."""
        return bool(function.info) and any(
            info is not function.info and function.info in info.mro
            for info in self._classes_with.get(function.name, ())
        )

    @cached_property
    def _classes_with(self) -> dict[str, list[nodes.TypeInfo]]:
        """The classes that the module defines at its top level or in a class, by the names that they define."""
        classes: dict[nodes.TypeInfo, None] = {}
        stack = [node.node for node in self.tree.names.values() if isinstance(node.node, nodes.TypeInfo)]
        while stack:
            info = stack.pop()
            if info.module_name == self.tree.fullname and info not in classes:
                classes[info] = None
                stack.extend(node.node for node in info.names.values() if isinstance(node.node, nodes.TypeInfo))
        found: dict[str, list[nodes.TypeInfo]] = {}
        for info in classes:
            for name in info.names:
                found.setdefault(name, []).append(info)
        return found

    def all_units(self) -> Iterator[Unit]:
        """The units of the module in the order of their lines."""
        for root in self.roots:
            yield self.unit(root)

    def unit(self, root: Node) -> Unit:
        """The unit of a statement, indexed on first use."""
        unit = self._units.get(root)
        if unit is None:
            unit = self._units[root] = Unit(root)
        return unit

    def unit_of(self, node: Context) -> Unit | None:
        """The unit that holds a node, or None for a node that is not part of the tree (mypy makes such)."""
        if isinstance(node, Node):
            for unit in self.units(node.line):
                if node in unit:
                    return unit
        return None

    def function_of(self, expr: Expression) -> FuncDef | None:
        """The innermost `def` whose body an expression is in, by the places of the statements alone.

        A lambda is none. The defaults of a `def` are evaluated around it; the body of a class is in no `def`.
        """
        found: FuncDef | None = None
        around = list(self._roots_at(expr.line))
        while around:
            node = around.pop()
            if isinstance(node, FuncDef):
                if any(_holds(argument.initializer, expr) for argument in node.arguments):
                    continue
                found = node
            elif isinstance(node, ClassDef):
                found = None
            around.extend(child for child in children(node) if isinstance(child, _AROUND) and _covers(child, expr.line))
        return found

    def is_awaited(self, call: Expression) -> bool:
        """Whether the source has `await` or `with` right before a call.

        Most async calls stand there, and nothing more need be known of them. The answer costs no index; a call behind a
        parenthesis or a line break is not recognised, and looked at like any other.
        """
        lines = self._text()
        if not 0 < call.line <= len(lines):
            return False
        line = lines[call.line - 1]
        before = line[: call.column] if line.isascii() else line.encode()[: call.column].decode(errors="replace")
        return before.rstrip().endswith(("await", "with"))

    def assignments(self, name: str) -> list[Assignment]:
        """Every assignment to a variable or attribute of a name, wherever in the module."""
        if self._assignments is None:
            self._assignments = {}
            stack: list[tuple[Node, bool]] = [(self.tree, True)]
            while stack:
                node, reached = stack.pop()
                reached = reached and not (isinstance(node, Block) and node.is_unreachable)
                if isinstance(node, (nodes.AssignmentStmt, nodes.AssignmentExpr)):
                    targets, value = (
                        (node.lvalues, node.rvalue)
                        if isinstance(node, nodes.AssignmentStmt)
                        else ([node.target], node.value)
                    )
                    for target in targets:
                        if isinstance(target, (NameExpr, nodes.MemberExpr)):
                            found = self._assignments.setdefault(target.name, [])
                            found.append(Assignment(target, value, reached))
                stack.extend((child, reached) for child in children(node))
        return self._assignments.get(name, [])

    def mentions_once(self, name: str) -> bool:
        """Whether a name stands in the module's text exactly once, comments and strings included."""
        if self._words is None:
            self._words = Counter(word for line in self._text() for word in re.findall(r"\w+", line))
        return self._words[name] == 1

    def _text(self) -> list[str]:
        if self._lines is None:
            self._lines = self._source() or []
        return self._lines


def _first_line(statement: Node) -> int:
    """The line a statement starts on: mypy puts a decorated function on the line of its `def`."""
    if isinstance(statement, nodes.OverloadedFuncDef):
        return min([statement.line, *(_first_line(item) for item in statement.items)])
    if isinstance(statement, Decorator):
        return min([statement.line, *(item.line for item in statement.original_decorators)])
    return statement.line


def _add_statements(body: list[nodes.Statement], found: list[tuple[int, Node]]) -> None:
    """Add the statements of a module or of a class body to a list, those of its classes in their place."""
    for statement in body:
        if isinstance(statement, ClassDef):
            header = [*statement.decorators, *statement.base_type_exprs, *_there(statement.metaclass)]
            found.extend((part.line, part) for part in header)
            _add_statements(statement.defs.body, found)
        else:
            found.append((_first_line(statement) if isinstance(statement, _LATE) else statement.line, statement))
