"""How a declaration that is wrong is made right: the `def`, its decorators and its return annotation.

This decides, and names what has to be imported; `fix` writes it.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from mypy_asyncgen.stubtools.forms import forms_of, parse_annotation, written
from mypy_asyncgen.stubtools.infer import Incomplete, yielded
from mypy_asyncgen.stubtools.kinds import Form, Forms, Gives, Kind
from mypy_asyncgen.stubtools.modules import ClassRef, FunctionNode, Scope, World, decode

# The plain and the async spelling of what a generator function may be annotated with (typing, "Generators").
TO_ASYNC = {"Generator": "AsyncGenerator", "Iterator": "AsyncIterator", "Iterable": "AsyncIterable"}
TO_PLAIN = {asynchronous: plain for plain, asynchronous in TO_ASYNC.items()}

CONTEXT_DECORATORS = {Kind.ASYNC_CONTEXT: "asynccontextmanager", Kind.CONTEXT: "contextmanager"}


@dataclass(frozen=True)
class Import:
    """A name that the rewritten declaration needs: ``from module import name as alias``."""

    module: str
    name: str
    alias: str

    @property
    def text(self) -> str:
        """The statement."""
        spelled = self.name if self.alias == self.name else f"{self.name} as {self.alias}"
        return f"from {self.module} import {spelled}"


@dataclass(frozen=True)
class Repair:
    """A rewritten declaration.

    Attributes:
        line: the line of ``def`` or ``async def``, from 1.
        column: its column in bytes, from 0.
        asynchronous: whether ``async`` stands before ``def``.
        returns: the new return annotation, None to keep what is there.
        add: a decorator to put next to the function, None for none.
        drop: which decorators go, counted from the top.
        imports: what has to be imported.
        header: the new declaration, shortened, for a message.
    """

    line: int
    column: int
    asynchronous: bool
    returns: str | None
    add: str | None
    drop: frozenset[int]
    imports: tuple[Import, ...]
    header: str


@dataclass
class Names:
    """The names a rewritten declaration uses, and what has to be imported for them."""

    world: World
    scope: Scope
    imports: list[Import] = field(default_factory=list)

    def spell(self, module: str, name: str) -> str:
        """How to write a name in this stub.

        Args:
            module: where it is imported from.
            name: the name.

        Returns:
            The name as it is there already, or as an import that is noted will bring it; one that the stub
            uses for something else is imported under another name.
        """
        for used in (name, f"_{name}"):
            if self._is_same(module, name, used):
                return used
        package = next(
            (
                each
                for each, bindings in self.scope.module.scope.bindings.items()
                if any(binding.module == module and not binding.attribute for binding in bindings)
            ),
            None,
        )
        if package is not None and "." not in module:
            return f"{package}.{name}"
        alias = f"_{name}" if self._is_taken(name) else name
        wanted = Import(module, name, alias)
        if wanted not in self.imports:
            self.imports.append(wanted)
        return alias

    def visible(self, cls: ClassRef) -> str | None:
        """How a class of the source is written in this stub without an import.

        Args:
            cls: the class.

        Returns:
            Its name, where the stub knows the same class by it; else None.
        """
        here = self.world.lookup(self.scope, ast.Name(cls.node.name))
        same = isinstance(here, ClassRef) and here.fullname == cls.fullname
        return cls.node.name if same else None

    def _is_taken(self, name: str) -> bool:
        current: Scope | None = self.scope
        while current is not None:
            if name in current.bindings:
                return True
            current = current.parent
        return False

    def _is_same(self, module: str, name: str, used: str) -> bool:
        inner: Scope | None = self.scope
        while inner is not None and inner.parent is not None:
            if used in inner.bindings:
                return False
            inner = inner.parent
        for binding in self.scope.module.scope.bindings.get(used, []):
            if binding.attribute == name and binding.certain:
                if binding.module == module:
                    return True
                # ``typing`` has the same classes as ``collections.abc``.
                here = self.world.lookup(self.scope, ast.Name(used))
                wanted = self.world.find(module)
                there = self.world.lookup(wanted.scope, ast.Name(name)) if wanted is not None else None
                if here is not None and there is not None and here.fullname == there.fullname:
                    return True
        return False


def plan(world: World, scope: Scope, node: FunctionNode, real: Gives) -> Repair | None:
    """How to rewrite a declaration for what the function really is.

    Args:
        world: where the stub's names are looked up.
        scope: where the declaration stands.
        node: the declaration.
        real: what the function is.

    Returns:
        The rewriting, or None where the right annotation is not known.
    """
    names = Names(world, scope)
    forms = forms_of(world, scope, node.returns)
    drop = _context_decorators(world, scope, node)
    annotation: str | None
    add: str | None = None
    asynchronous = real.kind is Kind.COROUTINE
    if real.kind is Kind.ASYNC_GENERATOR:
        annotation = _generator(names, node, forms, real, asynchronous=True)
    elif real.kind is Kind.GENERATOR:
        annotation = _generator(names, node, forms, real, asynchronous=False)
    elif real.kind in CONTEXT_DECORATORS:
        wanted = Form.AENTER if real.kind is Kind.ASYNC_CONTEXT else Form.ENTER
        if forms is not None and wanted in forms:
            annotation = None
        else:
            annotation = _generator(names, node, forms, real, asynchronous=real.kind is Kind.ASYNC_CONTEXT)
            add = names.spell("contextlib", CONTEXT_DECORATORS[real.kind])
            drop, add = _kept_decorator(world, scope, node, drop, add, real.kind)
    elif real.kind is Kind.COROUTINE:
        annotation = _coroutine(names, node)
    else:
        if forms is None or real.forms is None or not forms & real.forms:
            annotation = _from_source(names, real)
            if annotation is None:
                return None
        else:
            annotation = None
    return Repair(
        node.lineno,
        node.col_offset,
        asynchronous,
        annotation,
        add,
        frozenset(drop),
        tuple(names.imports),
        _header(node, asynchronous, annotation, add, frozenset(drop)),
    )


def _header(
    node: FunctionNode, asynchronous: bool, annotation: str | None, add: str | None, drop: frozenset[int]
) -> str:
    if annotation is None and node.returns is not None:
        annotation = written(node.returns)
    kept = [f"@{written(each)} " for index, each in enumerate(node.decorator_list) if add and index not in drop]
    decorators = "".join(kept) + (f"@{add} " if add else "")
    arrow = f" -> {annotation}" if annotation else ""
    return f"{decorators}{'async ' if asynchronous else ''}def {node.name}(...){arrow}"


def _context_decorators(world: World, scope: Scope, node: FunctionNode) -> set[int]:
    found: set[int] = set()
    for index, decorator in enumerate(node.decorator_list):
        ref = world.lookup(scope, decorator)
        if ref is not None and ref.fullname in (
            "contextlib.contextmanager",
            "contextlib.asynccontextmanager",
        ):
            found.add(index)
    return found


def _kept_decorator(
    world: World, scope: Scope, node: FunctionNode, drop: set[int], add: str, kind: Kind
) -> tuple[set[int], str | None]:
    """Leave the right decorator where it is there already."""
    for index in drop:
        ref = world.lookup(scope, node.decorator_list[index])
        if ref is not None and ref.fullname == f"contextlib.{CONTEXT_DECORATORS[kind]}":
            return drop - {index}, None
    return drop, add


def _split(annotation: ast.expr | None) -> tuple[ast.expr | None, list[ast.expr]]:
    """The class and the arguments of ``Class[A, B]``."""
    if not isinstance(annotation, ast.Subscript):
        return annotation, []
    index = annotation.slice
    return annotation.value, list(index.elts) if isinstance(index, ast.Tuple) else [index]


def _typing_name(world: World, scope: Scope, head: ast.expr | None) -> str:
    ref = world.lookup(scope, head) if head is not None else None
    if isinstance(ref, ClassRef) and ref.scope.module.name == "typing":
        return ref.node.name
    return ""


def _generator(names: Names, node: FunctionNode, forms: Forms, real: Gives, *, asynchronous: bool) -> str | None:
    """The annotation of a generator function, None to keep the one that is there."""
    world, scope = names.world, names.scope
    annotation = parse_annotation(node.returns) if node.returns is not None else None
    head, arguments = _split(annotation)
    name = _typing_name(world, scope, head)
    table = TO_ASYNC if asynchronous else TO_PLAIN
    if name in table:
        known = [_text(scope, node, each) for each in arguments]
        if asynchronous and name == "Generator":
            # An async generator returns nothing, so it has no third argument (PEP 525).
            known = known[:2]
        if _is_incomplete(known):
            inferred = yielded(real, names.spell, names.visible)
            if inferred.certain:
                known = [inferred.text, *known[1:]]
        spelled = names.spell("collections.abc", table[name])
        return f"{spelled}[{', '.join(known)}]" if known else spelled
    right = TO_PLAIN if asynchronous else TO_ASYNC
    if name in right and _is_incomplete([_text(scope, node, each) for each in arguments]):
        inferred = yielded(real, names.spell, names.visible)
        rest = [_text(scope, node, each) for each in arguments[1:]]
        if inferred.certain and head is not None:
            return f"{ast.unparse(head)}[{', '.join([inferred.text, *rest])}]"
    if asynchronous and forms is not None and Form.AITER in forms:
        return None
    if not asynchronous and name in TO_ASYNC:
        return None
    declared = _from_source(names, real)
    if declared is not None:
        return declared
    inferred = yielded(real, names.spell, names.visible)
    spelled = names.spell("collections.abc", "AsyncGenerator" if asynchronous else "Generator")
    sent = f", {names.spell('_typeshed', 'Incomplete')}" if inferred.receives else ""
    return f"{spelled}[{inferred.text}{sent}]"


def _is_incomplete(arguments: list[str]) -> bool:
    return bool(arguments) and arguments[0].rpartition(".")[2].lstrip("_") in (Incomplete, "Any")


def _coroutine(names: Names, node: FunctionNode) -> str | None:
    """The annotation behind ``async def``: what the coroutine returns."""
    annotation = parse_annotation(node.returns) if node.returns is not None else None
    head, arguments = _split(annotation)
    if _typing_name(names.world, names.scope, head) == "Generator" and len(arguments) == 3:
        # The coroutines of old were generators, and what they returned was the third argument (PEP 380).
        return _text(names.scope, node, arguments[2])
    return None


def _from_source(names: Names, real: Gives) -> str | None:
    """The real definition's own annotation, where each of its names means something in the stub."""
    if real.returns is None or real.scope is None:
        return None
    returns = parse_annotation(real.returns)
    if isinstance(returns, ast.Constant) and isinstance(returns.value, str):
        return None
    spelled: dict[str, str] = {}
    for each in ast.walk(returns):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            return None
        if isinstance(each, ast.Name):
            there = real.scope.module.world.lookup(real.scope, each)
            here = names.world.lookup(names.scope, each)
            if there is not None and here is not None and _plain_name(there.fullname) == _plain_name(here.fullname):
                continue
            if there is None or there.fullname.partition(".")[0] not in ("typing", "contextlib"):
                return None
            module = "collections.abc" if isinstance(there, ClassRef) and there.node.name in TO_PLAIN else ""
            name = there.fullname.rpartition(".")[2]
            spelled[each.id] = names.spell(module or there.fullname.partition(".")[0], name)
    try:
        text = _Renamed(spelled).visit(ast.parse(ast.unparse(returns), mode="eval"))
        return ast.unparse(text)
    except (RecursionError, MemoryError):
        return None


def _plain_name(fullname: str) -> str:
    return fullname.replace("typing_extensions.", "typing.")


class _Renamed(ast.NodeTransformer):
    """Names as the stub spells them."""

    def __init__(self, spelled: dict[str, str]) -> None:
        self.spelled = spelled

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Replace one name."""
        text = self.spelled.get(node.id, node.id)
        return ast.parse(text, mode="eval").body


def _text(scope: Scope, node: FunctionNode, expr: ast.expr) -> str:
    """An expression as it is written in the stub."""
    quoted = isinstance(node.returns, ast.Constant)
    if not quoted:
        try:
            text, _ = decode(scope.module.path.read_bytes(), "")
            segment = ast.get_source_segment(text, expr)
            if segment is not None and "\n" not in segment:
                return segment
        except (OSError, ValueError):
            pass
    return ast.unparse(expr)
