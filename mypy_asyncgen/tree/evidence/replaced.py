"""Functions and methods that a module replaces at run time, as tests do: what is called then is not what is declared."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import CallExpr, Expression, MemberExpr, NameExpr, RefExpr, StrExpr, TypeInfo, Var

from mypy_asyncgen.tree.evidence.bindings import Binding
from mypy_asyncgen.tree.evidence.sight import Sight

# How many arguments come before the new value: `setattr(target, name, new)`, `patch("module.name", new)`.
_REPLACING = {"setattr": 2, "object": 2, "patch": 1}
# What `unittest.mock.patch` names the new value by; without one it makes a mock of the same kind of function.
_NEW = frozenset({"new", "new_callable"})


def is_replaced(sight: Sight, callee: Expression) -> bool:
    """Whether the module puts something else in the place of the function that is called.

    Args:
        sight: the module.
        callee: the function's name, or the method's.
    """
    if not isinstance(callee, (NameExpr, MemberExpr)) or isinstance(callee.node, TypeInfo):
        return False
    if sight.variable(callee) is not None:
        # It is there to be assigned.
        return False
    if callee.name in _named_in_calls(sight):
        return True
    return any(_is_same(sight, callee, binding) for binding in sight.bindings.of(callee.name))


def is_replaced_around(sight: Sight, call: CallExpr) -> bool:
    """Whether the function around a call puts something in the place of anything, as tests do.

    Args:
        sight: the module.
        call: the call.
    """
    around = sight.module.function_of(call)
    return around is not None and any(
        sight.module.function_of(each) is around for name in _REPLACING for each in sight.bindings.calls(name)
    )


def _is_same(sight: Sight, callee: NameExpr | MemberExpr, binding: Binding) -> bool:
    """Whether what is assigned is the function that is called: by its definition, or by its name and its class."""
    target = binding.target
    if isinstance(target, NameExpr) or isinstance(callee, NameExpr):
        return callee.node is not None and target.node is callee.node
    replaced, called = _owners(sight, target.expr), _owners(sight, callee.expr)
    return not replaced or any(one in other.mro or other in one.mro for one in replaced for other in called)


def _owners(sight: Sight, receiver: Expression) -> list[TypeInfo]:
    """The classes whose attribute is meant; those of ``self`` are known before its function is checked."""
    if isinstance(receiver, NameExpr) and isinstance(receiver.node, Var) and receiver.node.is_self:
        function = sight.bindings.parameter_of(receiver.node)
        return [function.info] if function is not None and function.info else []
    if isinstance(receiver, RefExpr) and isinstance(receiver.node, TypeInfo):
        return [receiver.node]
    return sight.classes(receiver)


class _Named(frozenset[str]):
    """The names that a module's calls of `setattr` and `patch` have for what they replace."""


def _named_in_calls(sight: Sight) -> frozenset[str]:
    known = sight.module.kept.get(_Named)
    if not isinstance(known, _Named):
        known = sight.module.kept[_Named] = _Named(
            name for replacing, before in _REPLACING.items() for name in _names(sight.bindings.calls(replacing), before)
        )
    return known


def _names(calls: list[CallExpr], before: int) -> Iterator[str]:
    for call in calls:
        if not _NEW.isdisjoint(call.arg_names) or len(call.args) > before or _is_dotted(call):
            for argument in call.args[:2]:
                if isinstance(argument, StrExpr):
                    yield argument.value.rpartition(".")[2]


def _is_dotted(call: CallExpr) -> bool:
    """Whether pytest's ``monkeypatch.setattr("module.name", new)`` is meant, which names its target in one."""
    return len(call.args) == 2 and isinstance(call.args[0], StrExpr) and isinstance(call.callee, MemberExpr)
