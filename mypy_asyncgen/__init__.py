"""A mypy plugin that makes every misuse of a coroutine, an async generator or an async iterable an error.

Enable it with ``plugins = mypy_asyncgen`` in mypy's configuration. Importing this package imports neither mypy nor
anything heavy, so that ``mypy_asyncgen.runtime`` stays cheap for programs that use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.plugin import Plugin

__version__ = "0.2.0"


def plugin(version: str) -> type[Plugin]:
    """The entry point mypy calls for ``plugins = mypy_asyncgen``.

    Args:
        version: mypy's version, as mypy gives it.

    Returns:
        The plugin class mypy is to instantiate: one that only says why, where this mypy is one that the rest of the
        package cannot be imported with.
    """
    try:
        from mypy_asyncgen.hooks import AsyncPlugin
    except Exception as error:
        from mypy_asyncgen.mypy_api.standin import instead_of

        return instead_of(version, error)
    return AsyncPlugin
