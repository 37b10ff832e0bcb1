"""The source files of a build, whether or not mypy has come to them yet.

mypy checks a module before it has analysed those that import it, and the order, or a warm cache, decides which others it
knows by then. What is read here from files is the same in every order.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePath

from mypy.checker import TypeChecker

from mypy_asyncgen.mypy_api.build import manager_with

# Where installed packages and the standard library's stubs lie: nobody derives from a class of the project there.
INSTALLED = frozenset({"site-packages", "dist-packages", "typeshed"})
# What tells that a folder is a repository's; folders above a file are looked at so far.
_REPOSITORY = (".git", ".hg")
MAX_FOLDERS = 8
# Folders that hold no source of the project itself.
NO_SOURCES = frozenset({"node_modules", "venv", "env", "build", "dist", "__pycache__"}) | INSTALLED


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


def repository(start: str) -> str | None:
    """The folder of the repository that a folder is in, or the one that mypy runs in, if that is above; else None.

    Args:
        start: the folder.
    """
    for folder in (Path(start), *Path(start).parents)[:MAX_FOLDERS]:
        if folder == Path.cwd() or any((folder / name).exists() for name in _REPOSITORY):
            return str(folder)
    return None


def python_files(folder: str, most: int) -> list[str]:
    """The Python files below a folder, without those of environments and hidden folders.

    Args:
        folder: the folder.
        most: how many files, and folders, are looked at.

    Returns:
        The paths; none where there are more, as below a home directory.
    """
    found: list[str] = []
    for number, (where, folders, files) in enumerate(os.walk(folder)):
        folders[:] = sorted(each for each in folders if each[0] != "." and each not in NO_SOURCES)
        found += (str(Path(where, file)) for file in sorted(files) if file.endswith(".py"))
        if max(number, len(found)) > most:
            return []
    return found
