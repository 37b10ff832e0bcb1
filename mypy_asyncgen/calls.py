"""What happens at a call: types are given back, and checks look at it.

mypy asks for a hook by name, twice per call and for every call of a build, so a name is looked at once and the answer
kept. A hook of ours stands before those of the plugins that come after us and calls theirs, mypy's own among them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from mypy.checker import TypeChecker
from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    Node,
    OverloadedFuncDef,
    RefExpr,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.plugin import FunctionContext, MethodContext, Plugin
from mypy.types import AnyType, CallableType, Type, TypeVarType, UnionType, get_proper_type

from mypy_asyncgen import definitions, detect, internals
from mypy_asyncgen.asynckind import kind_of, kinds
from mypy_asyncgen.codes import error_code
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.flow import COLLECTORS
from mypy_asyncgen.known import Known, KnownNames
from mypy_asyncgen.recover import stream_flag, unannotated
from mypy_asyncgen.recover.untyped import declares_result, in_module, returns_its_argument
from mypy_asyncgen.settings import Settings
from mypy_asyncgen.syntax import Module
from mypy_asyncgen.uses import signatures

FunctionHook = Callable[[FunctionContext], Type]
MethodHook = Callable[[MethodContext], Type]
AnyContext = TypeVar("AnyContext", FunctionContext, MethodContext)


class Calls:
    """The hooks for calls, one per name.

    Args:
        plugin: the plugin mypy knows, asked for symbols.
        settings: the project's settings.
        module: gives the indexed tree of the module that a checker checks.
        failures: where a mistake of our own goes.
    """

    def __init__(
        self,
        plugin: Plugin,
        settings: Settings,
        module: Callable[[TypeChecker], Module],
        failures: internals.Failures,
    ) -> None:
        self._failures = failures
        self._plugin = plugin
        self._settings = settings
        self._module = module
        self._known = KnownNames()
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
        owner = fullname.rpartition(".")[0]
        if not owner:
            return None if fullname.startswith("<") else self._local(fullname)
        node = self._symbol(fullname)
        if node is None or isinstance(self._symbol(owner), TypeInfo):
            # A function in a method goes by the class's name and its own, as if it were a method.
            return self._local(fullname)
        known = self._known.of((fullname,))
        if not known and not self._interesting(node):
            return None

        def hook(ctx: FunctionContext) -> Type:
            return self._at_call(ctx, node, known, self._next_function(ctx, fullname))

        return hook

    def _decide_method(self, fullname: str) -> MethodHook | None:
        if fullname.endswith(".__init_subclass__"):
            return self._class_definition(fullname)
        owner, _, name = fullname.rpartition(".")
        info = self._symbol(owner) if "." in owner else None
        if not isinstance(info, TypeInfo):
            return None
        found = info.get(name)
        node = found.node if found is not None else None
        known = self._known.of(f"{base.fullname}.{name}" for base in info.mro if name in base.names)
        if not known and not self._interesting(node):
            return None

        def hook(ctx: MethodContext) -> Type:
            return self._at_call(ctx, node, known, self._next_method(ctx, fullname))

        return hook

    def _local(self, name: str) -> FunctionHook:
        """The hook for what is defined in a function: its name says nothing about which one it is."""
        known = self._known.of((name,))

        def hook(ctx: FunctionContext) -> Type:
            callee = ctx.context.callee if isinstance(ctx.context, CallExpr) else None
            node = callee.node if isinstance(callee, RefExpr) else None
            return self._at_call(ctx, node, known, self._next_function(ctx, name))

        return hook

    def _class_definition(self, fullname: str) -> MethodHook:
        """The hook for the call of `__init_subclass__` that mypy simulates once for every class it checks."""

        def hook(ctx: MethodContext) -> Type:
            given = self._next_method(ctx, fullname)
            checker = ctx.api
            assert isinstance(checker, TypeChecker)
            info = internals.class_in_scope(checker)
            if info is not None and not internals.is_silenced(checker):
                try:
                    for where, finding in definitions.of_class(checker, info):
                        self._report(checker, where, finding)
                except Exception as error:
                    self._failures.tell(checker.errors, ctx.context.line, error)
            return given

        return hook

    def _interesting(self, node: Node | None) -> bool:
        """Whether a call of a definition can concern us, by its declaration alone."""
        if isinstance(node, TypeInfo) and node.fullname in COLLECTORS:
            return True
        function = _definition(node)
        if function is not None and (self._recovers(function) or not declares_result(function)):
            return True
        return may_give_async(node) or takes_callable(node)

    def _at_call(self, ctx: FunctionContext | MethodContext, node: Node | None, known: Known, given: Type) -> Type:
        """Give the type of a call back where mypy lost it, and let the checks look at it."""
        checker = ctx.api
        assert isinstance(checker, TypeChecker)
        try:
            given = self._recover(checker, ctx, _definition(node), given)
            if not internals.is_silenced(checker):
                for where, finding in self._look(checker, ctx, node, known, given):
                    self._report(checker, where, finding)
        except Exception as error:
            self._failures.tell(checker.errors, ctx.context.line, error)
        return given

    def _look(
        self,
        checker: TypeChecker,
        ctx: FunctionContext | MethodContext,
        node: Node | None,
        known: Known,
        given: Type,
    ) -> Iterator[tuple[Node, Finding]]:
        """Everything the checks have to say of a call or of a decorator that is applied."""
        call = ctx.context
        if isinstance(call, Decorator):
            yield from detect.decorator(checker, call, ctx, node, known.decorator)
        if not isinstance(call, CallExpr):
            return
        yield from detect.arguments(checker, ctx, node, known)
        function = _definition(node)
        if function is not None and call.args and in_module(checker, function):
            home = self._module(checker).unit_of(function)
            if home is not None:
                yield from detect.dropped_parameters(checker, home, ctx, function)
        unannotated_here = function is not None and not declares_result(function)
        collects = isinstance(node, TypeInfo) and node.fullname in COLLECTORS
        if not (unannotated_here or known.decorator or collects or any(kind & detect.ASYNC for kind in kinds(given))):
            return
        unit = self._module(checker).unit_of(call)
        if unit is None:
            return
        module = self._module(checker)
        if collects:
            yield from detect.collection(checker, module, unit, call, given, self._known.sinks)
            return
        yield from detect.value(checker, module, unit, call, given, self._known.sinks)
        if known.decorator is not None:
            yield from detect.factory(checker, unit, call, known.decorator)
        if function is not None and unannotated_here:
            yield from detect.untyped(checker, unit, call, function)

    def _recover_decorated(
        self, checker: TypeChecker, ctx: FunctionContext | MethodContext, decorator: FuncDef, given: Type
    ) -> Type:
        """What a decorator without annotations gives: what it is put on, where it certainly gives that back."""
        arguments = ctx.arg_types[0] if ctx.arg_types else []
        if (
            isinstance(get_proper_type(given), AnyType)
            and len(arguments) == 1
            and returns_its_argument(checker, decorator)
        ):
            return arguments[0]
        return given

    def _report(self, checker: TypeChecker, where: Node, finding: Finding) -> None:
        code = error_code(finding.code, always=finding.always)
        internals.report_at(checker, finding.where or where, code, finding.message, finding.notes)

    def _recovers(self, function: FuncDef) -> bool:
        if not declares_result(function):
            return function.is_async_generator
        signature = get_proper_type(function.type) if function.type is not None else None
        return (
            isinstance(signature, CallableType)
            and stream_flag.flag_parameter(signature, self._settings.stream_parameters) is not None
        )

    def _recover(
        self,
        checker: TypeChecker,
        ctx: FunctionContext | MethodContext,
        function: FuncDef | None,
        given: Type,
    ) -> Type:
        if function is None:
            return given
        if not self._recovers(function):
            return (
                self._recover_decorated(checker, ctx, function, given) if isinstance(ctx.context, Decorator) else given
            )
        if not declares_result(function):
            return unannotated.recovered(checker, given)
        signature = get_proper_type(function.type) if function.type is not None else None
        assert isinstance(signature, CallableType)
        number = stream_flag.flag_parameter(signature, self._settings.stream_parameters)
        name = signature.arg_names[number] if number is not None else None
        arguments = _given_for(ctx, name) if name is not None else None
        if name is None or arguments is None:
            return given
        return stream_flag.narrowed(checker, function, name, arguments, given)

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
        found = self._plugin.lookup_fully_qualified(fullname) if "." in fullname else None
        return found.node if found is not None else None


def may_give_async(node: Node | None) -> bool:
    """Whether a call of a symbol can give something asynchronous, by what is declared.

    Where the declaration says too little (a type variable, a type that is not inferred yet), it can.
    """
    if isinstance(node, FuncDef) and (node.is_coroutine or node.is_async_generator):
        return True
    if isinstance(node, (FuncDef, OverloadedFuncDef, Var)):
        declared = node.type
    elif isinstance(node, Decorator):
        declared = node.var.type
        if declared is None and node.func.is_coroutine:
            return True
    else:
        return False
    if declared is None:
        return isinstance(node, Var)
    return any(_may_be_async(signature.ret_type) for signature in signatures(declared))


def takes_callable(node: Node | None) -> bool:
    """Whether a function has a parameter that takes a callable whose result it cannot use (`object`)."""
    declared: Type | None = node.type if isinstance(node, (FuncDef, OverloadedFuncDef)) else None
    if isinstance(node, TypeInfo):
        initializer = node.get_method("__init__")
        declared = initializer.type if initializer is not None else None
    if declared is None:
        return False
    return any(detect.discards(typ) for signature in signatures(declared) for typ in signature.arg_types)


def _may_be_async(returned: Type) -> bool:
    proper = get_proper_type(returned)
    if isinstance(proper, UnionType):
        return any(_may_be_async(item) for item in proper.items)
    return isinstance(proper, TypeVarType) or bool(kind_of(proper) & detect.ASYNC)


def _definition(node: Node | None) -> FuncDef | None:
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
