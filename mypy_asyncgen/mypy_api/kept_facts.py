"""Facts about functions and classes that travel with a module's interface.

What another module's body says may be used only where mypy keeps it: in its cache, in the digest that says whether the
importers of a module are checked again, and in what the daemon compares after an update. mypy offers a plugin no such
place for functions. It does keep a function's `DataclassTransformSpec`, though, in all three, so facts are kept as the
field specifiers of one.

A class has `TypeInfo.metadata`, which is the plugins' own and in the cache and the digest; the daemon does not compare it.

mypy reads a spec back in one case: where a class is decorated with the function, or with what its call gives. There it
asks the plugins first, and `not_a_dataclass` answers for the functions that carry our facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from mypy.nodes import DataclassTransformSpec, Decorator, FuncDef, OverloadedFuncDef

if TYPE_CHECKING:
    from mypy.nodes import MypyFile, Node, TypeInfo
    from mypy.plugin import ClassDefContext, Plugin

_OURS = "mypy_asyncgen"


def keep(function: FuncDef, facts: Mapping[str, str]) -> None:
    """Let mypy keep facts beside a function's signature, and look at its callers again where they change.

    A function that really is a dataclass transform keeps its own spec, and no facts.

    Args:
        function: the function, at the top level of a module or class.
        facts: what to keep, in place of what was kept.
    """
    spec = function.dataclass_transform_spec
    if spec is None or _is_ours(spec):
        specifiers = (_OURS, *(f"{name}={value}" for name, value in facts.items()))
        function.dataclass_transform_spec = DataclassTransformSpec(field_specifiers=specifiers) if facts else None


def kept(function: FuncDef) -> dict[str, str]:
    """What `keep` kept of a function, in this run of mypy or in the one that wrote its cache.

    Args:
        function: any function.

    Returns:
        The facts by name; empty where nothing was kept.
    """
    # A mypy without it keeps no facts.
    spec = getattr(function, "dataclass_transform_spec", None)
    if spec is None or not _is_ours(spec):
        return {}
    return {name: value for name, _, value in (fact.partition("=") for fact in spec.field_specifiers[1:])}


def keep_of_class(info: TypeInfo, facts: Mapping[str, list[str]]) -> None:
    """Let mypy keep facts about a class in its cache, and look at the module's importers again where they change.

    Args:
        info: the class.
        facts: what to keep, in place of what was kept.
    """
    info.metadata[_OURS] = dict(facts)


def kept_of_class(info: TypeInfo) -> dict[str, list[str]]:
    """What `keep_of_class` kept, in this run of mypy or in the one that wrote its cache.

    Args:
        info: any class.
    """
    found: dict[str, list[str]] = info.metadata.get(_OURS, {})
    return found


def was_parsed(function: FuncDef) -> bool:
    """Whether a function was read from source in this run; one from the cache has no body and no arguments."""
    return hasattr(function, "arguments")


def not_a_dataclass(plugin: Plugin, fullname: str, question: str) -> Callable[[ClassDefContext], bool] | None:
    """The answer to mypy's question for a hook of a class decorator.

    Args:
        plugin: our plugin.
        fullname: the decorator's name.
        question: the name of the plugin's method that mypy asks, ``get_class_decorator_hook`` or its second round.

    Returns:
        For a function that carries our facts, a hook that does what the plugins after ours do, so that mypy does not
        read the facts; None for every other name.
    """
    node = _named(fullname, plugin._modules or {})
    # mypy asks of every decorated class, and most decorators carry nothing.
    if node is None or not any(
        getattr(function, "dataclass_transform_spec", None) is not None and kept(function)
        for function in functions_of(node)
    ):
        return None

    def hook(ctx: ClassDefContext) -> bool:
        chained: list[Plugin] = getattr(getattr(ctx.api, "plugin", None), "_plugins", [])
        for other in chained[chained.index(plugin) + 1 :] if plugin in chained else ():
            following = getattr(other, question)(fullname)
            if following is not None:
                return following(ctx) is not False
        return True

    return hook


def _named(fullname: str, modules: dict[str, MypyFile]) -> Node | None:
    """What a full name stands for; mypy asks for every decorator of a class, and nearly all are names of a module."""
    owner, _, name = fullname.rpartition(".")
    module = modules.get(owner)
    symbol = module.names.get(name) if module is not None else None
    if symbol is None and owner:
        from mypy_asyncgen.mypy_api.types import lookup_fully_qualified

        symbol = lookup_fully_qualified(fullname, modules)
    return symbol.node if symbol is not None else None


def functions_of(node: Node | None) -> Iterable[FuncDef]:
    """The functions that a symbol stands for: one, or the items and the implementation of an overload."""
    if isinstance(node, FuncDef):
        yield node
    elif isinstance(node, Decorator):
        yield node.func
    elif isinstance(node, OverloadedFuncDef):
        for item in (*node.items, *([node.impl] if node.impl is not None else [])):
            yield from functions_of(item)


def _is_ours(spec: DataclassTransformSpec) -> bool:
    return _OURS in spec.field_specifiers
