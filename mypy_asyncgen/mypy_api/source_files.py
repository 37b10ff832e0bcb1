"""The source files of a build, whether or not mypy has come to them yet.

mypy checks a module before it has analysed those that import it, and the order, or a warm cache, decides which others it
knows by then. What is read here from files is the same in every order.
"""

from __future__ import annotations

from pathlib import PurePath

from mypy.checker import TypeChecker

from mypy_asyncgen.mypy_api.build import manager_with

# Where installed packages and the standard library's stubs lie: nobody derives from a class of the project there.
INSTALLED = frozenset({"site-packages", "dist-packages", "typeshed"})


def project_files(checker: TypeChecker) -> frozenset[str]:
    """The files that a build was given, and those that their imports were found in, without installed packages.

    Args:
        checker: a checker of the build.

    Returns:
        Paths as mypy has them; those of the modules known so far where the build is not found.
    """
    manager = manager_with(checker.modules)
    if manager is None:
        found = {tree.path for tree in checker.modules.values()}
    else:
        found = set(manager.source_set.source_paths)
        found.update(path for path in manager.find_module_cache.results.values() if isinstance(path, str))
    return frozenset(path for path in found if path.endswith(".py") and INSTALLED.isdisjoint(PurePath(path).parts))
