"""Hooks that read the code around a call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from mypy.checker import TypeChecker
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import Type

from mypy_asyncgen.tree.units import Module

CallContext = TypeVar("CallContext", bound=FunctionContext | MethodContext)

# A hook of functions and methods alike.
Hook = Callable[[FunctionContext | MethodContext], Type]

# Gives the indexed tree of the module that a checker checks; it is forgotten when the daemon updates a module.
ModuleOf = Callable[[TypeChecker], Module]


class CodeAround(Generic[CallContext]):
    """A hook that has yet to be told how the tree of a module is had, since that belongs to a build.

    Args:
        hook: the hook, which takes that beside the call's context.
    """

    def __init__(self, hook: Callable[[CallContext, ModuleOf], Type]) -> None:
        self._hook = hook

    def with_module(self, module: ModuleOf) -> Callable[[CallContext], Type]:
        """The hook as mypy calls it.

        Args:
            module: how the tree is had in this build.
        """
        return lambda ctx: self._hook(ctx, module)
