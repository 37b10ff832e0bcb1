"""What happens at a call: types are given back, and checks look at it.

mypy asks for a hook by name, twice per call and for every call of a build, so a name is looked at once and the answer
kept. A hook of ours stands before those of the plugins that come after us and calls theirs, mypy's own among them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, Expression, FuncDef, RefExpr, SymbolNode, TypeInfo
from mypy.plugin import FunctionContext, MethodContext, Plugin
from mypy.types import CallableType, Type, get_proper_type

from mypy_asyncgen import internals
from mypy_asyncgen.recover import stream_flag, unannotated
from mypy_asyncgen.settings import Settings
from mypy_asyncgen.syntax import Module

FunctionHook = Callable[[FunctionContext], Type]
MethodHook = Callable[[MethodContext], Type]
AnyContext = TypeVar("AnyContext", FunctionContext, MethodContext)


class Calls:
    """The hooks for calls, one per name.

    Args:
        plugin: the plugin mypy knows, asked for symbols.
        settings: the project's settings.
        module: gives the indexed tree of the module that a checker checks.
    """

    def __init__(self, plugin: Plugin, settings: Settings, module: Callable[[TypeChecker], Module]) -> None:
        self._plugin = plugin
        self._settings = settings
        self._module = module
        self._function_hooks: dict[str, FunctionHook | None] = {}
        self._method_hooks: dict[str, MethodHook | None] = {}

    def forget(self) -> None:
        """Drop what is known of names: definitions can change between two checks of one process."""
        self._function_hooks.clear()
        self._method_hooks.clear()

    def function_hook(self, fullname: str) -> FunctionHook | None:
        """The hook for a function, class or variable by its full name, or None where there is nothing to do."""
        try:
            return self._function_hooks[fullname]
        except KeyError:
            hook = self._function_hooks[fullname] = self._decide_function(fullname)
            return hook

    def method_hook(self, fullname: str) -> MethodHook | None:
        """The hook for a method by its full name, or None where there is nothing to do."""
        try:
            return self._method_hooks[fullname]
        except KeyError:
            hook = self._method_hooks[fullname] = self._decide_method(fullname)
            return hook

    def _decide_function(self, fullname: str) -> FunctionHook | None:
        if "." not in fullname:
            return None if fullname.startswith("<") else self._local(fullname)
        function = _definition(self._symbol(fullname))
        if function is None or not self._recovers(function):
            return None

        def hook(ctx: FunctionContext) -> Type:
            return self._recover(ctx, function, self._next_function(ctx, fullname))

        return hook

    def _decide_method(self, fullname: str) -> MethodHook | None:
        function = _definition(self._method(fullname))
        if function is None or not self._recovers(function):
            return None

        def hook(ctx: MethodContext) -> Type:
            return self._recover(ctx, function, self._next_method(ctx, fullname))

        return hook

    def _local(self, name: str) -> FunctionHook:
        """The hook for a function defined in a function: its name says nothing about which one it is."""

        def hook(ctx: FunctionContext) -> Type:
            given = self._next_function(ctx, name)
            callee = ctx.context.callee if isinstance(ctx.context, CallExpr) else None
            function = _definition(callee.node if isinstance(callee, RefExpr) else None)
            if function is None or not self._recovers(function):
                return given
            return self._recover(ctx, function, given)

        return hook

    def _recovers(self, function: FuncDef) -> bool:
        if function.type is None:
            return function.is_async_generator
        signature = get_proper_type(function.type)
        return (
            isinstance(signature, CallableType)
            and stream_flag.flag_parameter(signature, self._settings.stream_parameters) is not None
        )

    def _recover(self, ctx: FunctionContext | MethodContext, function: FuncDef, given: Type) -> Type:
        checker = ctx.api
        assert isinstance(checker, TypeChecker)
        given = unannotated.recovered(checker, function, given)
        signature = get_proper_type(function.type) if function.type is not None else None
        if isinstance(signature, CallableType):
            number = stream_flag.flag_parameter(signature, self._settings.stream_parameters)
            if number is not None:
                name = signature.arg_names[number]
                assert name is not None
                arguments = _given_for(ctx, name)
                if arguments is not None:
                    given = stream_flag.narrowed(checker, function, name, arguments, given)
        return given

    def _next_function(self, ctx: FunctionContext, fullname: str) -> Type:
        assert isinstance(ctx.api, TypeChecker)
        for plugin in internals.plugins_after(ctx.api, self._plugin):
            hook = plugin.get_function_hook(fullname)
            if hook is not None:
                return hook(ctx)
        return ctx.default_return_type

    def _next_method(self, ctx: MethodContext, fullname: str) -> Type:
        assert isinstance(ctx.api, TypeChecker)
        for plugin in internals.plugins_after(ctx.api, self._plugin):
            hook = plugin.get_method_hook(fullname)
            if hook is not None:
                return hook(ctx)
        return ctx.default_return_type

    def _symbol(self, fullname: str) -> SymbolNode | None:
        found = self._plugin.lookup_fully_qualified(fullname)
        return found.node if found is not None else None

    def _method(self, fullname: str) -> SymbolNode | None:
        owner, _, name = fullname.rpartition(".")
        info = self._symbol(owner) if "." in owner else None
        if not isinstance(info, TypeInfo):
            return None
        found = info.get(name)
        return found.node if found is not None else None


def _definition(node: SymbolNode | None) -> FuncDef | None:
    """The function behind a symbol where calling the symbol gives what the function gives."""
    if isinstance(node, Decorator) and not node.decorators:
        # What is left of a method's decorators after `staticmethod` and `classmethod`: nothing.
        node = node.func
    return node if isinstance(node, FuncDef) else None


def _given_for(ctx: FunctionContext | MethodContext, parameter: str) -> list[Expression] | None:
    """The arguments a call gives for a parameter; empty for the default, None where that cannot be told."""
    if any(kind.is_star() for kinds in ctx.arg_kinds for kind in kinds):
        return None
    for name, arguments in zip(ctx.callee_arg_names, ctx.args, strict=False):
        if name == parameter:
            return list(arguments)
    return None
