"""mypy's build as far as a plugin needs it: its manager, and its graph of modules.

A plugin is handed neither, so they are found among the objects alive. That takes a moment, and half a second where a large
build is under way. So both are looked for at once by the first call of a build, when there is little to look through;
later questions are answered from that, and look again only where they are about another build.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from mypy.build import BuildManager, State
from mypy.checker import TypeChecker
from mypy.nodes import Import, ImportAll, ImportFrom, MypyFile
from mypy.options import Options
from mypy.util import correct_relative_import

# The modules of a build by their full names.
Graph = dict[str, State]

_managers: list[BuildManager] = []
# The newest build's graph, and what else has its modules by a name.
_graphs: list[Graph] = []


def manager_of(options: Options) -> BuildManager | None:
    """The manager of a build that has just begun.

    Args:
        options: the options that the build was started with.
    """
    for generation in (0, 1, 2):  # It is mostly young, and there are many old objects.
        young = gc.get_objects(generation)
        # The collector keeps the order in which objects were made: manager and graph come before the modules, which can
        # be a million objects by now.
        for objects in (young[:_EARLY], young):
            found = [each for each in objects if type(each) is BuildManager and each.options is options]
            graphs = [each for each in objects if type(each) is dict and _is_graph(each)]
            if found and (graphs or objects is young):
                _managers[:] = found
                _graphs[:] = graphs
                return found[0]
    return None


# How many of a build's first objects are looked through before all are.
_EARLY = 20_000


def _is_graph(objects: dict[object, object]) -> bool:
    return bool(objects) and type(next(iter(objects.values()))) is State


def manager_with(modules: dict[str, MypyFile]) -> BuildManager | None:
    """The manager of a build by its modules.

    Args:
        modules: the modules that mypy has analysed, as the checkers of the build have them.
    """
    if not any(each.modules is modules for each in _managers):
        _managers[:] = [each for each in gc.get_objects() if type(each) is BuildManager and each.modules is modules]
    return _managers[0] if _managers else None


def _graph_with(tree: MypyFile) -> Graph:
    """The graph that a module is in.

    Args:
        tree: the module, read from source in this build.

    Returns:
        The modules of its build; none where they are not found.
    """

    def has_it(graph: Mapping[str, object]) -> bool:
        state = graph.get(tree.fullname)
        return type(state) is State and state.tree is tree

    if not any(has_it(each) for each in _graphs):
        with _nothing_hidden():
            _graphs[:] = [each for each in gc.get_objects() if type(each) is dict and has_it(each)]
    return next((each for each in _graphs if has_it(each)), {})


def checker_of(tree: MypyFile) -> TypeChecker | None:
    """The checker of a module that has just been checked.

    Args:
        tree: the module, read from source in this build.
    """
    state = _graph_with(tree).get(tree.fullname)
    return state.type_checker() if state is not None else None


def missing_imports(checker: TypeChecker, module: str) -> list[str]:
    """The modules that a module imports and mypy did not find; the same for one that comes from the cache.

    Args:
        checker: the checker of any module that was read from source in this build.
        module: the full name of the module in question.
    """
    tree = checker.modules.get(module)
    if tree is not None and not tree.is_cache_skeleton and tree.imports:
        return sorted({name for name in _imported(tree) if name not in checker.modules})
    state = _graph_with(checker.tree).get(module)
    return sorted(state.suppressed) if state is not None else []


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


@contextmanager
def _nothing_hidden() -> Iterator[None]:
    """See what a worker of ``mypy -n`` was sent, which it hides from the garbage collector and with it from us."""
    frozen = gc.get_freeze_count() > 0
    if frozen:
        gc.unfreeze()
    try:
        yield
    finally:
        if frozen:
            gc.freeze()
