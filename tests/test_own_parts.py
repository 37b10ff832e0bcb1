"""What a client of another module hands out without annotations, whose bodies mypy does not read, in every way to run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from mypy.plugin import Plugin

pytestmark = pytest.mark.skipif(
    not hasattr(Plugin, "get_additional_indirect_deps"), reason="this mypy cannot check functions again"
)

CLIENTS = (Path(__file__).parent / "modules" / "lazy_clients.py").read_text(encoding="utf-8")
MAIN = """
from lazy_clients import Client, Named

async def main(client: Client) -> None:
    client.speech.convert("x")
    async with Named() as named:
        named.rename("x")
"""


class Project:
    """A program whose client's errors are not shown, like those of an installed package."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("lazy_clients.py", CLIENTS)
        self.write("main.py", MAIN)
        self.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\nfollow_imports = silent\n")

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")
        # An edit within a second must not pass for none.
        stamp = (self.folder / name).stat().st_mtime + len(list(self.folder.iterdir()))
        os.utime(self.folder / name, (stamp, stamp))

    def lines(self, *command: str) -> list[int]:
        """The lines of `main.py` that get an error."""
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return [
            int(row.split(":")[1])
            for row in done.stdout.splitlines()
            if row.startswith("main.py:") and ": error: " in row
        ]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    yield Project(tmp_path)
    subprocess.run([sys.executable, "-m", "mypy.dmypy", "kill"], cwd=tmp_path, capture_output=True, check=False)


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--cache-dir", os.devnull, "main.py"),
        ("mypy", "main.py"),
        ("mypy", "-n", "2", "main.py"),
        ("mypy", "--no-native-parser", "main.py"),
        ("mypy.dmypy", "run", "--", "--follow-imports=normal", "main.py"),
    ],
)
def test_the_same_lines_cold_and_warm(project: Project, command: tuple[str, ...]) -> None:
    for number in range(3):
        project.write("main.py", MAIN + number * "\n")
        assert project.lines(*command) == [5, 7]


def test_a_client_that_hands_out_something_else(project: Project) -> None:
    command = ("mypy", "main.py")
    assert project.lines(*command) == [5, 7]
    project.write("lazy_clients.py", CLIENTS.replace("return self._speech", "return object()"))
    assert project.lines(*command) == [7]
    project.write("lazy_clients.py", CLIENTS.replace("        return self\n", "        return object()\n"))
    assert project.lines(*command) == [5]
