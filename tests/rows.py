"""The tables' rows for third-party packages, held against what is installed.

    rows.py [--python PY] [PACKAGE ...]

mypy resolves each name of `mypy_asyncgen.tables` among the packages of PY (default: this Python), as it does when it asks
the plugin. Printed is each name that an installed package does not have any more, and each parameter that its function does not
have. Packages that are not installed, or that mypy has no types for, are named and not judged.

Exit status 1 where a row cannot match.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from mypy_asyncgen.tables.callbacks import SLOTS
from mypy_asyncgen.tables.decorators import DECORATORS
from mypy_asyncgen.tables.routes import ROUTES
from mypy_asyncgen.tables.sinks import SINKS

LINE = re.compile(r"^probe\.py:(?P<line>\d+):(?:\d+:)? (?P<kind>error|note): (?P<text>.*)$")


class Row(NamedTuple):
    """What the tables say of one name.

    Attributes:
        name: the full name.
        parameters: the parameters that rows of this name speak of, where they have names.
    """

    name: str
    parameters: frozenset[str]


class Probe(NamedTuple):
    """Where a row is in the program that mypy checks.

    Attributes:
        imported: the line of the module's import.
        used: the line of the expression.
    """

    imported: int
    used: int


def third_party() -> list[Row]:
    """The rows whose names the standard library does not have."""
    found: dict[str, set[str]] = defaultdict(set)
    for sink in SINKS.values():
        found[sink.name].update(p for p in sink.parameters if isinstance(p, str))
    for slot in SLOTS:
        found[slot.name].update([slot.parameter] if isinstance(slot.parameter, str) else [])
    for rule in DECORATORS.values():
        found[rule.name].update(rule.unless)
    for route in ROUTES.values():
        found[route.name].update()
    return [
        Row(name, frozenset(parameters))
        for name, parameters in sorted(found.items())
        if name.partition(".")[0] not in sys.stdlib_module_names
    ]


def module_of(name: str) -> str:
    """The module of a full name: what stands before the first class, or before the function."""
    parts = name.split(".")
    inner = next((i for i, part in enumerate(parts) if part.lstrip("_")[:1].isupper()), len(parts) - 1)
    return ".".join(parts[:inner])


def write(rows: list[Row]) -> tuple[str, list[Probe]]:
    """The program that names each row, and where it does."""
    lines: list[str] = []
    probes = []
    for row in rows:
        lines += [f"import {module_of(row.name)}", f"reveal_type({row.name})"]
        probes.append(Probe(len(lines) - 1, len(lines)))
    return "\n".join(lines) + "\n", probes


def resolve(python: Path, program: str) -> dict[int, list[str]]:
    """What mypy says of a program, by line."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "probe.py").write_text(program, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--config-file=",
            "--python-executable",
            str(python),
            "--no-error-summary",
        ]
        command += ["--cache-dir", str(Path(folder, "cache")), "--follow-imports=silent", "probe.py"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stdout + done.stderr)
    said: dict[int, list[str]] = defaultdict(list)
    for row in done.stdout.splitlines():
        if match := LINE.match(row):
            said[int(match["line"])].append(match["text"])
    return said


def judge(row: Row, probe: Probe, said: dict[int, list[str]]) -> str | None:
    """What is wrong with a row, or None; raises `LookupError` where its package cannot be seen."""
    if any("import" in text or "stub" in text for text in said[probe.imported]):
        raise LookupError
    texts = said[probe.used]
    revealed = next((text for text in texts if text.startswith("Revealed type is")), "")
    if any("has no attribute" in text or "is not defined" in text for text in texts):
        return f"{row.name}: there is no such name"
    if re.search(r'is "Any"', revealed):
        raise LookupError
    missing = [name for name in sorted(row.parameters) if not re.search(rf"[(, *]{name}:", revealed)]
    takes_any = "**" in revealed
    return f"{row.name}: no parameter {', '.join(missing)}" if missing and not takes_any else None


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="*", metavar="PACKAGE")
    parser.add_argument("--python", type=Path, default=Path(sys.executable))
    args = parser.parse_args()
    rows = [row for row in third_party() if not args.packages or row.name.partition(".")[0] in args.packages]
    if not rows:
        parser.error(f"no row is for {', '.join(args.packages)}")
    program, probes = write(rows)
    said = resolve(args.python, program)
    unseen: set[str] = set()
    wrong = seen = 0
    for row, probe in zip(rows, probes, strict=True):
        try:
            fault = judge(row, probe, said)
        except LookupError:
            unseen.add(row.name.partition(".")[0])
            continue
        seen += 1
        if fault is not None:
            wrong += 1
            print(fault)
    print(f"{seen} of {len(rows)} rows resolved, {wrong} of them cannot match")
    if unseen:
        print(f"not installed, or without types: {', '.join(sorted(unseen))}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
