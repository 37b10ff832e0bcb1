"""What happens at a call: types are given back, and checks look at it.

mypy asks for a hook by name, twice per call and for every call of a build, so a name is looked at once and the answer
kept. A hook of ours stands before those of the plugins that come after us and calls theirs, mypy's own among them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, Expression, FuncDef, MypyFile, Node, OverloadedFuncDef, RefExpr, TypeInfo
from mypy.plugin import AttributeContext, FunctionContext, MethodContext, Plugin
from mypy.types import AnyType, CallableType, ProperType, Type, get_proper_type

from mypy_asyncgen import trace
from mypy_asyncgen.codes import error_code
from mypy_asyncgen.engine.gate import Gate
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.mypy_api.errors import is_silenced, report_at
from mypy_asyncgen.mypy_api.failures import Failures
from mypy_asyncgen.mypy_api.plugins import attribute_hooks, function_hooks, method_hooks
from mypy_asyncgen.mypy_api.types import class_in_scope
from mypy_asyncgen.recover import stream_flag, unannotated
from mypy_asyncgen.recover.clients import may_know
from mypy_asyncgen.recover.clients.code_around import CodeAround
from mypy_asyncgen.rule import CallContext, CallSite
from mypy_asyncgen.settings import Settings
from mypy_asyncgen.tables.lookup import NOTHING_KNOWN, Known, KnownNames
from mypy_asyncgen.tree.bodies import returns_its_argument, tells
from mypy_asyncgen.tree.kinds import is_async
from mypy_asyncgen.tree.symbols import Callee, class_names, declares_result, method_names, plain_function, says_nothing
from mypy_asyncgen.tree.units import Module

Context = TypeVar("Context", bound=FunctionContext | MethodContext)
Hook = Callable[[Context], Type]
Following = Callable[[TypeChecker, Plugin, str], list[Hook[Context]]]


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
        failures: Failures,
    ) -> None:
        self.plugin = plugin
        self.settings = settings
        self.module = module
        self.failures = failures
        self.known = KnownNames(settings)
        self._telling: dict[FuncDef, tuple[MypyFile, bool]] = {}
        self._classes: dict[str, _Class | None] = {}
        # The checkers of modules whose check is not over, by their trees.
        self.checkers: dict[MypyFile, TypeChecker] = {}
        # What those modules enter by an `__aenter__` without annotations: the expressions, and the methods.
        self.entered: dict[MypyFile, dict[Node, FuncDef]] = {}
        # The calls in them whose coroutine goes where something may still await it.
        self.handed_on: dict[MypyFile, dict[CallExpr, ProperType]] = {}

    def forget(self) -> None:
        """Drop what is known of names: definitions can change between two checks of one process."""
        self._telling.clear()
        self._classes.clear()

    def tells(self, checker: TypeChecker, function: FuncDef | None) -> bool:
        """Whether the body of a function that is called can say more than its type; looked at once."""
        if function is None:
            return False
        known = self._telling.get(function)
        if known is None or known[0] is not checker.tree:
            try:
                found = tells(checker, function)
            except Exception as error:
                self.failures.tell(checker.errors, function.line, error)
                found = False
            known = self._telling[function] = checker.tree, found
        return known[1]

    def hand_on(self, checker: TypeChecker, call: CallExpr, made: ProperType) -> None:
        """Keep, until a module's check is over, a call whose coroutine goes where something may still await it.

        Args:
            checker: the checker of the module.
            call: the call.
            made: the coroutine's type.
        """
        self.handed_on.setdefault(checker.tree, {})[call] = made

    def function_hook(self, fullname: str) -> Hook[FunctionContext] | None:
        """The hook for the calls of a function or class, or None where they are none of our business.

        Args:
            fullname: the name mypy asks for.
        """
        owner = fullname.rpartition(".")[0]
        if not owner:
            return None if fullname.startswith("<") else LocalHook(self, fullname, function_hooks)
        node = self._symbol(fullname)
        if node is None or self._class(owner) is not None:
            # A function in a method goes by the class's name and its own, as if it were a method.
            return LocalHook(self, fullname, function_hooks)
        names = class_names(node) if isinstance(node, TypeInfo) else ((fullname, False),)
        gate = self.gate(node, self.known.of(fullname, names))
        client = None
        if may_know(fullname):
            from mypy_asyncgen.recover.clients.table import FUNCTION_HOOKS

            client = FUNCTION_HOOKS.get(fullname)
        if client is None and not gate.concerns_us and not trace.ON:
            return None
        return NameHook(self, fullname, self._or_following(fullname, client, function_hooks), gate)

    def method_hook(self, fullname: str) -> Hook[MethodContext] | None:
        """The hook for the calls of a method, or None where they are none of our business.

        Args:
            fullname: the name mypy asks for, with the class of the receiver.
        """
        owner, _, name = fullname.rpartition(".")
        if name == "__init_subclass__":
            return ClassHook(self, fullname, method_hooks)
        known_class = self._class(owner)
        if known_class is None:
            return None
        info = known_class.info
        found = info.get(name)
        node = found.node if found is not None else None
        known = NOTHING_KNOWN
        if name in self.known.last_names:
            known = self.known.of(fullname, method_names(info, name))
        if known_class.is_client:
            # Users subclass clients, and mypy asks by the class of the receiver.
            defined = f"{next((base.fullname for base in info.mro if name in base.names), owner)}.{name}"
            from mypy_asyncgen.recover.clients.table import METHOD_HOOKS

            client = METHOD_HOOKS.get(defined)
            if client is not None:
                following = self._or_following(defined, client, method_hooks)
                return NameHook(self, fullname, following, self.gate(node, known))
        if (
            name.startswith("__")
            and name != "__call__"
            and not known
            and not _recovers(plain_function(node), self.settings)
        ):
            # Called by the syntax (``x[i]``, ``for``), where there is no call to look at.
            return None
        gate = self.gate(node, known)
        return NameHook(self, fullname, method_hooks, gate) if gate.concerns_us or trace.ON else None

    def gate(self, node: Node | None, known: Known) -> Gate:
        """Which calls of a symbol the rules are told of.

        Args:
            node: the symbol, or None where there is none.
            known: what the tables say of it.
        """
        callee = Callee(node)
        return Gate(callee, known, recovers=_recovers(callee.function, self.settings))

    def attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        """The hook for a decorated async method, which its decorators can have erased, and for a property without type.

        mypy has no question to ask about calling what they give then. So this is where we hear that a module has such a call.

        Args:
            fullname: the name mypy asks for, with the class that defines the attribute.
        """
        owner, _, name = fullname.rpartition(".")
        known_class = self._class(owner)
        symbol = known_class.info.names.get(name) if known_class is not None else None
        node = symbol.node if symbol is not None else None
        if isinstance(node, OverloadedFuncDef):
            # A property that can be set.
            node = node.items[0] if node.is_property else None
        if not isinstance(node, Decorator):
            return None
        is_lost = _is_async_method(node) or (node.func.is_property and says_nothing(node.func))
        return partial(self._at_lost, fullname) if is_lost else None

    def _at_lost(self, fullname: str, ctx: AttributeContext) -> Type:
        checker = ctx.api
        if not isinstance(checker, TypeChecker):
            return ctx.default_attr_type
        self.checkers[checker.tree] = checker
        for hook in attribute_hooks(checker, self.plugin, fullname):
            return hook(ctx)
        return ctx.default_attr_type

    def _or_following(
        self, fullname: str, client: Hook[Context] | CodeAround[Context] | None, following: Following[Context]
    ) -> Following[Context]:
        """A client's hook in the place of the ones that follow: no other plugin answers for a client's names."""
        if client is None:
            return following
        known = client.with_module(self.module) if isinstance(client, CodeAround) else client

        def hook(ctx: Context) -> Type:
            checker = ctx.api
            assert isinstance(checker, TypeChecker)
            try:
                if _is_the_clients_own(checker, fullname) and not is_silenced(checker):
                    # Whoever checks the client itself sees the types its authors wrote.
                    return ctx.default_return_type
                return known(ctx)
            except Exception as error:
                self.failures.tell(checker.errors, ctx.context.line, error)
                return ctx.default_return_type

        return lambda checker, plugin, fullname: [hook]

    def _symbol(self, fullname: str) -> Node | None:
        found = self.plugin.lookup_fully_qualified(fullname) if "." in fullname else None
        return found.node if found is not None else None

    def _class(self, fullname: str) -> _Class | None:
        """The class of a name, or None where it is something else; one class has many methods, and look-ups are slow."""
        if fullname not in self._classes:
            info = self._symbol(fullname)
            self._classes[fullname] = (
                _Class(info, any(may_know(base.fullname) for base in info.mro)) if isinstance(info, TypeInfo) else None
            )
        return self._classes[fullname]


class _Class(NamedTuple):
    """A class whose methods are called.

    Attributes:
        info: the class.
        is_client: whether it, or a base, is in the package of a client.
    """

    info: TypeInfo
    is_client: bool


class ChainedHook(Generic[Context]):
    """A hook that first lets the plugins after us have their say.

    Args:
        calls: what all hooks share.
        fullname: the name it answers for.
        following: gives the hooks that the plugins after us have for the name.
    """

    def __init__(self, calls: Calls, fullname: str, following: Following[Context]) -> None:
        self._calls = calls
        self._fullname = fullname
        self._following = following
        self._next: list[Hook[Context]] | None = None

    def given(self, ctx: Context, checker: TypeChecker) -> Type:
        """The type of the call without us."""
        self._calls.checkers[checker.tree] = checker
        if self._next is None:
            try:
                self._next = self._following(checker, self._calls.plugin, self._fullname)
            except Exception as error:
                self._calls.failures.tell(checker.errors, ctx.context.line, error)
                self._next = []
        for hook in self._next:
            return hook(ctx)
        return ctx.default_return_type


class NameHook(ChainedHook[Context]):
    """The hook for a function, class or method with a full name of its own."""

    def __init__(self, calls: Calls, fullname: str, following: Following[Context], gate: Gate) -> None:
        super().__init__(calls, fullname, following)
        self._gate = gate

    def __call__(self, ctx: Context) -> Type:
        checker = ctx.api
        assert isinstance(checker, TypeChecker)
        return at_call(self._calls, checker, ctx, self._gate, self.given(ctx, checker))


class LocalHook(ChainedHook[Context]):
    """The hook for what is defined in a function: its name says nothing about which one it is."""

    def __call__(self, ctx: Context) -> Type:
        checker = ctx.api
        assert isinstance(checker, TypeChecker)
        given = self.given(ctx, checker)
        callee = ctx.context.callee if isinstance(ctx.context, CallExpr) else None
        node = callee.node if isinstance(callee, RefExpr) else None
        try:
            # A variable's call concerns us by what it gives; functions can need their types given back.
            gate = (
                self._calls.gate(node, NOTHING_KNOWN)
                if isinstance(node, (FuncDef, Decorator)) or is_async(given)
                else None
            )
        except Exception as error:
            self._calls.failures.tell(checker.errors, ctx.context.line, error)
            return given
        return at_call(self._calls, checker, ctx, gate, given) if gate is not None else given


class ClassHook(ChainedHook[MethodContext]):
    """The hook for the call of `__init_subclass__` that mypy simulates once for every class it checks."""

    def __call__(self, ctx: MethodContext) -> Type:
        checker = ctx.api
        assert isinstance(checker, TypeChecker)
        try:
            info = class_in_scope(checker)
            methods = [node for node in info.defn.defs.body if _is_async_method(node)] if info is not None else []
            if methods and not is_silenced(checker) and not self._calls.failures.broken:
                from mypy_asyncgen.engine import on_class

                for where, finding in on_class.of_methods(checker, methods, self._calls.known):
                    report(checker, self._calls.module(checker), where, finding)
        except Exception as error:
            self._calls.failures.tell(checker.errors, ctx.context.line, error)
        return self.given(ctx, checker)


def _is_async_method(statement: Node) -> bool:
    function = statement.func if isinstance(statement, Decorator) else statement
    return isinstance(function, FuncDef) and (function.is_coroutine or function.is_async_generator)


def at_call(calls: Calls, checker: TypeChecker, ctx: CallContext, gate: Gate, given: Type) -> Type:
    """Give the type of a call back where mypy lost it, and tell the rules of the call.

    Args:
        calls: what all hooks share.
        checker: the checker in use.
        ctx: mypy's view of the call.
        gate: what is called, and whether a call of it is worth a look.
        given: the type of the call without us.

    Returns:
        The type of the call.
    """
    if calls.failures.broken:
        return given
    try:
        if gate.recovers or isinstance(ctx.context, Decorator):
            given = _recover(calls, checker, ctx, gate, given)
        closed = gate.closed(checker, ctx, given, calls.module, calls.tells)
        if trace.ON:
            outcome = f"not looked at: {closed}" if closed is not None else "the rules are told"
            called = gate.callee.fullname
            trace.tell(checker.path, ctx.context.line, f'call of "{called}" gives "{given}"; {outcome}')
        if closed is None:
            from mypy_asyncgen.engine import call_events

            site = CallSite(
                checker, calls.module, ctx, gate.callee, gate.known, given, calls.known, partial(calls.hand_on, checker)
            )
            for where, finding in call_events.findings(site, calls.tells):
                report(checker, site.module, where, finding)
    except Exception as error:
        calls.failures.tell(checker.errors, ctx.context.line, error)
    return given


def report(checker: TypeChecker, module: Module, where: Node, finding: Finding) -> None:
    """Report what a check found, with advice that can be followed there."""
    from mypy_asyncgen.engine.same_mistake import is_told
    from mypy_asyncgen.engine.telling import as_told

    unit = module.unit_of(where)
    code = error_code(finding.code, always=finding.always)
    if checker.errors.is_error_code_enabled(code) and is_told(module, unit, where):
        return
    finding = as_told(checker, module, unit, where, finding)
    if trace.ON:
        trace.tell(checker.path, where.line, f"[{finding.code}] {finding.message}")
    report_at(checker, where, code, finding.message, finding.texts)


def _is_the_clients_own(checker: TypeChecker, fullname: str) -> bool:
    return checker.tree.fullname.partition(".")[0] == fullname.partition(".")[0]


def _recovers(function: FuncDef | None, settings: Settings) -> bool:
    """Whether mypy can lose what a function gives, and we know it."""
    if function is None:
        return False
    if not declares_result(function):
        return function.is_async_generator or function.is_coroutine
    signature = get_proper_type(function.type) if function.type is not None else None
    return (
        isinstance(signature, CallableType)
        and stream_flag.flag_parameter(signature, settings.stream_parameters) is not None
    )


def _recover(calls: Calls, checker: TypeChecker, ctx: CallContext, gate: Gate, given: Type) -> Type:
    function = gate.callee.function
    if function is None:
        return given
    if not gate.recovers:
        return _recover_decorated(checker, ctx, function, given) if isinstance(ctx.context, Decorator) else given
    if not declares_result(function):
        if function.name == "__aenter__" and isinstance(ctx.context, Expression):
            calls.entered.setdefault(checker.tree, {})[ctx.context] = function
        return unannotated.recovered(checker, function, given)
    signature = get_proper_type(function.type) if function.type is not None else None
    assert isinstance(signature, CallableType)
    number = stream_flag.flag_parameter(signature, calls.settings.stream_parameters)
    name = signature.arg_names[number] if number is not None else None
    arguments = _given_for(ctx, name) if name is not None else None
    if name is None or arguments is None:
        return given
    return stream_flag.narrowed(checker, function, name, arguments, given, calls.settings)


def _recover_decorated(checker: TypeChecker, ctx: CallContext, decorator: FuncDef, given: Type) -> Type:
    """What a decorator without annotations gives: what it is put on, where it certainly gives that back."""
    arguments = ctx.arg_types[0] if ctx.arg_types else []
    decorated = ctx.context.func if isinstance(ctx.context, Decorator) else None
    if decorated is None or not (decorated.is_coroutine or decorated.is_async_generator):
        # What is not async is none of our business, whatever mypy would then find.
        return given
    if isinstance(get_proper_type(given), AnyType) and len(arguments) == 1 and returns_its_argument(checker, decorator):
        return arguments[0]
    return given


def _given_for(ctx: CallContext, parameter: str) -> list[Expression] | None:
    """The arguments a call gives for a parameter; empty for the default, None where that cannot be told."""
    if any(kind.is_star() for kinds in ctx.arg_kinds for kind in kinds):
        return None
    for name, arguments in zip(ctx.callee_arg_names, ctx.args, strict=False):
        if name == parameter:
            return list(arguments)
    return None
