"""Modules of the project that mypy did not find, because nobody told it where to look.

An application is mostly run from the folder that it lies in, or has its packages in ``src``; a repository can hold several
distributions, each in a folder of its own. Without `mypy_path` or `explicit_package_bases` mypy does not look there, and takes
what is imported for ``Any``. The kinds of such modules are read from their source, as those of released packages are from a
table.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from mypy.nodes import MypyFile

from mypy_asyncgen.mypy_api.source_files import INSTALLED, MAX_FOLDERS, NO_SOURCES, repository
from mypy_asyncgen.recover.absent import tables
from mypy_asyncgen.tree.units import imported_modules

if TYPE_CHECKING:
    from mypy_asyncgen.stubtools.kind_tables import SourceReader

# What tells that a folder is the project's, so that nothing above it is.
_ROOTS = (".git", ".hg", "pyproject.toml", "setup.py", "setup.cfg", "mypy.ini")
_SOURCES = "src"
# Folders of a repository are looked at so far below its own, and so many of them: a home directory is no repository.
_MAX_BELOW = 4
_MAX_BESIDE = 5_000
_DISTRIBUTION = ("pyproject.toml", "setup.py", "setup.cfg")


class Neighbours:
    """The modules that a file can import, as Python would find them, and mypy did not.

    Args:
        file: the file.
        found: the modules of the build. Those that are not the project's mypy knows best.
    """

    def __init__(self, file: str, found: Mapping[str, MypyFile]) -> None:
        self._file = file
        self._found = found
        self._readers: dict[str, SourceReader | None] = {}

    @cached_property
    def _folders(self) -> tuple[str, ...]:
        place = Path(self._file).absolute().parent
        return _folders(str(place)) if INSTALLED.isdisjoint(place.parts) else ()

    def has(self, module: str) -> bool:
        """Whether a module lies beside the file, or beside a folder that the file is in."""
        return self._reader(module) is not None

    def entry(self, module: str, name: str) -> str | dict[str, object] | None:
        """What a name of a module is, as a table says it.

        Args:
            module: the module's full name.
            name: the name.
        """
        reader = self._reader(module)
        return reader.entry(module, name) if reader is not None else None

    def _reader(self, module: str) -> SourceReader | None:
        if module not in self._readers:
            self._readers[module] = self._find(module)
        return self._readers[module]

    def _find(self, module: str) -> SourceReader | None:
        # What is released under the name is known by its table.
        if tables.holds(module):
            return None
        found = self._found.get(module)
        if found is not None and (found.is_stub or not INSTALLED.isdisjoint(Path(found.path).parts)):
            return None
        top = module.partition(".")[0]
        readers = (_reader_of(folder) for folder in self._folders if _holds(folder, top))
        near = next((reader for reader in readers if reader.has(module)), None)
        if near is not None or not self._folders:
            return near
        whole = _repository(str(Path(self._file).absolute().parent))
        return _beside(whole, module) if whole is not None else None


@cache
def _folders(start: str) -> tuple[str, ...]:
    """The folders that a file's project can be imported from, the nearest first."""
    found: list[str] = []
    for folder in (Path(start), *Path(start).parents)[:MAX_FOLDERS]:
        found += [str(folder), str(folder / _SOURCES)]
        if any((folder / name).exists() for name in _ROOTS) or folder == Path.cwd():
            break
    return tuple(found)


_repository = cache(repository)


@cache
def _beside(whole: str, module: str) -> SourceReader | None:
    """The one distribution of a repository that has a module; of two that have it, nobody knows which one is meant."""
    folders = _distributions(whole, module.partition(".")[0])
    found = [reader for folder in folders if (reader := _reader_of(folder)).has(module)]
    return found[0] if len(found) == 1 else None


@cache
def _distributions(whole: str, top: str) -> tuple[str, ...]:
    """The folders of a repository's distributions that hold a package."""
    return tuple(
        folder
        for folder, names in _source_folders(whole)
        if (top in names or f"{top}.py" in names) and _holds(folder, top) and _is_source(folder, top)
    )


@cache
def _source_folders(whole: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The folders below a repository's own that are no packages, so that packages can be imported from them, and what is there."""
    found = list(islice(_below(whole, 0), _MAX_BESIDE + 1))
    return tuple(sorted(found)) if len(found) <= _MAX_BESIDE else ()


def _below(folder: str, depth: int) -> Iterator[tuple[str, frozenset[str]]]:
    try:
        with os.scandir(folder) as entries:
            found = [each for each in entries if each.name[0] != "." and each.name not in NO_SOURCES]
            inside = [each.path for each in found if each.is_dir(follow_symlinks=False)]
    except OSError:
        return
    names = frozenset(each.name for each in found)
    if depth and "__init__.py" in names:
        return
    if depth:
        yield folder, names
    if depth < _MAX_BELOW:
        for each in inside:
            yield from _below(each, depth + 1)


def _is_source(folder: str, top: str) -> bool:
    """Whether packages are kept in a folder: it is called so, is a distribution's, or goes by the name of the package."""
    name = Path(folder).name
    return (
        name == _SOURCES
        or top in name.replace("-", "_").split("_")
        or top == name.replace("-", "_")
        or any(Path(folder, each).exists() for each in _DISTRIBUTION)
    )


@cache
def _holds(folder: str, top: str) -> bool:
    file = Path(folder, f"{top}.py")
    if file.is_file():
        # What imports a module of its own name stands beside a package of that name: ``app/utils/pydantic.py``.
        return re.search(rf"^\s*(?:import|from)\s+{re.escape(top)}\b", _text(file), re.MULTILINE) is None
    return Path(folder, top).is_dir()


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


@cache
def _reader_of(folder: str) -> SourceReader:
    from mypy_asyncgen.stubtools.kind_tables import SourceReader

    return SourceReader(Path(folder), tables.roots())


def concern(tree: MypyFile, modules: Mapping[str, MypyFile]) -> bool:
    """Whether a module imports another one of its project that mypy did not find.

    Args:
        tree: the module.
        modules: the modules of the build.
    """
    missing = [
        name for name in imported_modules(tree) if name not in modules and name.rpartition(".")[0] not in modules
    ]
    if not missing:
        return False
    neighbours = Neighbours(tree.path, modules)
    return any(neighbours.has(name) for name in missing)


def forget() -> None:
    """Drop what was read: in mypy's daemon, files change."""
    for known in (_folders, _repository, _beside, _distributions, _source_folders, _holds, _reader_of):
        known.cache_clear()
