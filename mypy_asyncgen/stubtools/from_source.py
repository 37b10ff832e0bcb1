"""What a function is, by the syntax of its definition: in a source file, or in a stub.

``yield`` in the body makes a generator, ``async`` a coroutine function, both an async generator (PEP 492,
PEP 525); what a plain function returns is read from its annotation, else from its ``return`` statements
where these are certain. Nothing is imported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from mypy_asyncgen.stubtools.decorators import Decorators, has_yield, own_nodes, own_returns
from mypy_asyncgen.stubtools.forms import VALUE, forms_of, forms_of_class
from mypy_asyncgen.stubtools.kinds import UNKNOWN, BadInput, Form, Forms, Gives, Kind, gives
from mypy_asyncgen.stubtools.modules import (
    Binding,
    ClassRef,
    FunctionNode,
    FunctionRef,
    Module,
    Ref,
    Scope,
    Target,
    World,
    parse,
)

# How many calls, names and branches are followed to learn what an expression gives.
MAX_DEPTH = 20

PROPERTY_PARTS = frozenset({"setter", "deleter", "getter"})
PARTIALS = frozenset({"functools.partial", "functools.partialmethod"})


class Reader:
    """Reads what functions are.

    Args:
        world: where names are looked up.
        stub: the functions have no bodies, so that ``async def`` is taken at its word.
    """

    def __init__(self, world: World, *, stub: bool) -> None:
        self.world = world
        self.stub = stub
        self.decorators = Decorators(world, self.undecorated)
        self._known: dict[int, Gives] = {}

    def function(self, scope: Scope, node: FunctionNode) -> Gives:
        """What a function is and gives, its decorators applied.

        Args:
            scope: where it is defined.
            node: its definition.

        Returns:
            The answer, `UNKNOWN` where a decorator hides it.
        """
        known = self._known.get(id(node))
        if known is None:
            # A function that returns a call of itself is not known by that.
            self._known[id(node)] = UNKNOWN
            bare = self.undecorated(scope, node)
            known = self.decorators.apply(scope, node, bare)
            if node.decorator_list:
                known = replace(known, bare=bare)
            self._known[id(node)] = known
        return known

    def undecorated(self, scope: Scope, node: FunctionNode) -> Gives:
        """What a function gives before its decorators.

        Args:
            scope: where it is defined.
            node: its definition.

        Returns:
            The answer.
        """
        where = f"{scope.module.path}:{node.lineno}"
        found: Gives
        if isinstance(node, ast.AsyncFunctionDef):
            found = gives(Kind.ASYNC_GENERATOR if has_yield(node) else Kind.COROUTINE)
            if not self.stub and found.kind is Kind.COROUTINE and is_empty(node):
                forms = forms_of(self.world, scope, node.returns)
                if forms is not None and Form.AITER in forms:
                    # An abstract ``async def f() -> AsyncIterator`` says one thing and means the other: who
                    # overrides it with ``yield`` makes an async generator. Neither contradicts it.
                    found = UNKNOWN
        elif has_yield(node):
            found = gives(Kind.GENERATOR)
        else:
            found = self._plain(scope, node)
        return replace(found, returns=node.returns, scope=scope, node=node, where=where)

    def _plain(self, scope: Scope, node: FunctionNode) -> Gives:
        if node.returns is not None:
            declared = forms_of(self.world, scope, node.returns)
            if (
                Form.AWAIT not in (declared or ())
                and not self.stub
                and self._can_give_coroutine(scope.child(node), node)
            ):
                # Telethon's `start() -> TelegramClient` gives that only where no loop is running.
                return UNKNOWN
            return Gives(Kind.PLAIN, declared, exact=False)
        if self.stub or is_empty(node):
            return Gives(Kind.PLAIN)
        inside = scope.child(node)
        forms: Forms = frozenset()
        returned = list(own_returns(node))
        if not returned:
            never_ends = isinstance(node.body[-1], ast.Raise | ast.While)
            return Gives(Kind.PLAIN, None if never_ends else VALUE)
        for expr in returned:
            each = VALUE if expr is None else self.expression(inside, expr)
            if each is None or forms is None:
                return Gives(Kind.PLAIN)
            forms |= each
        return Gives(Kind.PLAIN, forms)

    def _can_give_coroutine(self, scope: Scope, node: FunctionNode) -> bool:
        """Whether a plain function returns, on some way out, the call of an undecorated `async def`."""
        return any(
            isinstance(value, ast.Call) and self._makes_coroutine(scope, value)
            for expr in own_returns(node)
            if expr is not None
            for value in _alternatives(scope, expr)
        )

    def _makes_coroutine(self, scope: Scope, call: ast.Call) -> bool:
        ref = self.callee(scope, call.func)
        return isinstance(ref, FunctionRef) and all(
            isinstance(each, ast.AsyncFunctionDef) and not each.decorator_list and not has_yield(each)
            for each in ref.nodes
        )

    def expression(self, scope: Scope, expr: ast.expr, depth: int = 0) -> Forms:
        """The forms of an expression's value, where syntax makes them certain.

        Args:
            scope: where it stands.
            expr: the expression.
            depth: how many expressions were followed to get here.

        Returns:
            The forms, or None.
        """
        if depth > MAX_DEPTH:
            return None
        if isinstance(
            expr,
            ast.Constant
            | ast.JoinedStr
            | ast.List
            | ast.Dict
            | ast.Set
            | ast.Tuple
            | ast.ListComp
            | ast.DictComp
            | ast.SetComp
            | ast.Lambda
            | ast.Compare,
        ):
            # numpy and SQLAlchemy compare to objects of their own, but to none that is awaited.
            return VALUE
        if isinstance(expr, ast.GeneratorExp):
            return _generator_expression(expr)
        if isinstance(expr, ast.IfExp):
            left = self.expression(scope, expr.body, depth + 1)
            right = self.expression(scope, expr.orelse, depth + 1)
            return left | right if left is not None and right is not None else None
        if isinstance(expr, ast.UnaryOp) and isinstance(expr.op, ast.Not):
            return VALUE
        if isinstance(expr, ast.Call):
            return self._call(scope, expr, depth)
        if isinstance(expr, ast.Await) and isinstance(expr.value, ast.Call):
            return self._awaited(scope, expr.value)
        if isinstance(expr, ast.Name):
            value = _only_value(scope, expr.id)
            return self.expression(scope, value, depth + 1) if value is not None else None
        return None

    def _awaited(self, scope: Scope, call: ast.Call) -> Forms:
        """What a coroutine function returns, by its annotation."""
        ref = self.callee(scope, call.func)
        if not isinstance(ref, FunctionRef):
            return None
        found = self.agreed(ref.scope, list(ref.nodes))
        if found.kind is not Kind.COROUTINE or found.returns is None or found.scope is None:
            return None
        return forms_of(self.world, found.scope, found.returns)

    def _call(self, scope: Scope, call: ast.Call, depth: int) -> Forms:
        ref = self.callee(scope, call.func)
        if isinstance(ref, ClassRef):
            return forms_of_class(self.world, ref)
        if isinstance(ref, FunctionRef):
            if any(_is_property(self.world, ref.scope, node) for node in ref.nodes):
                return None
            return self.agreed(ref.scope, list(ref.nodes)).forms
        return None

    def callee(self, scope: Scope, func: ast.expr) -> Ref | None:
        """The definition that a call leads to.

        Args:
            scope: where the call stands.
            func: what is called; ``self.method`` is looked up in the class around.

        Returns:
            The definition, or None where a parameter or an unknown name is called.
        """
        first = func
        while isinstance(first, ast.Attribute):
            first = first.value
        if not isinstance(first, ast.Name):
            return None
        owner = self._owner(scope, first.id)
        if owner is not None:
            if isinstance(func, ast.Attribute) and func.value is first:
                return self.world.member(owner, func.attr)
            return None
        if _is_parameter(scope, first.id):
            return None
        return self.world.lookup(scope, func)

    def _owner(self, scope: Scope, name: str) -> ClassRef | None:
        """The class whose instance (or self) the first parameter of the method around is."""
        node, parent = scope.node, scope.parent
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or parent is None:
            return None
        if not isinstance(parent.node, ast.ClassDef) or parent.parent is None:
            return None
        parameters = [*node.args.posonlyargs, *node.args.args]
        static = any(isinstance(each, ast.Name) and each.id == "staticmethod" for each in node.decorator_list)
        if not parameters or parameters[0].arg != name or static:
            return None
        return ClassRef(parent.parent, parent.node)

    def agreed(self, scope: Scope, nodes: list[FunctionNode]) -> Gives:
        """What several definitions of one name give.

        Args:
            scope: where they stand.
            nodes: the definitions.

        Returns:
            The last one's answer, where all have the same kind and forms; else `UNKNOWN`.
        """
        nodes = implementations(self.world, scope, nodes)
        answers = [self.function(scope, node) for node in nodes]
        if not answers or len({(each.kind, each.forms) for each in answers}) != 1:
            return UNKNOWN
        return answers[-1]

    def named(self, scope: Scope, name: str, depth: int = 0) -> Gives | None:
        """What the function of some name gives, at run time.

        Args:
            scope: the module or class that has the name, itself or by inheritance.
            name: the name.
            depth: how many aliases were followed to get here.

        Returns:
            The answer, `UNKNOWN` where it is there but hidden, None where there is no such name.
        """
        if depth > MAX_DEPTH:
            return UNKNOWN
        owner, bindings = self._runtime_bindings(scope, name)
        if not bindings:
            return self._starred(scope, name, depth)
        answers: list[Gives] = []
        functions = [each.node for each in bindings if isinstance(each.node, ast.FunctionDef | ast.AsyncFunctionDef)]
        for node in implementations(self.world, owner, functions):
            answers.append(self.function(owner, node))
        for binding in bindings:
            if not isinstance(binding.node, ast.FunctionDef | ast.AsyncFunctionDef):
                answers.append(self._bound(owner, name, binding, depth))
        if not answers or len({(each.kind, each.forms) for each in answers}) != 1:
            return UNKNOWN
        return answers[-1]

    def at(self, module: Module | None, path: list[str]) -> Gives | None:
        """What the function at some place of a module gives, at run time.

        Args:
            module: the module, None where it is not known.
            path: the names of the classes around the function and its own.

        Returns:
            As `named`.
        """
        if module is None:
            return None
        if len(path) == 1:
            return self.named(module.scope, path[0])
        owner = self.world.inside(module, path[:-1])
        return self.named(owner.scope.child(owner.node), path[-1]) if isinstance(owner, ClassRef) else None

    def _runtime_bindings(self, scope: Scope, name: str) -> tuple[Scope, list[Binding]]:
        """What the name may be bound to at run time: the last certain binding and those after it."""
        scopes = [scope]
        if isinstance(scope.node, ast.ClassDef) and scope.parent is not None:
            classes, _ = self.world.mro(ClassRef(scope.parent, scope.node))
            scopes = [each.scope.child(each.node) for each in classes]
        for each in scopes:
            found: list[Binding] = []
            for binding in each.bindings.get(name, []):
                if binding.typing_only or _is_property_part(binding.node):
                    continue
                if binding.certain and not _is_overload(self.world, each, binding.node):
                    found.clear()
                found.append(binding)
            if found:
                return each, found
        return scope, []

    def _starred(self, scope: Scope, name: str, depth: int) -> Gives | None:
        for star in scope.stars:
            module = self.world.find(star)
            if module is not None and module.scope is not scope:
                found = self.named(module.scope, name, depth + 1)
                if found is not None:
                    return found
        return None

    def _bound(self, scope: Scope, name: str, binding: Binding, depth: int) -> Gives:
        """What a name gives that is bound by an import or an assignment."""
        node = binding.node
        if binding.attribute:
            module = self.world.find(binding.module)
            found = None
            if module is not None and module.scope is not scope:
                found = self.named(module.scope, binding.attribute, depth + 1)
            return found or UNKNOWN
        if isinstance(node, ast.Call) and node.args:
            ref = self.world.lookup(scope, node.func)
            if ref is not None and ref.fullname in PARTIALS:
                return self._aliased(scope, name, node.args[0], depth)
            function = self._aliased(scope, name, node.args[0], depth)
            if function.kind is not Kind.UNKNOWN:
                return self.decorators.by_reference(ref, function, called=False)
            return UNKNOWN
        if isinstance(node, ast.Name | ast.Attribute):
            return self._aliased(scope, name, node, depth)
        return UNKNOWN

    def _aliased(self, scope: Scope, name: str, expr: ast.expr, depth: int) -> Gives:
        if isinstance(expr, ast.Name):
            if expr.id == name:
                return UNKNOWN
            current: Scope | None = scope
            while current is not None:
                found = self.named(current, expr.id, depth + 1)
                if found is not None:
                    return found
                current = current.parent
            return UNKNOWN
        if isinstance(expr, ast.Attribute):
            owner = self.world.lookup(scope, expr.value)
            if isinstance(owner, ClassRef):
                return self.named(owner.scope.child(owner.node), expr.attr, depth + 1) or UNKNOWN
        return UNKNOWN


def _alternatives(scope: Scope, expr: ast.expr) -> Iterator[ast.expr]:
    """The expressions that one of several is chosen from, through a local variable that is assigned once."""
    if isinstance(expr, ast.IfExp):
        yield from _alternatives(scope, expr.body)
        yield from _alternatives(scope, expr.orelse)
    elif isinstance(expr, ast.BoolOp):
        for each in expr.values:
            yield from _alternatives(scope, each)
    elif isinstance(expr, ast.Name):
        yield _only_value(scope, expr.id) or expr
    else:
        yield expr


def _only_value(scope: Scope, name: str) -> ast.expr | None:
    """What a local variable is, where the function assigns to it once."""
    node = scope.node
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or _is_parameter(scope, name):
        return None
    bindings = scope.bindings.get(name, [])
    stores = sum(
        isinstance(each, ast.Name) and each.id == name and isinstance(each.ctx, ast.Store | ast.Del)
        for each in own_nodes(node)
    )
    if stores != 1 or len(bindings) != 1 or not isinstance(bindings[0].node, ast.expr):
        return None
    return bindings[0].node


def is_empty(node: FunctionNode) -> bool:
    """Whether a body does nothing, as those of abstract methods and protocols do.

    Args:
        node: the function.

    Returns:
        True where there are only a docstring, ``...``, ``pass`` and ``raise``.
    """
    return all(
        isinstance(each, ast.Pass | ast.Raise) or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        for each in node.body
    )


def implementations(world: World, scope: Scope, nodes: list[FunctionNode]) -> list[FunctionNode]:
    """The definitions of a name that are more than declarations.

    Args:
        world: where names are looked up.
        scope: where the definitions stand.
        nodes: all definitions of one name.

    Returns:
        Those that are neither overloads nor setters; all of them where that leaves none.
    """
    kept = [each for each in nodes if not _is_overload(world, scope, each) and not _is_property_part(each)]
    return kept or nodes


def _is_overload(world: World, scope: Scope, node: ast.AST | None) -> bool:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    for decorator in node.decorator_list:
        ref = world.lookup(scope, decorator)
        if ref is not None and ref.fullname in ("typing.overload", "typing_extensions.overload"):
            return True
    return False


def _is_property_part(node: ast.AST | None) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and any(
        isinstance(each, ast.Attribute) and each.attr in PROPERTY_PARTS for each in node.decorator_list
    )


def _is_property(world: World, scope: Scope, node: FunctionNode) -> bool:
    for decorator in node.decorator_list:
        ref = world.lookup(scope, decorator)
        if isinstance(ref, ClassRef):
            names = {each.fullname for each in world.mro(ref)[0]}
            if not names & {"builtins.staticmethod", "builtins.classmethod"}:
                return True
    return False


def _is_parameter(scope: Scope, name: str) -> bool:
    current: Scope | None = scope
    while current is not None:
        if isinstance(current.node, ast.FunctionDef | ast.AsyncFunctionDef):
            args = current.node.args
            named = [*args.posonlyargs, *args.args, *args.kwonlyargs]
            rest = [each for each in (args.vararg, args.kwarg) if each is not None]
            if any(each.arg == name for each in [*named, *rest]):
                return True
        current = current.parent
    return False


def _generator_expression(expr: ast.GeneratorExp) -> Forms:
    """``(x async for x in y)`` and ``(await x for x in y)`` are async generators (PEP 530)."""
    if any(each.is_async for each in expr.generators):
        return frozenset({Form.AITER})
    lambda_free = ast.Lambda(args=ast.arguments([], [], None, [], [], None, []), body=expr.elt)
    if any(isinstance(each, ast.Await) for each in own_nodes(lambda_free)):
        return frozenset({Form.AITER})
    return VALUE


def declarations(scope: Scope) -> Iterator[tuple[Scope, str, list[FunctionNode]]]:
    """Every function that a module declares, its classes' methods among them.

    Args:
        scope: the module's scope.

    Yields:
        The scope, the name and the definitions of that name: overloads are several.
    """
    waiting = [scope]
    while waiting:
        current = waiting.pop()
        for name, bindings in current.bindings.items():
            nodes: list[FunctionNode] = []
            for binding in bindings:
                if isinstance(binding.node, ast.ClassDef):
                    waiting.append(current.child(binding.node))
                elif not isinstance(binding.node, ast.FunctionDef | ast.AsyncFunctionDef):
                    continue
                elif not _is_property_part(binding.node):
                    nodes.append(binding.node)
            if nodes:
                yield current, name, nodes


class SourceCode:
    """The source that stubs stand for, read by syntax alone.

    Args:
        directory: a package, a directory that holds packages (or a ``src`` that does), or a module's file.
        tops: the top-level modules of the stubs.
        target: what conditions are read for.

    Raises:
        BadInput: there is no such directory.
    """

    def __init__(self, directory: Path, tops: set[str], target: Target) -> None:
        if not directory.exists():
            raise BadInput(f"{directory}: there is no such file or directory")
        directory = directory.resolve()
        known: dict[str, Path] = {}
        search: list[Path] = []
        if directory.is_file():
            known[directory.stem] = directory
        elif (directory / "__init__.py").is_file() and directory.name not in tops and len(tops) == 1:
            known[next(iter(tops))] = directory
        elif directory.name in tops and not (directory / directory.name).is_dir():
            known[directory.name] = directory
        else:
            search += [directory, directory / "src"]
        self.place = str(directory)
        self.world = World(known, search, (".py",), target, typing_true=False)
        self.reader = Reader(self.world, stub=False)
        self.problems: dict[str, str] = {}

    def has(self, module: str) -> bool:
        """Whether a module is there and can be read.

        Args:
            module: its dotted name.

        Returns:
            True if so; where it is there and cannot be read, `problems` says why.
        """
        path = self.world.path_of(module, bundled=False)
        if path is None:
            return False
        try:
            if self.world.own(module) is None:
                parse(path)
        except BadInput as error:
            self.problems[module] = str(error)
            return False
        return True

    def function(self, module: str, path: list[str]) -> Gives | None:
        """What a function of the source gives.

        Args:
            module: the module's dotted name.
            path: the names of the classes around it and its own.

        Returns:
            The answer; None where there is no such function.
        """
        return self.reader.at(self.world.own(module), path)
