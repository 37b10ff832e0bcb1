"""The modules of a build as mypy's build keeps them: which imports were not found, and the checker of a module."""

from __future__ import annotations

import gc

from mypy.build import State
from mypy.nodes import MypyFile


class Graph:
    """mypy's own graph of a build's modules; a plugin is not handed it, so it is found among the objects alive."""

    def __init__(self) -> None:
        self._states: dict[str, State] = {}

    def state(self, tree: MypyFile) -> State | None:
        """The state of a module of the build, or None where it cannot be found.

        Args:
            tree: the module, parsed in this build.
        """
        found = self._states.get(tree.fullname)
        if found is None or found.tree is not tree:
            self._states = _graph_with(tree)
            found = self._states.get(tree.fullname)
        return found

    def missing_imports(self, module: str) -> list[str]:
        """The modules that a module imports and mypy did not find; the same for one that comes from the cache.

        Args:
            module: the module's full name.
        """
        found = self._states.get(module)
        return sorted(found.suppressed) if found is not None else []


def _graph_with(tree: MypyFile) -> dict[str, State]:
    # A worker of ``mypy -n`` hides what it was sent from the garbage collector, and with it from us.
    frozen = gc.get_freeze_count() > 0
    if frozen:
        gc.unfreeze()
    try:
        return _search(tree)
    finally:
        if frozen:
            gc.freeze()


def _search(tree: MypyFile) -> dict[str, State]:
    for found in gc.get_objects():
        if type(found) is State and found.tree is tree:
            for holder in gc.get_referrers(found):
                if isinstance(holder, dict) and holder.get(found.id) is found:
                    return holder
    return {}
