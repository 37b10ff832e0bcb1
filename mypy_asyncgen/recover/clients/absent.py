"""Clients that are not installed although a partial stub for them is.

mypy (1.19 to 2.4) takes such a client for a folder that is not there and ends the whole run with "can't read
file .../site-packages/openai", where the import alone should be an error: `FindModuleCache._find_module`
looks for the runtime package beside a partial stub under a path with two slashes, for which its check for
existence says yes. This tells mypy beforehand not to follow such an import.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from mypy.errorcodes import IMPORT_NOT_FOUND
from mypy.errors import ErrorInfo, Errors
from mypy.modulefinder import ModuleNotFoundReason, get_search_dirs
from mypy.options import Options

from mypy_asyncgen.mypy_api.errors import report_instead

# What mypy says of an import that it was told not to follow.
_IGNORED = re.compile(r'Import of "(?P<module>[\w.]+)" ignored')


def leave_alone(options: Options) -> list[str]:
    """Keep mypy from following imports of clients that are not installed.

    To be called while the plugin is made, before mypy looks for modules.

    Args:
        options: mypy's options for the build; its per-module options are replaced by others with more in them.

    Returns:
        The packages it did that for. An import of one is an error as before, or nothing where the user
        ignores missing imports of it.
    """
    folders = list(_folders(options))
    stubs = {name.removesuffix("-stubs") for folder in folders for name in _names(folder) if name.endswith("-stubs")}
    suspects = sorted(package for package in stubs if not _has_package(folders, package))
    if not suspects:
        return []
    from mypy_asyncgen.recover.clients.facts import stub_facts

    ours = {facts.package.partition(".")[0] for facts in stub_facts().values() if facts.modules}
    absent = [package for package in suspects if package in ours and _has_stub(folders, package)]
    if not absent:
        return []
    # A copy: the daemon holds on to the sections it was started with, and starts anew when it is run with others.
    sections = {name: dict(section) for name, section in options.per_module_options.items()}
    added = set()
    for package in absent:
        ignored = options.clone_for_module(package).ignore_missing_imports
        for section in (package, f"{package}.*"):
            if section not in sections:
                added.add(section)
            sections.setdefault(section, {})["follow_imports"] = "skip" if ignored else "error"
    options.per_module_options = sections
    # Built when a module's options are first asked for, and kept. It takes every section for one the user
    # wrote, and would name ours under `warn_unused_configs`.
    options.build_per_module_cache()
    for name in ("_unused_configs", "unused_configs"):  # the first since mypy 2
        unused = getattr(options, name, None)
        if isinstance(unused, set):
            unused -= added
    return absent


def not_found(errors: Errors, info: ErrorInfo, packages: Collection[str]) -> bool:
    """Report that an import is not followed as what it is: the client cannot be found.

    Args:
        errors: the build's errors.
        info: an error of mypy's.
        packages: what `leave_alone` gave.

    Returns:
        Whether the error was about the import of one of the packages.
    """
    found = _IGNORED.fullmatch(info.message)
    if found is None or found["module"].partition(".")[0] not in packages:
        return False
    message, notes = ModuleNotFoundReason.NOT_FOUND.error_message_templates(errors.options.fine_grained_incremental)
    report_instead(errors, info, IMPORT_NOT_FOUND, message.format(module=found["module"]), ())
    for note in notes:
        errors.report(info.line, info.column, note, IMPORT_NOT_FOUND, severity="note", only_once=True)
    return True


def _folders(options: Options) -> Iterator[Path]:
    """Where mypy looks for packages: the environment it checks for, and the project."""
    installed, own = get_search_dirs(options.python_executable)
    for folder in (*installed, *own, *options.mypy_path, "."):
        yield Path(folder)


def _names(folder: Path) -> list[str]:
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def _has_stub(folders: list[Path], package: str) -> bool:
    return any((folder / f"{package}-stubs" / "py.typed").is_file() for folder in folders)


def _has_package(folders: list[Path], package: str) -> bool:
    names = (package, f"{package}.py", f"{package}.pyi")
    return any((folder / name).exists() for folder in folders for name in names)
