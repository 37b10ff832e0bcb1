"""Has mypy take files of this package for some modules, without anything where it looks for packages.

What lies beside the installed packages counts for everybody: for a mypy without the plugin, for other type checkers, and
for projects that have nothing to do with us. So the refined stubs lie inside this package, and mypy is told of them: what
its `FindModuleCache` has found already it does not look for again. A plugin is given neither that cache nor the build, so
it is found among the live objects, by the first of the calls that mypy makes before it resolves an import.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from mypy.modulefinder import ModuleSearchResult, SearchPaths
from mypy.options import Options

from mypy_asyncgen.mypy_api.build import manager_of

if TYPE_CHECKING:
    from mypy.build import BuildManager

# Gives the files by module, for the folders of installed packages and for those of the project.
Choose = Callable[[Sequence[str], Sequence[str]], Mapping[str, str]]


class OwnFiles:
    """The files of this package that a build uses.

    Args:
        options: the build's options; the `BuildManager` that carries the same object is the build's.
        folder: what the files are in. Their own errors are shown as little as those of installed packages.
        choose: chooses them, once per build.
    """

    def __init__(self, options: Options, folder: str, choose: Choose) -> None:
        self._options = options
        self._folder = os.path.abspath(folder)  # noqa: PTH100 (as mypy writes it)
        self._choose = choose
        self._manager: BuildManager | None = None

    def attach(self) -> None:
        """Tell mypy of the files; to be called again wherever mypy may have set up its search anew."""
        if self._manager is None:
            self._manager = manager_of(self._options)
            if self._manager is not None:
                paths = self._manager.search_paths
                files = self._choose(paths.package_path, (*paths.mypy_path, *paths.python_path))
                finder = self._manager.find_module_cache
                finder.results = Found(files, finder.results)
        if self._manager is not None and self._folder not in self._manager.search_paths.package_path:
            self._manager.search_paths = with_package_folder(self._manager.search_paths, self._folder)


def with_package_folder(paths: SearchPaths, folder: str) -> SearchPaths:
    """Count a folder to those of installed packages.

    Args:
        paths: where mypy looks for modules. It is left as it is: what finds modules has it, too.
        folder: the folder.

    Returns:
        Other paths, with the folder.
    """
    return SearchPaths(paths.python_path, paths.mypy_path, (*paths.package_path, folder), paths.typeshed_path)


class Found(dict[str, ModuleSearchResult]):
    """Where modules were found. The daemon clears it before each update.

    Args:
        files: the files of ours by module.
        found: what mypy has found before.
    """

    def __init__(self, files: Mapping[str, str], found: Mapping[str, ModuleSearchResult]) -> None:
        super().__init__(found)
        self._files = files
        self.update(files)

    def clear(self) -> None:
        super().clear()
        self.update(self._files)
