"""Kind tables: what a released package's functions and classes are to `await`, `async for` and `async with`.

The plugin reads them where a package is imported that is not installed (see `recover.absent`). A table keeps what is
asynchronous and what leads there, an attribute or a result whose class has a coroutine method; all else is left out and
known of as nothing. It is read from a package's source by syntax alone: nothing is imported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mypy_asyncgen.recover.absent import tables
from mypy_asyncgen.recover.absent.tables import Code
from mypy_asyncgen.stubtools.decorators import own_nodes, own_returns
from mypy_asyncgen.stubtools.forms import UNIONS, WRAPPERS, parse_annotation, union_members
from mypy_asyncgen.stubtools.from_source import Reader, implementations
from mypy_asyncgen.stubtools.generate import modules_of
from mypy_asyncgen.stubtools.kinds import Gives, Kind, gives
from mypy_asyncgen.stubtools.modules import (
    ClassRef,
    FunctionNode,
    FunctionRef,
    Module,
    ModuleRef,
    Ref,
    Scope,
    Target,
    ValueRef,
    World,
    is_special_form,
)

# What a type alias or a quoted annotation leads to is followed so far.
MAX_DEPTH = 8
# Places of a package that no application imports.
_INTERNAL = frozenset({"tests", "test", "_vendor", "vendor", "vendored", "conftest", "examples", "scripts"})
_CODES = {
    Kind.COROUTINE: Code.COROUTINE,
    Kind.ASYNC_GENERATOR: Code.ASYNC_GENERATOR,
    Kind.ASYNC_CONTEXT: Code.ASYNC_CONTEXT,
    Kind.CONTEXT: Code.CONTEXT,
}
# What a generic type of the standard library makes of its last type argument.
_COROUTINES = frozenset({"typing.Coroutine", "types.CoroutineType", "collections.abc.Coroutine"})
_ASYNC_ITERABLES = frozenset({"typing.AsyncIterator", "typing.AsyncIterable", "typing.AsyncGenerator"})
_ASYNC_CONTEXTS = frozenset({"contextlib.AbstractAsyncContextManager", "typing.AsyncContextManager"})


@dataclass
class ClassEntry:
    """A class of a table.

    Attributes:
        ref: its definition.
        bases: the types it is derived from, as a table writes them, or None where one is not known.
        parameters: the names of its type variables, in order.
        members: the codes of what it defines itself.
        hides: what it defines of which nothing is known.
        lacks: the protocols of which releases say different things.
        initial: the codes of what ``__init__`` sets.
        delegated: the methods that return what another method gives, and whether that is a coroutine.
    """

    ref: ClassRef
    bases: list[str | None] = field(default_factory=list)
    parameters: list[str] = field(default_factory=list)
    members: dict[str, str] = field(default_factory=dict)
    hides: set[str] = field(default_factory=set)
    delegated: dict[str, bool] = field(default_factory=dict)
    lacks: set[str] = field(default_factory=set)
    initial: dict[str, str] = field(default_factory=dict)

    def bases_known(self) -> list[str]:
        """The bases of which something is known."""
        return [base for base in self.bases if base is not None]


class PackageReader:
    """Reads the kinds of a package's functions and classes.

    Args:
        packages: the import names of the package's top-level packages and modules.
        search: directories that hold packages, this one's first.
        entrances: the modules that are imported from; empty for all.
        others: the packages that have a table of their own.
        without: the modules that are not read, and what is in them.
    """

    def __init__(
        self,
        packages: list[str],
        search: list[Path],
        entrances: tuple[str, ...] = (),
        others: tuple[str, ...] = (),
        without: tuple[str, ...] = (),
    ) -> None:
        self.packages = packages
        self.others = others
        self.entrances = entrances
        self.without = without
        self.world = World({}, search, (".py", ".pyi"), Target(), typing_true=False)
        self.reader = Reader(self.world, stub=False)
        self.classes: dict[str, ClassEntry] = {}
        self.names: dict[str, dict[str, str]] = {}

    def read(self) -> None:
        """Read every module of the package."""
        for module in self._modules():
            self._read_module(module)
        for entry in self.classes.values():
            self._delegating(entry)
        self._settle()

    def add(self, fullname: str, code: str) -> None:
        """Say what a name is whose source does not say it.

        Args:
            fullname: the full name of a function, or of a member of a class that was read.
            code: its code.
        """
        owner, _, name = fullname.rpartition(".")
        entry = self.classes.get(owner)
        if entry is None:
            self.names.setdefault(owner, {})[name] = code
        else:
            entry.members[name] = code
            entry.hides.discard(name)

    def table(self) -> dict[str, dict[str, object]]:
        """The package's table.

        Returns:
            By module, what each name is: the code of a function or value, ``=`` and a full name for what is defined
            elsewhere, or a class: its bases, members and protocols. See `recover.absent.tables`.
        """
        found = self._pruned()
        for module in self._running_methods():
            found.setdefault(module, {})[tables.EFFECT] = Code.RUNS_METHODS
        return found

    def _running_methods(self) -> set[str]:
        """The modules whose import makes methods run their coroutines themselves where no loop is running.

        Pyrogram's and Telethon's `sync` put such functions in the place of the methods of their classes.
        """
        modules = [module for module in map(self.world.own, self.names) if module is not None]
        found = {module.name for module in modules if _puts_runners_in_place(module.tree)}
        waiting = bool(found)
        while waiting:
            importing = {module.name for module in modules if found & set(_imported_at_once(module.scope))}
            waiting = not importing <= found
            found |= importing
        # Whoever imports a module imports the packages that it is in.
        return {each for each in found if found.isdisjoint(_packages_around(each))}

    def agree_with(self, other: PackageReader) -> None:
        """Forget what another release of the package says otherwise: which one a project uses is not known.

        Args:
            other: the other release, read.
        """
        # Modules get new names, and what the package offers goes by the old one.
        renamed = {
            code[1:]: before[1:]
            for module, names in self.names.items()
            for name, code in names.items()
            if code.startswith("=") and (before := other.names.get(module, {}).get(name, "")).startswith("=")
        }
        for fullname, entry in self.classes.items():
            older = other.classes.get(renamed.get(fullname, fullname))
            if older is None:
                continue
            for name, code in list(entry.members.items()):
                if not _agree(code, other._found(older, name) or code):
                    del entry.members[name]
                    entry.hides.add(name)
            entry.lacks |= self._protocols(entry) ^ other._protocols(older)
        for module, names in self.names.items():
            for name, code in names.items():
                before = other.names.get(module, {}).get(name, code)
                if code[:1] not in ("", "=") and before[:1] not in ("", "=") and not _agree(code, before):
                    names[name] = Code.UNKNOWN

    def _found(self, entry: ClassEntry, name: str) -> str | None:
        """What a class has under a name, itself or from a base; None where that is nothing."""
        for each in self.world.mro(entry.ref)[0]:
            owner = self.classes.get(each.fullname)
            if owner is not None and name in owner.hides:
                return Code.UNKNOWN
            if owner is not None and name in owner.members:
                return owner.members[name]
        return None

    def _modules(self) -> Iterator[str]:
        left_out = tuple(f"{each}." for each in self.without)
        for package in self.packages:
            path = self.world.path_of(package, bundled=False)
            # A namespace package (PEP 420) has no file of its own.
            place = path or Path(self.world.search[0], *package.split("."))
            suffix = place.suffix or ".py"
            place = place.parent if place.stem == "__init__" else place
            for module in modules_of(package, place, suffix):
                if _INTERNAL.isdisjoint(module.split(".")) and not f"{module}.".startswith(left_out):
                    yield module

    def _read_module(self, name: str) -> None:
        module = self.world.own(name)
        if module is None:
            return
        for bound in [*module.scope.bindings, *self._starred(module.scope)]:
            if not bound.startswith("__"):
                self._read_name(module, bound)

    def _read_name(self, module: Module, bound: str) -> None:
        names = self.names.setdefault(module.name, {})
        ref = self.world.inside(module, [bound])
        if isinstance(ref, ClassRef):
            names[bound] = f"={ref.fullname}" if ref.fullname != f"{module.name}.{bound}" else ""
            if ref.scope.module.name == module.name:
                self._read_class(ref)
        elif isinstance(ref, ModuleRef):
            names[bound] = f"={ref.fullname}"
        elif isinstance(ref, FunctionRef):
            if ref.fullname != f"{module.name}.{bound}":
                names[bound] = f"={ref.fullname}"
            else:
                names[bound] = self._function(ref.scope, list(ref.nodes), None) or Code.UNKNOWN
        elif isinstance(ref, ValueRef):
            if ref.fullname != f"{module.name}.{bound}":
                names[bound] = f"={ref.fullname}"
            else:
                code = self._value(ref.scope, ref.value, ref.annotation, None)
                if code is not None:
                    names[bound] = code

    def _starred(self, scope: Scope, depth: int = 0) -> Iterator[str]:
        for star in scope.stars:
            module = self.world.find(star)
            if module is not None and depth < MAX_DEPTH:
                yield from (name for name in module.scope.bindings if not name.startswith("_"))
                yield from self._starred(module.scope, depth + 1)

    def _read_class(self, ref: ClassRef) -> None:
        if ref.fullname in self.classes:
            return
        entry = self.classes[ref.fullname] = ClassEntry(ref)
        entry.parameters = self._type_parameters(ref)
        scope = ref.scope.child(ref.node)
        for base in ref.node.bases:
            entry.bases.append(self._type(ref.scope, base, entry))
        entry.initial = dict(self._set_in_initializer(scope, entry))
        for name, bindings in scope.bindings.items():
            code: str | None = None
            functions = [
                each.node for each in bindings if isinstance(each.node, ast.FunctionDef | ast.AsyncFunctionDef)
            ]
            if len(functions) == len(bindings):
                code = self._function(scope, functions, entry)
            elif len(bindings) == 1 and isinstance(bindings[0].node, ast.ClassDef):
                inner = ClassRef(scope, bindings[0].node)
                self._read_class(inner)
                code = f"={inner.fullname}"
            elif len(bindings) == 1:
                node = bindings[0].node
                code = self._value(scope, node if isinstance(node, ast.expr) else None, bindings[0].annotation, entry)
            if code is not None:
                entry.members[name] = code
            else:
                entry.hides.add(name)
        for name, code in entry.initial.items():
            if name not in entry.members and name not in entry.hides:
                entry.members[name] = code

    def _type_parameters(self, ref: ClassRef) -> list[str]:
        found: list[str] = [each.name for each in getattr(ref.node, "type_params", [])]
        generic = [
            base
            for base in ref.node.bases
            if isinstance(base, ast.Subscript) and _last_name(base.value) in ("Generic", "Protocol")
        ]
        for base in generic or [each for each in ref.node.bases if isinstance(each, ast.Subscript)]:
            for each in base.slice.elts if isinstance(base.slice, ast.Tuple) else [base.slice]:
                if self._is_variable(ref.scope, each) and _last_name(each) not in found:
                    found.append(_last_name(each))
        return found

    def _is_variable(self, scope: Scope, expr: ast.expr) -> bool:
        ref = self.world.lookup(scope, expr)
        if not isinstance(ref, ValueRef) or not isinstance(ref.value, ast.Call):
            return False
        return _last_name(ref.value.func) in ("TypeVar", "ParamSpec", "TypeVarTuple")

    def _function(self, scope: Scope, nodes: list[FunctionNode], owner: ClassEntry | None) -> str | None:
        """The code of a function, or None where nothing of it concerns anyone."""
        given = self.reader.agreed(scope, nodes)
        is_property = any(_last_name(each) in _PROPERTIES for node in nodes for each in node.decorator_list)
        result = self._result(given, owner)
        if is_property:
            if given.kind is Kind.COROUTINE:
                return _code(Code.ASYNC_PROPERTY, result)
            return _code(Code.VALUE, result) if result is not None and given.kind is Kind.PLAIN else None
        if given.kind in _CODES:
            return _code(_CODES[given.kind], result)
        if given.kind not in (Kind.PLAIN, Kind.GENERATOR):
            return None
        wrapped = self._standard(given, owner)
        if wrapped is not None:
            return wrapped
        return _code(Code.PLAIN, result) if result is not None and given.kind is Kind.PLAIN else None

    def _standard(self, given: Gives, owner: ClassEntry | None) -> str | None:
        """The code of a plain function that is declared to return a coroutine, or something else that is generic."""
        if given.returns is None or given.scope is None:
            return None
        annotation = parse_annotation(given.returns)
        if not isinstance(annotation, ast.Subscript):
            return None
        ref = self.world.lookup(given.scope, annotation.value)
        fullname = ref.fullname if ref is not None else ""
        arguments = annotation.slice.elts if isinstance(annotation.slice, ast.Tuple) else [annotation.slice]
        if fullname == "typing.Generator" and given.node is not None and given.node.name == "__await__":
            return _code(Code.PLAIN, self._type(given.scope, arguments[-1], owner))
        if fullname in _COROUTINES:
            return _code(Code.COROUTINE, self._type(given.scope, arguments[-1], owner))
        if fullname in _ASYNC_ITERABLES:
            return _code(Code.ASYNC_GENERATOR, self._type(given.scope, arguments[0], owner))
        if fullname in _ASYNC_CONTEXTS:
            return _code(Code.ASYNC_CONTEXT, self._type(given.scope, arguments[0], owner))
        return None

    def _result(self, given: Gives, owner: ClassEntry | None) -> str | None:
        """What a coroutine gives when it is awaited, a generator yields, a context manager enters, a function returns."""
        node = given.node
        if node is None or given.scope is None:
            return None
        if given.returns is None:
            returned = list(own_returns(node))
            first = node.args.args[0].arg if node.args.args else None
            if returned and all(isinstance(each, ast.Name) and each.id == first for each in returned):
                return "Self" if owner is not None else None
            if returned and len(returned) == 1 and isinstance(returned[0], ast.Call):
                return self._constructed(given.scope.child(node), returned[0])
            kept = {_attribute_of(each, first) for each in returned}
            name = kept.pop() if len(kept) == 1 and owner is not None else None
            if owner is None or not name:
                return None
            return owner.initial.get(name, "").partition(":")[2] or self._made_on_demand(
                given.scope.child(node), node, name
            )
        annotation = parse_annotation(given.returns)
        if given.kind in (Kind.ASYNC_GENERATOR, Kind.ASYNC_CONTEXT, Kind.CONTEXT):
            if not isinstance(annotation, ast.Subscript):
                return None
            inner = annotation.slice
            annotation = inner.elts[0] if isinstance(inner, ast.Tuple) and inner.elts else inner
        if owner is not None and node.args.args and node.args.args[0].annotation is not None:
            receiver = node.args.args[0].annotation
            if ast.dump(parse_annotation(receiver)) == ast.dump(annotation) and self._is_variable(
                given.scope, annotation
            ):
                return "Self"
        return self._type(given.scope, annotation, owner)

    def _made_on_demand(self, scope: Scope, node: FunctionNode, name: str) -> str | None:
        """What a function puts into an attribute that is None before its first call."""
        first = node.args.args[0].arg
        made = [
            each.value
            for each in ast.walk(node)
            if isinstance(each, ast.Assign) and any(_attribute_of(target, first) == name for target in each.targets)
        ]
        classes = {self._constructed(scope, value) if isinstance(value, ast.Call) else None for value in made}
        return classes.pop() if len(classes) == 1 else None

    def _value(
        self, scope: Scope, value: ast.expr | None, annotation: ast.expr | None, owner: ClassEntry | None
    ) -> str | None:
        found = self._type(scope, annotation, owner) if annotation is not None else None
        if found is None and annotation is None and isinstance(value, ast.Call):
            found = self._constructed(scope, value)
        return _code(Code.VALUE, found) if found is not None else None

    def _constructed(self, scope: Scope, call: ast.Call) -> str | None:
        """The class that a call makes an instance of."""
        ref = self.reader.callee(scope, call.func)
        return ref.fullname if isinstance(ref, ClassRef) and self._is_ours(ref) else None

    def _set_in_initializer(self, scope: Scope, owner: ClassEntry) -> Iterator[tuple[str, str]]:
        for binding in scope.bindings.get("__init__", []):
            node = binding.node
            if not isinstance(node, ast.FunctionDef) or not node.args.args:
                continue
            first = node.args.args[0].arg
            inside = scope.child(node)
            declared = {each.arg: each.annotation for each in [*node.args.args, *node.args.kwonlyargs]}
            found: dict[str, set[str | None]] = {}
            for statement in ast.walk(node):
                if isinstance(statement, ast.Assign):
                    targets, annotation = statement.targets, None
                elif isinstance(statement, ast.AnnAssign):
                    targets, annotation = [statement.target], statement.annotation
                else:
                    continue
                value = statement.value
                if isinstance(value, ast.Name) and annotation is None:
                    annotation = declared.get(value.id)
                for target in targets:
                    if (
                        isinstance(target, ast.Attribute)
                        and isinstance(target.value, ast.Name)
                        and target.value.id == first
                    ):
                        code = self._value(inside, value, annotation, owner)
                        found.setdefault(target.attr, set()).add(code)
            for name, codes in found.items():
                for code in codes:
                    if code is not None and len(codes) == 1:
                        yield name, code

    def _type(self, scope: Scope, annotation: ast.expr | None, owner: ClassEntry | None, depth: int = 0) -> str | None:
        """A type as a table writes it: a class, with its type arguments, or a type variable of the class around."""
        if annotation is None or depth > MAX_DEPTH:
            return None
        annotation = parse_annotation(annotation)
        members = [each for each in union_members(annotation) if not _is_none(each)]
        if len(members) != 1:
            return None
        annotation = members[0]
        arguments: list[ast.expr] = []
        whole = annotation
        if isinstance(annotation, ast.Subscript):
            index = annotation.slice
            arguments = list(index.elts) if isinstance(index, ast.Tuple) else [index]
            annotation = annotation.value
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return None
        ref = self.world.lookup(scope, annotation)
        if isinstance(ref, ValueRef):
            return self._aliased(scope, ref, whole, arguments, owner, depth)
        if isinstance(ref, ClassRef):
            if not self._is_ours(ref):
                return ref.fullname if self._is_tabled_elsewhere(ref.fullname) else None
            given = [self._type(scope, each, owner, depth + 1) or "?" for each in arguments]
            return f"{ref.fullname}[{','.join(given)}]" if given and set(given) != {"?"} else ref.fullname
        if isinstance(ref, ModuleRef):
            # A class of a package that is not at hand here.
            return ref.fullname if self._is_tabled_elsewhere(ref.fullname) else None
        return None

    def _aliased(
        self,
        scope: Scope,
        ref: ValueRef,
        whole: ast.expr,
        arguments: list[ast.expr],
        owner: ClassEntry | None,
        depth: int,
    ) -> str | None:
        if is_special_form(ref) or ref.name in UNIONS:
            if ref.name == "Self":
                return "Self"
            present = [each for each in arguments if not _is_none(each)]
            if ref.name in UNIONS and len(present) == 1:
                return self._type(scope, present[0], owner, depth + 1)
            if ref.name in WRAPPERS and arguments:
                return self._type(scope, arguments[0], owner, depth + 1)
            return None
        if isinstance(ref.value, ast.Call) and _last_name(ref.value.func) == "TypeVar":
            if owner is not None and ref.name in owner.parameters:
                return f"${owner.parameters.index(ref.name)}"
            bound = next((each.value for each in ref.value.keywords if each.arg == "bound"), None)
            return self._type(ref.scope, bound, owner, depth + 1)
        if arguments:
            return None
        return self._type(ref.scope, ref.value, owner, depth + 1) if whole is not ref.value else None

    def _is_ours(self, ref: Ref) -> bool:
        module = ref.scope.module.name if isinstance(ref, ClassRef) else ref.fullname
        return any(module == package or module.startswith(f"{package}.") for package in self.packages)

    def _delegating(self, entry: ClassEntry) -> None:
        """Methods that return what another method of the same object gives: in a subclass it can be a coroutine.

        redis-py has its commands once, `def get(...): return self.execute_command(...)`; in the asyncio client that is
        `async def`, and in its pipeline it is not.
        """
        classes = self.world.mro(entry.ref)[0]
        seen: set[str] = set()
        for each in classes:
            owner = self.classes.get(each.fullname)
            scope = each.scope.child(each.node)
            for name, bindings in scope.bindings.items():
                if name in seen or name.startswith("_"):
                    continue
                seen.add(name)
                nodes = [node.node for node in bindings if isinstance(node.node, ast.FunctionDef)]
                if len(nodes) != len(bindings) or (owner is not None and name in owner.members):
                    continue
                real = implementations(self.world, scope, [*nodes])
                called = _delegate(real[0]) if len(real) == 1 and self._keeps_kind(scope, real[0]) else None
                if called is not None:
                    entry.delegated[name] = self._member(classes, called).partition(":")[0] == Code.COROUTINE

    def _keeps_kind(self, scope: Scope, node: FunctionNode) -> bool:
        """Whether the decorators of a function leave a coroutine function one."""
        given = gives(Kind.COROUTINE)
        return all(
            self.reader.decorators.one(scope, each, given).kind is Kind.COROUTINE for each in node.decorator_list
        )

    def _member(self, classes: list[ClassRef], name: str) -> str:
        """The code of a method by its class's bases."""
        for each in classes:
            owner = self.classes.get(each.fullname)
            if owner is None or name in owner.hides:
                return Code.UNKNOWN
            if name in owner.members:
                return owner.members[name]
        return Code.UNKNOWN

    def _settle(self) -> None:
        """Write down what delegating methods are, where it is not what a base says."""
        for entry in self.classes.values():
            bases = [
                self.classes[each.fullname]
                for each in self.world.mro(entry.ref)[0][1:]
                if each.fullname in self.classes
            ]
            for name, is_coroutine in entry.delegated.items():
                inherited = any(base.delegated.get(name) for base in bases)
                if is_coroutine:
                    entry.members[name] = Code.COROUTINE
                    entry.hides.discard(name)
                elif inherited and name not in entry.members:
                    entry.hides.add(name)

    def _pruned(self) -> dict[str, dict[str, object]]:
        """The table without what leads nowhere, and without what no public name leads to."""
        asynchronous = self._leading()
        found: dict[str, dict[str, object]] = {}
        waiting = [
            (module, name)
            for module, names in self.names.items()
            if not any(part.startswith("_") for part in module.split("."))
            and (not self.entrances or module in self.entrances)
            for name in names
            if not name.startswith("_")
        ]
        while waiting:
            module, name = waiting.pop()
            kept = found.setdefault(module, {})
            if name in kept:
                continue
            fullname = f"{module}.{name}"
            code = self.names.get(module, {}).get(name, "")
            refs: list[str] = []
            if code == "" and fullname in asynchronous:
                shown = self._class(fullname, asynchronous)
                kept[name] = shown
                members = shown["m"]
                assert isinstance(members, dict)
                refs = [each.partition(":")[2] or each.removeprefix("=") for each in members.values()]
                refs += self.classes[fullname].bases_known()
            elif code and self._leads(code, asynchronous):
                kept[name] = code
                refs = [code.partition(":")[2] or code.removeprefix("=")]
            for ref in refs:
                for part in ref.replace("[", ",").replace("]", ",").split(","):
                    waiting.extend(self._place(part))
        return {module: names for module, names in found.items() if names}

    def _place(self, fullname: str) -> Iterator[tuple[str, str]]:
        """The module and the name in it of what a table names."""
        entry = self.classes.get(fullname)
        if entry is not None:
            module = entry.ref.scope.module.name
            yield module, fullname[len(module) + 1 :]
        else:
            module, _, name = fullname.rpartition(".")
            if name in self.names.get(module, {}):
                yield module, name

    def _leading(self) -> set[str]:
        """The classes that are asynchronous, or lead to one that is, and the modules that have some."""
        found: set[str] = set()
        changed = True
        while changed:
            changed = False
            for fullname, entry in self.classes.items():
                if fullname not in found and (
                    self._protocols(entry) & _ASYNC_PROTOCOLS
                    or any(self._leads(code, found) for name, code in entry.members.items() if _is_told(name))
                    or any(base is not None and _head(base) in found for base in entry.bases)
                ):
                    found.add(fullname)
                    changed = True
            for module, names in self.names.items():
                if module not in found and any(
                    f"{module}.{name}" in found if code == "" else self._leads(code, found)
                    for name, code in names.items()
                    if not name.startswith("_")
                ):
                    found.add(module)
                    changed = True
        return found

    def _leads(self, code: str, asynchronous: set[str]) -> bool:
        if code.startswith("="):
            target = code[1:]
            module, _, name = target.rpartition(".")
            other = self.names.get(module, {}).get(name)
            return (
                target in asynchronous
                or self._is_tabled_elsewhere(target)
                or (other not in (None, "") and other != code and self._leads(str(other), asynchronous))
            )
        letter, _, ref = code.partition(":")
        if letter not in (Code.VALUE, Code.PLAIN):
            return letter != Code.UNKNOWN
        parts = [part for part in ref.replace("[", ",").replace("]", ",").split(",") if part]
        return any(part in asynchronous or part.startswith("$") or self._is_tabled_elsewhere(part) for part in parts)

    def _is_tabled_elsewhere(self, fullname: str) -> bool:
        """Whether a name is one of another package that has a table: what it is, that one says."""
        return any(fullname.startswith(f"{each}.") for each in self.others) and not self._is_own(fullname)

    def _is_own(self, fullname: str) -> bool:
        return any(fullname == each or fullname.startswith(f"{each}.") for each in self.packages)

    def _class(self, fullname: str, asynchronous: set[str]) -> dict[str, object]:
        entry = self.classes[fullname]
        members = {
            name: code
            for name, code in entry.members.items()
            if _is_told(name) and (self._leads(code, asynchronous) or code.endswith(":Self"))
        }
        inherited = {
            name
            for each in self.world.mro(entry.ref)[0][1:]
            if each.fullname in self.classes
            for name in self.classes[each.fullname].members
        }
        for name in (*entry.hides, *entry.members):
            if name in inherited and name not in members and _is_told(name):
                members[name] = Code.UNKNOWN
        shown: dict[str, object] = {"m": dict(sorted(members.items()))}
        bases = [base for base in entry.bases if base is not None and _head(base) in asynchronous]
        if bases:
            shown["b"] = bases
        protocols = "".join(sorted(self._protocols(entry)))
        if protocols:
            shown["p"] = protocols
        return shown

    def _protocols(self, entry: ClassEntry) -> set[str]:
        """The special methods that instances have, one letter each, and ``k`` where no other base can add one."""
        classes, complete = self.world.mro(entry.ref)
        found = {
            _PROTOCOLS[dunder]
            for each in classes
            if each.fullname != "builtins.object"
            for dunder in _PROTOCOLS
            if dunder in each.scope.child(each.node).bindings
        }
        return (found | {"k"} if complete and not entry.lacks else found) - entry.lacks


class SourceReader(PackageReader):
    """Reads the kinds of what a folder of source holds, a name when it is asked for.

    Args:
        folder: what its modules are imported from.
        others: the packages that have a table of their own.
    """

    def __init__(self, folder: Path, others: tuple[str, ...]) -> None:
        super().__init__([], [folder], others=others)
        self._folder = folder
        self._read: set[tuple[str, str]] = set()

    def has(self, module: str) -> bool:
        """Whether a module lies in the folder."""
        return self.world.path_of(module, bundled=False) is not None

    def entry(self, module: str, name: str) -> str | dict[str, object] | None:
        """What a name of a module is, as a table says it.

        Args:
            module: the module's full name.
            name: the name, dotted for a class in a class.
        """
        top = name.partition(".")[0]
        if (module, top) not in self._read:
            self._read.add((module, top))
            found_module = self.world.own(module) if self.has(module) and not top.startswith("__") else None
            if found_module is not None:
                self._read_name(found_module, top)
        found = self.classes.get(f"{module}.{name}")
        return self.names.get(module, {}).get(name) if found is None else self._shown(found)

    def _shown(self, entry: ClassEntry) -> dict[str, object]:
        members = {name: code for name, code in entry.members.items() if _is_told(name)}
        hidden = {name: Code.UNKNOWN for name in entry.hides if _is_told(name) and name not in members}
        return {"m": {**members, **hidden}, "b": entry.bases_known(), "p": "".join(sorted(self._protocols(entry)))}

    def _is_ours(self, ref: Ref) -> bool:
        return isinstance(ref, ClassRef) and self._folder in ref.scope.module.path.parents


_PROTOCOLS = {
    "__await__": "w",
    "__aiter__": "i",
    "__aenter__": "e",
    "__enter__": "n",
    "__iter__": "t",
    "__getitem__": "t",
    "__anext__": "x",
}
_ASYNC_PROTOCOLS = {"w", "i", "e", "x"}
_TOLD = frozenset({"__aenter__", "__await__", "__aiter__", "__anext__", "__call__", "__enter__"})
_PROPERTIES = frozenset({"property", "cached_property", "abstractproperty", "hybrid_property", "cached_slot_property"})


def _is_told(member: str) -> bool:
    """Whether users of a class use a member of this name."""
    return not member.startswith("_") or (member.startswith("__") and member in _TOLD)


def _code(letter: str, ref: str | None) -> str:
    return f"{letter}:{ref}" if ref is not None else letter


def _agree(left: str, right: str) -> bool:
    """Whether two codes say the same of how a value is used."""
    return left.partition(":")[0] == right.partition(":")[0]


def _head(ref: str) -> str:
    return ref.partition("[")[0]


def _puts_runners_in_place(tree: ast.Module) -> bool:
    """Whether a module replaces attributes by functions of its own that run a coroutine to its end."""
    runners = {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(
            isinstance(each, ast.Call) and _last_name(each.func) == "run_until_complete" for each in own_nodes(node)
        )
    }
    return bool(runners) and any(
        isinstance(node, ast.Call)
        and _last_name(node.func) == "setattr"
        and len(node.args) == 3
        and _last_name(node.args[2]) in runners
        for node in ast.walk(tree)
    )


def _packages_around(module: str) -> Iterator[str]:
    while module := module.rpartition(".")[0]:
        yield module


def _imported_at_once(scope: Scope) -> Iterator[str]:
    """The modules that are imported whenever a module is."""
    for bindings in scope.bindings.values():
        for binding in bindings:
            if binding.module and binding.certain and not binding.typing_only:
                yield binding.module
                yield f"{binding.module}.{binding.attribute}"


def _last_name(expr: ast.expr) -> str:
    while isinstance(expr, ast.Call | ast.Subscript):
        expr = expr.func if isinstance(expr, ast.Call) else expr.value
    if isinstance(expr, ast.Attribute):
        return expr.attr
    return expr.id if isinstance(expr, ast.Name) else ""


def _attribute_of(expr: ast.expr | None, name: str | None) -> str | None:
    """The attribute of a variable that an expression reads, ``x`` of ``self.x``."""
    if isinstance(expr, ast.Attribute) and isinstance(expr.value, ast.Name) and expr.value.id == name:
        return expr.attr
    return None


def _is_none(expr: ast.expr) -> bool:
    return isinstance(expr, ast.Constant) and expr.value is None


def _delegate(node: ast.AST | None) -> str | None:
    """The method of ``self`` whose result a plain method returns on every way, or None."""
    if not isinstance(node, ast.FunctionDef) or not node.args.args:
        return None
    if not isinstance(node.body[-1], ast.Return):
        return None
    first, found = node.args.args[0].arg, set()
    for value in own_returns(node):
        called = value.func if isinstance(value, ast.Call) else None
        if not isinstance(called, ast.Attribute) or not isinstance(called.value, ast.Name) or called.value.id != first:
            return None
        found.add(called.attr)
    return found.pop() if len(found) == 1 else None
