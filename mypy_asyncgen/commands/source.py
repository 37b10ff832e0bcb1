"""A Python file as text and as a syntax tree together, so that the text can be edited at the places of nodes."""

from __future__ import annotations

import ast
import bisect
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from mypy_asyncgen.commands.output.problem import Problem

_Node = TypeVar("_Node", bound=ast.AST)

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_TOKEN = re.compile(r"#[^\r\n]*|\w+|\s+|.", re.S)


@dataclass(frozen=True)
class Edit:
    """A piece of text in the place of another.

    Attributes:
        start: where the old piece begins, as an offset into the text.
        end: where it ends; the same for an insertion.
        text: the new piece.
    """

    start: int
    end: int
    text: str


class Source:
    """A file's text with its tree.

    Args:
        text: the text, with its line ends as they are.

    Raises:
        SyntaxError: this Python cannot parse it.
        ValueError: it holds what no Python file may hold.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.tree = ast.parse(text)
        # As Python's tokenizer counts lines; str.splitlines knows more line ends.
        self._starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
        self._parents: dict[ast.AST, ast.AST] = {}
        self._order: list[ast.AST] = []
        self._bindings: dict[str, list[ast.AST]] | None = None
        stack: list[ast.AST] = [self.tree]
        while stack:
            node = stack.pop()
            self._order.append(node)
            for child in ast.iter_child_nodes(node):
                # One object can stand for all contexts (Load, Store); those have no parent that means anything.
                self._parents[child] = node
                stack.append(child)

    def parent(self, node: ast.AST) -> ast.AST | None:
        """The node around a node."""
        return self._parents.get(node)

    def ancestors(self, node: ast.AST) -> Iterator[ast.AST]:
        """The nodes around a node, the nearest first."""
        above = self._parents.get(node)
        while above is not None:
            yield above
            above = self._parents.get(above)

    def enclosing(self, node: ast.AST, *kinds: type[_Node]) -> _Node | None:
        """The nearest node around a node that is of one of some kinds."""
        for above in self.ancestors(node):
            if isinstance(above, kinds):
                return above
        return None

    def function_around(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """The nearest function around a node that is defined by a statement."""
        for above in self.ancestors(node):
            if isinstance(above, (ast.FunctionDef, ast.AsyncFunctionDef)):
                return above
        return None

    def runs_in(self, node: ast.AST) -> ast.AST | None:
        """The function, lambda or class body that a node's code runs in; None for that of the module.

        Defaults, decorators and bases run where the definition stands, and so does what is nearest to them.
        """
        below = node
        for above in self.ancestors(node):
            if isinstance(above, ast.Lambda) and below is above.body:
                return above
            if isinstance(above, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and below in above.body:
                return above
            below = above
        return None

    def statement(self, node: ast.AST) -> ast.stmt | None:
        """The statement that a node is in, or is."""
        return node if isinstance(node, ast.stmt) else self.enclosing(node, ast.stmt)

    def bindings(self, name: str) -> list[ast.AST]:
        """What gives a name of the module or of a class its value: definitions, imports, assignments."""
        if self._bindings is None:
            self._bindings = {}
            for node in self._order:
                bound = self._bound(node)
                if bound is not None and self.enclosing(node, *FUNCTIONS) is None:
                    self._bindings.setdefault(bound, []).append(self._binder(node))
        return self._bindings.get(name, [])

    @staticmethod
    def _bound(node: ast.AST) -> str | None:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return node.name
        if isinstance(node, ast.alias):
            return (node.asname or node.name).partition(".")[0]
        return node.id if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load) else None

    def _binder(self, node: ast.AST) -> ast.AST:
        above = self.parent(node)
        return above if isinstance(above, ast.Assign) and node in above.targets else node

    def start(self, node: ast.expr | ast.stmt) -> int:
        """The offset at which a node begins."""
        return self._offset(node.lineno, node.col_offset)

    def line_start(self, node: ast.stmt) -> int:
        """The offset of the line that a statement begins on, its decorators included."""
        first = node.lineno
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = min([first, *(each.lineno for each in node.decorator_list)])
        return self._starts[first - 1]

    def end(self, node: ast.expr | ast.stmt) -> int:
        """The offset behind a node."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._offset(node.end_lineno, node.end_col_offset)

    def line(self, number: int) -> str:
        """The text of a line, without its end; empty for a line that is not there."""
        return self._line(number).rstrip("\r\n") if 0 < number <= len(self._starts) else ""

    def condition_around(self, problem: Problem) -> int | None:
        """Where the outermost ``and`` or ``or`` begins that an error is about an operand of; None where it is about none."""
        nodes = self.at(problem)
        outermost: ast.BoolOp | None = None
        for node in (nodes[0], *self.ancestors(nodes[0])) if nodes else ():
            if isinstance(node, ast.BoolOp):
                outermost = node
            elif not isinstance(
                node, (ast.UnaryOp, ast.Call, ast.Await, ast.Name, ast.Attribute, ast.IfExp, ast.Compare)
            ):
                break
        return self.start(outermost) if outermost is not None else None

    def line_of(self, offset: int) -> int:
        """The number of the line that an offset is in."""
        return bisect.bisect_right(self._starts, offset)

    def _line(self, line: int) -> str:
        return self.text[self._starts[line - 1] : self._starts[line] if line < len(self._starts) else len(self.text)]

    def _offset(self, line: int, column: int) -> int:
        """An offset from the place the tree gives, whose columns count bytes of UTF-8."""
        text = self._line(line)
        if not text.isascii():
            column = len(text.encode("utf-8")[:column].decode("utf-8", "ignore"))
        return self._starts[line - 1] + column

    def at(self, problem: Problem) -> list[ast.AST]:
        """The nodes that an error can be about: those that begin and end where it does, then those that only begin there.

        Args:
            problem: an error with a column.
        """
        if not problem.column:
            return []
        exact: list[ast.AST] = []
        begins: list[ast.AST] = []
        for node in self._order:
            if not isinstance(node, (ast.expr, ast.stmt)) or node.lineno != problem.line:
                continue
            if problem.column - 1 not in self._columns(node.lineno, node.col_offset):
                continue
            assert node.end_lineno is not None and node.end_col_offset is not None
            ends = node.end_lineno == problem.end_line and problem.end_column in self._columns(
                node.end_lineno, node.end_col_offset
            )
            (exact if ends else begins).append(node)
        return exact + begins

    def _columns(self, line: int, column: int) -> set[int]:
        """What mypy may call a column: bytes are counted or characters, and some versions convert twice."""
        text = self._line(line)
        if text.isascii():
            return {column}
        encoded = text.encode("utf-8")
        characters = _decoded(encoded, column)
        twice = (_decoded(encoded, characters), _decoded(encoded, characters + 1) - 1)
        return {column, characters, *twice}

    def in_parentheses(self, node: ast.expr) -> bool:
        """Whether a node that begins its parent's text stands in parentheses of its own."""
        before = self.text[: self.start(node)].rstrip()
        return before.endswith("(") and self.text[self.end(node) :].lstrip().startswith(")")

    def can_await(self, node: ast.AST) -> bool:
        """Whether ``await`` may stand at a node: its code runs in the body of an ``async def``."""
        return isinstance(self.runs_in(node), ast.AsyncFunctionDef)

    def generator_around(self, node: ast.AST) -> ast.GeneratorExp | None:
        """The generator expression that an ``await`` at a node would make an async generator."""
        for above in self.ancestors(node):
            if isinstance(above, ast.stmt):
                return None
            if isinstance(above, ast.GeneratorExp) and not self._is_first_source(above, node):
                return above
        return None

    def _is_first_source(self, generator: ast.GeneratorExp, node: ast.AST) -> bool:
        first = generator.generators[0].iter
        return node is first or any(above is first for above in self.ancestors(node))

    def for_word(self, part: ast.comprehension) -> tuple[int, int | None]:
        """Where the ``for`` of a comprehension stands, and the ``async`` in front of it, if there is one.

        Args:
            part: one ``for ... in ...`` of a comprehension, for which the tree has no place.

        Returns:
            The two offsets.
        """
        whole = self.parent(part)
        assert isinstance(whole, _COMPREHENSIONS)
        at = whole.generators.index(part)
        if at:
            earlier = whole.generators[at - 1]
            before: ast.expr = earlier.ifs[-1] if earlier.ifs else earlier.iter
        else:
            before = whole.value if isinstance(whole, ast.DictComp) else whole.elt
        position = self.end(before)
        word = asynchronous = None
        for token in _TOKEN.finditer(self.text, position, self.start(part.target)):
            if token[0] == "async":
                asynchronous = token.start()
            elif token[0] == "for":
                word = token.start()
        assert word is not None
        return word, asynchronous

    def position_is_right(self, node: ast.expr) -> bool:
        """Whether the text at a node's place is the node's: inside f-strings older Pythons give wrong places."""
        try:
            there = ast.parse(f"({self.text[self.start(node) : self.end(node)]})", mode="eval").body
        except (SyntaxError, ValueError):
            return False
        return ast.dump(there) == ast.dump(node)


def _decoded(encoded: bytes, size: int) -> int:
    """How many whole characters some bytes begin with."""
    return len(encoded[:size].decode("utf-8", "ignore"))


def apply(text: str, edits: Iterable[Edit]) -> str:
    """A text with edits made.

    Args:
        text: the text.
        edits: edits that do not overlap. Of insertions at one place the first given comes first; one given twice is made
            once.
    """
    pieces: list[str] = []
    position = 0
    for edit in sorted(dict.fromkeys(edits), key=lambda each: (each.start, each.end)):
        pieces += text[position : edit.start], edit.text
        position = max(position, edit.end)
    return "".join([*pieces, text[position:]])


def overlap(first: Sequence[Edit], second: Sequence[Edit]) -> bool:
    """Whether two groups of edits touch the same text, so that they cannot both be made at once."""
    return any(one.start <= other.end and other.start <= one.end and one != other for one in first for other in second)


def disjoint(edits: Iterable[Edit]) -> bool:
    """Whether no two of some edits touch the same text; one given twice counts once."""
    ordered = sorted(set(edits), key=lambda each: (each.start, each.end))
    end = -1
    for edit in ordered:
        if edit.start <= end:
            return False
        end = edit.end
    return True


def compiles(text: str) -> bool:
    """Whether Python takes a text: it parses, and no ``await`` or ``async for`` stands where none may."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, "<repaired>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError):
        return False
    return True
