"""What the stubs' METADATA.toml files say: which client versions a stub was checked against.

Installed, the files are data of this package; in a checkout they are read where they are written. Nothing
here imports mypy.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:  # mypy itself depends on tomli for Python 3.10.
    import tomli as tomllib

_PACKAGE = Path(__file__).parents[2]


@dataclass(frozen=True)
class StubFacts:
    """One stub.

    Attributes:
        distribution: the client's name on PyPI.
        package: the module that is imported, ``google.genai`` for a package inside a namespace.
        version: the range the stub holds for, ``>=0.6.3,<0.7`` or typeshed's ``0.6.*``.
        checked: the versions it was really checked against.
        modules: the modules it replaces; empty for a stub of the whole package.
        allowlist: the stubtest allowlist, if there is one.
        untyped: whether the client has no types of its own, so that without the stub all of it is ``Any``.
        environment: variables under which stubtest imports the client.
    """

    distribution: str
    package: str
    version: str
    checked: tuple[str, ...]
    modules: tuple[str, ...]
    allowlist: Path | None
    untyped: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)

    def covers(self, version: str) -> bool:
        """Whether a version of the client is one the stub holds for.

        Args:
            version: as the installed distribution has it.
        """
        return all(_satisfies(version, clause.strip()) for clause in self.version.split(",") if clause.strip())


def _satisfies(version: str, clause: str) -> bool:
    match = re.fullmatch(r"(>=|<=|==|~=|<|>)?\s*([0-9.]+?)(\.\*)?", clause)
    if match is None:
        return True
    operator, bound, wildcard = match.group(1) or "==", _release(match.group(2)), match.group(3)
    installed = _release(version)
    if operator == "~=":
        return installed >= bound and installed[: len(bound) - 1] == bound[:-1]
    if operator == "==" or wildcard:
        return installed[: len(bound)] == bound if wildcard else _padded(installed, bound)
    return {
        ">=": installed >= bound,
        "<=": installed <= bound,
        "<": installed < bound,
        ">": installed > bound,
    }[operator]


def _padded(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    length = max(len(one), len(other))
    return one + (0,) * (length - len(one)) == other + (0,) * (length - len(other))


def _release(version: str) -> tuple[int, ...]:
    """The numbers of a version: ``1.0.0b9`` counts as ``1.0.0``."""
    match = re.match(r"[0-9]+(?:\.[0-9]+)*", version)
    return tuple(int(part) for part in match.group().split(".")) if match else ()


def stub_folder() -> Path:
    """The folder with a folder per stub: data of this package, or the project's own where it is installed editable."""
    installed = _PACKAGE / "stubs"
    return installed if installed.is_dir() else _PACKAGE.parent / "stubs"


@functools.cache
def stub_facts() -> Mapping[str, StubFacts]:
    """The facts of every stub, by the package they are for.

    Returns:
        A mapping from ``StubFacts.package``; empty where the package was installed without its data.
    """
    found = [_read(path) for path in sorted(stub_folder().glob("*/METADATA.toml"))]
    return {facts.package: facts for facts in found}


def _read(path: Path) -> StubFacts:
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    distribution = path.parent.name
    allowlists = [
        path.parent / "stubtest_allowlist.txt",
        path.parent / "@tests" / "stubtest_allowlist.txt",
    ]
    return StubFacts(
        distribution,
        str(data.get("package", distribution.replace("-", "_"))),
        str(data.get("version", "")),
        tuple(data.get("checked", ())),
        tuple(data.get("modules", ())),
        next((allowlist for allowlist in allowlists if allowlist.is_file()), None),
        bool(data.get("untyped", False)),
        dict(data.get("environment", {})),
    )
