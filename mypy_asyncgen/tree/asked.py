"""Methods whose module asks at run time what calling them gave: ``result = each.apply(url)``, ``if isawaitable(result)``.

Or whose class finds them by names that it makes (``getattr(self, f"on_{event}")``), as frameworks find handlers.

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
from fnmatch import fnmatchcase

from mypy.nodes import Decorator, FuncDef, Import, ImportFrom, MypyFile

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.tree.sources import Sources

_FACT = "asked of"
_LOOKED_UP = "looks up"
# Where a name is looked up that is no text, and where one is put together: few modules have both, and only they are parsed.
_LOOKUP = re.compile(
    r"""getattr\([^,()]+,\s*(?:f["']|["']\w+["']\s*\+|\w+\s*[,)])|__dict__(?:\.get\(|\[)\s*(?:f["']|\w)"""
)
_MADE_NAME = re.compile(r"""(?:=|,|\(|\[)\s*(?:f["']\w*\{\w+\}\w*["']|["']\w+["']\s*\+)""")
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
    patterns = _lookups(tree, function, sources)
    if patterns:
        yield function, _LOOKED_UP, " ".join(sorted(patterns))


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


def is_looked_up(method: str, function: FuncDef, tree: MypyFile, sources: Sources) -> bool:
    """Whether a function looks up methods by names that it makes, of which a method's name is one: ``getattr(self, f"on_{e}")``.

    Args:
        method: the method's name.
        function: the function, from the source or from mypy's cache.
        tree: its module.
        sources: reads its source.
    """
    patterns = kept_facts.kept(function).get(_LOOKED_UP, "").split()
    if not patterns and kept_facts.was_parsed(function):
        patterns = sorted(_lookups(tree, function, sources))
    return any(fnmatchcase(method, pattern) for pattern in patterns)


def _lookups(tree: MypyFile, function: FuncDef, sources: Sources) -> frozenset[str]:
    if tree.is_stub:
        return frozenset()
    return sources.once(tree.path, _lookups_in).get(function.name, frozenset())


def _lookups_in(text: str) -> dict[str, frozenset[str]]:
    """The names that the functions of a module look up, as patterns, by the functions' names."""
    lines = [number for number, line in enumerate(text.split("\n"), 1) if _LOOKUP.search(line) is not None]
    tree = _parsed(text) if lines and _MADE_NAME.search(text) is not None else None
    found: dict[str, frozenset[str]] = {}
    for function in _functions_at(tree, lines) if tree is not None else ():
        patterns = frozenset(_looked_up_by(function))
        if patterns:
            found[function.name] = found.get(function.name, frozenset()) | patterns
    return found


def _looked_up_by(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    made: dict[str, list[ast.expr]] = defaultdict(list)
    names: list[ast.expr] = []
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    made[target.id].append(node.value)
        elif isinstance(node, ast.Call):
            if getattr(node.func, "id", None) == "getattr" and len(node.args) > 1:
                names.append(node.args[1])
            elif node.args and isinstance(node.func, ast.Attribute) and _is_namespace(node.func.value):
                names.append(node.args[0])
        elif isinstance(node, ast.Subscript) and _is_namespace(node.value):
            names.append(node.slice)
    for name in names:
        for each in made[name.id] if isinstance(name, ast.Name) else [name]:
            yield from _pattern(each)


def _is_namespace(expr: ast.expr) -> bool:
    return isinstance(expr, ast.Attribute) and expr.attr == "__dict__"


def _pattern(name: ast.expr) -> list[str]:
    """What a name that is put together looks like; nothing of one that can be any."""
    if isinstance(name, ast.BinOp) and isinstance(name.op, ast.Add):
        parts = [name.left, name.right]
    else:
        parts = name.values if isinstance(name, ast.JoinedStr) else []
    shown = "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts)
    return [shown] if "*" in shown and re.fullmatch(r"[\w*]*\w[\w*]*", shown) else []


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
    tree = _parsed(text)
    if tree is None:
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


def _parsed(text: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return None


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
