"""``stubs export``: the refined stubs for LLM clients, for type checkers that do not run the plugin."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path

from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.recover.clients.facts import stub_facts
from mypy_asyncgen.recover.clients.own_stubs import stub_packages


def export(folder: Path, distributions: Collection[str], *, overwrite: bool) -> list[Path]:
    """Write stubs as packages that type checkers know (PEP 561): ``<package>-stubs``, most of them partial.

    Args:
        folder: where they go.
        distributions: the clients whose stubs are wanted, by their names on PyPI; all where there are none.
        overwrite: whether stub packages that are there already are replaced.

    Returns:
        The packages.

    Raises:
        CommandError: there is no stub for a client, or a stub package is there already, or the folder cannot be written.
    """
    known = {facts.distribution: facts for facts in stub_facts().values()}
    for name in distributions:
        if name not in known:
            raise CommandError(f"no stub for {name}; there are stubs for {', '.join(sorted(known))}")
    packages = [package for name in distributions or sorted(known) for package in stub_packages(known[name])]
    there = [package.name for package in packages if (folder / package.name).exists()]
    if there and not overwrite:
        raise CommandError(f"{', '.join(there)} in {folder}: there already (--overwrite replaces it)")
    try:
        for package in packages:
            if (folder / package.name).exists():
                shutil.rmtree(folder / package.name)
            shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    except OSError as error:
        raise CommandError(f"{folder}: cannot be written: {error.strerror}") from error
    return [folder / package.name for package in packages]
