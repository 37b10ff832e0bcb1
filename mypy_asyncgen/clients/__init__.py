"""The LLM clients that the plugin knows: one file per client, and the folder's listing is the index.

A file is named after the package that is imported, with two underscores for a dot (``google__genai.py``), and holds
``CLIENT``: what the client is, its entry points, and where that was read. The hooks under
`mypy_asyncgen.recover.clients` and the documentation's table are made from these files. Nothing here imports mypy or a
client, and importing this package reads none of the files.
"""

from __future__ import annotations

import functools
import importlib
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_asyncgen.clients._model import Client, EntryPoint

_MODULES = tuple(
    sorted(
        name.removesuffix(".py")
        for name in os.listdir(os.path.dirname(__file__))  # noqa: PTH120, PTH208 (each run of mypy waits for this)
        if name.endswith(".py") and not name.startswith("_")
    )
)
# The top-level packages that names of entry points begin with.
PACKAGES = frozenset(name.partition("__")[0] for name in _MODULES)


@functools.cache
def clients() -> tuple[Client, ...]:
    """Every client, in the order of the packages' names."""
    modules = (importlib.import_module(f"{__name__}.{name}") for name in _MODULES)
    return tuple(module.CLIENT for module in modules)


def entry_points() -> Iterator[tuple[Client, EntryPoint]]:
    """Every entry point with the client that has it."""
    for client in clients():
        for entry in client.entries:
            yield client, entry
