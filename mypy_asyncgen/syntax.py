"""The syntax tree as the checks need it: parents, nodes by position, the enclosing function.

mypy's nodes know their children only. A `Unit` is one statement of a module or of a class body, mostly a function;
its index is built once, when something in it is asked for, so that code without async calls costs nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from math import inf
from typing import NamedTuple

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
_JUMPS = (ReturnStmt, RaiseStmt, BreakStmt, ContinueStmt)
# When so many nodes of a unit were looked at to find some by their position, all are indexed.
_MAX_SEARCH = 2_000

# The attributes that hold a node's children, in the order of evaluation where it matters. A node that is not here has
# none. Values may be a node, None, or (nested) lists and tuples of them.
_CHILDREN: dict[str, tuple[str, ...]] = {
    "MypyFile": ("defs",),
    "Block": ("body",),
    "FuncDef": ("arguments", "body"),
    "LambdaExpr": ("arguments", "body"),
    "Argument": ("initializer",),
    "Decorator": ("original_decorators", "func"),
    "OverloadedFuncDef": ("items", "impl"),
    "ClassDef": ("decorators", "base_type_exprs", "metaclass", "defs"),
    "ExpressionStmt": ("expr",),
    "AssignmentStmt": ("rvalue", "lvalues"),
    "OperatorAssignmentStmt": ("lvalue", "rvalue"),
    "WhileStmt": ("expr", "body", "else_body"),
    "ForStmt": ("expr", "index", "body", "else_body"),
    "ReturnStmt": ("expr",),
    "AssertStmt": ("expr", "msg"),
    "DelStmt": ("expr",),
    "IfStmt": ("expr", "body", "else_body"),
    "RaiseStmt": ("expr", "from_expr"),
    "TryStmt": ("body", "types", "vars", "handlers", "else_body", "finally_body"),
    "WithStmt": ("expr", "target", "body"),
    "MatchStmt": ("subject", "patterns", "guards", "bodies"),
    "StarExpr": ("expr",),
    "MemberExpr": ("expr",),
    "CallExpr": ("callee", "args"),
    "YieldFromExpr": ("expr",),
    "YieldExpr": ("expr",),
    "IndexExpr": ("base", "index"),
    "UnaryExpr": ("expr",),
    "AssignmentExpr": ("value", "target"),
    "OpExpr": ("left", "right"),
    "ComparisonExpr": ("operands",),
    "SliceExpr": ("begin_index", "end_index", "stride"),
    "CastExpr": ("expr",),
    "AssertTypeExpr": ("expr",),
    "RevealExpr": ("expr",),
    "SuperExpr": ("call",),
    "ListExpr": ("items",),
    "TupleExpr": ("items",),
    "SetExpr": ("items",),
    "DictExpr": ("items",),
    "TemplateStrExpr": ("items",),
    "GeneratorExpr": ("sequences", "indices", "condlists", "left_expr"),
    "ListComprehension": ("generator",),
    "SetComprehension": ("generator",),
    "DictionaryComprehension": ("sequences", "indices", "condlists", "key", "value"),
    "ConditionalExpr": ("cond", "if_expr", "else_expr"),
    "AwaitExpr": ("expr",),
    "AsPattern": ("pattern", "name"),
    "OrPattern": ("patterns",),
    "ValuePattern": ("expr",),
    "SequencePattern": ("patterns",),
    "StarredPattern": ("capture",),
    "MappingPattern": ("keys", "values", "rest"),
    "ClassPattern": ("class_ref", "positionals", "keyword_values"),
}
_FIELDS: dict[type[object], tuple[str, ...]] = {
    getattr(module, name): fields
    for name, fields in _CHILDREN.items()
    for module in (nodes, patterns)
    if hasattr(module, name)
}


def children(node: Node) -> list[Node]:
    """The direct children of a node, in the order of evaluation."""
    found: list[Node] = []
    for field in _FIELDS.get(type(node), ()):
        value = getattr(node, field)
        if isinstance(value, Node):
            found.append(value)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, Node):
                    found.append(item)
                elif item is not None:
                    found.extend(part for part in item if isinstance(part, Node))
    return found


def walk(root: Node) -> Iterator[Node]:
    """A node and everything below it, parents before children, without recursion (expressions can be very deep)."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(children(node)))


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
        self._complete = False
        # How many nodes were looked at to find others by their position; what that costs is bounded by `_MAX_SEARCH`.
        self._searched = 0
        self._by_position: dict[tuple[int, int], list[Node]] = {}
        self._by_name: dict[str, list[NameExpr]] = {}
        self._functions: dict[Node, FuncItem | None] = {}
        self._depths: dict[Node, int] = {}
        self._places: dict[Block, dict[Node, int]] = {}
        self._turns: dict[Block, list[int]] | None = None

    def _index(self) -> dict[Node, Node]:
        """The parents of all nodes; with them, the nodes by position and by name."""
        if not self._complete:
            self._complete = True
            # With each node, the lines that everything above it covers.
            stack: list[tuple[Node, int, float]] = [(self.root, 0, inf)]
            while stack:
                node, first, last = stack.pop()
                if first <= node.line <= last or node is self.root:
                    self._by_position.setdefault((node.line, node.column), []).append(node)
                if isinstance(node, NameExpr):
                    self._by_name.setdefault(node.name, []).append(node)
                for child in reversed(children(node)):
                    # An overload's implementation can also be one of its items: the first parent stays.
                    if self._parents.setdefault(child, node) is node:
                        lines = _lines(child)
                        if lines is None:
                            stack.append((child, first, last))
                        else:
                            stack.append((child, max(first, lines[0]), min(last, lines[1])))
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
        if self._complete or self._searched > _MAX_SEARCH:
            self._index()
            return self._by_position.get((line, column), [])
        found: list[Node] = []
        stack = [self.root]
        while stack:
            node = stack.pop()
            if node.line == line and node.column == column:
                found.append(node)
            below = children(node)
            self._searched += len(below)
            for child in reversed(below):
                lines = _lines(child)
                if (lines is None or lines[0] <= line <= lines[1]) and self._parents.setdefault(child, node) is node:
                    stack.append(child)
        return found

    def ancestors(self, node: Node) -> Iterator[Node]:
        """The nodes above, nearest first."""
        above = self.parent(node)
        while above is not None:
            yield above
            above = self.parent(above)

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
        self._index()
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
            for node in self._index():
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

    def nodes(self) -> Iterator[Node]:
        """Every node of the unit."""
        yield self.root
        yield from list(self._index())


def _lines(node: Node) -> tuple[int, int] | None:
    """The lines that what is below a node can be on; None for any. Decorators stand above what they decorate."""
    if isinstance(node, (Decorator, nodes.OverloadedFuncDef)) or node.line < 1 or node.end_line is None:
        return None
    return node.line, node.end_line


class Module:
    """The units of one module, found by line.

    Args:
        tree: the module's tree, after semantic analysis.
        source: gives the module's lines; None where they cannot be had.
    """

    def __init__(self, tree: MypyFile, source: Callable[[], list[str] | None]) -> None:
        self.tree = tree
        self._starts: list[int] = []
        self._roots: list[Node] = []
        self._units: dict[Node, Unit] = {}
        self._source = source
        self._lines: list[str] | None = None
        self._words: Counter[str] | None = None
        self._assignments: dict[str, list[Assignment]] | None = None
        found: list[tuple[int, Node]] = []
        for statement in _statements(tree.defs):
            found.append((_first_line(statement), statement))
        found.sort(key=lambda pair: pair[0])
        for line, statement in found:
            self._starts.append(line)
            self._roots.append(statement)

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
            yield self._roots[here]
            here -= 1

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


def _statements(body: list[nodes.Statement]) -> Iterator[Node]:
    for statement in body:
        if isinstance(statement, ClassDef):
            yield from _class_header(statement)
            yield from _statements(statement.defs.body)
        else:
            yield statement


def _class_header(definition: ClassDef) -> Iterator[Node]:
    yield from definition.decorators
    yield from definition.base_type_exprs
    if definition.metaclass is not None:
        yield definition.metaclass
