"""A folder of a test's own, and the command line run in it."""

from __future__ import annotations

import atexit
import contextlib
import functools
import io
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from mypy_asyncgen.cli import main

WRONG = """\
from collections.abc import AsyncIterator


async def words() -> AsyncIterator[str]:
    yield "a"


async def fetch() -> str:
    return "b"


async def entry() -> None:
    async for word in await words():  # all of them
        print(word)
    fetch().upper()
"""
RIGHT = WRONG.replace("await words()", "words()").replace("fetch().upper()", "(await fetch()).upper()")


@functools.cache
def cache_folder() -> str:
    """One cache for all tests of a process: reading typeshed anew takes seconds."""
    folder = tempfile.mkdtemp(prefix="mypy-asyncgen-tests-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@dataclass(frozen=True)
class Result:
    """What a command gave: its exit status and what it printed."""

    status: int
    out: str
    err: str


class Project:
    """A folder with files, as the working folder.

    Args:
        folder: an empty folder.
        patch: changes the working folder and the environment for the test.
        files: text by name.
    """

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch, files: dict[str, str] | None = None) -> None:
        self.folder = folder
        # mypy looks for its configuration up to here.
        (folder / ".git").mkdir(exist_ok=True)
        patch.chdir(folder)
        patch.setenv("MYPY_CACHE_DIR", cache_folder())
        for name in ("GITHUB_WORKSPACE", "NO_COLOR", "FORCE_COLOR"):
            patch.delenv(name, raising=False)
        for name, text in (files or {}).items():
            self.write(name, text)

    def write(self, name: str, text: str) -> Path:
        """Write a file, line ends as given."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
        return path

    def read(self, name: str) -> str:
        """A file's text, line ends as they are."""
        return (self.folder / name).read_bytes().decode()

    def run(self, *arguments: str) -> Result:
        """Run the command line in this process."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                status = main(list(arguments))
            except SystemExit as end:
                status = end.code if isinstance(end.code, int) else 1
        return Result(status, out.getvalue(), err.getvalue())
