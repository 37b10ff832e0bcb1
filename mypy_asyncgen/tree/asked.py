"""Methods whose module asks at run time what calling them gave: ``result = each.apply(url)``, ``if isawaitable(result)``.

Such a caller takes both kinds, so that a subclass may make the method ``async def``, whatever the base declares. The caller
is mostly in the module of the base; that it asks is read from the text there and travels with the module's interface
(`mypy_asyncgen.tree.facts`). Only the text of a module that has such a question is parsed, and then as a whole.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections import defaultdict
from collections.abc import Iterator

from mypy.nodes import Decorator, FuncDef, Import, ImportFrom, MypyFile

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.tree.sources import Sources

_FACT = "asked of"
_QUESTIONS = frozenset(
    {"isawaitable", "iscoroutine", "isasyncgen", "isfuture", "iscoroutinefunction", "isasyncgenfunction"}
)
# What such a question has in its line, or in that of its last argument.
_WORD = re.compile("|".join((*_QUESTIONS, "__await__", "__aiter__")))


def facts(tree: MypyFile, node: FuncDef | Decorator, sources: Sources) -> Iterator[tuple[FuncDef, str, str]]:
    """The fact about a method, if there is one.

    Args:
        tree: its module, analysed or not.
        node: the function.
        sources: reads the module's source.

    Yields:
        The function with the name of the fact and its value.
    """
    function = node.func if isinstance(node, Decorator) else node
    if _is_asked(tree, function, sources):
        yield function, _FACT, "True"


def is_asked(function: FuncDef, tree: MypyFile, sources: Sources) -> bool:
    """Whether a method's module asks what a call of it gave.

    Args:
        function: the method, from the source or from mypy's cache.
        tree: its module.
        sources: reads its source.
    """
    return _FACT in kept_facts.kept(function) or (
        kept_facts.was_parsed(function) and _is_asked(tree, function, sources)
    )


def _is_asked(tree: MypyFile, function: FuncDef, sources: Sources) -> bool:
    return not function.is_coroutine and asks(tree, function.name, sources)


def asks(tree: MypyFile, method: str, sources: Sources) -> bool:
    """Whether a module asks what a call of a method gave, of whatever class it is.

    Args:
        tree: the module, read from source in this run.
        method: the method's name.
        sources: reads the module's source.
    """
    return not tree.is_stub and _may_ask(tree) and method in sources.once(tree.path, _asked_in)


def _may_ask(tree: MypyFile) -> bool:
    """Whether a module imports what asks, which few do."""
    for statement in tree.imports:
        if isinstance(statement, Import):
            if any(name in ("inspect", "asyncio") for name, _ in statement.ids):
                return True
        elif isinstance(statement, ImportFrom) and any(name in _QUESTIONS for name, _ in statement.names):
            return True
    return False


def _asked_in(text: str) -> frozenset[str]:
    """The names of the methods that a module asks about."""
    if not any(question in text for question in _QUESTIONS):
        return frozenset()
    lines = [number for number, line in enumerate(text.split("\n"), 1) if _WORD.search(line) is not None]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return frozenset()
    return frozenset(name for function in _functions_at(tree, lines) for name in _asked_by(function))


def _functions_at(tree: ast.Module, lines: list[int]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """The functions that hold one of some lines, with those that hold them."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if not isinstance(node, (ast.stmt, ast.excepthandler, ast.match_case)):
                continue
            if isinstance(node, ast.match_case) or any(node.lineno <= line <= (node.end_lineno or 0) for line in lines):
                waiting.append(node)
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    yield node


def _asked_by(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    """The methods that one function asks about, by themselves or by what their call gave."""
    given: dict[str, set[str]] = defaultdict(set)
    subjects: list[ast.expr] = []
    for node in ast.walk(function):
        if isinstance(node, (ast.Assign, ast.NamedExpr)) and isinstance(node.value, ast.Call):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    given[target.id].update(_method(node.value.func))
        elif isinstance(node, ast.Call) and node.args and _is_question(node):
            subjects.append(node.args[0])
    for subject in subjects:
        if isinstance(subject, ast.Name):
            yield from given[subject.id]
        else:
            yield from _method(subject.func if isinstance(subject, ast.Call) else subject)


def _method(callee: ast.expr) -> list[str]:
    return [callee.attr] if isinstance(callee, ast.Attribute) else []


def _is_question(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", None)
    if name == "hasattr" and len(call.args) == 2:
        asked = call.args[1]
        return isinstance(asked, ast.Constant) and asked.value in ("__await__", "__aiter__")
    return name in _QUESTIONS
