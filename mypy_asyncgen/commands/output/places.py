"""Where a finding is, for programs that know files by other names than the working folder's."""

from __future__ import annotations

import hashlib
import linecache
import os
from collections import Counter
from pathlib import Path

from mypy_asyncgen.commands.output.problem import Problem

# The checkout's root, as GitHub Actions and GitLab CI give it.
_WORKSPACES = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


def repository_root() -> Path:
    """The root of the checkout: as the CI says, else the folder with ``.git`` above, else the working folder."""
    here = Path.cwd()
    for name in _WORKSPACES:
        root = os.environ.get(name)
        if root and here.is_relative_to(Path(root).absolute()):
            return Path(root).absolute()
    return next((each for each in (here, *here.parents) if (each / ".git").exists()), here)


def repository_path(path: str) -> str:
    """A path from the root of the checkout, with slashes; the full path of a file that is outside.

    Args:
        path: the path from the working folder, or a full one.
    """
    full = Path(path).absolute()
    root = repository_root()
    return (full.relative_to(root) if full.is_relative_to(root) else full).as_posix()


def raw_line(problem: Problem) -> str:
    """The source line of a finding; empty where the file cannot be read.

    Args:
        problem: the finding.
    """
    linecache.checkcache(problem.path)
    return linecache.getline(problem.path, problem.line).rstrip("\r\n")


def source_line(problem: Problem) -> str:
    """The source line of a finding, with runs of white space made one.

    Args:
        problem: the finding.
    """
    return " ".join(raw_line(problem).split())


def fingerprint(problem: Problem, seen: Counter[str]) -> str:
    """What stays when lines move: the file, the code, the source line and which of several alike it is.

    Args:
        problem: the finding.
        seen: the findings before it, counted; it is added.
    """
    key = "\0".join((repository_path(problem.path), problem.code, source_line(problem)))
    seen[key] += 1
    return hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:32]
