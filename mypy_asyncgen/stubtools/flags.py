"""Functions that return one kind of value or another by a flag, as ``create(stream=True)`` does.

Where the source's branches make it certain which value of the flag gives which kind, a stub can say so by
overloads. Certain means: nothing assigns to the flag, every ``return`` that one value of it can reach gives
an async iterable, and none that the other value can reach does.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from mypy_asyncgen.stubtools.decorators import own_nodes
from mypy_asyncgen.stubtools.forms import VALUE, forms_of, parse_annotation, union_members
from mypy_asyncgen.stubtools.from_source import Reader
from mypy_asyncgen.stubtools.infer import Inference, union
from mypy_asyncgen.stubtools.kinds import ASYNC_FORMS, Form, Forms, Gives, Kind
from mypy_asyncgen.stubtools.modules import FunctionNode, Scope, World
from mypy_asyncgen.stubtools.repair import Import, Names

# Overloads go above these and no others: what another decorator does to an overload is not known.
KEPT_DECORATORS = frozenset({"builtins.staticmethod", "builtins.classmethod"})


@dataclass(frozen=True)
class Overloads:
    """A declaration that is to be split.

    Attributes:
        line: the line of ``def`` or ``async def`` in the stub, from 1.
        column: its column, from 0.
        flag: the parameter.
        default: its default, None where it has none.
        returns: the return annotation for each value of the flag.
        either: the return annotation where the value is not known.
        literal: how the stub writes ``Literal``.
        overload: how it writes ``overload``.
        imports: what has to be imported.
    """

    line: int
    column: int
    flag: str
    default: bool | None
    returns: tuple[tuple[bool, str], ...]
    either: str
    literal: str
    overload: str
    imports: tuple[Import, ...]


@dataclass(frozen=True)
class _Branch:
    """What the returns that one value of the flag reaches give."""

    forms: frozenset[Form]
    returned: tuple[ast.expr | None, ...]


def plan_overloads(world: World, scope: Scope, node: FunctionNode, real: Gives, reader: Reader) -> Overloads | None:
    """How to split a declaration by a flag.

    Args:
        world: where the stub's names are looked up.
        scope: where the declaration stands in the stub.
        node: the declaration.
        real: the function in the source.
        reader: reads the source.

    Returns:
        The overloads, or None where no flag decides for certain.
    """
    source = real.node
    if source is None or real.scope is None or real.kind not in (Kind.PLAIN, Kind.COROUTINE):
        return None
    if not _decorators_kept(world, scope, node) or len(source.decorator_list) != len(node.decorator_list):
        return None
    try:
        return _planned(world, scope, node, source, reader, real.scope.child(source))
    except RecursionError:
        # A chain of ``elif`` or a union without an end; no person reads what its branches return.
        return None


def _planned(
    world: World, scope: Scope, node: FunctionNode, source: FunctionNode, reader: Reader, inside: Scope
) -> Overloads | None:
    for flag, default in _flags(source):
        if not any(each.arg == flag for each in _parameters(node)) or _is_before_star(node, flag):
            continue
        branches = {value: _branch(reader, inside, source, flag, value) for value in (True, False)}
        chosen = _types(world, scope, node, source, reader, inside, branches)
        if chosen is None:
            continue
        names = Names(world, scope)
        either = ast.unparse(node.returns) if node.returns is not None else None
        return Overloads(
            node.lineno,
            node.col_offset,
            flag,
            default,
            tuple(chosen.items()),
            either or union([chosen[True], chosen[False]]),
            names.spell("typing", "Literal"),
            names.spell("typing", "overload"),
            tuple(names.imports),
        )
    return None


def _decorators_kept(world: World, scope: Scope, node: FunctionNode) -> bool:
    refs = [world.lookup(scope, each) for each in node.decorator_list]
    return all(ref is not None and ref.fullname in KEPT_DECORATORS for ref in refs)


def _parameters(node: FunctionNode) -> list[ast.arg]:
    return [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]


def _is_before_star(node: FunctionNode, flag: str) -> bool:
    """Whether ``*args`` or a ``/`` keeps the flag from becoming the keyword that an overload requires."""
    keyword = any(each.arg == flag for each in node.args.kwonlyargs)
    only_positional = any(each.arg == flag for each in node.args.posonlyargs)
    return only_positional or (not keyword and node.args.vararg is not None)


def _flags(node: FunctionNode) -> Iterator[tuple[str, bool | None]]:
    """The parameters that are bools: by annotation, else by default."""
    positional = [*node.args.posonlyargs, *node.args.args]
    defaults: dict[str, ast.expr | None] = {}
    padding: list[ast.expr | None] = [None] * (len(positional) - len(node.args.defaults))
    for argument, default in zip(positional, [*padding, *node.args.defaults], strict=True):
        defaults[argument.arg] = default
    for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
        defaults[argument.arg] = default
    assigned = {
        each.id for each in own_nodes(node) if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)
    }
    for argument in _parameters(node):
        value = defaults[argument.arg]
        literal = value.value if isinstance(value, ast.Constant) and isinstance(value.value, bool) else None
        if argument.annotation is not None:
            annotation = parse_annotation(argument.annotation)
            fits = isinstance(annotation, ast.Name) and annotation.id == "bool"
        else:
            fits = literal is not None
        if fits and (value is None or literal is not None) and argument.arg not in assigned:
            yield argument.arg, literal


def _branch(reader: Reader, inside: Scope, node: FunctionNode, flag: str, value: bool) -> _Branch | None:
    """What the function returns for one value of the flag, None where that is not certain."""
    returned, ends = _reached(node.body, flag, value)
    if ends:
        returned.append(None)
    forms: frozenset[Form] = frozenset()
    for expr in returned:
        each: Forms = VALUE if expr is None else reader.expression(inside, expr)
        if each is None:
            return None
        forms |= each
    return _Branch(forms, tuple(returned)) if returned else None


def _reached(body: list[ast.stmt], flag: str, value: bool) -> tuple[list[ast.expr | None], bool]:
    """What is returned from some statements, and whether their end may be reached."""
    returned: list[ast.expr | None] = []
    for statement in body:
        if isinstance(statement, ast.Return):
            returned.append(_chosen(statement.value, flag, value))
            return returned, False
        if isinstance(statement, ast.Raise):
            return returned, False
        if isinstance(statement, ast.If):
            known = _asks(statement.test, flag, value)
            ends = False
            for branch, when in ((statement.body, True), (statement.orelse, False)):
                if known is None or known is when:
                    more, falls = _reached(branch, flag, value)
                    returned += more
                    ends = ends or falls
            if not ends:
                return returned, False
        elif isinstance(statement, ast.With | ast.AsyncWith):
            more, falls = _reached(statement.body, flag, value)
            returned += more
            # A context manager may swallow what is raised, but not a ``return``.
            if not falls and more:
                return returned, False
        elif isinstance(statement, ast.Try):
            more, falls = _tried(statement, flag, value)
            returned += more
            if not falls:
                return returned, False
        else:
            returned += [_chosen(each.value, flag, value) for each in _nodes(statement) if isinstance(each, ast.Return)]
    return returned, True


def _tried(statement: ast.Try, flag: str, value: bool) -> tuple[list[ast.expr | None], bool]:
    returned, falls = _reached([*statement.body, *statement.orelse], flag, value)
    for handler in statement.handlers:
        more, ends = _reached(handler.body, flag, value)
        returned += more
        falls = falls or ends
    more, ends = _reached(statement.finalbody, flag, value)
    return [*returned, *more], falls and ends


def _nodes(statement: ast.stmt) -> Iterator[ast.AST]:
    """The nodes of a statement, not those of functions and classes in it."""
    waiting: list[ast.AST] = [statement]
    while waiting:
        current = waiting.pop()
        if isinstance(current, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        yield current
        waiting.extend(ast.iter_child_nodes(current))


def _chosen(expr: ast.expr | None, flag: str, value: bool) -> ast.expr | None:
    """The part of ``a if flag else b`` that the flag chooses."""
    while isinstance(expr, ast.IfExp):
        known = _asks(expr.test, flag, value)
        if known is None:
            break
        expr = expr.body if known else expr.orelse
    return expr


def _asks(test: ast.expr, flag: str, value: bool) -> bool | None:
    """The answer to a condition on the flag alone."""
    if isinstance(test, ast.Name) and test.id == flag:
        return value
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        inner = _asks(test.operand, flag, value)
        return None if inner is None else not inner
    if (
        isinstance(test, ast.Compare)
        and len(test.ops) == 1
        and isinstance(test.left, ast.Name)
        and test.left.id == flag
        and isinstance(test.comparators[0], ast.Constant)
        and isinstance(test.comparators[0].value, bool)
    ):
        same = value is test.comparators[0].value
        if isinstance(test.ops[0], ast.Is | ast.Eq):
            return same
        if isinstance(test.ops[0], ast.IsNot | ast.NotEq):
            return not same
    return None


def _types(
    world: World,
    scope: Scope,
    node: FunctionNode,
    source: FunctionNode,
    reader: Reader,
    inside: Scope,
    branches: dict[bool, _Branch | None],
) -> dict[bool, str] | None:
    """The return annotation for each value of the flag, None where the kinds are not certainly different."""
    true, false = branches[True], branches[False]
    if true is None or false is None or true.forms & false.forms:
        return None
    if not any(each.forms <= ASYNC_FORMS for each in (true, false)):
        return None
    if node.returns is not None:
        return _divided(world, scope, node.returns, {True: true, False: false})
    found: dict[bool, str] = {}
    inference = Inference(inside, source, reader, Names(world, scope).visible)
    for value, branch in ((True, true), (False, false)):
        types: list[str] = []
        for expr in branch.returned:
            text = "None" if expr is None else inference.of(expr)
            if text is None:
                return None
            if text not in types:
                types.append(text)
        found[value] = union(types)
    return found


def _divided(world: World, scope: Scope, annotation: ast.expr, branches: dict[bool, _Branch]) -> dict[bool, str] | None:
    """The members of a declared union, each given to the one branch whose kind it has."""
    parsed = parse_annotation(annotation)
    members = _union(world, scope, parsed)
    chosen: dict[bool, list[str]] = {True: [], False: []}
    for member in members:
        forms = forms_of(world, scope, member)
        if forms is None:
            return None
        fits = [value for value, branch in branches.items() if _alike(forms, branch.forms)]
        if len(fits) != 1:
            return None
        chosen[fits[0]].append(ast.unparse(member))
    if not chosen[True] or not chosen[False]:
        return None
    return {value: union(texts) for value, texts in chosen.items()}


def _alike(declared: frozenset[Form], returned: frozenset[Form]) -> bool:
    """Whether a declared type may be what a branch returns: both async in the same way, or both not async."""
    if declared & ASYNC_FORMS or returned & ASYNC_FORMS:
        return bool(declared & returned & ASYNC_FORMS)
    return True


def _union(world: World, scope: Scope, annotation: ast.expr) -> list[ast.expr]:
    if isinstance(annotation, ast.Subscript):
        ref = world.lookup(scope, annotation.value)
        if ref is not None and ref.fullname in ("typing.Union", "typing_extensions.Union"):
            index = annotation.slice
            return list(index.elts) if isinstance(index, ast.Tuple) else [index]
    return union_members(annotation)
