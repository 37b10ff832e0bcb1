"""Puts the stubs where type checkers look for them: each ``stubs/*/<package>-stubs`` beside the installed
clients.

The facts about each stub (``METADATA.toml`` and the stubtest allowlist) become data of the package itself,
where `mypy_asyncgen.recover.clients.versions` and ``python -m mypy_asyncgen.stubtest`` read them.
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
            version: ``standard`` or ``editable``; an editable install gets copies of the stubs, since type
                checkers do not look for stub packages behind its path file.
            build_data: hatchling's; its ``force_include`` maps files of the project to places in
                site-packages.
        """
        key = "force_include_editable" if version == "editable" else "force_include"
        include = build_data.setdefault(key, {})
        for folder in sorted(Path(self.root, "stubs").iterdir()):
            for package in sorted(folder.glob("*-stubs")):
                include[str(package)] = package.name
            for name in ("METADATA.toml", "@tests/stubtest_allowlist.txt"):
                fact = folder / name
                if fact.is_file() and version != "editable":
                    include[str(fact)] = f"mypy_asyncgen/stubs/{folder.name}/{fact.name}"
