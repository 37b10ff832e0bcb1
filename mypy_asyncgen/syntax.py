"""The syntax tree as the checks need it: parents, nodes by position, the enclosing function.

mypy's nodes know their children only. A `Unit` is one statement of a module or of a class body, mostly a function;
its index is built once, when something in it is asked for, so that code without async calls costs nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from mypy import nodes, patterns
from mypy.nodes import Block, ClassDef, Context, Decorator, FuncDef, FuncItem, LambdaExpr, MypyFile, Node

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


def children(node: Node) -> Iterator[Node]:
    """The direct children of a node, in the order of evaluation."""
    for field in _FIELDS.get(type(node), ()):
        value = getattr(node, field)
        if isinstance(value, (list, tuple)):
            yield from _flatten(value)
        elif value is not None and not isinstance(value, (str, bool)):
            yield value


def _flatten(values: list[object] | tuple[object, ...]) -> Iterator[Node]:
    for value in values:
        if isinstance(value, (list, tuple)):
            yield from _flatten(value)
        elif isinstance(value, Node):
            yield value


def walk(root: Node) -> Iterator[Node]:
    """A node and everything below it, parents before children, without recursion (expressions can be very deep)."""
    stack = [root]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(list(children(node))))


class Unit:
    """One statement of a module or class body with the index of its nodes.

    Args:
        root: the statement.
    """

    def __init__(self, root: Node) -> None:
        self.root = root
        parents: dict[Node, Node] = {}
        order: list[Node] = [root]
        position: dict[tuple[int, int], list[Node]] = {}
        stack = [root]
        while stack:
            node = stack.pop()
            position.setdefault((node.line, node.column), []).append(node)
            below = list(children(node))
            for child in below:
                # A walk from several roots (an overload's implementation is also an item) keeps the first parent.
                parents.setdefault(child, node)
            order.extend(below)
            below.reverse()
            stack.extend(below)
        self._parents = parents
        self._position = position

    def __contains__(self, node: Node) -> bool:
        return node is self.root or node in self._parents

    def parent(self, node: Node) -> Node | None:
        """The node right above, or None at the root."""
        return self._parents.get(node)

    def ancestors(self, node: Node) -> Iterator[Node]:
        """The nodes above, nearest first."""
        above = self._parents.get(node)
        while above is not None:
            yield above
            above = self._parents.get(above)

    def at(self, line: int, column: int) -> list[Node]:
        """The nodes that start at a position, outermost first."""
        return self._position.get((line, column), [])

    def function(self, node: Node) -> FuncItem | None:
        """The innermost function or lambda around a node, or None at module or class level."""
        for above in self.ancestors(node):
            if isinstance(above, (FuncDef, LambdaExpr)):
                return above
        return None

    def nodes(self) -> Iterator[Node]:
        """Every node of the unit."""
        yield self.root
        yield from self._parents


class Module:
    """The units of one module, found by line.

    Args:
        tree: the module's tree, after semantic analysis.
    """

    def __init__(self, tree: MypyFile) -> None:
        self.tree = tree
        self._starts: list[int] = []
        self._roots: list[Node] = []
        self._units: dict[Node, Unit] = {}
        self._attributes: set[str] | None = None
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
        here = bisect_right(self._starts, line) - 1
        first = self._starts[here] if here >= 0 else 0
        while here >= 0 and self._starts[here] == first:
            yield self.unit(self._roots[here])
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

    def reads_attribute(self, name: str) -> bool:
        """Whether the module reads an attribute of this name of anything, or names it in a string."""
        if self._attributes is None:
            self._attributes = set()
            for root in self.tree.defs:
                written: set[Node] = set()
                for node in walk(root):
                    if isinstance(node, nodes.AssignmentStmt):
                        written.update(target for target in node.lvalues if isinstance(target, nodes.MemberExpr))
                    elif isinstance(node, nodes.MemberExpr) and node not in written:
                        self._attributes.add(node.name)
                    elif isinstance(node, nodes.StrExpr) and node.value.isidentifier():
                        self._attributes.add(node.value)
        return name in self._attributes


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


def function_body(function: FuncItem) -> Block:
    """The statements of a function or lambda."""
    return function.body


def decorated(node: Node | None) -> FuncDef | None:
    """The function definition behind a symbol, seen through decorators."""
    if isinstance(node, Decorator):
        return node.func
    if isinstance(node, FuncDef):
        return node
    return None
