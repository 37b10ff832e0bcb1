"""What the text of the checked files says of a value, whatever annotations claim.

A repair is safe only where the code itself shows what a call gives: a definition in sight that nothing overrides, a
library's function by its own name, an object made on the spot. A parameter is whatever its callers pass, and an
annotation is only what somebody believed. Methods are known by their names: one `def` of a name in all the files that are
checked is the definition; of two, each may be the one that is called.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from mypy_asyncgen.commands.source import FUNCTIONS, Source

_Function = ast.FunctionDef | ast.AsyncFunctionDef
# A function that returns what another gives is followed through so many.
_MAX_DEPTH = 4
_ASYNC_WORDS = re.compile(r"\b(Async\w*|Awaitable|Coroutine|Future|Task|Any)\b")
# Decorators that leave what a call gives as the function's body has it.
_TRANSPARENT = frozenset({"staticmethod", "classmethod", "override", "contextmanager", "asynccontextmanager"})
# Expressions whose value is plain whatever is in them.
_PLAIN = (
    *(ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.Compare),
    *(ast.ListComp, ast.SetComp, ast.DictComp),
)
# What makes a plain value of what it is given, whoever calls it.
_PLAIN_BUILTINS = frozenset(name for name in dir(builtins) if name.islower()) - {
    "aiter",
    "anext",
    "getattr",
    "eval",
    "exec",
}


class Definition(NamedTuple):
    """A function and the file it is in."""

    source: Source
    function: _Function


class Definitions:
    """The functions that the checked files define, by name.

    Args:
        paths: the files that are checked.
        read: gives a file's text; None for a file that cannot be read.
    """

    def __init__(self, paths: Sequence[Path], read: Callable[[Path], str | None]) -> None:
        self._paths = paths
        self._read = read
        self._texts: list[str] | None = None
        self._sources: dict[str, Source | None] = {}
        self._found: dict[str, list[Definition]] = {}

    def named(self, name: str) -> list[Definition]:
        """Every definition of a name, in whatever class or module."""
        found = self._found.get(name)
        if found is None:
            word = re.compile(rf"\bdef\s+{re.escape(name)}\b")
            found = self._found[name] = [
                Definition(source, node)
                for text in self._all_texts()
                if word.search(text) and (source := self._source(text)) is not None
                for node in ast.walk(source.tree)
                if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == name
            ]
        return found

    def _all_texts(self) -> list[str]:
        if self._texts is None:
            self._texts = [text for path in self._paths if (text := self._read(path)) is not None]
        return self._texts

    def _source(self, text: str) -> Source | None:
        if text not in self._sources:
            try:
                self._sources[text] = Source(text)
            except (SyntaxError, ValueError, RecursionError):
                self._sources[text] = None
        return self._sources[text]


class Evidence:
    """What is known of the values of one file without believing an annotation.

    Args:
        source: the file.
        definitions: what all the checked files define.
    """

    def __init__(self, source: Source, definitions: Definitions) -> None:
        self._source = source
        self._definitions = definitions

    def is_async(self, value: ast.expr) -> bool:
        """Whether a value that mypy takes for asynchronous is certain to be.

        Args:
            value: a call, or an expression that gives the value of one of several.
        """
        if isinstance(value, ast.IfExp):
            return self.is_async(value.body) and self.is_async(value.orelse)
        if isinstance(value, ast.BoolOp):
            return all(map(self.is_async, value.values))
        if isinstance(value, ast.GeneratorExp):
            return True
        if not isinstance(value, ast.Call):
            return False
        defined = self._candidates(value.func)
        if any(not _gives_async(each.function) for each in defined):
            return False
        return (bool(defined) and _are_undecorated(defined)) or self._is_made_here(value.func)

    def is_plain(self, value: ast.expr, depth: int = 0) -> bool:
        """Whether a value that mypy takes for no awaitable and no async iterable is certain to be none.

        Args:
            value: the operand of an ``await``, ``async for`` or ``async with``, or what a function returns.
            depth: how many functions that return it were gone through.
        """
        if isinstance(value, _PLAIN):
            return True
        if isinstance(value, ast.IfExp):
            return self.is_plain(value.body, depth) and self.is_plain(value.orelse, depth)
        if isinstance(value, ast.BoolOp):
            return all(self.is_plain(each, depth) for each in value.values)
        if isinstance(value, ast.Name):
            given = self._only_value(value)
            return given is not None and self.is_plain(given, depth)
        if not isinstance(value, ast.Call) or depth > _MAX_DEPTH:
            return False
        defined = self._defined(value.func)
        if defined is not None:
            return self._gives_plain(defined, depth)
        name = value.func.id if isinstance(value.func, ast.Name) else None
        return name in _PLAIN_BUILTINS and not self._source.bindings(name)

    def _gives_plain(self, defined: Definition, depth: int) -> bool:
        """Whether every `return` of a function, and the context manager that a decorator makes of it, is plain."""
        function = defined.function
        if not isinstance(function, ast.FunctionDef) or _only_declares(function):
            return False
        if any(_last(each) == "contextmanager" for each in function.decorator_list) or _yields(function):
            return True
        return self._returns_plain(defined, depth)

    def _returns_plain(self, defined: Definition, depth: int) -> bool:
        inside = Evidence(defined.source, self._definitions)
        return all(
            node.value is None or inside.is_plain(node.value, depth + 1)
            for node in _own_nodes(defined.function)
            if isinstance(node, ast.Return)
        )

    def has_plain_result(self, value: ast.expr) -> bool:
        """Whether awaiting a call is certain to give something plain: every `return` of its one definition does."""
        defined = self._defined(value.func) if isinstance(value, ast.Call) else None
        if (
            defined is None
            or not isinstance(defined.function, ast.AsyncFunctionDef)
            or _only_declares(defined.function)
        ):
            return False
        return not _yields(defined.function) and self._returns_plain(defined, 0)

    def is_generator(self, value: ast.expr) -> bool:
        """Whether a value that mypy takes for an async iterable is certain to be no awaitable.

        Args:
            value: the operand of an ``await``.
        """
        if isinstance(value, ast.GeneratorExp):
            return True
        defined = self._defined(value.func) if isinstance(value, ast.Call) else None
        if defined is None:
            return False
        return isinstance(defined.function, ast.AsyncFunctionDef) and _yields(defined.function)

    def _candidates(self, callee: ast.expr) -> list[Definition]:
        """The definitions that a callee can be: of its own module where it is a plain name, else every one of its name."""
        here = self._own_definition(callee)
        if here is not None:
            return [Definition(self._source, here)]
        name = _last(callee)
        return self._definitions.named(name) if name is not None else []

    def _defined(self, callee: ast.expr) -> Definition | None:
        """The one definition that a callee can be, with no decorator that makes something else of it."""
        found = self._candidates(callee)
        if len(found) != 1 or not _are_undecorated(found):
            return None
        if isinstance(callee, ast.Name) and found[0].source is not self._source and not self._is_imported(callee):
            return None
        return found[0]

    def _own_definition(self, callee: ast.expr) -> _Function | None:
        """The function of the same module that a plain name is, where nothing else in the module has that name."""
        if not isinstance(callee, ast.Name) or self._is_local(callee):
            return None
        found = [each for each in self._source.bindings(callee.id) if not _is_in_class(self._source, each)]
        only = found[0] if len(found) == 1 else None
        return only if isinstance(only, (ast.FunctionDef, ast.AsyncFunctionDef)) else None

    def _is_made_here(self, expr: ast.expr) -> bool:
        """Whether what an expression is rests on names that are imported, defined or assigned a new object in sight."""
        if isinstance(expr, (ast.Attribute, ast.Await)):
            if isinstance(expr, ast.Attribute) and self._is_self(expr.value):
                return self._is_own_attribute(expr)
            return self._is_made_here(expr.value)
        if isinstance(expr, ast.Call):
            return self._is_made_here(expr.func)
        if isinstance(expr, ast.Constant):
            return True
        if not isinstance(expr, ast.Name):
            return False
        if self._is_local(expr):
            given = self._only_value(expr)
            return given is not None and self._is_made_here(given)
        found = self._source.bindings(expr.id)
        if not found:
            return hasattr(builtins, expr.id)
        return all(
            isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.alias))
            or (isinstance(each, ast.Assign) and isinstance(each.value, ast.Call) and self._is_made_here(each.value))
            for each in found
        )

    def _is_self(self, expr: ast.expr) -> bool:
        function = self._source.function_around(expr)
        if not isinstance(expr, ast.Name) or function is None:
            return False
        arguments = [*function.args.posonlyargs, *function.args.args]
        in_class = isinstance(self._source.parent(function), ast.ClassDef)
        return in_class and bool(arguments) and arguments[0].arg == expr.id

    def _is_own_attribute(self, expr: ast.Attribute) -> bool:
        """Whether an attribute of ``self`` is a method, or gets nothing but new objects that its class makes."""
        owner = self._source.enclosing(expr, ast.ClassDef)
        if owner is None:
            return False
        given = [
            each.value
            for each in ast.walk(owner)
            if isinstance(each, (ast.Assign, ast.AnnAssign))
            for target in (each.targets if isinstance(each, ast.Assign) else [each.target])
            if isinstance(target, ast.Attribute) and target.attr == expr.attr
        ]
        if not given:
            return not any(
                isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name) and each.target.id == expr.attr
                for each in owner.body
            )
        return all(isinstance(value, ast.Call) and self._is_made_here(value) for value in given)

    def _only_value(self, name: ast.Name) -> ast.expr | None:
        """The one expression that a local variable gets its value from."""
        function = self._source.function_around(name)
        if function is None or name.id in _parameters(function):
            return None
        stores = [
            each
            for each in ast.walk(function)
            if isinstance(each, ast.Name) and each.id == name.id and not isinstance(each.ctx, ast.Load)
        ]
        above = self._source.parent(stores[0]) if len(stores) == 1 else None
        if isinstance(above, (ast.Assign, ast.NamedExpr)):
            return above.value
        if isinstance(above, ast.withitem) and above.optional_vars is stores[0]:
            return above.context_expr
        return None

    def _is_local(self, name: ast.Name) -> bool:
        """Whether a name is a parameter or variable of a function around it."""
        for above in self._source.ancestors(name):
            if isinstance(above, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and name.id in _parameters(above):
                return True
            if isinstance(above, (ast.FunctionDef, ast.AsyncFunctionDef)) and any(
                isinstance(each, ast.Name) and each.id == name.id and not isinstance(each.ctx, ast.Load)
                for each in ast.walk(above)
            ):
                return True
        return False

    def _is_imported(self, name: ast.Name) -> bool:
        found = self._source.bindings(name.id)
        return bool(found) and all(isinstance(each, ast.alias) for each in found)


def _parameters(function: _Function | ast.Lambda) -> set[str]:
    given = function.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return {each.arg for each in every if each is not None}


def _last(callee: ast.expr) -> str | None:
    if isinstance(callee, ast.Call):
        callee = callee.func
    if isinstance(callee, ast.Attribute):
        return callee.attr
    return callee.id if isinstance(callee, ast.Name) else None


def _is_in_class(source: Source, node: ast.AST) -> bool:
    return isinstance(source.parent(node), ast.ClassDef)


def _are_undecorated(defined: Sequence[Definition]) -> bool:
    return all(_last(each) in _TRANSPARENT for one in defined for each in one.function.decorator_list)


def _own_nodes(function: _Function) -> Iterator[ast.AST]:
    """What runs when a function's body does, without the functions defined in it."""
    stack: list[ast.AST] = list(function.body)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            stack.extend(ast.iter_child_nodes(node))


def _yields(function: _Function) -> bool:
    return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in _own_nodes(function))


def _gives_async(function: _Function) -> bool:
    """Whether calling a function gives something asynchronous, as far as its own definition says."""
    if isinstance(function, ast.AsyncFunctionDef):
        return True
    return function.returns is not None and _ASYNC_WORDS.search(ast.unparse(function.returns)) is not None


def _only_declares(function: _Function) -> bool:
    """Whether a body is empty or only raises, for others to fill in."""
    return all(
        isinstance(each, (ast.Pass, ast.Raise)) or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        for each in function.body
    )
