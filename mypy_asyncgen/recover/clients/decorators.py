"""Decorators of clients that declare no more than ``Callable`` and in truth keep the function's signature.

litellm puts ``litellm.utils.client`` on ``acompletion``, ``aembedding`` and some hundred others (read at
1.109.1).
"""

from __future__ import annotations

from mypy.plugin import FunctionContext
from mypy.types import FunctionLike, Type, get_proper_type


def decorated_unchanged(ctx: FunctionContext) -> Type:
    """A function hook for a decorator applied by its name.

    Args:
        ctx: the context of the decoration, whose one argument is the function.

    Returns:
        The type of the function decorated, or mypy's answer where the argument is not a function.
    """
    if len(ctx.arg_types) == 1 and len(ctx.arg_types[0]) == 1:
        function = get_proper_type(ctx.arg_types[0][0])
        if isinstance(function, FunctionLike):
            return function
    return ctx.default_return_type
