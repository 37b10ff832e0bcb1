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

    def statement(self, node: ast.AST) -> ast.stmt | None:
        """The statement that a node is in, or is."""
        return node if isinstance(node, ast.stmt) else self.enclosing(node, ast.stmt)

    def start(self, node: ast.expr | ast.stmt) -> int:
        """The offset at which a node begins."""
        return self._offset(node.lineno, node.col_offset)

    def end(self, node: ast.expr | ast.stmt) -> int:
        """The offset behind a node."""
        assert node.end_lineno is not None and node.end_col_offset is not None
        return self._offset(node.end_lineno, node.end_col_offset)

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
        characters = len(encoded[:column].decode("utf-8", "ignore"))
        return {column, characters, len(encoded[:characters].decode("utf-8", "ignore"))}

    def in_parentheses(self, node: ast.expr) -> bool:
        """Whether a node that begins its parent's text stands in parentheses of its own."""
        before = self.text[: self.start(node)].rstrip()
        return before.endswith("(") and self.text[self.end(node) :].lstrip().startswith(")")

    def can_await(self, node: ast.AST) -> bool:
        """Whether ``await`` may stand at a node: its code runs in the body of an ``async def``."""
        below = node
        for above in self.ancestors(node):
            if isinstance(above, ast.AsyncFunctionDef):
                return any(below is statement for statement in above.body)
            if isinstance(above, (*FUNCTIONS, ast.ClassDef)):
                return False
            below = above
        return False

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
