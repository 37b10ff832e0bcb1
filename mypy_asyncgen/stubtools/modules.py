"""Modules on disk, read by syntax alone: where a dotted name leads, without importing anything.

A `World` is one set of places to look in (the stubs, or the source), always followed by the typeshed that
mypy bundles, so that what ``Awaitable`` or ``asyncio.Future`` can do is read from its definition and needs
no list here. This module knows nothing about async.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import sys
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import TypeAlias

from mypy_asyncgen.stubtools.kinds import BadInput

FunctionNode: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

# Names lead to names (aliases, re-exports); a longer chain than this is a circle or not worth following.
MAX_STEPS = 50


@dataclass(frozen=True)
class Target:
    """What the conditions of a module are read for.

    Attributes:
        version: the Python version, as ``sys.version_info`` begins.
        platform: as ``sys.platform``.
    """

    version: tuple[int, int] = (sys.version_info.major, sys.version_info.minor)
    platform: str = sys.platform


@dataclass(eq=False)
class Binding:
    """One statement that gives a name its meaning.

    Attributes:
        node: a function or class definition, an import, or the assigned expression (None: something opaque).
        certain: nothing but the start of the scope decides whether it runs.
        typing_only: it stands under ``if TYPE_CHECKING``.
        module: for an import, the absolute name of the module.
        attribute: for ``from module import attribute``, that name.
        annotation: for an annotated assignment, the annotation.
    """

    node: ast.AST | None
    certain: bool
    typing_only: bool = False
    module: str = ""
    attribute: str = ""
    annotation: ast.expr | None = None


@dataclass(eq=False, repr=False)
class Scope:
    """A module, a class body or a function body, with what its names mean."""

    module: Module
    node: ast.Module | ast.ClassDef | FunctionNode
    parent: Scope | None = None
    children: dict[int, Scope] = field(default_factory=dict)

    @cached_property
    def qualname(self) -> str:
        """The dotted path inside the module, "" for the module itself."""
        if self.parent is None or isinstance(self.node, ast.Module):
            return ""
        return f"{self.parent.qualname}.{self.node.name}".lstrip(".")

    @cached_property
    def _collected(self) -> tuple[dict[str, list[Binding]], list[str]]:
        return _collect(self.module, self.node.body)

    @property
    def bindings(self) -> dict[str, list[Binding]]:
        """Every name bound here, with its bindings in the order of the text."""
        return self._collected[0]

    @property
    def stars(self) -> list[str]:
        """The modules of ``from module import *``."""
        return self._collected[1]

    def child(self, node: ast.ClassDef | FunctionNode) -> Scope:
        """The scope of a class or function that is defined in this one.

        Args:
            node: the definition.

        Returns:
            Its scope, the same object each time.
        """
        found = self.children.get(id(node))
        if found is None:
            found = self.children[id(node)] = Scope(self.module, node, self)
        return found


@dataclass(eq=False, repr=False)
class Module:
    """A parsed file.

    Attributes:
        name: its dotted name.
        path: the file.
        tree: its syntax tree.
        world: where names that it imports are looked up.
    """

    name: str
    path: Path
    tree: ast.Module
    world: World

    @property
    def is_package(self) -> bool:
        """Whether relative imports count from the module itself."""
        return self.path.stem == "__init__"

    @cached_property
    def scope(self) -> Scope:
        """The module's own scope."""
        return Scope(self, self.tree)


@dataclass(frozen=True)
class ClassRef:
    """A class definition that a name leads to."""

    scope: Scope
    node: ast.ClassDef

    @property
    def fullname(self) -> str:
        """The dotted name, the module's first."""
        return f"{self.scope.module.name}.{self.scope.child(self.node).qualname}"


@dataclass(frozen=True)
class FunctionRef:
    """The function definitions that a name leads to: overloads and conditions make them several."""

    scope: Scope
    nodes: tuple[FunctionNode, ...]

    @property
    def fullname(self) -> str:
        """The dotted name, the module's first."""
        return f"{self.scope.module.name}.{self.scope.child(self.nodes[-1]).qualname}"


@dataclass(frozen=True)
class ValueRef:
    """An assignment that a name leads to, where its value is no name itself."""

    scope: Scope
    name: str
    value: ast.expr | None
    annotation: ast.expr | None

    @property
    def fullname(self) -> str:
        """The dotted name, the module's first."""
        return f"{self.scope.module.name}.{self.name}"


@dataclass(frozen=True)
class ModuleRef:
    """A module that a name leads to; it may be one that is not here."""

    fullname: str


Ref: TypeAlias = ClassRef | FunctionRef | ValueRef | ModuleRef


class World:
    """Places to find modules in, by syntax alone.

    Args:
        tops: top-level modules whose place is known: a package's directory or a module's file.
        search: directories that hold packages and modules.
        suffixes: what a module's file may end in, the preferred first.
        target: what conditions are read for.
        typing_true: how ``TYPE_CHECKING`` reads.
    """

    def __init__(
        self,
        tops: dict[str, Path],
        search: Iterable[Path],
        suffixes: tuple[str, ...],
        target: Target,
        *,
        typing_true: bool,
    ) -> None:
        self.tops = tops
        self.search = list(search)
        self.suffixes = suffixes
        self.target = target
        self.typing_true = typing_true
        self._modules: dict[str, Module | None] = {}
        self._own: dict[str, Module | None] = {}
        # What is known of a definition is kept under its node's identity, so no tree may go before the world.
        self._trees: list[ast.Module] = []
        self._mros: dict[int, tuple[list[ClassRef], bool]] = {}

    def path_of(self, name: str, *, bundled: bool = True) -> Path | None:
        """The file of a module.

        Args:
            name: its dotted name.
            bundled: look in mypy's typeshed, too.

        Returns:
            The file, or None where there is none in the places of this world.
        """
        top, *rest = name.split(".")
        bases: list[tuple[Path, tuple[str, ...]]] = []
        if top in self.tops:
            bases.append((self.tops[top], self.suffixes))
        stdlib = typeshed()
        if bundled and stdlib is not None:
            # Before the search path, where the standard library's own source may be: ``typing.py`` does not
            # say what a type can do.
            bases.append((stdlib / top, (".pyi",)))
        if top not in self.tops:
            bases += [
                (directory / spelled, self.suffixes) for directory in self.search for spelled in (f"{top}-stubs", top)
            ]
        for base, suffixes in bases:
            for suffix in suffixes:
                path = _module_file(base, rest, suffix)
                if path is not None:
                    return path
        return None

    def find(self, name: str) -> Module | None:
        """A module, parsed.

        Args:
            name: its dotted name.

        Returns:
            The module; None where it is not here, or cannot be parsed: what cannot be read is not known,
            and the modules that are checked are read with `parse`, which says why.
        """
        if name not in self._modules:
            self._modules[name] = self._load(name, self.path_of(name))
        return self._modules[name]

    def own(self, name: str) -> Module | None:
        """A module of these places only, parsed, though typeshed may describe it, too.

        Args:
            name: its dotted name.

        Returns:
            The module; None where it is not here or cannot be parsed.
        """
        if name not in self._own:
            path = self.path_of(name, bundled=False)
            found = self.find(name)
            self._own[name] = found if found is not None and found.path == path else self._load(name, path)
        return self._own[name]

    def _load(self, name: str, path: Path | None) -> Module | None:
        if path is None:
            return None
        stdlib = typeshed()
        try:
            bundled = stdlib is not None and stdlib in path.parents
            return Module(name, path, _bundled(path) if bundled else parse(path), self)
        except BadInput:
            return None

    def add(self, name: str, path: Path, tree: ast.Module) -> Module:
        """Enter a module that is already parsed.

        Args:
            name: its dotted name.
            path: its file.
            tree: its syntax tree.

        Returns:
            The module.
        """
        self._trees.append(tree)
        module = self._modules[name] = self._own[name] = Module(name, path, tree, self)
        return module

    def lookup(self, scope: Scope, expr: ast.expr, steps: int = 0) -> Ref | None:
        """What a dotted name stands for.

        Args:
            scope: where the name stands.
            expr: a name or attribute expression.
            steps: how many names were followed to get here.

        Returns:
            What defines it, or None where that is not known.
        """
        parts: list[str] = []
        while isinstance(expr, ast.Attribute):
            parts.append(expr.attr)
            expr = expr.value
        if not isinstance(expr, ast.Name):
            return None
        ref = self._name(scope, expr.id, steps)
        for part in reversed(parts):
            if ref is None:
                return None
            ref = self.member(ref, part, steps)
        return ref

    def inside(self, module: Module, names: list[str]) -> Ref | None:
        """A class of a module, or a class in it.

        Args:
            module: the module.
            names: the classes, the outermost first.

        Returns:
            What the last name stands for; None where there is no such name, or there are none.
        """
        ref = self._bound(module.scope, names[0], 0) if names else None
        for name in names[1:]:
            ref = self.member(ref, name) if ref is not None else None
        return ref

    def member(self, ref: Ref, name: str, steps: int = 0) -> Ref | None:
        """An attribute of a module or class.

        Args:
            ref: the module or class.
            name: the attribute.
            steps: how many names were followed to get here.

        Returns:
            What defines it, or None where that is not known.
        """
        if isinstance(ref, ModuleRef):
            module = self.find(ref.fullname)
            if module is not None:
                found = self._bound(module.scope, name, steps + 1)
                if found is not None:
                    return found
            return ModuleRef(f"{ref.fullname}.{name}")
        if isinstance(ref, ClassRef):
            for cls in self.mro(ref)[0]:
                found = self._bound(cls.scope.child(cls.node), name, steps + 1)
                if found is not None:
                    return found
        return None

    def mro(self, cls: ClassRef) -> tuple[list[ClassRef], bool]:
        """A class and its bases, each once, depth first.

        Args:
            cls: the class.

        Returns:
            The classes, and whether every base was found.
        """
        known = self._mros.get(id(cls.node))
        if known is not None:
            return known
        # ``class A(A.B)`` asks for itself on the way.
        self._mros[id(cls.node)] = [cls], False
        classes: dict[int, ClassRef] = {}
        complete = True
        waiting = [cls]
        while waiting:
            current = waiting.pop()
            if id(current.node) in classes:
                continue
            classes[id(current.node)] = current
            for base in reversed(current.node.bases):
                while isinstance(base, ast.Subscript):
                    base = base.value
                ref = self.lookup(current.scope, base)
                if isinstance(ref, ClassRef):
                    waiting.append(ref)
                elif not (isinstance(ref, ValueRef) and is_special_form(ref)):
                    complete = False
        answer = self._mros[id(cls.node)] = list(classes.values()), complete
        return answer

    def _name(self, scope: Scope, name: str, steps: int) -> Ref | None:
        current: Scope | None = scope
        while current is not None:
            found = self._bound(current, name, steps)
            if found is not None:
                return found
            current = current.parent
        builtins = self.find("builtins")
        return self._bound(builtins.scope, name, steps) if builtins is not None else None

    def _bound(self, scope: Scope, name: str, steps: int) -> Ref | None:
        if steps > MAX_STEPS:
            return None
        bindings = scope.bindings.get(name, [])
        # Of a name bound under ``TYPE_CHECKING`` and again without, the other branch is a stand-in for run
        # time.
        for binding in sorted(bindings, key=lambda each: each.typing_only)[::-1]:
            ref = self._follow(scope, name, binding, steps)
            if ref is not None:
                return ref
        if not bindings:
            for star in scope.stars:
                module = self.find(star)
                if module is not None and module.scope is not scope:
                    found = self._bound(module.scope, name, steps + 1)
                    if found is not None:
                        return found
        return None

    def _follow(self, scope: Scope, name: str, binding: Binding, steps: int) -> Ref | None:
        node = binding.node
        if isinstance(node, ast.ClassDef):
            return ClassRef(scope, node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            same = [each.node for each in scope.bindings[name]]
            nodes = tuple(each for each in same if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef))
            return FunctionRef(scope, nodes)
        if binding.attribute:
            return self.member(ModuleRef(binding.module), binding.attribute, steps + 1)
        if binding.module:
            return ModuleRef(binding.module)
        if isinstance(node, ast.Name | ast.Attribute):
            if isinstance(node, ast.Name) and node.id == name:
                return None
            target = self.lookup(scope, node, steps + 1)
            if target is not None:
                return target
        if isinstance(node, ast.expr) or binding.annotation is not None:
            value = node if isinstance(node, ast.expr) else None
            return ValueRef(scope, name, value, binding.annotation)
        return None


def is_special_form(ref: ValueRef) -> bool:
    """Whether a name is one of typing's special forms, which typeshed declares as variables without a value.

    Args:
        ref: where the name led.

    Returns:
        True for ``Union``, ``Generic``, ``Protocol`` and their like.
    """
    bare = ref.value is None and ref.annotation is not None
    return bare and ref.scope.module.name in ("typing", "typing_extensions")


@cache
def _bundled(path: Path) -> ast.Module:
    """A file of typeshed, which every world reads and nobody changes."""
    return parse(path)


def parse(path: Path) -> ast.Module:
    """Parse a file.

    Args:
        path: the file.

    Returns:
        Its syntax tree.

    Raises:
        BadInput: it cannot be read, decoded or parsed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}: cannot read the file: {error.strerror or error}") from None
    return parse_bytes(data, str(path))


def parse_bytes(data: bytes, name: str) -> ast.Module:
    """Parse a file's content.

    Args:
        data: the content.
        name: what an error calls the file.

    Returns:
        Its syntax tree.

    Raises:
        BadInput: it cannot be decoded or parsed.
    """
    try:
        return ast.parse(data, name)
    except SyntaxError as error:
        line = f":{error.lineno}" if error.lineno else ""
        raise BadInput(f"{name}{line}: syntax error: {error.msg}") from None
    except (RecursionError, MemoryError):
        raise BadInput(f"{name}: the code is nested too deeply to be parsed") from None
    except ValueError as error:
        raise BadInput(f"{name}: cannot parse the file: {error}") from None


def decode(data: bytes, name: str) -> tuple[str, str]:
    """Decode a Python file as Python does (PEP 263).

    Args:
        data: the content.
        name: what an error calls the file.

    Returns:
        The text and the encoding; the text of "utf-8-sig" has no byte order mark.

    Raises:
        BadInput: the encoding is unknown or not the one the file is in.
    """
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return data.decode(encoding), encoding
    except (SyntaxError, UnicodeDecodeError, LookupError) as error:
        raise BadInput(f"{name}: cannot decode the file: {error}") from None


@lru_cache(maxsize=1)
def typeshed() -> Path | None:
    """The standard library's stubs that mypy bundles.

    Returns:
        The directory, or None where mypy is not installed.
    """
    # Found and not imported: mypy takes longer to import than most stubs take to check.
    spec = importlib.util.find_spec("mypy")
    for place in (spec.submodule_search_locations or []) if spec is not None else []:
        directory = Path(place, "typeshed", "stdlib")
        if directory.is_dir():
            return directory
    return None


def _module_file(base: Path, rest: list[str], suffix: str) -> Path | None:
    if base.is_file():
        return base if not rest and base.suffix == suffix else None
    directory = base.joinpath(*rest)
    package = directory / f"__init__{suffix}"
    if package.is_file():
        return package
    file = directory.with_name(directory.name + suffix)
    return file if file.is_file() else None


def truth(test: ast.expr, target: Target, typing_true: bool) -> bool | None:
    """The value of a condition on the version, the platform or ``TYPE_CHECKING``.

    Args:
        test: the condition.
        target: what it is read for.
        typing_true: how ``TYPE_CHECKING`` reads.

    Returns:
        Its value, or None where that is not known (typing specification, "Version and platform checking").
    """
    negated = False
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        negated = not negated
        test = test.operand
    value: bool | None = None
    if isinstance(test, ast.Constant):
        value = bool(test.value)
    elif isinstance(test, ast.Name | ast.Attribute):
        name = test.id if isinstance(test, ast.Name) else test.attr
        value = typing_true if name == "TYPE_CHECKING" else None
    elif isinstance(test, ast.Compare) and len(test.ops) == 1:
        value = _compared(test, target)
    elif isinstance(test, ast.Call):
        value = _platform_starts(test, target)
    elif isinstance(test, ast.BoolOp):
        # One level is enough: the parts of a part's parts are read by the same rule, to the parser's own
        # depth.
        wants_all = isinstance(test.op, ast.And)
        parts = [truth(part, target, typing_true) for part in test.values]
        if (not wants_all) in parts:
            value = not wants_all
        elif None not in parts:
            value = wants_all
    return value if value is None or not negated else not value


def _is_sys(expr: ast.expr, name: str) -> bool:
    return (
        isinstance(expr, ast.Attribute)
        and expr.attr == name
        and isinstance(expr.value, ast.Name)
        and expr.value.id == "sys"
    )


def _compared(test: ast.Compare, target: Target) -> bool | None:
    left, operator, right = test.left, test.ops[0], test.comparators[0]
    try:
        wanted = ast.literal_eval(right)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return None
    actual: object = None
    if _is_sys(left, "platform"):
        actual = target.platform
    elif _is_sys(left, "version_info"):
        actual = target.version
    elif isinstance(left, ast.Subscript) and _is_sys(left.value, "version_info"):
        try:
            index = ast.literal_eval(left.slice)
            actual = target.version[index]
        except (ValueError, TypeError, IndexError):
            if isinstance(left.slice, ast.Slice):
                actual = target.version
    if isinstance(operator, ast.Eq):
        return actual == wanted if actual is not None else None
    if isinstance(operator, ast.NotEq):
        return actual != wanted if actual is not None else None
    if isinstance(actual, tuple) and isinstance(wanted, tuple):
        wanted = wanted[:2]
        # ``version_info > (3, 10)`` holds for 3.10.0 already: the tuple that it is compared with is shorter.
        actual = (*actual, 0) if len(wanted) == 2 else actual
        return _ordered(actual, operator, wanted)
    if isinstance(actual, int) and isinstance(wanted, int):
        return _ordered((actual,), operator, (wanted,))
    return None


def _ordered(actual: tuple[int, ...], operator: ast.cmpop, wanted: tuple[int, ...]) -> bool | None:
    if isinstance(operator, ast.GtE):
        return actual >= wanted
    if isinstance(operator, ast.Gt):
        return actual > wanted
    if isinstance(operator, ast.LtE):
        return actual <= wanted
    if isinstance(operator, ast.Lt):
        return actual < wanted
    return None


def _platform_starts(test: ast.Call, target: Target) -> bool | None:
    func = test.func
    if isinstance(func, ast.Attribute) and func.attr == "startswith" and _is_sys(func.value, "platform"):
        argument = test.args[0] if test.args else None
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            return target.platform.startswith(argument.value)
    return None


@dataclass
class _Block:
    """Statements still to be read, with what has to hold for them to run."""

    statements: Iterator[ast.stmt]
    certain: bool
    typing_only: bool


def _collect(module: Module, body: list[ast.stmt]) -> tuple[dict[str, list[Binding]], list[str]]:
    """Read the bindings of a scope, block by block; an explicit stack, as ``elif`` nests without an end."""
    bindings: dict[str, list[Binding]] = {}
    stars: list[str] = []
    stack = [_Block(iter(body), True, False)]
    while stack:
        block = stack[-1]
        statement = next(block.statements, None)
        if statement is None:
            stack.pop()
            continue
        blocks = list(_blocks(statement, block, module.world))
        if blocks:
            stack.extend(reversed(blocks))
            continue
        for name, binding in _bind(module, statement, block):
            bindings.setdefault(name, []).append(binding)
        if isinstance(statement, ast.ImportFrom) and statement.names[0].name == "*":
            stars.append(absolute(module, statement))
    return bindings, stars


def _blocks(statement: ast.stmt, block: _Block, world: World) -> Iterator[_Block]:
    if isinstance(statement, ast.If):
        value = truth(statement.test, world.target, world.typing_true)
        typing = truth(statement.test, world.target, True)
        runtime = truth(statement.test, world.target, False)
        # What decides between typing and run time is kept on both sides: annotations need the imports of one.
        split = typing is not None and runtime is not None and typing != runtime
        for statements, chosen in ((statement.body, True), (statement.orelse, False)):
            only = block.typing_only or (split and typing == chosen)
            if split or value is None or value == chosen:
                certain = block.certain and value == chosen
                yield _Block(iter(statements), certain, only)
        yield _Block(iter(()), True, False)
    elif isinstance(statement, ast.Try) or type(statement).__name__ == "TryStar":
        for handler in getattr(statement, "handlers", ()):
            yield _Block(iter(handler.body), False, block.typing_only)
        for name in ("body", "orelse"):
            yield _Block(iter(getattr(statement, name)), False, block.typing_only)
        yield _Block(iter(getattr(statement, "finalbody", ())), block.certain, block.typing_only)
    elif isinstance(statement, ast.With | ast.AsyncWith):
        yield _Block(iter(statement.body), block.certain, block.typing_only)
    elif isinstance(statement, ast.For | ast.AsyncFor | ast.While):
        yield _Block(iter([*statement.body, *statement.orelse]), False, block.typing_only)
    elif isinstance(statement, ast.Match):
        for case in statement.cases:
            yield _Block(iter(case.body), False, block.typing_only)


def absolute(module: Module, statement: ast.ImportFrom) -> str:
    """The absolute name of the module a ``from`` import names.

    Args:
        module: where it stands.
        statement: the import.

    Returns:
        The dotted name.
    """
    if not statement.level:
        return statement.module or ""
    parts = module.name.split(".")
    drop = statement.level - (1 if module.is_package else 0)
    base = parts[: len(parts) - drop] if drop else parts
    return ".".join([*base, statement.module] if statement.module else base)


def _bind(module: Module, statement: ast.stmt, block: _Block) -> Iterator[tuple[str, Binding]]:
    certain, only = block.certain, block.typing_only
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        yield statement.name, Binding(statement, certain, only)
    elif isinstance(statement, ast.Import):
        for alias in statement.names:
            name = alias.asname or alias.name.partition(".")[0]
            target = alias.name if alias.asname else name
            yield name, Binding(statement, certain, only, module=target)
    elif isinstance(statement, ast.ImportFrom):
        source = absolute(module, statement)
        for alias in statement.names:
            if alias.name != "*":
                yield alias.asname or alias.name, Binding(statement, certain, only, source, alias.name)
    elif isinstance(statement, ast.Assign):
        for assigned in statement.targets:
            if isinstance(assigned, ast.Name):
                yield assigned.id, Binding(statement.value, certain, only)
            else:
                for node in ast.walk(assigned):
                    if isinstance(node, ast.Name):
                        yield node.id, Binding(None, certain, only)
    elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        yield (
            statement.target.id,
            Binding(statement.value, certain, only, annotation=statement.annotation),
        )
    elif type(statement).__name__ == "TypeAlias":
        # ``type X = ...`` is newer than the oldest Python this runs on.
        name_node, value = getattr(statement, "name", None), getattr(statement, "value", None)
        if isinstance(name_node, ast.Name) and isinstance(value, ast.expr):
            yield name_node.id, Binding(value, certain, only)
