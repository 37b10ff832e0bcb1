"""The names that a project gives in its settings, looked up in its modules: a misspelt one would silently do nothing."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping

from mypy.nodes import MypyFile, SymbolTable, TypeInfo

from mypy_asyncgen.settings import FULL_NAMES, SECTION, Settings


def named_modules(settings: Settings) -> set[str]:
    """The modules that a name in the settings may be in.

    Args:
        settings: the settings.
    """
    return {
        ".".join(parts[:end])
        for _, name in _names(settings)
        for parts in [name.split(".")]
        for end in range(1, len(parts))
    }


def unresolved(settings: Settings, modules: Mapping[str, MypyFile], module: str) -> Iterator[str]:
    """The names that a module should have and lacks.

    Args:
        settings: the settings.
        modules: the modules of the run, by name.
        module: the module.

    Yields:
        One sentence for each, with the nearest name that there is.
    """
    for key, name in _names(settings):
        parts = name.split(".")
        inside = _module_part(parts, modules)
        if ".".join(parts[:inside]) == module:
            near = _missing_in(modules[module], parts[inside:])
            if near is not None:
                yield _sentence(key, name, near)


def unresolved_modules(settings: Settings, modules: Collection[str]) -> Iterator[str]:
    """The names in a module that is not there, where one of nearly the same name is: others may be elsewhere.

    Args:
        settings: the settings.
        modules: the names of all modules of the project, and of those that they import.

    Yields:
        One sentence for each, with the nearest name.
    """
    for key, name in _names(settings):
        module, _, rest = name.rpartition(".")
        if not _module_part(name.split("."), modules):
            for near in difflib.get_close_matches(module, list(modules), n=1, cutoff=0.85):
                yield _sentence(key, name, f"{near}.{rest}")


def is_about_settings(message: str) -> bool:
    """Whether an error is one of these.

    Args:
        message: the error's sentence.
    """
    return message.partition(" names ")[0].endswith(f"in [{SECTION}]")


def _sentence(key: str, name: str, near: str) -> str:
    hint = f'; did you mean "{near}"?' if near else ""
    return f'"{name}" under "{key}" in [{SECTION}] names nothing that is there{hint}'


def _module_part(parts: list[str], modules: Collection[str]) -> int:
    """How many parts of a full name are its module; 0 where that is not there."""
    return next((end for end in range(len(parts) - 1, 0, -1) if ".".join(parts[:end]) in modules), 0)


def _names(settings: Settings) -> Iterator[tuple[str, str]]:
    for key in FULL_NAMES:
        for value in getattr(settings, key):
            yield key, value.partition(":")[0]


def _missing_in(tree: MypyFile, path: list[str]) -> str | None:
    """What is nearest to a name that a module lacks: empty where nothing is; None where the name is there."""
    if "__getattr__" in tree.names:
        return None
    table: SymbolTable = tree.names
    for at, part in enumerate(path):
        if part not in table:
            near = difflib.get_close_matches(part, list(table), n=1, cutoff=0.5)
            return ".".join([tree.fullname, *path[:at], near[0], *path[at + 1 :]]) if near else ""
        node = table[part].node
        if at + 1 == len(path) or not isinstance(node, TypeInfo):
            return None
        if node.get(path[at + 1]) is not None:
            return None
        table = node.names
    return None
