"""The modules of a build as mypy's build keeps them: which imports were not found, and the checker of a module."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from mypy.build import State
from mypy.checker import TypeChecker
from mypy.nodes import Import, ImportAll, ImportFrom, MypyFile
from mypy.util import correct_relative_import


class Graph:
    """mypy's own graph of a build's modules; a plugin is not handed it, so it is found among the objects alive.

    To look for it takes a moment (half a second where the build is large), so that is done when something is asked.
    """

    def __init__(self) -> None:
        self._states: dict[str, State] = {}

    def checker(self, tree: MypyFile) -> TypeChecker | None:
        """The checker of a module that has just been checked.

        Args:
            tree: the module, parsed in this build.
        """
        state = self._of(tree).get(tree.fullname)
        return state.type_checker() if state is not None else None

    def missing_imports(self, checker: TypeChecker, module: str) -> list[str]:
        """The modules that a module imports and mypy did not find; the same for one that comes from the cache.

        Args:
            checker: the checker of any module that was parsed in this build.
            module: the full name of the module in question.
        """
        tree = checker.modules.get(module)
        if tree is not None and not tree.is_cache_skeleton and tree.imports:
            return sorted({name for name in _imported(tree) if name not in checker.modules})
        state = self._of(checker.tree).get(module)
        return sorted(state.suppressed) if state is not None else []

    def _of(self, tree: MypyFile) -> dict[str, State]:
        found = self._states.get(tree.fullname)
        if found is None or found.tree is not tree:
            self._states = _graph_with(tree)
        return self._states


def _imported(tree: MypyFile) -> Iterator[str]:
    """The modules that mypy looks for because a module that was parsed imports them, or something in them."""
    for statement in tree.imports:
        if statement.is_unreachable:
            continue
        if isinstance(statement, Import):
            for name, _ in statement.ids:
                parts = name.split(".")
                yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))
        elif isinstance(statement, (ImportFrom, ImportAll)):
            yield correct_relative_import(tree.fullname, statement.relative, statement.id, tree.is_package_init_file())[
                0
            ]


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
        if type(found) is dict:
            state = found.get(tree.fullname)
            if type(state) is State and state.tree is tree:
                return found
    return {}
