"""The forms that a report can have, by the name that ``--output`` takes, and where it goes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from mypy_asyncgen.commands.output.files import write_all
from mypy_asyncgen.commands.output.report import Report

# Each form is made by `render` in the module of this name, imported only for the one that is asked for.
_MODULES = {
    "text": "text",
    "json": "json_document",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
}
OUTPUTS = tuple(_MODULES)


def render(report: Report, output: str) -> str:
    """A report in one of its forms.

    Args:
        report: what was found.
        output: a name of `OUTPUTS`.

    Returns:
        The text, without a line end behind the last line.
    """
    module: Any = import_module(f"mypy_asyncgen.commands.output.{_MODULES[output]}")
    made: Callable[[Report], str] = module.render
    return made(report)


def show(text: str, file: Path | None) -> None:
    """Print a report, or write it to a file as a whole.

    Args:
        text: the report.
        file: where to write it; None for the standard output.

    Raises:
        CommandError: the file cannot be written.
    """
    if file is None:
        if text:
            # A name on disk can hold what the output's encoding has no place for.
            encoding = sys.stdout.encoding or "utf-8"
            print(text.encode(encoding, "backslashreplace").decode(encoding))
        return
    before = file.read_bytes() if file.is_file() else None
    write_all({file: (text + "\n").encode("utf-8", "backslashreplace")}, {file: before})
