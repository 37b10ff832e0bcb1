"""Honesty about versions: a client that a stub was not checked against is named once, with what to do.

The version is looked up beside the client's own files and not in mypy's environment, for mypy may check
another one (``--python-executable``). Only clients that the build really imports are looked up.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from pathlib import Path

from mypy.nodes import MypyFile

from mypy_asyncgen.recover.clients.facts import StubFacts, stub_facts


def out_of_range(modules: Mapping[str, MypyFile], imported: Container[str]) -> list[str]:
    """What to tell the user about the clients of a build.

    Args:
        modules: the modules of the build, as a checker or the plugin has them.
        imported: the top-level packages to look at.

    Returns:
        One sentence for each client whose installed version its stub was not checked against; empty when all
        is well, or where a client's version cannot be told.
    """
    messages = []
    for package, facts in stub_facts().items():
        if package.partition(".")[0] not in imported:
            continue
        tree = modules.get(package)
        if tree is None:
            continue
        version = installed_version(facts, Path(tree.path))
        if version is not None and not facts.covers(version):
            messages.append(
                f"{facts.distribution} {version} is not a version the stub in mypy-asyncgen was checked against "
                f"({facts.version}), so errors about it may be wrong: upgrade mypy-asyncgen, or install "
                f'"{_requirement(facts)}"'
            )
    return messages


def _requirement(facts: StubFacts) -> str:
    version = facts.version if facts.version[:1] in "<>=~" else f"=={facts.version}"
    return f"{facts.distribution}{version}"


def installed_version(facts: StubFacts, module: Path) -> str | None:
    """The version of a client, found from the file of one of its modules.

    Args:
        facts: the stub whose client it is.
        module: the file mypy read for ``facts.package``, the client's own or the stub's beside it.

    Returns:
        The version its metadata names, or None where there is no metadata beside the module.
    """
    levels = facts.package.count(".") + (1 if module.stem == "__init__" else 0)
    if len(module.parents) <= levels:
        return None
    site = module.parents[levels]
    # Imported where a build uses such a client, because it costs every other build as much as a third of this package.
    from importlib.metadata import DistributionFinder, MetadataPathFinder

    context = DistributionFinder.Context(name=facts.distribution, path=[str(site)])
    found = next(iter(MetadataPathFinder.find_distributions(context)), None)
    return found.version if found is not None else None
