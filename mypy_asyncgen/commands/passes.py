"""The runs of mypy that a tree takes: in one run every module has one name, and every name is one module.

Python knows a file by how it is started: two folders with a ``main.py`` and a ``helpers.py`` each are two programs, and
mypy refuses them together. A file that nothing beside it imports gets a name of its own; files that are imported keep
theirs, and those that stand in each other's way are checked in runs of their own, one after the other.
"""

from __future__ import annotations

import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.modulefinder import BuildSource

# Modules that mypy needs as the standard library has them (`mypy.build.CORE_BUILTIN_MODULES`, mypy 2.4).
_CORE = frozenset(
    {
        *("builtins", "typing", "types", "typing_extensions", "mypy_extensions", "_typeshed", "_collections_abc"),
        *("collections", "sys", "abc"),
    }
)
_IMPORT = re.compile(rb"^[ \t]*(?:from|import)[ \t]+(\w+)", re.MULTILINE)


@dataclass
class Pass:
    """What one run of mypy checks.

    Attributes:
        sources: the files.
        bases: folders that imports are looked for in, beside those of the files themselves.
        hidden: files that an import must not find, as they would stand in the place of a library module.
    """

    sources: list[BuildSource] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


def plan(sources: Sequence[BuildSource]) -> list[Pass]:
    """Divide files into runs, as few as it takes.

    Args:
        sources: the files of the whole project, as they were found.

    Returns:
        The runs; the first has most of the files.
    """
    hidden = [source.path for source in sources if _shadows(source) and source.path is not None]
    renamed = [_out_of_the_way(source) if _shadows(source) else source for source in sources]
    planner = _Planner()
    for unit in _units(renamed):
        planner.add(unit)
    passes = planner.passes
    first = sorted({source.base_dir for source in passes[0].sources if source.base_dir})
    for each in passes:
        each.hidden = hidden
        own = {source.base_dir for source in each.sources}
        each.bases = [base for base in first if base not in own]
    return passes


def only(passes: Iterable[Pass], wanted: set[str]) -> list[Pass]:
    """The runs, with only some of the files; imports are found as in the whole.

    Args:
        passes: the runs of the whole project.
        wanted: the real paths of the files.
    """
    chosen = []
    for each in passes:
        sources = [source for source in each.sources if source.path and os.path.realpath(source.path) in wanted]
        if sources:
            kept = {source.base_dir for source in sources}
            others = dict.fromkeys(s.base_dir for s in each.sources if s.base_dir and s.base_dir not in kept)
            chosen.append(Pass(sources, [*others, *each.bases], each.hidden))
    return chosen


def _units(sources: Iterable[BuildSource]) -> list[list[BuildSource]]:
    """The files by the folder that their imports start from, the largest first: it is the project itself."""
    by_base: defaultdict[str, list[BuildSource]] = defaultdict(list)
    for source in sources:
        by_base[source.base_dir or ""].append(source)
    return sorted(by_base.values(), key=len, reverse=True)


class _Planner:
    """Puts the files of one folder after the other into runs."""

    def __init__(self) -> None:
        self.passes: list[Pass] = [Pass()]
        self._taken: list[set[str]] = [set()]

    def add(self, unit: list[BuildSource]) -> None:
        """Put files into the first run that none of their names is taken in; equal names among them part them."""
        unit = self._distinguished(unit)
        by_name = {source.module: source for source in reversed(unit)}
        here = [source for source in unit if by_name[source.module] is source]
        number = next((n for n, taken in enumerate(self._taken) if taken.isdisjoint(by_name)), len(self.passes))
        if number == len(self.passes):
            self.passes.append(Pass())
            self._taken.append(set())
        self.passes[number].sources += here
        self._taken[number].update(by_name)
        if len(here) < len(unit):
            self.add([source for source in unit if by_name[source.module] is not source])

    def _distinguished(self, unit: list[BuildSource]) -> list[BuildSource]:
        """The files, with names of their own where theirs are taken and nothing beside them imports them."""
        taken = self._taken[0]
        clashing = {source.module for source in unit if source.module in taken}
        if not clashing or any("." in name for name in clashing) or any(map(_is_package, unit)):
            return unit
        if clashing & _imported(unit):
            return unit
        return [_out_of_the_way(source, taken) if source.module in clashing else source for source in unit]


def _is_package(source: BuildSource) -> bool:
    return source.path is not None and os.path.basename(source.path).startswith("__init__.")


def _imported(unit: Iterable[BuildSource]) -> set[str]:
    """The first parts of the names that files import."""
    found: set[str] = set()
    for source in unit:
        try:
            with open(source.path or "", "rb") as file:
                found.update(name.decode("ascii", "replace") for name in _IMPORT.findall(file.read()))
        except OSError:
            continue
    return found


def _shadows(source: BuildSource) -> bool:
    """Whether a file stands in the place of a module of the standard library, which Python has loaded before."""
    top, dot, _ = source.module.partition(".")
    if top in _CORE:
        return True
    if dot or top not in sys.stdlib_module_names or _is_package(source):
        return False
    return source.base_dir is not None and os.path.realpath(source.base_dir) != os.path.realpath(os.curdir)


def _out_of_the_way(source: BuildSource, taken: Iterable[str] = ()) -> BuildSource:
    """The same file under a name that no import has."""
    from mypy.modulefinder import BuildSource

    top, dot, rest = source.module.partition(".")
    folder = re.sub(r"\W", "_", os.path.relpath(source.base_dir or os.curdir).strip("./\\"))
    name, number = f"{top}_in_{folder or 'this_folder'}", 1
    while name in taken:
        number += 1
        name = f"{top}_in_{folder}_{number}"
    return BuildSource(source.path, f"{name}{dot}{rest}", None, source.base_dir)
