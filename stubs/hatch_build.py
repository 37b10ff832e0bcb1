"""Puts the stubs into the package: each ``stubs/*/<package>-stubs`` with the facts about it.

Nothing goes to the top level of site-packages, where it would count for those who do not use the plugin. The plugin finds
the stubs (`mypy_asyncgen.recover.clients.own_stubs`); in an editable install it finds them in the project.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class StubFolders(BuildHookInterface):
    """Every folder under ``stubs/``, without listing one by name."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the stubs to a wheel.

        Args:
            version: ``standard`` or ``editable``.
            build_data: hatchling's; its ``force_include`` maps files of the project to places in site-packages.
        """
        if version == "editable":
            return
        include = build_data.setdefault("force_include", {})
        for folder in sorted(Path(self.root, "stubs").iterdir()):
            for package in sorted(folder.glob("*-stubs")):
                include[str(package)] = f"mypy_asyncgen/stubs/{folder.name}/{package.name}"
            for name in ("METADATA.toml", "@tests/stubtest_allowlist.txt"):
                fact = folder / name
                if fact.is_file():
                    include[str(fact)] = f"mypy_asyncgen/stubs/{folder.name}/{fact.name}"
