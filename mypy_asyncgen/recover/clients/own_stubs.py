"""The refined stubs that fit what is installed.

A stub is used where its client is installed among the packages that mypy checks against, in a version that the stub holds
for. Where the version is another one the stub is set aside whole, and the user is told once; the client's own types stand.
Where the client is absent, is the project itself, or has a stub package of somebody else's, there is nothing of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mypy_asyncgen.recover.clients import STUBS
from mypy_asyncgen.recover.clients.facts import StubFacts, stub_facts, stub_folder


class OwnStubs(NamedTuple):
    """What there is for a build.

    Attributes:
        files: the stubs by module.
        set_aside: by client, as it is imported, what to tell the user of a stub that does not fit.
    """

    files: Mapping[str, str]
    set_aside: Mapping[str, str]


def own_stubs(installed: Sequence[str], own: Sequence[str]) -> OwnStubs:
    """Find the stubs for the clients that are installed.

    Args:
        installed: the folders of installed packages that mypy looks into.
        own: the folders of the project that it looks into first.

    Returns:
        The stubs.
    """
    files: dict[str, str] = {}
    set_aside: dict[str, str] = {}
    folders = [Path(folder) for folder in installed]
    others = [Path(folder) for folder in own if folder not in installed]
    for package in sorted(STUBS):
        # Most builds have none of the clients, so nothing is read before one is there.
        parts = package.split(".")
        if any(folder.joinpath(*parts).is_dir() for folder in folders) and not _is_provided(parts[0], folders, others):
            facts = stub_facts()[package]
            version = installed_version(facts.distribution, folders)
            if version is None or facts.covers(version):
                files.update(_modules(facts))
            else:
                set_aside[package] = (
                    f"{facts.distribution} {version} is not a version that the stub in mypy-asyncgen holds for "
                    f"({facts.version}), so the stub is not used: upgrade mypy-asyncgen, or install "
                    f'"{_requirement(facts)}"'
                )
    return OwnStubs(files, set_aside)


def installed_version(distribution: str, folders: Iterable[Path]) -> str | None:
    """The version of an installed distribution, by the name of the folder with its metadata.

    Args:
        distribution: its name.
        folders: the folders of installed packages.

    Returns:
        The version, or None where there is no metadata.
    """
    name = re.sub(r"[-_.]+", "_", distribution).lower()
    for folder in folders:
        for entry in folder.glob("*.dist-info"):
            found, _, version = entry.name.removesuffix(".dist-info").rpartition("-")
            if re.sub(r"[-_.]+", "_", found).lower() == name:
                return version
    return None


def stub_packages(facts: StubFacts) -> list[Path]:
    """The folders ``<package>-stubs`` of a stub.

    Args:
        facts: the stub.
    """
    return sorted((stub_folder() / facts.distribution).glob("*-stubs"))


def _is_provided(top: str, folders: list[Path], others: list[Path]) -> bool:
    """Whether somebody else says what a package's types are: another stub package, or the project itself."""
    stubs = f"{top}-stubs"
    return any((folder / stubs).exists() for folder in (*folders, *others)) or any(
        (folder / name).exists() for folder in others for name in (top, f"{top}.py", f"{top}.pyi")
    )


def _modules(facts: StubFacts) -> Iterator[tuple[str, str]]:
    """The modules of a stub with their files."""
    for root in stub_packages(facts):
        for path in root.rglob("*.pyi"):
            parts = [root.name.removesuffix("-stubs"), *path.relative_to(root).with_suffix("").parts]
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), str(path)


def _requirement(facts: StubFacts) -> str:
    version = facts.version if facts.version[:1] in "<>=~" else f"=={facts.version}"
    return f"{facts.distribution}{version}"
