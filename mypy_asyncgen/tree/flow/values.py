"""Where a value goes within its function: awaited, handed on, dropped, shown, tested.

The question is always whether anything can still await a coroutine (or iterate an async generator). It is answered
from the syntax tree and from names: the types of what comes later in the function are not known yet when a call is
looked at. Whatever leaves the function, or is not understood, counts as handed on: when in doubt, quiet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from mypy.checker import TypeChecker
from mypy.nodes import (
    ARG_POS,
    ARG_STAR,
    LDEF,
    AssertStmt,
    AssignmentExpr,
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    ConditionalExpr,
    DelStmt,
    DictExpr,
    DictionaryComprehension,
    Expression,
    ExpressionStmt,
    FloatExpr,
    ForStmt,
    FuncDef,
    FuncItem,
    GeneratorExpr,
    IfStmt,
    IndexExpr,
    IntExpr,
    ListComprehension,
    ListExpr,
    MatchStmt,
    MemberExpr,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    OpExpr,
    RefExpr,
    SetComprehension,
    SetExpr,
    StarExpr,
    StrExpr,
    TryStmt,
    TupleExpr,
    TypeInfo,
    UnaryExpr,
    Var,
    WhileStmt,
    WithStmt,
)
from mypy.types import (
    AnyType,
    Instance,
    PartialType,
    ProperType,
    TupleType,
    Type,
    TypeOfAny,
    TypeType,
    TypeVarType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api.types import find_member, map_actuals_to_formals, type_of
from mypy_asyncgen.tables.gatherers import COLLECTORS
from mypy_asyncgen.tables.sinks import Sink
from mypy_asyncgen.tree import body_facts
from mypy_asyncgen.tree.bodies import callee_node, in_module
from mypy_asyncgen.tree.flow.ends import End, How
from mypy_asyncgen.tree.flow.paths import Paths, Uses
from mypy_asyncgen.tree.flow.type_tests import is_no_coroutine, passed_only
from mypy_asyncgen.tree.kinds import Kind, kind_of, members, type_arguments
from mypy_asyncgen.tree.parameters import TAKES_VALUES
from mypy_asyncgen.tree.symbols import callee_names, constructor, named_symbol
from mypy_asyncgen.tree.units import MAX_USES, Module, Unit
from mypy_asyncgen.tree.uses import Use, parameters_of, use_of

# How a value ends in a sink of the table, by the code that the row names.
_SUNK = {"truthy-coroutine": How.TRUTH, "coroutine-in-text": How.TEXT, "coroutine-as-value": How.COMPARED}
_TESTS = frozenset({"builtins.isinstance", "builtins.issubclass"})
_TRUTH = frozenset({"builtins.any", "builtins.all"})
# What is given to these is iterated at once or, with the result, never.
_ITERATORS = frozenset(
    f"builtins.{name}"
    for name in (
        *("list", "tuple", "set", "frozenset", "sorted", "enumerate", "zip", "sum", "min", "max", "any", "all"),
        *("iter", "map", "filter"),
    )
)
# Methods that put their argument into a collection, and with them those that put what is in their argument there.
_ADDERS = frozenset({"append", "appendleft", "add", "insert"})
_FILLERS = _ADDERS | {"extend", "update"}
# What makes a collection that nothing else has yet.
_DISPLAYS = (ListExpr, SetExpr, DictExpr, ListComprehension, SetComprehension, DictionaryComprehension)
_MAKERS = COLLECTORS | {"collections.deque", "collections.defaultdict", "collections.OrderedDict"}
# A chain of aliases longer than this is not followed.
_MAX_ALIASES = 4
# Nor is one that gets its value in more blocks than this, such as the last branches of a very long `elif`.
_MAX_DEPTH = 100
# Nor one that is used in more places than this, those of its aliases and of the collections that it is in included.
_MAX_STEPS = 2_000


# Tells of a call and the number of an argument the parameter that it goes to, where that is declared to be no awaitable.
Declared = Callable[[CallExpr, int], "str | None"]


class _Followed(NamedTuple):
    """What is followed: an expression that has the value.

    Attributes:
        expr: the expression.
        shown: the expression to report at: the call, or the name it is read by.
        depth: how many variables the value went through.
        contained: whether the expression is a collection that holds the value, not the value itself.
    """

    expr: Expression
    shown: Expression
    depth: int
    contained: bool


class Flow:
    """Follows values within one unit.

    Args:
        checker: the checker of the module.
        unit: the unit the values are made in.
        module: the module around it.
        sinks: the table of sinks with the project's own.
        unseen: the value's type where mypy takes it for ``Any``, so that it says nothing of attributes and operators.
        declared: tells of an argument the parameter that is declared to be no awaitable, where mypy does not see that.
    """

    def __init__(
        self,
        checker: TypeChecker,
        unit: Unit,
        module: Module,
        sinks: dict[str, Sink],
        unseen: ProperType | None = None,
        declared: Declared | None = None,
    ) -> None:
        self._unseen = unseen
        self._declared = declared
        self._checker = checker
        self._unit = unit
        self._module = module
        self._sinks = sinks
        self._steps = 0
        # Collections whose items are what is followed, so that a loop over them gives it, and those whose values are.
        self._holders: set[Node] = set()
        self._mappings: set[Node] = set()

    def ends(self, expr: Expression, *, contained: bool = False) -> list[End] | None:
        """Where the value of an expression ends.

        Args:
            expr: an expression of the unit, mostly a call.
            contained: whether its value is a collection of what is followed.

        Returns:
            The places where it ends for certain; None where something may still await or iterate it.
        """
        return self._up(expr, expr, 0, contained=contained)

    def _up(self, expr: Expression, shown: Expression, depth: int, *, contained: bool) -> list[End] | None:
        """Follow a value to what its parent does with it.

        Args:
            expr: the expression that has the value.
            shown: the expression to report at: the call, or the name it is read by.
            depth: how many variables it went through.
            contained: whether `expr` is a collection that holds the value, not the value itself.
        """
        self._steps += 1
        parent = self._unit.parent(expr)
        if parent is None or self._steps > _MAX_STEPS:
            return None
        follow = _BY_PARENT.get(type(parent))
        return follow(self, parent, _Followed(expr, shown, depth, contained)) if follow is not None else None

    def _hand_up(self, parent: Expression, value: _Followed, *, contained: bool | None = None) -> list[End] | None:
        """Follow a value whose parent has it as its own, or holds it."""
        held = value.contained if contained is None else contained
        return self._up(parent, value.shown, value.depth, contained=held)

    def _in_statement(self, parent: ExpressionStmt, value: _Followed) -> list[End] | None:
        return [End(How.DROPPED, value.shown)]

    def _in_assignment(self, parent: AssignmentStmt, value: _Followed) -> list[End] | None:
        return self._assigned(parent, *value)

    def _in_walrus(self, parent: AssignmentExpr, value: _Followed) -> list[End] | None:
        if value.expr is not parent.value:
            return None
        named = self._variable(parent.target, value.shown, value.depth, contained=value.contained)
        if isinstance(self._unit.parent(parent), ExpressionStmt):
            return named
        # Where it is used is where it ends; that its name is not used again adds nothing.
        used = self._hand_up(parent, value)
        return None if named is None else used

    def _in_conditional(self, parent: ConditionalExpr, value: _Followed) -> list[End] | None:
        return [End(How.TRUTH, value.shown)] if value.expr is parent.cond else self._hand_up(parent, value)

    def _in_operator(self, parent: OpExpr, value: _Followed) -> list[End] | None:
        return self._operator(parent, *value)

    def _in_sequence(self, parent: TupleExpr | ListExpr, value: _Followed) -> list[End] | None:
        target = self._element_target(parent, value.expr)
        if target is not None:
            return self._variable(target, value.shown, value.depth, contained=value.contained)
        indexed = self._unit.parent(parent)
        place = _constant_index(parent, indexed)
        if isinstance(indexed, IndexExpr) and place is not None:
            if parent.items.index(value.expr) != place:
                return [End(How.DROPPED, value.shown)]
            return self._hand_up(indexed, value)
        return self._hand_up(parent, value, contained=True)

    def _in_collection(self, parent: Expression, value: _Followed) -> list[End] | None:
        return self._hand_up(parent, value, contained=True)

    def _in_generator(self, parent: GeneratorExpr, value: _Followed) -> list[End] | None:
        if value.expr is parent.left_expr:
            return self._hand_up(parent, value, contained=True)
        return self._iterated(parent, value)

    def _in_dictionary(self, parent: DictionaryComprehension, value: _Followed) -> list[End] | None:
        if value.expr in (parent.key, parent.value):
            return self._hand_up(parent, value, contained=True)
        return self._iterated(parent, value)

    def _in_loop(self, parent: ForStmt, value: _Followed) -> list[End] | None:
        if value.contained and not parent.is_async and self._is_item(value.expr, value.shown):
            return self._variable(parent.index, value.shown, value.depth, contained=False)
        return self._iterated(parent, value)

    def _iterated(self, parent: Node, value: _Followed) -> list[End] | None:
        if value.contained or use_of(parent, value.expr) is not Use.FOR:
            return None
        return [End(How.ITERATED, value.shown)]

    def _in_star(self, parent: StarExpr, value: _Followed) -> list[End] | None:
        return None if value.contained else [End(How.UNPACKED, value.shown)]

    def _in_call(self, parent: CallExpr, value: _Followed) -> list[End] | None:
        return self._argument(parent, *value) if value.expr in parent.args else self._used(parent, value)

    def _in_member(self, parent: MemberExpr, value: _Followed) -> list[End] | None:
        if value.contained:
            return self._view(parent, value.expr, value.shown, value.depth)
        return self._used(parent, value)

    def _in_comparison(self, parent: ComparisonExpr, value: _Followed) -> list[End] | None:
        searched = self._is_searched(parent, value.expr)
        # Of a value itself, mypy knows that nothing can be searched there; only items can be found in a collection.
        meant = searched and self._is_item(value.expr, value.shown) if value.contained else not searched
        return [End(How.COMPARED, value.shown)] if meant else None

    def _in_augmented(self, parent: OperatorAssignmentStmt, value: _Followed) -> list[End] | None:
        if not value.contained or value.expr is not parent.rvalue:
            return None
        return self._added(parent.lvalue, value.shown, value.depth, self._kept(value.expr, value.shown))

    def _in_condition(self, parent: Node, value: _Followed) -> list[End] | None:
        if not _is_condition(parent, value.expr):
            return None
        # Whether a collection is empty says nothing of what is in it.
        return [End(How.DROPPED if value.contained else How.TRUTH, value.shown)]

    def _in_match(self, parent: MatchStmt, value: _Followed) -> list[End] | None:
        return [End(How.COMPARED, value.shown)] if value.expr is parent.subject and not value.contained else None

    def _in_deletion(self, parent: DelStmt, value: _Followed) -> list[End] | None:
        return None if value.contained else [End(How.DROPPED, value.shown)]

    def _used(self, parent: Node, value: _Followed) -> list[End] | None:
        """What is used by its class; mypy says where a type has nothing for it, but not of a type that it does not see."""
        if value.contained or self._unseen is None or not _lacks(self._unseen, parent, value.expr):
            return None
        return [End(How.USED, value.shown)]

    def _is_searched(self, parent: ComparisonExpr, expr: Expression) -> bool:
        """Whether an operand of a comparison is what ``in`` searches."""
        place = parent.operands.index(expr)
        return bool(place) and parent.operators[place - 1] in ("in", "not in")

    def _operator(
        self, parent: OpExpr, expr: Expression, shown: Expression, depth: int, contained: bool
    ) -> list[End] | None:
        if parent.op in ("and", "or"):
            if expr is parent.right:
                return self._up(parent, shown, depth, contained=contained)
            return None if contained else [End(How.TRUTH, shown)]
        if parent.op == "%" and expr is parent.right and self._is_text(parent.left):
            return [End(How.TEXT, shown, "%")]
        other = parent.left if expr is parent.right else parent.right
        if self._unseen is not None and not contained and isinstance(other, _LITERALS):
            return [End(How.USED, shown)]
        return None

    def _asks_for_object(self, template: Expression) -> bool:
        """Whether a text shows with `!r` the very object it is given, which a coroutine can be."""
        values = [template]
        if isinstance(template, (NameExpr, MemberExpr)):
            values = [assignment.value for assignment in self._module.assignments(template.name)]
        return any(isinstance(value, StrExpr) and "!r" in value.value for value in values)

    def _is_text(self, expr: Expression) -> bool:
        if isinstance(expr, StrExpr):
            return True
        typ = type_of(self._checker, expr)
        found = members(typ)
        return bool(found) and all(
            isinstance(member, Instance) and member.type.fullname in ("builtins.str", "builtins.bytes")
            for member in found
        )

    def _argument(
        self, call: CallExpr, expr: Expression, shown: Expression, depth: int, contained: bool
    ) -> list[End] | None:
        number = call.args.index(expr)
        if isinstance(call.callee, MemberExpr) and call.callee.name == "format" and self._is_text(call.callee.expr):
            # This is also what mypy makes of an f-string.
            if self._asks_for_object(call.callee.expr):
                return None
            return [End(How.TEXT, shown, "format", contained=contained)]
        if call.arg_kinds[number].is_star():
            return [End(How.UNPACKED, shown)] if call.arg_kinds[number] is ARG_STAR and not contained else None
        if isinstance(call.callee, MemberExpr) and call.callee.name in _ADDERS:
            added = self._added(call.callee.expr, shown, depth, None if contained else self._holders)
            if added is not None:
                return added
        function = call.callee.fullname if isinstance(call.callee, RefExpr) else ""
        if function in COLLECTORS and (
            contained or (function == "builtins.dict" and call.arg_names[number] is not None)
        ):
            return self._up(call, shown, depth, contained=True)
        if function in _TESTS and number == 0 and not contained:
            return [End(How.TYPE_TEST, shown)] if self._tests_result(call) else None
        if function in _TRUTH and contained:
            return [End(How.TRUTH, shown, function.rpartition(".")[2])]
        if function == "builtins.len" and contained:
            return [End(How.DROPPED, shown)]
        if _only_carries(call.callee):
            return [End(How.TEXT, shown, function.rpartition(".")[2], contained=contained)]
        sink = next(filter(None, map(self._sinks.get, callee_names(self._checker, call.callee))), None)
        if sink is not None:
            return self._sunk(sink, call, number, shown, contained)
        if function in _ITERATORS and not contained and (number or function not in ("builtins.map", "builtins.filter")):
            return [End(How.ITERATED, shown, function.rpartition(".")[2])]
        if contained:
            return None
        parameter = self._declared(call, number) if self._declared is not None else None
        parameter = parameter or _value_field(self._checker, call, number)
        if parameter is not None:
            return [End(How.DECLARED, shown, parameter)]
        return self._parameter(call, number, shown, depth) or self._taken(call, number, shown)

    def _taken(self, call: CallExpr, number: int, shown: Expression) -> list[End] | None:
        """Follow a value into a function that takes its parameter for a value, whatever module it is of."""
        # What a decorator makes of a function can do something else with an argument.
        function = constructor(call.callee) or named_symbol(self._checker, call)
        around = self._unit.function(call)
        if function is None and isinstance(around, FuncDef):
            # What a value meets further on in the function has no types yet.
            function = callee_node(around, call.callee)
        if not isinstance(function, FuncDef) or self._module.redefines(function):
            return None
        bound = function.info and not function.is_static
        kinds, names = function.arg_kinds[bool(bound) :], function.arg_names[bool(bound) :]
        anything = AnyType(TypeOfAny.special_form)
        mapping = map_actuals_to_formals(call.arg_kinds, call.arg_names, kinds, names, lambda i: anything)
        taken = (body_facts.fact(self._checker, function, TAKES_VALUES) or "").split()
        name = next((names[place] for place, actuals in enumerate(mapping) if actuals == [number]), None)
        return [End(How.TAKEN, shown, name)] if name in taken else None

    def _parameter(self, call: CallExpr, number: int, shown: Expression, depth: int) -> list[End] | None:
        """Follow a value into a function of this module that drops the parameter it goes to.

        Only a function that goes by its own name: a method can be overridden.
        """
        function = call.callee.node if isinstance(call.callee, NameExpr) else None
        if not isinstance(function, FuncDef) or not in_module(self._checker, function) or depth >= _MAX_ALIASES:
            return None
        if call.arg_kinds[number] is not ARG_POS or number >= len(function.arguments):
            return None
        if function.arg_kinds[number].is_star() or any(kind.is_star() for kind in call.arg_kinds):
            return None
        unit = self._module.unit_of(function)
        if unit is None:
            return None
        inside = Flow(self._checker, unit, self._module, self._sinks)
        uses = inside._uses(function.arguments[number].variable, function)
        if uses is None or uses.writes:
            return None
        for read in uses.reads:
            ends = inside._up(read, read, depth + 1, contained=False)
            if ends is None or any(end.how is not How.DROPPED for end in ends):
                return None
        # A function that only declares what others implement does nothing with any of its parameters.
        if not uses.reads and function.is_trivial_body:
            return None
        return [End(How.DROPPED, shown)] if uses.reads else None

    def _tests_result(self, call: CallExpr) -> bool:
        """Whether a type test asks for something that no coroutine is."""
        if len(call.args) != 2:
            return False
        parts = list(_classes_in(call.args[1]))
        return bool(parts) and all(isinstance(part, RefExpr) and is_no_coroutine(part.node) for part in parts)

    def _sunk(self, sink: Sink, call: CallExpr, number: int, shown: Expression, contained: bool) -> list[End] | None:
        if sink.parameters and not parameters_of(self._checker, call, number) & set(sink.parameters):
            return None
        return [End(_SUNK[sink.code], shown, sink.name.rpartition(".")[2], contained=contained, raises=sink.raises)]

    def _assigned(
        self, statement: AssignmentStmt, expr: Expression, shown: Expression, depth: int, contained: bool
    ) -> list[End] | None:
        if expr is not statement.rvalue:
            return None
        if not contained and any(isinstance(target, (TupleExpr, ListExpr)) for target in statement.lvalues):
            return [End(How.UNPACKED, shown)]
        kept = self._kept(expr, shown) if contained else None
        found = [
            self._added(target.base, shown, depth, None if contained else self._mappings)
            if isinstance(target, IndexExpr)
            else self._variable(target, shown, depth, contained=contained, kept=kept)
            for target in statement.lvalues
        ]
        # In ``a = b = f()`` one of the names is enough to say what becomes of the value.
        return None if None in found else found[0]

    def _element_target(self, display: TupleExpr | ListExpr, expr: Expression) -> Expression | None:
        """The target that an element of a display goes to, in ``a, b = f(), g()`` or ``(a, b), c = (f(), g()), h()``."""
        above = self._unit.parent(display)
        targets: Expression | None = None
        if isinstance(above, AssignmentStmt) and display is above.rvalue and len(above.lvalues) == 1:
            targets = above.lvalues[0]
        elif isinstance(above, (TupleExpr, ListExpr)):
            targets = self._element_target(above, display)
        if not isinstance(targets, (TupleExpr, ListExpr)) or any(isinstance(item, StarExpr) for item in display.items):
            return None
        place, left = display.items.index(expr), len(display.items)
        starred = next((n for n, item in enumerate(targets.items) if isinstance(item, StarExpr)), None)
        if starred is None:
            return targets.items[place] if len(targets.items) == left else None
        behind = len(targets.items) - 1 - starred
        if place < starred:
            return targets.items[place]
        # What is left over goes into a list, and is not followed.
        return targets.items[place - left] if place >= left - behind else None

    def _variable(
        self, target: Expression, shown: Expression, depth: int, *, contained: bool, kept: set[Node] | None = None
    ) -> list[End] | None:
        """Follow a value into the variable it is assigned to.

        Args:
            target: the variable.
            shown: the expression to report at.
            depth: how many variables the value went through.
            contained: whether what is assigned is a collection that holds the value.
            kept: where the reads of that collection go, if what it keeps is the value itself.
        """
        if isinstance(target, MemberExpr):
            return self._attribute(target, shown)
        if not isinstance(target, NameExpr) or depth >= _MAX_ALIASES:
            return None
        function = self._unit.function(target)
        if target.name == "_" and (function is None or target.kind == LDEF):
            # By convention a name for what nobody reads; gettext and translations are functions, never assigned here.
            return [End(How.DROPPED, shown)] if not self._reads_underscore(target) else None
        var = target.node
        if not isinstance(var, Var) or target.kind != LDEF or function is None:
            return None
        seen = self._unseen is None and var.type is not None and not isinstance(var.type, PartialType)
        if seen and var.type is not None and not is_async_type(var.type):
            # The variable is declared with a type that is not async, so mypy rejects the assignment.
            return None
        uses = self._uses(var, function) if self._unit.depth(target) <= _MAX_DEPTH else None
        if uses is None:
            return None
        if kept is not None:
            kept.update(uses.reads)
        harmless: list[tuple[NameExpr, End]] = []
        consuming: set[Node] = set()
        for read in uses.reads:
            ends = self._up(read, read, depth + 1, contained=contained)
            if ends is None:
                consuming.add(read)
            else:
                harmless.extend((read, end) for end in ends)
        consuming -= set(self._kept_from(harmless, consuming))
        paths = Paths(self._unit, function, consuming, uses)
        return paths.ends(target, shown, harmless, contained=contained)

    def _kept_from(self, harmless: list[tuple[NameExpr, End]], reads: set[Node]) -> Iterator[Node]:
        """The reads that a coroutine does not come to, because a type test sends it another way."""
        for tested, end in harmless:
            test = self._unit.parent(tested)
            if end.how is How.TYPE_TEST and isinstance(test, CallExpr):
                passed = list(passed_only(self._unit, test))
                yield from (
                    read
                    for read in reads
                    for above in self._unit.ancestors(read)
                    if any(above is each for each in passed)
                )

    def _added(self, collection: Expression, shown: Expression, depth: int, kept: set[Node] | None) -> list[End] | None:
        """Follow a value into a collection that it is added to, where all that is done with that can be seen.

        Args:
            collection: what the value is added to.
            shown: the expression to report at.
            depth: how many variables the value went through.
            kept: where the reads of the collection go, if what it keeps is the value itself.
        """
        if not isinstance(collection, NameExpr) or collection.kind != LDEF or depth >= _MAX_ALIASES:
            return None
        function, var = self._unit.function(collection), collection.node
        if not isinstance(var, Var) or not isinstance(function, FuncDef):
            return None
        if any(argument.variable is var for argument in function.arguments):
            return None
        uses = self._uses(var, function) if self._unit.depth(collection) <= _MAX_DEPTH else None
        if uses is None or not uses.writes or not all(map(self._is_made, uses.writes)):
            return None
        if kept is not None:
            kept.update(uses.reads)
        ends: list[End] = []
        # What is collected is mostly awaited last.
        for read in reversed(uses.reads):
            found = [] if self._is_filled(read) else self._up(read, read, depth + 1, contained=True)
            if found is None:
                return None
            ends += (end for end in found if end.how is How.TEXT)
        return ends or [End(How.UNUSED, shown, through=var.name, contained=True)]

    def _is_made(self, name: NameExpr) -> bool:
        """Whether a variable gets a new collection where it is assigned to."""
        parent = self._unit.parent(name)
        if not isinstance(parent, AssignmentStmt) or parent.lvalues != [name]:
            return False
        made = parent.rvalue
        if isinstance(made, CallExpr):
            return isinstance(made.callee, RefExpr) and made.callee.fullname in _MAKERS
        return isinstance(made, _DISPLAYS)

    def _is_filled(self, name: NameExpr) -> bool:
        """Whether something is put into a collection, and nothing else is done with it."""
        parent = self._unit.parent(name)
        if isinstance(parent, OperatorAssignmentStmt):
            return name is parent.lvalue
        above = self._unit.parent(parent) if parent is not None else None
        if isinstance(parent, IndexExpr):
            return name is parent.base and isinstance(above, AssignmentStmt) and parent in above.lvalues
        if not isinstance(parent, MemberExpr) or parent.name not in _FILLERS or not isinstance(above, CallExpr):
            return False
        return above.callee is parent and isinstance(self._unit.parent(above), ExpressionStmt)

    def _view(self, method: MemberExpr, mapping: Expression, shown: Expression, depth: int) -> list[End] | None:
        """Follow a mapping of the value into what `keys`, `values` and `items` show of it."""
        call = self._unit.parent(method)
        if not isinstance(call, CallExpr) or call.callee is not method or call.args:
            return None
        if mapping not in self._mappings:
            return None
        if method.name == "keys":
            return [End(How.DROPPED, shown)]
        if method.name == "values":
            self._holders.add(call)
            return self._up(call, shown, depth, contained=True)
        loop = self._unit.parent(call) if method.name == "items" else None
        if isinstance(loop, ForStmt) and not loop.is_async and isinstance(loop.index, TupleExpr):
            if len(loop.index.items) == 2:
                return self._variable(loop.index.items[1], shown, depth, contained=False)
        return None

    def _kept(self, collection: Expression, expr: Expression) -> set[Node] | None:
        """Which collections one belongs to; None for one that keeps more than the value of an expression."""
        if self._is_item(collection, expr):
            return self._holders
        if isinstance(collection, DictExpr):
            is_value = any(value is expr for _, value in collection.items)
        elif isinstance(collection, DictionaryComprehension):
            is_value = collection.value is expr
        else:
            is_value = collection in self._mappings or (collection is expr and isinstance(expr, CallExpr))
        return self._mappings if is_value else None

    def _is_item(self, collection: Expression, expr: Expression) -> bool:
        """Whether iterating a collection gives the value of an expression itself, not what holds it."""
        if collection in self._holders:
            return True
        if isinstance(collection, (ListExpr, TupleExpr, SetExpr)):
            return expr in collection.items
        if isinstance(collection, (ListComprehension, SetComprehension)):
            return collection.generator.left_expr is expr
        if isinstance(collection, GeneratorExpr):
            return collection.left_expr is expr
        # A call that makes a collection of what it is given is followed as that collection; a mapping gives its keys.
        return collection is expr and isinstance(expr, CallExpr) and not _makes_mapping(expr)

    def _attribute(self, target: MemberExpr, shown: Expression) -> list[End] | None:
        """Follow a value into a private attribute of ``self`` that the module mentions nowhere else."""
        function = self._unit.function(target)
        # A single underscore asks others to keep away, two make Python rename it: subclasses do not get at it.
        private = target.name.startswith("__") and not target.name.endswith("__")
        if not private or not isinstance(function, FuncDef) or not function.info or not function.arguments:
            return None
        if not isinstance(target.expr, NameExpr) or target.expr.node is not function.arguments[0].variable:
            return None
        unused = self._module.mentions_once(target.name)
        return [End(How.UNUSED, shown, through=f"self.{target.name}")] if unused else None

    def _reads_underscore(self, target: NameExpr) -> bool:
        function = self._unit.function(target)
        if function is None or not isinstance(target.node, Var):
            return False
        uses = self._uses(target.node, function)
        return uses is None or bool(uses.reads)

    def _uses(self, var: Var, function: FuncItem) -> Uses | None:
        """The reads and writes of a local variable, or None where a nested function shares it."""
        reads: list[NameExpr] = []
        writes: list[NameExpr] = []
        named = self._unit.names(var.name)
        if len(named) > MAX_USES:
            return None
        for node in named:
            # mypy does not resolve names in code that it does not reach, such as that for another version of Python.
            if node.node is var or node.node is None:
                if self._unit.function(node) is not function:
                    return None
                (writes if self._is_target(node) else reads).append(node)
        return Uses(reads, writes)

    def _is_target(self, name: NameExpr) -> bool:
        below: Node = name
        for above in self._unit.ancestors(name):
            if isinstance(above, AssignmentStmt):
                return below in above.lvalues
            if isinstance(above, ForStmt):
                return below is above.index
            if isinstance(above, WithStmt):
                return below in above.target
            if isinstance(above, AssignmentExpr):
                return below is above.target
            if isinstance(above, TryStmt):
                return below in above.vars
            if not isinstance(above, (TupleExpr, ListExpr, StarExpr)):
                return False
            below = above
        return False


def _classes_in(asked: Expression) -> Iterator[Expression]:
    """The classes of ``isinstance(x, (A, B))`` and ``isinstance(x, A | B)``."""
    if isinstance(asked, TupleExpr):
        for item in asked.items:
            yield from _classes_in(item)
    elif isinstance(asked, OpExpr) and asked.op == "|":
        yield from _classes_in(asked.left)
        yield from _classes_in(asked.right)
    else:
        yield asked


# What is done with a value, by the node right above it; whatever any other does, something may still await the value.
_BY_PARENT: dict[type[Node], Callable[[Flow, Any, _Followed], list[End] | None]] = {
    ExpressionStmt: Flow._in_statement,
    AssignmentStmt: Flow._in_assignment,
    AssignmentExpr: Flow._in_walrus,
    ConditionalExpr: Flow._in_conditional,
    OpExpr: Flow._in_operator,
    TupleExpr: Flow._in_sequence,
    ListExpr: Flow._in_sequence,
    SetExpr: Flow._in_collection,
    DictExpr: Flow._in_collection,
    ListComprehension: Flow._in_collection,
    SetComprehension: Flow._in_collection,
    GeneratorExpr: Flow._in_generator,
    DictionaryComprehension: Flow._in_dictionary,
    ForStmt: Flow._in_loop,
    StarExpr: Flow._in_star,
    CallExpr: Flow._in_call,
    MemberExpr: Flow._in_member,
    IndexExpr: Flow._used,
    ComparisonExpr: Flow._in_comparison,
    OperatorAssignmentStmt: Flow._in_augmented,
    IfStmt: Flow._in_condition,
    WhileStmt: Flow._in_condition,
    AssertStmt: Flow._in_condition,
    UnaryExpr: Flow._in_condition,
    MatchStmt: Flow._in_match,
    DelStmt: Flow._in_deletion,
}

# Displays and literals whose classes have no arithmetic with anything asynchronous.
_LITERALS = (IntExpr, StrExpr, FloatExpr, ListExpr, TupleExpr, DictExpr, SetExpr)


def _value_field(checker: TypeChecker, call: CallExpr, number: int) -> str | None:
    """The field of a class that a keyword argument is for, where the field is declared to hold no awaitable.

    A class that derives from one mypy does not find takes any arguments for it; models and dataclasses of such bases take
    their fields.

    Args:
        checker: the checker of the module.
        call: the call.
        number: the place of the argument.
    """
    name = call.arg_names[number]
    info = _made_class(checker, call.callee) if name is not None else None
    if name is None or info is None or not info.fallback_to_any or _makes_by_itself(info):
        return None
    symbol = info.get(name)
    field = symbol.node if symbol is not None else None
    if not isinstance(field, Var) or field.type is None or field.is_inferred or field.is_property:
        return None
    held = members(field.type)
    plain = [each for each in held if isinstance(each, Instance) and not kind_of(each) & Kind.AWAITABLE]
    objects = any(each.type.is_protocol or each.type.fullname == "builtins.object" for each in plain)
    return name if plain and not objects and all(each in plain or kind_of(each) & Kind.NONE for each in held) else None


def _makes_by_itself(info: TypeInfo) -> bool:
    """Whether a class of the project, or a base of it, has a constructor of its own."""
    found = (info.get(name) for name in ("__init__", "__new__"))
    return any(
        each is not None and each.fullname not in ("builtins.object.__init__", "builtins.object.__new__")
        for each in found
    )


def _made_class(checker: TypeChecker, callee: Expression) -> TypeInfo | None:
    """The class that a call makes an object of."""
    if isinstance(callee, RefExpr) and isinstance(callee.node, TypeInfo):
        return callee.node
    typ = type_of(checker, callee)
    proper = get_proper_type(typ) if typ is not None else None
    item = proper.item if isinstance(proper, TypeType) else None
    item = get_proper_type(item.upper_bound) if isinstance(item, TypeVarType) else item
    return item.type if isinstance(item, Instance) else None


def _lacks(member: ProperType, parent: Node, expr: Expression) -> bool:
    """Whether a node does with a value what its type has nothing for."""
    if isinstance(parent, MemberExpr):
        return isinstance(member, Instance) and find_member(parent.name, member, member) is None
    if isinstance(parent, IndexExpr):
        return expr is parent.base
    return isinstance(parent, CallExpr) and expr is parent.callee


def _constant_index(display: TupleExpr | ListExpr, parent: Node | None) -> int | None:
    """Which element of a display is taken out of it at once, in ``(f(), g())[0]``; None where that is not so."""
    if not isinstance(parent, IndexExpr) or parent.base is not display:
        return None
    if any(isinstance(item, StarExpr) for item in display.items):
        return None
    index, back = parent.index, False
    if isinstance(index, UnaryExpr) and index.op == "-":
        index, back = index.expr, True
    if not isinstance(index, IntExpr) or not (index.value and back) <= index.value < len(display.items) + back:
        return None
    return len(display.items) - index.value if back else index.value


def _makes_mapping(call: CallExpr) -> bool:
    return isinstance(call.callee, RefExpr) and call.callee.fullname == "builtins.dict"


def _is_condition(parent: Node, expr: Expression) -> bool:
    """Whether an expression is tested for its truth, and for nothing else."""
    if isinstance(parent, IfStmt):
        return expr in parent.expr
    if isinstance(parent, (WhileStmt, AssertStmt)):
        return expr is parent.expr
    return isinstance(parent, UnaryExpr) and parent.op == "not"


def _only_carries(callee: Expression) -> bool:
    """Whether a callee is one of Python's own exceptions that do nothing with their arguments but show them."""
    node = callee.node if isinstance(callee, RefExpr) else None
    return (
        isinstance(node, TypeInfo)
        and node.module_name == "builtins"
        and node.has_base("builtins.Exception")
        and node.name not in ("StopIteration", "StopAsyncIteration", "ExceptionGroup")
    )


def is_async_type(typ: Type) -> bool:
    """Whether a declared type says that a variable may hold something asynchronous, or says nothing (``Any``)."""
    proper = get_proper_type(typ)
    if isinstance(proper, Instance) and proper.type.fullname == "builtins.object":
        return True
    for member in members(proper):
        if kind_of(member) & (Kind.ANY | Kind.AWAITABLE | Kind.ASYNC_ITERABLE | Kind.ASYNC_CONTEXT):
            return True
        if isinstance(member, (Instance, TupleType)) and any(is_async_type(arg) for arg in type_arguments(member)):
            return True
    return False
