"""What an expression that is ``Any`` to mypy stands for, where its name comes from a package that is not installed.

mypy keeps of such a type the name that it was imported by, through everything that it infers by declared types: an
item of a ``dict[str, WebSocket]``, an attribute of a class of another module. What it does not keep, attributes and
results of calls, is followed here: from the name that is imported, by the package's kind table, through variables that
are given one value.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from mypy.checker import TypeChecker
from mypy.nodes import (
    ARG_POS,
    AssignmentExpr,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    CastExpr,
    ClassDef,
    Decorator,
    DictionaryComprehension,
    Expression,
    ForStmt,
    FuncDef,
    FuncItem,
    GeneratorExpr,
    Import,
    ImportFrom,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OperatorAssignmentStmt,
    RefExpr,
    SetExpr,
    StarExpr,
    SuperExpr,
    TryStmt,
    TupleExpr,
    TypeInfo,
    Var,
    WithStmt,
)
from mypy.patterns import AsPattern, StarredPattern
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeOfAny,
    UnboundType,
    UnionType,
    get_proper_type,
)

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.mypy_api.types import map_actuals_to_formals, type_of
from mypy_asyncgen.recover.absent import bases, tables
from mypy_asyncgen.recover.absent.tables import Meaning
from mypy_asyncgen.tree.symbols import constructor, named_symbol
from mypy_asyncgen.tree.units import children, imported_modules

_MAX_DEPTH = 25
# What annotations wrap a class in without changing what an instance of it is.
_TRANSPARENT = frozenset({"Annotated", "ClassVar", "Final", "Required", "NotRequired", "InitVar", "Mapped"})


class _Binding(NamedTuple):
    """One place where a variable gets a value.

    Attributes:
        value: the expression, or None where what it gives is not followed.
        turn: what of the expression's value the variable gets: itself, what entering it or iterating it gives.
        by_type: the variable holds an item of something whose declared type says what its items are.
    """

    value: Expression | None
    turn: Callable[[Meaning], Meaning | None] | None = None
    by_type: bool = False


class Values:
    """What the expressions of one module stand for.

    Args:
        checker: the checker of the module, which has checked it.
        missing: gives the modules that a module imports and mypy did not find.

    Attributes:
        expressions: the calls and attributes of the module, which are what can be asynchronous.
    """

    def __init__(self, checker: TypeChecker, missing: Callable[[str], list[str]]) -> None:
        self._checker = checker
        self._missing = missing
        self._imports = _Imports(checker.tree)
        self._running_methods = {
            tables.released(name)
            for name in imported_modules(checker.tree)
            if name not in checker.modules and tables.runs_methods(name)
        }
        self._known: dict[Node, Meaning | None] = {}
        self._bindings: dict[Node | str, list[_Binding]] = {}
        self._annotations: dict[Node, Type] = {}
        self._classes: dict[TypeInfo, ClassDef] = {}
        self.expressions: list[CallExpr | MemberExpr] = []
        self._collect()

    def of(self, expr: Expression, depth: int = 0) -> Meaning | None:
        """What an expression stands for.

        Args:
            expr: an expression of the module.
            depth: how many expressions were followed to get here.

        Returns:
            The meaning, or None where it is not certain.
        """
        if expr not in self._known:
            # A variable that gets its own value again is not known by that.
            self._known[expr] = None
            if depth <= _MAX_DEPTH:
                self._known[expr] = self._look(expr, depth + 1)
        return self._known[expr]

    def _look(self, expr: Expression, depth: int) -> Meaning | None:
        if isinstance(expr, NameExpr):
            return self._name(expr, depth)
        if isinstance(expr, MemberExpr):
            owner = self.of(expr.expr, depth)
            return self._attribute(owner, expr.name) if owner is not None else self._member(expr, depth)
        if isinstance(expr, SuperExpr):
            return self._inherited(expr.info, expr.name, depth) if expr.info is not None else None
        if isinstance(expr, CallExpr):
            callee = self.of(expr.callee, depth)
            if callee is None:
                return self._result(expr)
            if self._may_run_itself(expr, depth):
                return None
            return tables.called(callee, with_arguments=ARG_POS in expr.arg_kinds)
        if isinstance(expr, AwaitExpr):
            made = self.of(expr.expr, depth)
            return tables.awaited(made) if made is not None else self._awaited(expr)
        if isinstance(expr, AssignmentExpr):
            return self.of(expr.value, depth)
        if isinstance(expr, CastExpr):
            return self._instance_of(expr.type)
        return self._by_type(expr)

    def _may_run_itself(self, call: CallExpr, depth: int) -> bool:
        """Whether a coroutine method can have run its coroutine itself, because no loop runs where it is called."""
        if not self._running_methods or call in self._calls_in_coroutines or not isinstance(call.callee, MemberExpr):
            return False
        owner = self.of(call.callee.expr, depth)
        # An object of the project has the method from a base, of which it is not known here where that comes from.
        return not isinstance(owner, tables.Instance) or tables.released(owner.type.name) in self._running_methods

    @cached_property
    def _calls_in_coroutines(self) -> set[Node]:
        found: set[Node] = set()
        stack: list[tuple[Node, bool]] = [(self._checker.tree, False)]
        while stack:
            node, inside = stack.pop()
            if isinstance(node, FuncItem):
                inside = node.is_coroutine
            elif inside and isinstance(node, CallExpr):
                found.add(node)
            stack.extend((child, inside) for child in children(node))
        return found

    def _attribute(self, owner: Meaning, name: str) -> Meaning | None:
        found = self._defined(owner, name)
        # What a test puts in a method's place is no coroutine function.
        return None if isinstance(found, tables.Function) and name in self._bindings else found

    def _defined(self, owner: Meaning, name: str) -> Meaning | None:
        if isinstance(owner, tables.Module):
            return tables.member(owner.name, name)
        if isinstance(owner, (tables.Instance, tables.Class)):
            return tables.attribute(owner.type, name)
        if isinstance(owner, tables.Either):
            return tables.agreed(tables.attribute(each, name) for each in owner.types)
        return None

    def _name(self, expr: NameExpr, depth: int) -> Meaning | None:
        node = expr.node
        if not isinstance(node, Var):
            return None
        if node.is_suppressed_import:
            return self._import(node.fullname)
        return self._variable(node, depth)

    def _import(self, fullname: str) -> Meaning | None:
        """What a name stands for that is imported from a package that mypy did not find."""
        module, _, name = fullname.rpartition(".")
        if module == self._checker.tree.fullname or not module:
            return self._imports.get(name)
        # Of another module mypy's cache keeps no import statements, but it keeps what was not found.
        found = [
            meaning
            for missing in self._missing(module)
            if (meaning := tables.member(missing, name)) is not None and not isinstance(meaning, tables.Module)
        ]
        return found[0] if found and all(meaning == found[0] for meaning in found) else None

    def _variable(self, node: Var, depth: int) -> Meaning | None:
        if node in self._known:
            return self._known[node]
        self._known[node] = None
        annotation = self._annotations.get(node)
        found: Meaning | None
        if annotation is not None:
            found = self._annotated(annotation) or self._instance_of(node.type)
        elif not node.is_inferred and not (node.is_self or node.is_cls):
            found = self._instance_of(node.type)
        else:
            found = self._bound(self._bindings.get(node, []), depth, node.type)
        self._known[node] = found
        return found

    def _bound(self, bindings: list[_Binding], depth: int, typ: Type | None = None) -> Meaning | None:
        """What a variable stands for that gets its values at some places, where it is the same at each."""
        found: Meaning | None = None
        for binding in bindings:
            if binding.value is None:
                return None
            if isinstance(binding.value, NameExpr) and binding.value.fullname == "builtins.None":
                continue
            meaning = self.of(binding.value, depth)
            if meaning is not None and binding.turn is not None:
                meaning = binding.turn(meaning)
            if meaning is None and binding.by_type:
                # What is written out can hold classes as well as instances, which are of one type to mypy.
                written = self._written(binding.value)
                meaning = (
                    self._instance_of(typ)
                    if written is None
                    else tables.agreed(self.of(item, depth) for item in written)
                )
            if meaning is None or (found is not None and meaning != found):
                return None
            found = meaning
        return found

    def _written(self, sequence: Expression) -> list[Expression] | None:
        """The items of a list that is written out, here or where a variable gets it; None for any other."""
        if isinstance(sequence, NameExpr) and isinstance(sequence.node, Var):
            bindings = self._bindings.get(sequence.node, [])
            only = bindings[0] if len(bindings) == 1 else None
            sequence = only.value if only is not None and only.value is not None and only.turn is None else sequence
        return sequence.items if isinstance(sequence, (ListExpr, TupleExpr, SetExpr)) else None

    def _member(self, expr: MemberExpr, depth: int) -> Meaning | None:
        """An attribute of an object of the project, or of a class of it."""
        info = self._class_of(expr.expr)
        if info is None:
            return self._by_type(expr)
        symbol = info.get(expr.name)
        if symbol is None:
            return self._inherited(info, expr.name, depth)
        if not isinstance(symbol.node, Var):
            return None
        node = symbol.node
        if node.is_inferred and node.info in self._classes:
            return self._bound(self._bindings.get(expr.name, []), depth)
        return self._variable(node, depth) if not node.is_inferred else None

    def _class_of(self, receiver: Expression) -> TypeInfo | None:
        """The class of the project that an object is an instance of, or that the class itself is."""
        if isinstance(receiver, RefExpr) and isinstance(receiver.node, TypeInfo):
            return receiver.node
        typ = _without_none(type_of(self._checker, receiver))
        return typ.type if isinstance(typ, Instance) else None

    def _inherited(self, info: TypeInfo, name: str, depth: int) -> Meaning | None:
        """What a class of the project has from a base that mypy did not find."""
        if not info.fallback_to_any or info.get(name) is not None:
            return None
        for base in info.mro:
            for meaning in self._absent_bases(base, depth):
                if isinstance(meaning, tables.Class):
                    found = self._attribute(tables.Instance(meaning.type), name)
                    if found is not None:
                        return found
        return None

    def _absent_bases(self, info: TypeInfo, depth: int) -> list[Meaning | None]:
        definition = self._classes.get(info)
        if definition is not None:
            return [self.of(written, depth) for written in definition.base_type_exprs]
        return [tables.named(name) for name in bases.names_of(info, self._checker.modules)]

    def _result(self, call: CallExpr) -> Meaning | None:
        """What a function of the project is declared to return."""
        function = self._function(call)
        if function is None or function.is_coroutine or function.is_generator:
            return None
        annotation = self._annotations.get(function)
        return self._annotated(annotation) if annotation is not None else self._by_type(call)

    def _awaited(self, expr: AwaitExpr) -> Meaning | None:
        """What a coroutine function of the project is declared to give when it is awaited."""
        function = self._function(expr.expr) if isinstance(expr.expr, CallExpr) else None
        annotation = self._annotations.get(function) if function is not None and function.is_coroutine else None
        return (self._annotated(annotation) if annotation is not None else None) or self._by_type(expr)

    def _function(self, call: CallExpr) -> FuncDef | None:
        """The function of the project that a call calls, where nothing but what it is in decorates it."""
        node = named_symbol(self._checker, call)
        if isinstance(node, Decorator) and not node.decorators:
            node = node.func
        return node if isinstance(node, FuncDef) else None

    def declared_as_value(self, call: CallExpr, number: int) -> str | None:
        """The parameter of a function of the project that an argument goes to, where it is declared to be no awaitable.

        Args:
            call: the call.
            number: the place of the argument.

        Returns:
            The parameter's name; None where its class is not one of a package with a table, or can be awaited.
        """
        function = constructor(call.callee) or self._function(call)
        declared = get_proper_type(function.type) if function is not None else None
        if function is None or not isinstance(declared, CallableType):
            return None
        bound = int(bool(function.info) and not function.is_static)
        kinds, names = declared.arg_kinds[bound:], declared.arg_names[bound:]
        anything = AnyType(TypeOfAny.special_form)
        mapping = map_actuals_to_formals(call.arg_kinds, call.arg_names, kinds, names, lambda i: anything)
        place = next((place for place, actuals in enumerate(mapping) if actuals == [number]), None)
        if place is None or kinds[place].is_star():
            return None
        written = function.arguments[place + bound].variable if kept_facts.was_parsed(function) else None
        annotation = self._annotations.get(written) if written is not None else None
        meaning = self._annotated(annotation) if annotation is not None else None
        meaning = meaning or self._instance_of(declared.arg_types[place + bound])
        return names[place] if isinstance(meaning, tables.Instance) and _is_no_awaitable(meaning.type) else None

    def _by_type(self, expr: Expression) -> Meaning | None:
        """By mypy's type for an expression, where that is declared somewhere."""
        return self._instance_of(type_of(self._checker, expr))

    def _instance_of(self, typ: Type | None) -> Meaning | None:
        """An instance of the class that a type of mypy's stands for, which is ``Any`` to it."""
        proper = get_proper_type(typ) if typ is not None else None
        if isinstance(proper, UnionType):
            items = [item for item in proper.items if not isinstance(get_proper_type(item), NoneType)]
            return tables.agreed(self._instance_of(item) for item in items)
        if not isinstance(proper, AnyType) or proper.type_of_any != TypeOfAny.from_unimported_type:
            return None
        meaning = self._import(proper.missing_import_name) if proper.missing_import_name else None
        return tables.Instance(meaning.type) if isinstance(meaning, tables.Class) else None

    def _annotated(self, annotation: Type) -> Meaning | None:
        """An instance of the class that an annotation of the module names."""
        if isinstance(annotation, UnionType):
            return tables.agreed(self._annotated(item) for item in annotation.items if not _is_none(item))
        if not isinstance(annotation, UnboundType):
            return None
        last = annotation.name.rpartition(".")[2]
        if last in ("Optional", "Union"):
            return tables.agreed(self._annotated(item) for item in annotation.args if not _is_none(item))
        if last in _TRANSPARENT and annotation.args:
            return self._annotated(annotation.args[0])
        meaning: Meaning | None = None
        for place, part in enumerate(annotation.name.split(".")):
            meaning = self._imports.get(part) if place == 0 else self._attribute_of(meaning, part)
        if not isinstance(meaning, tables.Class):
            return None
        arguments = tuple(
            given.type if isinstance(given := self._annotated(each), tables.Instance) else None
            for each in annotation.args
        )
        return tables.Instance(tables.Type(meaning.type.name, arguments if any(arguments) else ()))

    def _attribute_of(self, owner: Meaning | None, name: str) -> Meaning | None:
        return self._attribute(owner, name) if owner is not None else None

    def _collect(self) -> None:
        """Find where the variables of the module get their values."""
        stack: list[Node] = [self._checker.tree]
        while stack:
            node = stack.pop()
            # Every node of the module passes here.
            collect = _COLLECT.get(type(node))
            if collect is not None:
                collect(self, node)
            stack.extend(reversed(children(node)))

    def _expression(self, node: CallExpr | MemberExpr) -> None:
        self.expressions.append(node)

    def _assignment(self, node: AssignmentStmt) -> None:
        for target in node.lvalues:
            self._bind(target, _Binding(node.rvalue), node.unanalyzed_type)

    def _named_value(self, node: AssignmentExpr) -> None:
        self._bind(node.target, _Binding(node.value))

    def _changed(self, node: OperatorAssignmentStmt) -> None:
        self._bind(node.lvalue, _Binding(None))

    def _entered(self, node: WithStmt) -> None:
        turn = tables.entered if node.is_async else _nothing
        for expr, target in zip(node.expr, node.target, strict=True):
            if target is not None:
                self._bind(target, _Binding(expr, turn))

    def _iterated(self, node: ForStmt) -> None:
        self._bind(node.index, _item_of(node.expr, node.is_async))

    def _comprehended(self, node: GeneratorExpr | DictionaryComprehension) -> None:
        for index, sequence, is_async in zip(node.indices, node.sequences, node.is_async, strict=True):
            self._bind(index, _item_of(sequence, is_async))

    def _caught(self, node: TryStmt) -> None:
        for caught in node.vars:
            if caught is not None:
                self._bind(caught, _Binding(None))

    def _captured(self, node: AsPattern | StarredPattern) -> None:
        captured = node.name if isinstance(node, AsPattern) else node.capture
        if captured is not None:
            self._bind(captured, _Binding(None))

    def _class(self, node: ClassDef) -> None:
        self._classes[node.info] = node

    def _bind(self, target: Expression, binding: _Binding, annotation: Type | None = None) -> None:
        if isinstance(target, (TupleExpr, StarExpr)) or hasattr(target, "items"):
            inner = binding._replace(turn=_nothing) if binding.by_type else _Binding(None)
            for item in getattr(target, "items", [getattr(target, "expr", None)]):
                if item is not None:
                    self._bind(item, inner)
            return
        if isinstance(target, RefExpr) and isinstance(target.node, Var):
            self._bindings.setdefault(target.node, []).append(binding)
            if annotation is not None:
                self._annotations.setdefault(target.node, annotation)
        if isinstance(target, MemberExpr):
            self._bindings.setdefault(target.name, []).append(binding)

    def _parameters(self, function: FuncDef) -> None:
        declared = function.unanalyzed_type
        types = declared.arg_types if isinstance(declared, CallableType) else None
        for place, argument in enumerate(function.arguments):
            if types is not None and place < len(types):
                if not argument.kind.is_star():
                    self._annotations.setdefault(argument.variable, types[place])
            else:
                self._bindings.setdefault(argument.variable, []).append(_Binding(None))
        if isinstance(declared, CallableType):
            self._annotations[function] = declared.ret_type


_COLLECT: dict[type[Node], Callable[[Values, Any], None]] = {
    CallExpr: Values._expression,
    MemberExpr: Values._expression,
    AssignmentStmt: Values._assignment,
    AssignmentExpr: Values._named_value,
    OperatorAssignmentStmt: Values._changed,
    WithStmt: Values._entered,
    ForStmt: Values._iterated,
    GeneratorExpr: Values._comprehended,
    DictionaryComprehension: Values._comprehended,
    TryStmt: Values._caught,
    AsPattern: Values._captured,
    StarredPattern: Values._captured,
    FuncDef: Values._parameters,
    ClassDef: Values._class,
}


def _is_no_awaitable(typ: tables.Type) -> bool:
    protocols = tables.protocols(typ)
    return tables.Protocol.COMPLETE in protocols and tables.Protocol.AWAIT not in protocols


def _item_of(sequence: Expression, is_async: bool) -> _Binding:
    return _Binding(sequence, tables.iterated if is_async else _nothing, by_type=True)


def _nothing(meaning: Meaning) -> Meaning | None:
    """What a plain loop or ``with`` gives is not in the tables."""
    return None


def _without_none(typ: Type | None) -> ProperType | None:
    """The one type that a value has when it is not None."""
    proper = get_proper_type(typ) if typ is not None else None
    if isinstance(proper, UnionType):
        found = [item for item in map(get_proper_type, proper.items) if not isinstance(item, NoneType)]
        return found[0] if len(found) == 1 else None
    return proper


def _is_none(annotation: Type) -> bool:
    return isinstance(annotation, NoneType) or (isinstance(annotation, UnboundType) and annotation.name == "None")


class _Imports:
    """What the names stand for that a module imports from packages with tables, each looked up when it is asked for.

    Args:
        tree: the module.
    """

    def __init__(self, tree: MypyFile) -> None:
        # The modules, or the names in modules, that each name is imported from.
        self._origins: dict[str, list[tuple[str, str | None]]] = {}
        self._known: dict[str, Meaning | None] = {}
        for statement in tree.imports:
            if isinstance(statement, Import):
                for module, alias in statement.ids:
                    name = module if alias else module.partition(".")[0]
                    self._origins.setdefault(alias or name, []).append((name, None))
            elif isinstance(statement, ImportFrom) and not statement.relative:
                for original, alias in statement.names:
                    self._origins.setdefault(alias or original, []).append((statement.id, original))

    def get(self, name: str) -> Meaning | None:
        """What a name stands for; one that two imports give (`try`, `except ImportError`) is what both say."""
        if name not in self._known:
            found = {_imported(module, original) for module, original in self._origins.get(name, ())}
            self._known[name] = found.pop() if len(found) == 1 else None
        return self._known[name]


def _imported(module: str, name: str | None) -> Meaning | None:
    if name is None:
        return tables.Module(module) if tables.is_module(module) else None
    return tables.member(module, name)
