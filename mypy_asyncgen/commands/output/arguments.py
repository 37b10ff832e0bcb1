"""The options by which every command that reports lets its output be chosen."""

from __future__ import annotations

import argparse
from pathlib import Path

from mypy_asyncgen.commands.output.formats import OUTPUTS


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add ``--output`` and ``--output-file``.

    Args:
        parser: the command's parser.
    """
    parser.add_argument(
        "--output",
        choices=OUTPUTS,
        default="text",
        help="as mypy shows errors (default), JSON, SARIF 2.1.0, GitHub annotations, GitLab code quality, JUnit XML",
    )
    parser.add_argument("--output-file", type=Path, metavar="FILE", help="write the report to FILE")
