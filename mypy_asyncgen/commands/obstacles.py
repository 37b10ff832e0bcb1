"""What keeps mypy from checking anything at all, read from its words: which file it is, and why.

One file that does not parse, cannot be read or stands in another's place ends a run of mypy. What is found here is set
aside, and the run is made again without it.
"""

from __future__ import annotations

import ast
import os
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mypy_asyncgen.commands.messages import parse
from mypy_asyncgen.commands.output.problem import Problem

if TYPE_CHECKING:
    from mypy.modulefinder import BuildSource
    from mypy.options import Options

_TWICE = re.compile(r'Source file found twice under different module names: "(.+)" and "(.+)"')
_SHADOWS = re.compile(r'This file shadows library module "(.+)"')
_UNREADABLE = re.compile(r"Cannot (read|decode|parse) file: (.+)")
# As mypy 1 says it, without a place in front.
_UNREADABLE_BEFORE = re.compile(r"^mypy: can't (read|decode) file '(.+?)': (.+)$")
_DUPLICATE = re.compile(r'Duplicate module named "(.+)" \(also at "(.+)"\)')
_CRASH = re.compile(r"^(?:(?P<path>.+?):(?:(?P<line>\d+):)? )?error: INTERNAL ERROR", re.MULTILINE)
_VERBS = {"read": "cannot be read", "decode": "cannot be decoded", "parse": "does not parse"}


@dataclass(frozen=True)
class Obstacle:
    """One thing in mypy's path.

    Attributes:
        path: the file.
        module: the module that imports find it as.
        reason: why mypy stops at it, as the end of a sentence that begins with the path; empty where the file is checked
            all the same, under another name.
        hide: no import may find it, as it stands in the place of a library module.
    """

    path: str
    module: str
    reason: str = ""
    hide: bool = False


def named(lines: Sequence[str], sources: Sequence[BuildSource]) -> list[Obstacle]:
    """The obstacles that mypy's messages name.

    Args:
        lines: the messages of a run that was blocked.
        sources: the files that it was asked to check.
    """
    modules = {os.path.realpath(source.path): source.module for source in sources if source.path is not None}
    found = [_obstacle(problem, modules) for problem in parse(lines)]
    found += [_unreadable(line, modules) for line in lines]
    return [obstacle for obstacle in found if obstacle is not None]


def _unreadable(line: str, modules: dict[str, str]) -> Obstacle | None:
    said = _UNREADABLE_BEFORE.match(line)
    if said is None:
        return None
    module = modules.get(os.path.realpath(said[2])) or module_of(said[2])
    return Obstacle(said[2], module, f"{_VERBS[said[1]]}: {said[3]}")


def _obstacle(problem: Problem, modules: dict[str, str]) -> Obstacle | None:
    path = problem.path
    module = modules.get(os.path.realpath(path)) or module_of(path)
    if twice := _TWICE.match(problem.message):
        # It stays under the name it was asked for by, and cannot be imported under the other.
        other = twice[1] if module == twice[2] else twice[2]
        return Obstacle(path, other)
    if shadows := _SHADOWS.match(problem.message):
        return Obstacle(path, module, f'stands in the place of the library module "{shadows[1]}"', hide=True)
    if unreadable := _UNREADABLE.match(problem.message):
        return Obstacle(path, module, f"{_VERBS[unreadable[1]]}: {unreadable[2]}")
    if duplicate := _DUPLICATE.match(problem.message):
        return Obstacle(path, module, f'is another "{duplicate[1]}" beside {duplicate[2]}')
    if problem.code == "syntax":
        return Obstacle(path, module, f"does not parse: line {problem.line}: {problem.message}")
    return None


def crashed(said: str, sources: Sequence[BuildSource], version: str) -> Obstacle | None:
    """The file that mypy crashed at, where it says so.

    Args:
        said: what mypy printed.
        sources: the files that it was asked to check.
        version: mypy's version.
    """
    crash = _CRASH.search(said)
    if crash is None or crash["path"] is None:
        return None
    modules = {os.path.realpath(source.path): source.module for source in sources if source.path is not None}
    path = crash["path"]
    where = f" at line {crash['line']}" if crash["line"] else ""
    module = modules.get(os.path.realpath(path)) or module_of(path)
    return Obstacle(path, module, f"mypy {version} crashes on it{where} (INTERNAL ERROR)")


def is_crash(said: str) -> bool:
    """Whether mypy says that it failed itself."""
    return _CRASH.search(said) is not None


def module_of(path: str) -> str:
    """The name that a file is imported by: from the highest folder above it that is a package."""
    folder, name = os.path.split(os.path.abspath(path))
    stem = os.path.splitext(name)[0]
    parts = [] if stem == "__init__" else [stem]
    while any(os.path.isfile(os.path.join(folder, "__init__" + suffix)) for suffix in (".py", ".pyi")):
        folder, name = os.path.split(folder)
        parts.insert(0, name.removesuffix("-stubs"))
    return ".".join(parts)


def unparsed(sources: Iterable[BuildSource], options: Options) -> list[Obstacle]:
    """The files that mypy would stop at for their text, all at once.

    Python's own parser looks at each, which is quick; what it refuses is shown to mypy's, which may know a newer syntax.

    Args:
        sources: the files.
        options: mypy's options.
    """
    found = []
    for source in sources:
        if source.path is None:
            continue
        reason = _refused_by_python(source.path)
        if reason is not None and _refused_by_mypy(source.path, options):
            found.append(Obstacle(source.path, source.module, reason))
    return found


def _refused_by_python(path: str) -> str | None:
    try:
        with open(path, "rb") as file:
            text = file.read()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    except SyntaxError as error:
        return f"does not parse: line {error.lineno}: {error.msg}" if error.lineno else f"does not parse: {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"does not parse: {error or type(error).__name__}"
    return None


def _refused_by_mypy(path: str, options: Options) -> bool:
    from mypy.errors import Errors
    from mypy.parse import parse as parse_module
    from mypy.util import decode_python_encoding

    errors = Errors(options)
    try:
        if getattr(options, "native_parser", False):
            # It reads the file itself, and lazily unless told otherwise.
            parse_module(None, path, None, errors, options, eager=True)
        else:
            with open(path, "rb") as file:
                source = decode_python_encoding(file.read())
            parse_module(source, path, None, errors, options)
    except Exception:
        # Whatever it fails with (an encoding that is unknown, a depth that it cannot follow), it does not parse the file.
        return True
    return errors.is_blockers()
