"""Functions at the top level of a stub, seen while mypy analyses their annotations.

Nothing in a stub is called, so for a function that is not in a class there is no hook in type checking. mypy asks for a
hook for every name in an annotation, though, and does so whenever it analyses the module anew, as it does for its own
errors: cold, after an edit, in the daemon, and in each worker.
"""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import Block, Decorator, FuncDef, IfStmt, MypyFile, Statement, TryStmt
from mypy.plugin import AnalyzeTypeContext
from mypy.types import CallableType, Type, UnboundType, UnionType

from mypy_asyncgen.codes import error_code
from mypy_asyncgen.mypy_api.errors import is_shown, module_in_analysis, report_analysed
from mypy_asyncgen.rules import RULES

_AT_STUB_FUNCTION = tuple(
    (error_code(rule.code), rule.at_stub_function) for rule in RULES if rule.at_stub_function is not None
)


class StubFunctions:
    """Finds the function that an annotation of a stub belongs to."""

    def __init__(self) -> None:
        # The last stub that was looked at, with what its functions are declared to return.
        self._tree: MypyFile | None = None
        self._declared: dict[int, FuncDef] = {}

    def forget(self) -> None:
        """Drop what is known of the last stub: the daemon changes a tree in place."""
        self._tree = None
        self._declared = {}

    def look_at(self, ctx: AnalyzeTypeContext) -> None:
        """Report a function of a stub whose declared result can hardly be meant.

        Args:
            ctx: mypy's view of an annotation with one of the names of `ASYNC_ITERATORS`.
        """
        found = module_in_analysis(ctx)
        if found is None or not found.tree.is_stub:
            return
        for code, judge in _AT_STUB_FUNCTION:
            function = self._functions(found.tree).get(id(ctx.type)) if is_shown(found.errors, code) else None
            if function is not None:
                finding = judge(function)
                report_analysed(found.errors, function, code, finding.message, finding.texts)

    def _functions(self, tree: MypyFile) -> dict[int, FuncDef]:
        """The functions of a stub by what they declare to return."""
        if self._tree is not tree:
            self._tree = tree
            self._declared = {id(typ): function for function in _top_level(tree.defs) for typ in _returned(function)}
        return self._declared


def _top_level(statements: list[Statement]) -> Iterator[FuncDef]:
    """The functions of a module that are in no class. Overloads can be told apart by a flag, and may well be awaited."""
    for statement in statements:
        function = statement.func if isinstance(statement, Decorator) else statement
        if isinstance(function, FuncDef):
            yield function
        for block in _blocks(statement):
            yield from _top_level(block.body)


def _blocks(statement: Statement) -> list[Block]:
    if isinstance(statement, IfStmt):
        return [*statement.body, *([statement.else_body] if statement.else_body is not None else [])]
    if isinstance(statement, TryStmt):
        rest = [block for block in (statement.else_body, statement.finally_body) if block is not None]
        return [statement.body, *statement.handlers, *rest]
    return []


def _returned(function: FuncDef) -> Iterator[UnboundType]:
    """The names that a coroutine function declares to return, as they are before mypy analyses them."""
    declared = function.unanalyzed_type
    if function.is_coroutine and not function.is_async_generator and isinstance(declared, CallableType):
        yield from _members(declared.ret_type)


def _members(typ: Type) -> Iterator[UnboundType]:
    if isinstance(typ, UnionType):
        for item in typ.items:
            yield from _members(item)
    elif isinstance(typ, UnboundType):
        yield typ
        if typ.name.rpartition(".")[2] in ("Optional", "Union"):
            for item in typ.args:
                yield from _members(item)
