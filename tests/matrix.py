#!/usr/bin/env python3
"""The tests on every mypy and Python that the plugin is for, and a table of how they went.

    python tests/matrix.py                          # all: some hours on two cores
    python tests/matrix.py py313-mypy20 py310-pure  # these environments
    python tests/matrix.py --table                  # the table of what was run before, without running anything

The environments are tox's, in `pyproject.toml`; tox has to be installed (`pip install "tox>=4.67"`). The whole suite runs on
the newest mypy, the core cases on the others. A Python that is not on the machine is `-` in the table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent


def environments() -> list[str]:
    """The names of tox's environments, each `<python>-<mypy>`."""
    done = subprocess.run(
        [sys.executable, "-m", "tox", "list", "--no-desc", "-q"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return [name for name in done.stdout.split() if name.startswith("py")]


def outcome(environment: str) -> str:
    """How the tests went in an environment, as the table has it."""
    results = ROOT / ".tox" / environment / "results.xml"
    if not results.is_file():
        return "-"
    suite = ElementTree.parse(results).getroot().find("testsuite")
    if suite is None:
        return "no result"
    count = {name: int(suite.get(name, "0")) for name in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    passed = f"{count['tests'] - failed - count['skipped']} passed"
    others = {f"**{failed} failed**": failed, f"{count['skipped']} skipped": count["skipped"]}
    return ", ".join([passed, *(text for text, number in others.items() if number)])


def mypy_of(environment: str) -> str:
    """The mypy that is installed in an environment, with how it was built; empty where the environment is not there."""
    folder = ROOT / ".tox" / environment / ("Scripts" if os.name == "nt" else "bin")
    if shutil.which("python", path=folder) is None:
        return ""
    command = [folder / "python", "-m", "mypy", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip().replace("(compiled: yes)", "compiled").replace("(compiled: no)", "pure Python")


def table(names: list[str]) -> str:
    """The table, in Markdown.

    Args:
        names: the environments.

    Returns:
        A row for each mypy, a column for each Python.
    """
    pythons = list(dict.fromkeys(name.partition("-")[0] for name in names))
    mypys = list(dict.fromkeys(name.partition("-")[2] for name in names))
    rows = [["", *(f"Python 3.{python.removeprefix('py3')}" for python in pythons)]]
    rows.append(["---"] * len(rows[0]))
    for mypy in mypys:
        version = next(filter(None, (mypy_of(f"{python}-{mypy}") for python in pythons)), mypy)
        rows.append([version, *(outcome(f"{python}-{mypy}") for python in pythons)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main() -> int:
    """Run the command.

    Returns:
        tox's exit status: 0 where no test failed.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("environments", nargs="*", help="as in `tox list`; all without one")
    parser.add_argument("--table", action="store_true", help="print the table of the last runs and run nothing")
    args = parser.parse_args()
    every = environments()
    status = 0
    if not args.table:
        chosen = args.environments or every
        for name in chosen:
            (ROOT / ".tox" / name / "results.xml").unlink(missing_ok=True)
        command = [sys.executable, "-m", "tox", "run", "--skip-missing-interpreters", "true", "-e", ",".join(chosen)]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
    print(table(every))
    return status


if __name__ == "__main__":
    sys.exit(main())
