"""A finding in its file, and what its repairs ask about it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mypy_asyncgen.commands.evidence import Definitions, Evidence
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.source import Edit, Source
from mypy_asyncgen.words.advice import Advice
from mypy_asyncgen.words.sentences import named, only_sometimes, runs_by_itself


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


Loop = ast.For | ast.AsyncFor | ast.comprehension
With = ast.With | ast.AsyncWith
# Values that can be awaited once only, and where it is known that nobody else awaits them.
_FRESH = (ast.Call, ast.IfExp, ast.BoolOp)
# What to do with a function that is not called.
CALLS = (Advice.CALL, Advice.CALL_FOR_ITERABLE)


class Place:
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
            for each in (node, *parts(node)):
                if isinstance(each, ast.expr) and each not in found:
                    found.append(each)
        found.sort(key=lambda each: name_of(each) != self.subject)
        yield from found

    def gives_coroutine(self, value: ast.expr) -> bool:
        """Whether a value is certain to be a coroutine that nobody else awaits."""
        return self.waits and isinstance(value, _FRESH) and self.evidence.is_async(value)

    def loop(self) -> tuple[Loop, ast.expr] | None:
        """The loop or comprehension that iterates the value, and the value."""
        for node in self.nodes:
            if isinstance(node, (ast.For, ast.AsyncFor)):
                return node, node.iter
            above = self.source.parent(node)
            if isinstance(above, (ast.For, ast.AsyncFor, ast.comprehension)) and above.iter is node:
                return above, above.iter
        return None

    def with_statement(self) -> tuple[With, ast.expr] | None:
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


def parts(node: ast.AST) -> Iterator[ast.expr]:
    """The expressions that an operator, a call or a look-up is made on."""
    if isinstance(node, (ast.Attribute, ast.Starred, ast.FormattedValue, ast.Await, ast.NamedExpr)):
        yield node.value
        if isinstance(node, ast.Await):
            yield from parts(node.value)
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
                yield from parts(node.value)
    elif isinstance(node, (ast.If, ast.While, ast.Assert)):
        yield node.test
    elif isinstance(node, ast.Match):
        yield node.subject


def name_of(node: ast.expr) -> str | None:
    """The last name of what is called or looked up."""
    while isinstance(node, (ast.Call, ast.Await)):
        node = node.func if isinstance(node, ast.Call) else node.value
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else None
