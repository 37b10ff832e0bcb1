"""What a rule is: the events it listens to. Each rule's file says it of itself; the engine tells the rules.

Data flows one way: the engine makes an event from what mypy shows it, each rule that listens judges it by the tree, the
types, the words and the tables, and a `Finding` comes back. No rule knows the engine, and the engine knows no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Decorator, Expression, FuncDef, Node, OpExpr
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import ProperType, Type

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.tables.lookup import Known, KnownNames
from mypy_asyncgen.tree.flow import End, How
from mypy_asyncgen.tree.method_names import MethodNames
from mypy_asyncgen.tree.symbols import Callee
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.tree.uses import Site

CallContext = FunctionContext | MethodContext
# A finding and the node to report it at.
Found = tuple[Node, Finding]


# Takes a call whose coroutine goes where something may still await it, and the coroutine's type.
HandedOn = Callable[[CallExpr, ProperType], None]


class CallSite:
    """A call, or a decorator that is applied, as mypy shows it to a hook.

    Args:
        checker: the checker of the module.
        module: gives the module's indexed tree.
        ctx: mypy's view of the call.
        callee: what is called.
        known: what the tables say of it.
        given: the type of the call.
        names: the tables, with what the project adds to them.
        handed_on: takes calls whose coroutine goes where something may still await it.
    """

    def __init__(
        self,
        checker: TypeChecker,
        module: Callable[[TypeChecker], Module],
        ctx: CallContext,
        callee: Callee,
        known: Known,
        given: Type,
        names: KnownNames,
        handed_on: HandedOn,
    ) -> None:
        self.checker = checker
        self.ctx = ctx
        self.callee = callee
        self.known = known
        self.given = given
        self.names = names
        self.handed_on = handed_on
        self._module = module

    @cached_property
    def module(self) -> Module:
        """The module's indexed tree; most calls can be judged without it."""
        return self._module(self.checker)

    def unit_of(self, node: Node) -> Unit | None:
        """The statement of the module that a node is in; None for a node of another module."""
        return self.module.unit_of(node)

    def arguments_for(self, parameter: str | int) -> list[Expression]:
        """The arguments the call gives for a parameter, by its name or its position."""
        if isinstance(parameter, int):
            return list(self.ctx.args[parameter]) if parameter < len(self.ctx.args) else []
        for name, given in zip(self.ctx.callee_arg_names, self.ctx.args, strict=False):
            if name == parameter:
                return list(given)
        return []


class Value(NamedTuple):
    """The value of a call that is certainly asynchronous, and that is not awaited right there.

    Attributes:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the call.
        call: the call.
        member: its type.
        names: the tables, with what the project adds to them.
        seen: whether mypy knows the type; what it does not know it lets through.
    """

    checker: TypeChecker
    module: Module
    unit: Unit
    call: CallExpr
    member: ProperType
    names: KnownNames
    seen: bool = True


class Ended(NamedTuple):
    """One end of an asynchronous value, or of a collection of such values.

    Attributes:
        checker: the checker of the module.
        unit: the statement around the value.
        made: the expression that makes the value, mostly a call.
        member: the value's type.
        end: where it ends, and how.
        seen: whether mypy knows the type; what it does not know it lets through.
    """

    checker: TypeChecker
    unit: Unit
    made: Expression
    member: ProperType
    end: End
    seen: bool = True

    @property
    def shown(self) -> Expression:
        """The expression that a message names: where the value ends, or what makes it."""
        return self.end.node if isinstance(self.end.node, Expression) else self.made


class TakenForResult(NamedTuple):
    """What an un-annotated coroutine function returns, where a caller uses the coroutine in it as a result.

    Attributes:
        checker: the checker of the module.
        unit: the statement around the function.
        function: the coroutine function.
        returned: the expression that is returned.
        use: where the caller does what cannot be done with a coroutine.
    """

    checker: TypeChecker
    unit: Unit
    function: FuncDef
    returned: Expression
    use: Node


class Unanalysed(NamedTuple):
    """Where mypy reports an error before a module has types, or a tree that can be asked.

    Attributes:
        function: the outermost function's name, or the method's, as mypy has it.
        lines: the module's lines; empty where they cannot be had.
        line: the error's line, from 1.
        column: its column, from 0.
    """

    function: str | None
    lines: list[str]
    line: int
    column: int


class Refused(NamedTuple):
    """A node that mypy reports an error at.

    Attributes:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the node.
        node: the node.
    """

    checker: TypeChecker
    module: Module
    unit: Unit
    node: Node

    @property
    def function(self) -> FuncDef | None:
        """The function that the node defines, without its decorators."""
        node = self.node.func if isinstance(self.node, Decorator) else self.node
        return node if isinstance(node, FuncDef) else None


class Method(NamedTuple):
    """An async method that a class defines itself.

    Attributes:
        checker: the checker of the module.
        function: the method.
        decorated: the decorators around it, if it has any.
        names: the tables, with what the project adds to them.
    """

    checker: TypeChecker
    function: FuncDef
    decorated: Decorator | None
    names: KnownNames


class CheckedModule(NamedTuple):
    """A module whose check is over.

    Attributes:
        checker: the module's checker.
        module: the module's indexed tree.
        unknown: its calls that mypy takes for ``Any``.
        operations: its arithmetic that mypy takes for ``Any``.
        handed_on: its calls whose coroutine goes where something may still await it, with the coroutine's type.
        types: the types of its expressions.
        names: the methods that modules can meet.
        known: the tables, with what the project adds to them.
    """

    checker: TypeChecker
    module: Module
    unknown: Sequence[CallExpr]
    operations: Sequence[OpExpr]
    handed_on: Mapping[CallExpr, ProperType]
    types: Mapping[Expression, Type]
    names: MethodNames
    known: KnownNames


class Rule(NamedTuple):
    """A rule and what it listens to. Where several listen to one event, `rules.RULES` is their order.

    Attributes:
        code: the error code that the rule reports; also the name of its file.
        refine: judges a use that mypy has an error about; the first rule that recognises it speaks.
        errors: judges the node of an error, by mypy's code for it, before the uses around it; the first speaks.
        analysis_errors: words an error of mypy's semantic analysis, by its code, when there are no types yet.
        ends: judges an end of a value, by how it ends; the first speaks.
        collection_ends: the same for a collection whose items are such values.
        at_value: judges a value by where it is made; every rule is asked.
        at_result_taken: judges a `return` of an un-annotated coroutine function; every rule is asked.
        at_call: judges a call by its arguments and its place; every rule is asked.
        at_decorator: judges a decorator that is applied by its name; every rule is asked.
        at_method: judges an async method of a class; every rule is asked.
        at_module: judges a module whose check is over, where mypy tells of that (2.4); every rule is asked.
        at_stub_function: judges an `async def` at the top level of a stub that declares an async iterator.
        wants: whether `at_call` and `at_decorator` are to see every call of a name; asked once per name. A call of
            another name is only looked at for what it gives.
        notices: whether they are to see a call although its value is awaited right there.
    """

    code: str
    refine: Callable[[Site], Finding | None] | None = None
    errors: Mapping[str, Callable[[Refused], Finding | None]] = {}
    analysis_errors: Mapping[str, Callable[[Unanalysed], Finding | None]] = {}
    ends: Mapping[How, Callable[[Ended], Finding | None]] = {}
    collection_ends: Mapping[How, Callable[[Ended], Finding | None]] = {}
    at_value: Callable[[Value], Iterable[Found]] | None = None
    at_result_taken: Callable[[TakenForResult], Iterable[Found]] | None = None
    at_call: Callable[[CallSite, CallExpr], Iterable[Found]] | None = None
    at_decorator: Callable[[CallSite, Decorator], Iterable[Found]] | None = None
    at_method: Callable[[Method], Iterable[Found]] | None = None
    at_module: Callable[[CheckedModule], Iterable[Found]] | None = None
    at_stub_function: Callable[[FuncDef], Finding] | None = None
    wants: Callable[[Callee, Known], bool] | None = None
    notices: Callable[[CallContext, Callee], bool] | None = None
