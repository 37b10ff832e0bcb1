"""How a value of a declared type can be used: awaited, iterated with ``async for``, entered.

Read from the definitions of the classes a type names, so a class of the user's, an alias and
``asyncio.Future`` are all answered by one rule: does it, or a base of it, define the special method? What
is not found is not known.
"""

from __future__ import annotations

import ast

from mypy_asyncgen.stubtools.kinds import DUNDER_FORMS, Form, Forms
from mypy_asyncgen.stubtools.modules import ClassRef, Ref, Scope, ValueRef, World, is_special_form

# Aliases and unions nest; what is deeper than any person writes is not known.
MAX_DEPTH = 40

# Special forms whose meaning is not in a class, after the typing specification, "Type annotations". A value
# of those in WRAPPERS has the form of the first argument; those in VALUES are never async; every other one
# is not known.
UNIONS = frozenset({"Union", "Optional"})
WRAPPERS = frozenset({"Annotated", "ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "Unpack"})
VALUES = frozenset({"Callable", "Literal", "LiteralString", "Tuple", "Type", "TypeGuard", "TypeIs", "TypedDict"})

# Where a class is so basic that nobody makes it async by subclassing.
BASIC_MODULES = frozenset({"builtins", "typing", "types"})

VALUE: Forms = frozenset({Form.VALUE})


def forms_of(world: World, scope: Scope, annotation: ast.expr | None, depth: int = 0) -> Forms:
    """The forms of a value that an annotation describes.

    Args:
        world: where names are looked up.
        scope: where the annotation stands.
        annotation: the annotation, None where there is none.
        depth: how many aliases and unions it stands in.

    Returns:
        The forms, or None where they are not known.
    """
    if annotation is None or depth > MAX_DEPTH:
        return None
    if isinstance(annotation, ast.Constant):
        if annotation.value is None:
            return VALUE
        parsed = parse_annotation(annotation)
        return forms_of(world, scope, parsed, depth + 1) if parsed is not annotation else None
    if isinstance(annotation, ast.BinOp):
        return _union(world, scope, _members(annotation), depth)
    arguments: list[ast.expr] = []
    if isinstance(annotation, ast.Subscript):
        index = annotation.slice
        arguments = list(index.elts) if isinstance(index, ast.Tuple) else [index]
        annotation = annotation.value
    if not isinstance(annotation, ast.Name | ast.Attribute):
        return None
    return _named(world, scope, world.lookup(scope, annotation), arguments, depth)


def _named(world: World, scope: Scope, ref: Ref | None, arguments: list[ast.expr], depth: int) -> Forms:
    if isinstance(ref, ClassRef):
        return forms_of_class(world, ref)
    if not isinstance(ref, ValueRef):
        return None
    if is_special_form(ref) or ref.fullname in ("typing.Union", "typing.Optional"):
        if ref.name == "Optional":
            inner = forms_of(world, scope, arguments[0], depth + 1) if arguments else None
            return inner | {Form.VALUE} if inner is not None else None
        if ref.name in UNIONS:
            return _union(world, scope, arguments, depth)
        if ref.name in WRAPPERS and arguments:
            return forms_of(world, scope, arguments[0], depth + 1)
        if ref.name == "Self":
            return _own_class(world, scope)
        return VALUE if ref.name in VALUES else None
    return forms_of(world, ref.scope, ref.value, depth + 1)


def forms_of_class(world: World, cls: ClassRef) -> Forms:
    """The forms of an instance of a class.

    Args:
        world: where its bases are looked up.
        cls: the class.

    Returns:
        The forms, or None where a base is not found, or where every object is an instance (``object``,
        protocols without one of the special methods).
    """
    if cls.fullname in ("builtins.object", "typing.Any", "typing_extensions.Any"):
        return None
    classes, complete = world.mro(cls)
    if not complete:
        return None
    found = frozenset(
        form
        for each in classes
        for dunder, form in DUNDER_FORMS.items()
        if dunder in each.scope.child(each.node).bindings
    )
    if found:
        return found
    if any(_is_protocol(world, cls, base) for base in cls.node.bases) and cls.scope.module.name != "typing":
        return None
    if any("Any" in each.fullname.split(".") for each in classes):
        return None
    return frozenset({Form.VALUE if cls.scope.module.name in BASIC_MODULES else Form.PLAIN})


def written(expr: ast.expr) -> str:
    """An expression as text.

    Args:
        expr: the expression.

    Returns:
        Its text, ``...`` where it nests too deeply for `ast.unparse`, which goes down by recursion.
    """
    try:
        return ast.unparse(expr)
    except RecursionError:
        return "..."


def parse_annotation(annotation: ast.expr) -> ast.expr:
    """An annotation with the quotes taken off.

    Args:
        annotation: any annotation.

    Returns:
        What a string annotation contains; the annotation itself where it is no string, or none that parses.
    """
    if not (isinstance(annotation, ast.Constant) and isinstance(annotation.value, str)):
        return annotation
    try:
        return ast.parse(annotation.value.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return annotation


def _is_protocol(world: World, cls: ClassRef, base: ast.expr) -> bool:
    while isinstance(base, ast.Subscript):
        base = base.value
    ref = world.lookup(cls.scope, base)
    return isinstance(ref, ValueRef) and ref.name == "Protocol"


def _members(annotation: ast.BinOp) -> list[ast.expr]:
    """The members of ``A | B | C``, which nests to the left without an end."""
    members: list[ast.expr] = []
    current: ast.expr = annotation
    while isinstance(current, ast.BinOp) and isinstance(current.op, ast.BitOr):
        members.append(current.right)
        current = current.left
    return [current, *reversed(members)]


def union_members(annotation: ast.expr) -> list[ast.expr]:
    """The members of a union written with ``|``, or the annotation alone.

    Args:
        annotation: any annotation.

    Returns:
        The members in the order of the text.
    """
    return _members(annotation) if isinstance(annotation, ast.BinOp) else [annotation]


def _union(world: World, scope: Scope, members: list[ast.expr], depth: int) -> Forms:
    forms: frozenset[Form] = frozenset()
    for member in members:
        each = forms_of(world, scope, member, depth + 1)
        if each is None:
            return None
        forms |= each
    return forms or None


def _own_class(world: World, scope: Scope) -> Forms:
    current: Scope | None = scope
    while current is not None:
        if isinstance(current.node, ast.ClassDef) and current.parent is not None:
            return forms_of_class(world, ClassRef(current.parent, current.node))
        current = current.parent
    return None
