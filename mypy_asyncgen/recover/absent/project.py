"""Modules of the project that mypy did not find, because nobody told it where to look.

An application is mostly run from the folder that it lies in, or has its packages in ``src``; without `mypy_path` or
`explicit_package_bases` mypy does not look there, and takes what is imported for ``Any``. The kinds of such modules are read
from their source, as those of released packages are from a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from mypy.nodes import MypyFile

from mypy_asyncgen.mypy_api.source_files import INSTALLED
from mypy_asyncgen.recover.absent import tables
from mypy_asyncgen.tree.units import imported_modules

if TYPE_CHECKING:
    from mypy_asyncgen.stubtools.kind_tables import SourceReader

# What tells that a folder is the project's, so that nothing above it is.
_ROOTS = (".git", ".hg", "pyproject.toml", "setup.py", "setup.cfg", "mypy.ini")
_SOURCES = "src"
# Folders above a file are looked at so far.
_MAX_FOLDERS = 8


class Neighbours:
    """The modules that a file can import, as Python would find them, and mypy did not.

    Args:
        file: the file.
        found: the modules of the build. Those that are not the project's mypy knows best.
    """

    def __init__(self, file: str, found: Mapping[str, MypyFile]) -> None:
        self._file = file
        self._found = found

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
        # What is released under the name is known by its table.
        if tables.released(module) is not None:
            return None
        found = self._found.get(module)
        if found is not None and (found.is_stub or not INSTALLED.isdisjoint(Path(found.path).parts)):
            return None
        top = module.partition(".")[0]
        readers = (_reader_of(folder) for folder in self._folders if _holds(folder, top))
        return next((reader for reader in readers if reader.has(module)), None)


@cache
def _folders(start: str) -> tuple[str, ...]:
    """The folders that a file's project can be imported from, the nearest first."""
    found: list[str] = []
    for folder in (Path(start), *Path(start).parents)[:_MAX_FOLDERS]:
        found += [str(folder), str(folder / _SOURCES)]
        if any((folder / name).exists() for name in _ROOTS) or folder == Path.cwd():
            break
    return tuple(found)


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
    for known in (_folders, _holds, _reader_of):
        known.cache_clear()
