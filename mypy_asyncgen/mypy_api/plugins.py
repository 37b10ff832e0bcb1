"""The build's other plugins and modules.

mypy uses the first plugin that answers for a name. What answers for a call asks the plugins after ours first, mypy's own
default plugin among them, so that they keep working.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.checker import TypeChecker
    from mypy.nodes import MypyFile
    from mypy.plugin import AttributeContext, FunctionContext, MethodContext, Plugin
    from mypy.types import Type


def function_hooks(checker: TypeChecker, plugin: Plugin, fullname: str) -> list[Callable[[FunctionContext], Type]]:
    """The hooks that the plugins after this one have for a function, in the order in which mypy would have asked."""
    hooks = (other.get_function_hook(fullname) for other in _plugins_after(checker, plugin))
    return [hook for hook in hooks if hook is not None]


def method_hooks(checker: TypeChecker, plugin: Plugin, fullname: str) -> list[Callable[[MethodContext], Type]]:
    """The hooks that the plugins after this one have for a method, in the order in which mypy would have asked."""
    hooks = (other.get_method_hook(fullname) for other in _plugins_after(checker, plugin))
    return [hook for hook in hooks if hook is not None]


def attribute_hooks(checker: TypeChecker, plugin: Plugin, fullname: str) -> list[Callable[[AttributeContext], Type]]:
    """The hooks that the plugins after this one have for an attribute, in the order in which mypy would have asked."""
    hooks = (other.get_attribute_hook(fullname) for other in _plugins_after(checker, plugin))
    return [hook for hook in hooks if hook is not None]


def _plugins_after(checker: TypeChecker, plugin: Plugin) -> list[Plugin]:
    chained: list[Plugin] = getattr(checker.plugin, "_plugins", [])
    return chained[chained.index(plugin) + 1 :] if plugin in chained else []


def module_tree(plugin: Plugin, name: str) -> MypyFile | None:
    """A module of the build, by its full name."""
    modules = plugin._modules
    return modules.get(name) if modules is not None else None
