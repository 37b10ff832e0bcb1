"""What a function is, by looking at the object that an import gives.

This is the only module that imports what is checked, and it is used only where the user asks for it by
name. What the object does not show (what a plain function returns) is read from its source, by syntax.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import importlib
import inspect
import io
import sys
import textwrap
import types
from dataclasses import replace
from pathlib import Path

from mypy_asyncgen.stubtools.decorators import own_returns
from mypy_asyncgen.stubtools.from_source import Reader
from mypy_asyncgen.stubtools.kinds import DUNDER_FORMS, UNKNOWN, BadInput, Form, Gives, Kind, gives
from mypy_asyncgen.stubtools.modules import Target, World

# How many wrappers are taken off one function.
MAX_LAYERS = 50

# What the two decorators return is recognised by its code, whatever it is named and wherever it is used.
_ASYNC_CONTEXT_CODE = contextlib.asynccontextmanager(lambda: None).__code__  # type: ignore[arg-type, return-value]
_CONTEXT_CODE = contextlib.contextmanager(lambda: None).__code__  # type: ignore[arg-type, return-value]


class InstalledPackage:
    """Installed packages that stubs stand for.

    Args:
        names: the packages and modules to import; modules of the stubs below them are imported as they are
            asked for.

    Raises:
        BadInput: one of them is not installed, or its import fails.
    """

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.place = ", ".join(names)
        self.problems: dict[str, str] = {}
        self._modules: dict[str, types.ModuleType | None] = {}
        search = [Path(each) for each in sys.path if each]
        self.world = World({}, search, (".py",), Target(), typing_true=False)
        self.reader = Reader(self.world, stub=False)
        for name in names:
            if not self.has(name):
                raise BadInput(f"{name}: the package cannot be imported: {self.problems[name]}")

    def has(self, module: str) -> bool:
        """Whether a module belongs to the packages and can be imported; it is imported to find out.

        Args:
            module: its dotted name.

        Returns:
            True if so; where it belongs to them and its import fails, `problems` has the import's own error.
        """
        if not any(module == name or module.startswith(f"{name}.") for name in self.names):
            return False
        if module not in self._modules:
            self._modules[module] = self._import(module)
        return self._modules[module] is not None

    def _import(self, name: str) -> types.ModuleType | None:
        try:
            # What a module prints when it is loaded is not part of the report.
            with contextlib.redirect_stdout(io.StringIO()):
                return importlib.import_module(name)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            # A module may well call ``sys.exit`` when it is loaded.
            text = " ".join(str(error).split())
            self.problems[name] = f"{type(error).__name__}: {text}" if text else type(error).__name__
            return None

    def function(self, module: str, path: list[str]) -> Gives | None:
        """What a function of the package gives.

        Args:
            module: the module's dotted name.
            path: the names of the classes around it and its own.

        Returns:
            The answer; None where there is no such function.
        """
        owner: object = self._modules.get(module)
        for name in path[:-1]:
            owner = inspect.getattr_static(owner, name, None)
            if not isinstance(owner, type):
                return None
        found = _member(owner, path[-1])
        if found is None:
            return None
        try:
            return self.read(found)
        except Exception:
            # The object is the package's own, and its attributes may raise anything when they are looked at.
            return UNKNOWN

    def read(self, obj: object) -> Gives:
        """What a callable, or the getter of a property, gives.

        Args:
            obj: the object.

        Returns:
            The answer, `UNKNOWN` where the object hides it, as functions written in C do.
        """
        for _ in range(MAX_LAYERS):
            inner = _unwrapped(obj)
            if inner is None:
                break
            obj = inner
        kind = _flagged(obj)
        if kind is not None:
            return self._described(obj) or replace(gives(kind), where=_where(obj))
        if isinstance(obj, type):
            return _instance(obj)
        if not isinstance(obj, types.FunctionType):
            return UNKNOWN
        if obj.__code__ is _ASYNC_CONTEXT_CODE:
            return self._context(obj, Kind.ASYNC_CONTEXT, Form.AENTER)
        if obj.__code__ is _CONTEXT_CODE:
            return self._context(obj, Kind.CONTEXT, Form.ENTER)
        if obj.__code__.co_flags & inspect.CO_ITERABLE_COROUTINE:
            return Gives(Kind.PLAIN, frozenset({Form.AWAIT}), where=_where(obj))
        if hasattr(obj, "__wrapped__"):
            return self._wrapper(obj)
        return self._plain(obj)

    def _context(self, obj: types.FunctionType, kind: Kind, form: Form) -> Gives:
        """What the two decorators of contextlib make; the function under them tells where it is."""
        inner = getattr(obj, "__wrapped__", None)
        found = self._defined(inner) if isinstance(inner, types.FunctionType) else None
        if found is not None and found.kind is kind:
            return found
        return Gives(kind, frozenset({form}), where=_where(inner))

    def _described(self, obj: object) -> Gives | None:
        """A function's own definition, which says more than its flags: its annotation, what it yields."""
        if not isinstance(obj, types.FunctionType):
            return None
        found = self._defined(obj)
        return found if found is not None and found.kind is _flagged(obj) else None

    def _defined(self, function: types.FunctionType) -> Gives | None:
        """What the source says of a function; that it is the same one is checked by the line."""
        found = self.reader.at(self.world.own(function.__module__), function.__qualname__.split("."))
        if found is None or found.node is None:
            return None
        first = min([found.node.lineno, *(each.lineno for each in found.node.decorator_list)])
        return found if first == function.__code__.co_firstlineno else None

    def _wrapper(self, function: types.FunctionType) -> Gives:
        """A wrapper that returns a call of a function it closes over gives what that function gives."""
        try:
            # By the code: asked for the function, ``getsource`` gives that of the innermost one.
            tree = ast.parse(textwrap.dedent(inspect.getsource(function.__code__)))
            variables = inspect.getclosurevars(function).nonlocals
        except (OSError, TypeError, SyntaxError, ValueError, RecursionError, MemoryError):
            return UNKNOWN
        node = tree.body[0] if tree.body else None
        if not isinstance(node, ast.FunctionDef):
            return UNKNOWN
        answers: list[Gives] = []
        for expr in own_returns(node):
            if not (isinstance(expr, ast.Call) and isinstance(expr.func, ast.Name) and expr.func.id in variables):
                return UNKNOWN
            answers.append(self.read(variables[expr.func.id]))
        if answers and len({(each.kind, each.forms) for each in answers}) == 1:
            return answers[0]
        return UNKNOWN

    def _plain(self, function: types.FunctionType) -> Gives:
        """What a plain function returns, from its source."""
        found = self._defined(function)
        return found if found is not None and found.kind is Kind.PLAIN else UNKNOWN


def _member(owner: object, name: str) -> object | None:
    if isinstance(owner, type):
        if name.startswith("__") and not name.endswith("__"):
            name = f"_{owner.__name__.lstrip('_')}{name}"
        for cls in owner.__mro__:
            if name in cls.__dict__:
                found: object = cls.__dict__[name]
                return found
        return None
    try:
        # Modules may make their names when they are asked for (PEP 562).
        return getattr(owner, name, None)
    except Exception:
        return None


def _unwrapped(obj: object) -> object | None:
    """What is inside a descriptor, a partial or a cache, whose call gives what the function inside gives."""
    if isinstance(obj, staticmethod | classmethod | types.MethodType):
        return obj.__func__
    if isinstance(obj, property):
        return obj.fget
    if isinstance(obj, functools.cached_property | functools.partial | functools.partialmethod):
        return obj.func
    if isinstance(obj, functools.singledispatchmethod):
        return obj.func
    if isinstance(obj, functools._lru_cache_wrapper):
        return obj.__wrapped__
    return None


def _flagged(obj: object) -> Kind | None:
    """The kind that the object itself shows: by its code's flags, or by the mark that asyncio knows."""
    if isinstance(obj, type):
        return None
    flags = getattr(getattr(obj, "__code__", None), "co_flags", 0)
    if not isinstance(flags, int):
        return None
    if inspect.isasyncgenfunction(obj) or flags & inspect.CO_ASYNC_GENERATOR:
        return Kind.ASYNC_GENERATOR
    # Compiled functions (Cython) have the mark that asyncio.iscoroutinefunction looks for, inspect's came
    # in 3.12.
    marked = type(getattr(obj, "_is_coroutine", None)) is object
    if inspect.iscoroutinefunction(obj) or flags & inspect.CO_COROUTINE or marked:
        return Kind.COROUTINE
    if flags & inspect.CO_ITERABLE_COROUTINE:
        return None
    if inspect.isgeneratorfunction(obj) or flags & inspect.CO_GENERATOR:
        return Kind.GENERATOR
    return None


def _instance(cls: type) -> Gives:
    """Calling a class gives an instance; one that has none of the protocols may still stand for anything."""
    forms = frozenset(form for dunder, form in DUNDER_FORMS.items() if hasattr(cls, dunder))
    return Gives(Kind.PLAIN, forms or None, exact=False)


def _where(obj: object) -> str:
    code = getattr(obj, "__code__", None)
    return f"{code.co_filename}:{code.co_firstlineno}" if isinstance(code, types.CodeType) else ""
