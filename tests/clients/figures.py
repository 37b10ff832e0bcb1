"""``python tests/clients/figures.py``: what the stubs and hooks change, client by client.

Checks every case twice with the real clients: with plain mypy and no stub of ours, and with the plugin. A wrong use is a
line with a ``# type: ignore[...]``; it counts as caught where mypy would report an error of that code there, which is
where it does not call the comment unused. A right use is an ``assert_type``, or an ``async for`` or ``async with``
without such a comment; it counts as clean where nothing is reported on its line.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import cases, clients_environment, install_project, run_mypy, uninstall_project

from mypy_asyncgen.clients import clients


def reported(out: str) -> dict[str, set[int]]:
    """The lines with an error, by the name of the case."""
    lines: dict[str, set[int]] = {}
    for path, number in re.findall(r"^(.+?):(\d+): error: ", out, re.MULTILINE):
        lines.setdefault(Path(path).name, set()).add(int(number))
    return lines


def uses(case: Path) -> tuple[list[range], list[range]]:
    """The right and the wrong uses of a case, each as the lines it spans."""
    right, wrong = [], []
    source = case.read_text().splitlines()
    for number, line in enumerate(source, 1):
        if "# type: ignore[" in line:
            wrong.append(range(number, number + 1))
        elif re.match(r"\s*(async (for|with)|assert_type)\b", line):
            end = number
            while source[number - 1 : end] and "\n".join(source[number - 1 : end]).count("(") > "\n".join(
                source[number - 1 : end]
            ).count(")"):
                end += 1
            right.append(range(number, end + 1))
    return right, wrong


def main() -> None:
    """Print the table."""
    python = clients_environment()
    with tempfile.TemporaryDirectory() as folder:
        uninstall_project(python) if "mypy-asyncgen" in _installed(python) else None
        before = reported(run_mypy(python, Path(folder), plugin=False))
        install_project(python)
        after = reported(run_mypy(python, Path(folder), plugin=True))
    columns = "{:20} {:10} {:>7} {:>6} {:>13} {:>12} {:>6} {:>13} {:>12}"
    print(
        columns.format(
            "client",
            "version",
            "entries",
            "right",
            "clean before",
            "clean after",
            "wrong",
            "caught before",
            "caught after",
        )
    )
    by_name = {case.stem.removeprefix("check_"): case for case in cases()}
    for client in clients():
        names = [
            client.distribution.replace("-", "_"),
            client.package.partition(".")[0],
            *_SHORT.get(client.distribution, ()),
        ]
        case = next((by_name[name] for name in names if name in by_name), None)
        if case is None:
            continue
        right, wrong = uses(case)
        bad_before, bad_after = before.get(case.name, set()), after.get(case.name, set())
        print(
            columns.format(
                client.distribution,
                client.version,
                len(client.entries),
                len(right),
                sum(bad_before.isdisjoint(lines) for lines in right),
                sum(bad_after.isdisjoint(lines) for lines in right),
                len(wrong),
                sum(bad_before.isdisjoint(lines) for lines in wrong),
                sum(bad_after.isdisjoint(lines) for lines in wrong),
            )
        )


# The names of cases that are neither the distribution's nor the package's.
_SHORT = {
    "autogen-agentchat": ("autogen",),
    "pydantic-ai-slim": ("pydantic_ai",),
    "openai-agents": ("openai_agents",),
    "llama-index-core": ("llama_index",),
    "xai-sdk": ("xai_sdk", "xai"),
}


def _installed(python: Path) -> str:
    command = [str(python), "-m", "pip", "list", "--format", "freeze", "--disable-pip-version-check"]
    return subprocess.check_output(command, text=True)


if __name__ == "__main__":
    sys.exit(main())
