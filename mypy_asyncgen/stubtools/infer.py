"""What an async generator without an annotation yields, where syntax makes it certain.

Only what holds on every path counts: literals, parameters that are never assigned to, calls of classes and
of functions with an annotation. One ``yield`` of something else and the type is ``Incomplete``.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass

from mypy_asyncgen.stubtools.decorators import own_nodes
from mypy_asyncgen.stubtools.from_source import Reader
from mypy_asyncgen.stubtools.kinds import Gives, Kind
from mypy_asyncgen.stubtools.modules import ClassRef, FunctionNode, FunctionRef, Scope, World

Incomplete = "Incomplete"

# How deep a yielded display may nest.
MAX_DEPTH = 8

# How a name is written in the stub: the module that it is imported from, "" for a built-in, and the name.
Spell = Callable[[str, str], str]
# Whether a class is known in the stub under a name: the name, the class; None where it is not.
Visible = Callable[[ClassRef], "str | None"]


@dataclass(frozen=True)
class Yielded:
    """What a generator yields.

    Attributes:
        text: the type, as the stub spells it.
        certain: it was inferred; else the text is ``Incomplete``.
        receives: values sent to it are used.
    """

    text: str
    certain: bool
    receives: bool


def yielded(real: Gives, spell: Spell, visible: Visible) -> Yielded:
    """What a generator function yields.

    Args:
        real: the function; its definition is read where it is at hand.
        spell: how the stub writes an imported name.
        visible: how the stub writes a class of the source.

    Returns:
        The type. That ``yield`` alone gives None is certain, too.
    """
    if real.node is None or real.scope is None:
        return Yielded(spell("_typeshed", Incomplete), False, False)
    inside = real.scope.child(real.node)
    inference = Inference(inside, real.node, Reader(inside.module.world, stub=False), visible)
    types: list[str] = []
    certain = True
    plain_statements = {id(each.value) for each in own_nodes(real.node) if isinstance(each, ast.Expr)}
    receives = False
    yields = [each for each in own_nodes(real.node) if isinstance(each, ast.Yield | ast.YieldFrom)]
    for each in sorted(yields, key=lambda node: (node.lineno, node.col_offset)):
        receives = receives or id(each) not in plain_statements
        text = None
        if isinstance(each, ast.Yield):
            text = "None" if each.value is None else inference.of(each.value)
        if text is None:
            certain = False
        elif text not in types:
            types.append(text)
    if not certain or not types:
        return Yielded(spell("_typeshed", Incomplete), False, receives)
    return Yielded(union(types), True, receives)


def union(types: list[str]) -> str:
    """A union of types, ``None`` last.

    Args:
        types: their texts, each once.

    Returns:
        The union's text.
    """
    return " | ".join(sorted(types, key=lambda text: text == "None"))


class Inference:
    """The types of expressions in one function.

    Args:
        inside: the function's scope.
        node: the function.
        reader: reads what calls lead to.
        visible: how the stub writes a class of the source.
    """

    def __init__(self, inside: Scope, node: FunctionNode, reader: Reader, visible: Visible) -> None:
        self.reader = reader
        self.inside = inside
        self.node = node
        self.visible = visible
        self.world: World = inside.module.world

    def of(self, expr: ast.expr, depth: int = 0) -> str | None:
        """The type of an expression.

        Args:
            expr: the expression.
            depth: how many expressions it stands in.

        Returns:
            The type as the stub writes it, None where it is not certain.
        """
        if depth > MAX_DEPTH:
            return None
        if isinstance(expr, ast.Constant):
            return self._constant(expr)
        if isinstance(expr, ast.JoinedStr):
            return "str"
        if isinstance(expr, ast.UnaryOp) and isinstance(expr.op, ast.Not):
            return "bool"
        if isinstance(expr, ast.Tuple):
            parts = [self.of(each, depth + 1) for each in expr.elts]
            known = [each for each in parts if each is not None]
            return f"tuple[{', '.join(known)}]" if known and len(known) == len(parts) else None
        if isinstance(expr, ast.List | ast.Set):
            element = self._common(list(expr.elts), depth)
            return f"{'list' if isinstance(expr, ast.List) else 'set'}[{element}]" if element else None
        if isinstance(expr, ast.Dict):
            key = self._common(list(expr.keys), depth)
            value = self._common(list(expr.values), depth)
            return f"dict[{key}, {value}]" if key and value else None
        if isinstance(expr, ast.IfExp):
            return self._common([expr.body, expr.orelse], depth)
        if isinstance(expr, ast.Name):
            return self._name(expr, depth)
        if isinstance(expr, ast.Await) and isinstance(expr.value, ast.Call):
            return self._call(expr.value, awaited=True)
        if isinstance(expr, ast.Call):
            return self._call(expr, awaited=False)
        return None

    def _constant(self, expr: ast.Constant) -> str | None:
        if expr.value is None:
            return "None"
        if isinstance(expr.value, bool | int | float | complex | str | bytes):
            return type(expr.value).__name__
        return None

    def _common(self, exprs: list[ast.expr] | list[ast.expr | None], depth: int) -> str | None:
        """The union of some expressions' types; an empty display says nothing about its elements."""
        types: list[str] = []
        for expr in exprs:
            # ``**other`` in a dictionary has no key of its own.
            text = self.of(expr, depth + 1) if expr is not None else None
            if text is None:
                return None
            if text not in types:
                types.append(text)
        return union(types) if types else None

    def _name(self, expr: ast.Name, depth: int) -> str | None:
        bindings = self.inside.bindings.get(expr.id, [])
        args = self.node.args
        parameter = next(
            (each for each in [*args.posonlyargs, *args.args, *args.kwonlyargs] if each.arg == expr.id), None
        )
        stores = sum(
            isinstance(each, ast.Name) and each.id == expr.id and isinstance(each.ctx, ast.Store | ast.Del)
            for each in own_nodes(self.node)
        )
        if parameter is not None:
            return self.written(self.inside, parameter.annotation) if stores == 0 else None
        if stores == 1 and len(bindings) == 1 and isinstance(bindings[0].node, ast.expr):
            if bindings[0].annotation is not None:
                return self.written(self.inside, bindings[0].annotation)
            return self.of(bindings[0].node, depth + 1)
        return None

    def _call(self, call: ast.Call, *, awaited: bool) -> str | None:
        ref = self.reader.callee(self.inside, call.func)
        if isinstance(ref, ClassRef) and not awaited:
            # A metaclass or ``__new__`` may give something else, and a generic class needs its arguments.
            classes, complete = self.world.mro(ref)
            generic = any(isinstance(base, ast.Subscript) for each in classes for base in each.node.bases)
            simple = not ref.node.keywords and not getattr(ref.node, "type_params", ())
            if complete and simple and not generic:
                return self.visible(ref)
            return "str" if ref.fullname == "builtins.str" else None
        if isinstance(ref, FunctionRef) and len(ref.nodes) == 1 and not ref.nodes[0].decorator_list:
            function = ref.nodes[0]
            kind = self.reader.function(ref.scope, function).kind
            if (kind is Kind.COROUTINE) is awaited and not getattr(function, "type_params", ()):
                return self.written(ref.scope, function.returns)
        return None

    def written(self, scope: Scope, annotation: ast.expr | None) -> str | None:
        """An annotation of the source, for the stub.

        Args:
            scope: where it stands.
            annotation: the annotation, None where there is none.

        Returns:
            Its text, where each of its names is a class that the stub knows; else None.
        """
        if annotation is None:
            return None
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            try:
                annotation = ast.parse(annotation.value, mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
        spelled: dict[str, str] = {}
        for each in ast.walk(annotation):
            if isinstance(each, ast.Constant) and each.value is not None:
                return None
            if isinstance(each, ast.Attribute | ast.List | ast.Call):
                return None
            if isinstance(each, ast.Name):
                ref = self.world.lookup(scope, each)
                text = self.visible(ref) if isinstance(ref, ClassRef) else None
                if text is None:
                    return None
                spelled[each.id] = text
        if any(text != name for name, text in spelled.items()):
            return None
        return ast.unparse(annotation)
