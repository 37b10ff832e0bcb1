"""Which Python's packages a project sees: what is installed beside this tool is often not what the project imports.

pipx, uvx and pre-commit run a tool in an environment of its own. As ty, pyright and pyrefly do, the project's own is looked
for: the active one (``VIRTUAL_ENV``, conda), a ``.venv`` or ``venv`` in the project's folder or above, and what uv, poetry, pdm
and pipenv keep elsewhere.
"""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mypy_asyncgen.commands.output.outcome import CommandError

# Where a project ends: no environment above it is its own.
_ROOTS = (".git", ".hg")
_FOLDERS = (".venv", "venv")


class Environment(NamedTuple):
    """The Python whose packages count.

    Attributes:
        python: its executable.
        origin: how it was found, for a person.
        version: its version, where that is known without running it.
    """

    python: str
    origin: str
    version: tuple[int, int] | None = None

    @property
    def own(self) -> bool:
        """Whether it is the one that this tool runs in."""
        return os.path.abspath(self.python) == os.path.abspath(sys.executable)

    def described(self) -> str:
        """The environment as a person knows it: where it is, and why it was taken."""
        folder = Path(self.python).parents[1]
        with contextlib.suppress(ValueError):
            folder = folder.relative_to(Path.cwd())
        return f"{folder} ({self.origin})"


def own() -> Environment:
    """The Python that this tool runs in."""
    return Environment(sys.executable, "where mypy-asyncgen runs", sys.version_info[:2])


def given(path: Path) -> Environment:
    """The environment that ``--python`` names.

    Args:
        path: an executable, or the folder of an environment.

    Raises:
        CommandError: there is no Python.
    """
    if path.is_dir():
        found = _in_folder(path, "--python")
        if found is None:
            raise CommandError(f"{path}: there is no Python in this folder, at bin/python or Scripts/python.exe")
        return found
    if not path.is_file() or not os.access(path, os.X_OK):
        raise CommandError(f"{path}: there is no Python that can be run")
    # Not resolved: an environment's Python is a link that leads out of it.
    python = Path(os.path.abspath(path))
    return Environment(str(python), "--python", _version(python.parents[1]))


def find(folder: Path) -> Environment:
    """The environment of the project that a folder is in.

    Args:
        folder: the working folder.

    Returns:
        The first that is there: the active one, one in the project's folder or above, one that the project's manager keeps
        elsewhere; else the one this tool runs in.
    """
    for environment in (*_active(), *_beside(folder), *_managed(folder)):
        return own() if _same_prefix(environment) else environment
    return own()


def _active() -> Iterator[Environment]:
    name = os.environ.get("VIRTUAL_ENV")
    # pre-commit makes its own environment the active one.
    if name and not ("PRE_COMMIT" in os.environ and _is_prefix(name)):
        yield from filter(None, [_in_folder(Path(name), "VIRTUAL_ENV")])
    conda = os.environ.get("CONDA_PREFIX")
    if conda and os.environ.get("CONDA_DEFAULT_ENV") not in (None, "", "base"):
        yield from filter(None, [_in_folder(Path(conda), "CONDA_PREFIX")])


def _beside(folder: Path) -> Iterator[Environment]:
    """Environments in a folder of the project, from here up to its root."""
    elsewhere = os.environ.get("UV_PROJECT_ENVIRONMENT")
    for each in _up(folder):
        for name in filter(None, [elsewhere, *_FOLDERS]):
            found = _in_folder(each / name, "in the project's folder")
            if found is not None:
                yield found


def _managed(folder: Path) -> Iterator[Environment]:
    """Environments that a project's manager keeps outside the project."""
    for each in _up(folder):
        if (each / ".pdm-python").is_file():
            python = Path(_read(each / ".pdm-python").strip())
            if python.is_file():
                yield Environment(str(python), "pdm", _version(python.parents[1]))
        if (each / "poetry.lock").is_file() or "[tool.poetry]" in _read(each / "pyproject.toml"):
            yield from _asked(each, ["poetry", "env", "info", "--path"])
        if (each / "Pipfile").is_file():
            yield from _asked(each, ["pipenv", "--venv"])


def _asked(folder: Path, command: list[str]) -> Iterator[Environment]:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError):
        return
    said = done.stdout.strip().splitlines()
    if done.returncode == 0 and said:
        yield from filter(None, [_in_folder(Path(said[-1]), command[0])])


def _up(folder: Path) -> Iterator[Path]:
    """A folder and those above it, to the project's root; without a root, only the folder itself."""
    above = [folder, *folder.parents]
    root = next((each for each in above if any((each / name).exists() for name in _ROOTS)), folder)
    for each in above:
        yield each
        if each == root:
            return


def _in_folder(folder: Path, origin: str) -> Environment | None:
    for name in ("bin/python", "bin/python3", "Scripts/python.exe", "python.exe"):
        python = folder / name
        if python.is_file() and os.access(python, os.X_OK):
            return Environment(os.path.abspath(python), origin, _version(folder))
    return None


def _version(prefix: Path) -> tuple[int, int] | None:
    """An environment's Python version, as it is written in it."""
    found = re.search(r"(?m)^version(?:_info)?\s*=\s*(\d+)\.(\d+)", _read(prefix / "pyvenv.cfg"))
    if found is None:
        # conda's environments have no such file; their packages lie under the version.
        names = [each.name for each in prefix.glob("lib/python3.*") if each.is_dir()]
        found = re.fullmatch(r"python(\d+)\.(\d+)", names[0]) if len(names) == 1 else None
    return (int(found[1]), int(found[2])) if found is not None else None


def _same_prefix(environment: Environment) -> bool:
    return _is_prefix(str(Path(environment.python).parents[1]))


def _is_prefix(folder: str) -> bool:
    return os.path.realpath(folder) == os.path.realpath(sys.prefix)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
