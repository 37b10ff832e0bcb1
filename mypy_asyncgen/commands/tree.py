"""The files below the paths that a command is given, each with the module it is: on any tree, without a refusal.

mypy's own search gives up at the first folder that it cannot name as a package, and follows a symbolic link that leads
back to its own folder until the system stops it. Here a file that cannot be checked is set aside with its reason, and
the search goes on.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.report import SetAside

if TYPE_CHECKING:
    from mypy.find_sources import SourceFinder
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import BuildSource
    from mypy.options import Options

# As mypy's own search passes over them (`mypy.find_sources`, mypy 1.19).
_PASSED_OVER = frozenset({"__pycache__", "site-packages", "node_modules"})
# A stub stands before the source of the same name.
_SUFFIXES = (".pyi", ".py")


@dataclass
class Tree:
    """What was found.

    Attributes:
        sources: the files, in mypy's order, each with its module and the folder that imports start from.
        aside: what is there and cannot be checked.
    """

    sources: list[BuildSource] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)


def find(paths: Sequence[str], options: Options, files: FileSystemCache) -> Tree:
    """Find the Python files that paths name.

    Args:
        paths: files and folders.
        options: mypy's options, whose ``exclude`` and package bases count.
        files: mypy's view of the files.

    Raises:
        CommandError: a path is not there, or none of them leads to a Python file.
    """
    from mypy.find_sources import SourceFinder

    search = _Search(options, files, SourceFinder(files, options))
    for path in paths:
        search.add(os.path.normpath(path))
    if not search.tree.sources and not search.tree.aside:
        where = ", ".join(paths)
        raise CommandError(f"{where}: there are no .py[i] files here")
    return search.tree


class _Search:
    """One search.

    Args:
        options: mypy's options.
        files: mypy's view of the files.
        finder: mypy's way to name a file's module.
    """

    def __init__(self, options: Options, files: FileSystemCache, finder: SourceFinder) -> None:
        self.tree = Tree()
        self._options = options
        self._files = files
        self._finder = finder
        self._seen: set[str] = set()

    def add(self, path: str) -> None:
        """Add a file, whatever its name, or what is below a folder."""
        if not os.path.lexists(path):
            raise CommandError(f"{path}: there is no such file or folder")
        if os.path.isdir(path):
            found = list(self._walk(path, (os.path.realpath(path),)))
            # A file that has another name as well goes by its own.
            for file in sorted(found, key=os.path.islink):
                self._add_file(file)
        elif path.endswith(_SUFFIXES):
            self._add_file(path)
        else:
            self._add_script(path)

    def _walk(self, folder: str, above: tuple[str, ...]) -> Iterator[str]:
        try:
            names = sorted(os.listdir(folder), key=_order)
        except OSError as error:
            self.tree.aside.append(SetAside(folder, f"the folder cannot be read: {error.strerror}"))
            return
        if "pyvenv.cfg" in names:
            # A virtual environment: other people's code.
            return
        for name in names:
            path = name if folder == os.curdir else os.path.join(folder, name)
            if name in _PASSED_OVER or name.startswith(".") or self._excluded(path):
                continue
            if os.path.isdir(path):
                real = os.path.realpath(path)
                if real not in above:
                    yield from self._walk(path, (*above, real))
            elif name.endswith(_SUFFIXES):
                yield path

    def _excluded(self, path: str) -> bool:
        from mypy import modulefinder

        if modulefinder.matches_exclude(path, self._options.exclude, self._files, False):
            return True
        by_git = getattr(self._options, "exclude_gitignore", False)
        return bool(by_git and modulefinder.matches_gitignore(path, self._files, False))

    def _add_file(self, path: str) -> None:
        from mypy.modulefinder import BuildSource

        if self._is_new(path):
            module, base = self._module(path)
            self.tree.sources.append(BuildSource(path, module, None, base))

    def _add_script(self, path: str) -> None:
        from mypy.modulefinder import BuildSource

        if Path(path).suffix and not _names_python(path):
            self.tree.aside.append(SetAside(path, "is not a Python file"))
        elif self._is_new(path):
            module = os.path.basename(path) if self._options.scripts_are_modules else None
            self.tree.sources.append(BuildSource(path, module, None))

    def _is_new(self, path: str) -> bool:
        """Whether a file can be opened and was not found before, perhaps by another name."""
        try:
            mode = os.stat(path).st_mode
        except OSError as error:
            self.tree.aside.append(SetAside(path, f"cannot be read: {error.strerror}"))
            return False
        if path.endswith(_SUFFIXES) and not stat.S_ISREG(mode):
            self.tree.aside.append(SetAside(path, "is not a regular file"))
            return False
        real = os.path.realpath(path)
        if real in self._seen:
            return False
        self._seen.add(real)
        return True

    def _module(self, path: str) -> tuple[str, str]:
        from mypy.find_sources import InvalidSourceList

        try:
            return self._finder.crawl_up(path)
        except InvalidSourceList:
            return _made_up_module(path)


def _order(name: str) -> tuple[bool, int, str]:
    """mypy's order (`mypy.find_sources.keyfunc`): a package before its modules, a stub before its source."""
    base, suffix = os.path.splitext(name)
    kind = _SUFFIXES.index(suffix) if suffix in _SUFFIXES else -1
    return (base != "__init__", kind, base if kind >= 0 else name)


def _made_up_module(path: str) -> tuple[str, str]:
    """A module name for a file in a package whose folder no import can name, as ``my-service/__init__.py``."""
    folder, name = os.path.split(os.path.abspath(path))
    stem = os.path.splitext(name)[0]
    parts = [] if stem == "__init__" else [stem]
    while any(os.path.isfile(os.path.join(folder, "__init__" + suffix)) for suffix in _SUFFIXES):
        folder, name = os.path.split(folder)
        parts.insert(0, re.sub(r"\W|^(?=\d)", "_", name))
    return ".".join(parts), folder


def _names_python(path: str) -> bool:
    """Whether a file's first line has Python run it."""
    try:
        with open(path, "rb") as file:
            first = file.readline(200)
    except OSError:
        return False
    return first.startswith(b"#!") and b"python" in first
