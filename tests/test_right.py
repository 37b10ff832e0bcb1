"""Programs that are right at run time, however their annotations read: nothing is said of them.

``right/*.py`` and ``right/*/main.py`` are executed and checked. Only lines marked ``# SAYS <code>`` get an error of the
plugin's: something worth saying that does no harm. mypy's own errors stay as mypy words them. ``right/told/*.py`` are the
same forms where they are mistakes; each marked line, ``# E: <code>``, gets the code.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from programs import ROOT, Run, marks, run_mypy, write_config

from mypy_asyncgen.codes import CODES

RIGHT = ROOT / "right"
PROGRAMS = sorted(path for path in RIGHT.glob("*.py"))
PACKAGES = sorted(path.parent for path in RIGHT.glob("*/main.py"))
TOLD = sorted(path for path in (RIGHT / "told").glob("*.py"))
_SAYS = re.compile(r"# SAYS ([\w-]+)")


def told(run: Run, name: str) -> dict[int, set[str]]:
    """The codes of the plugin's own errors in a file, by line."""
    found = run.files[name].codes() if name in run.files else {}
    return {line: own for line, codes in found.items() if (own := codes & set(CODES))}


def worth_saying(path: Path) -> dict[int, set[str]]:
    """The codes that a right program is expected to get, by line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number: set(found) for number, line in enumerate(lines, 1) if (found := _SAYS.findall(line))}


def check(folder: Path, config_folder: Path, *names: str) -> Run:
    """Check files of a folder with an empty cache."""
    config_folder.mkdir(exist_ok=True)
    config = write_config(config_folder, "check_untyped_defs = True", "ignore_missing_imports = True")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        return run_mypy([*names, "--cache-dir", str(config_folder / "cache")], config)


@pytest.mark.parametrize("path", [*PROGRAMS, *(folder / "main.py" for folder in PACKAGES)], ids=lambda path: path.stem)
def test_program_runs(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", path.name],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_nothing_is_said_of_a_right_program(path: Path, tmp_path: Path) -> None:
    run = check(RIGHT, tmp_path, path.name)
    assert run.status in (0, 1), run.text
    assert told(run, path.name) == worth_saying(path), run.text


@pytest.mark.parametrize("folder", PACKAGES, ids=lambda folder: folder.name)
def test_nothing_is_said_whatever_the_order_and_the_cache(folder: Path, tmp_path: Path) -> None:
    modules = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
    for names in (modules, modules[::-1], ["main.py"], modules[1::2]):
        expected = {name: worth_saying(folder / name) for name in names}
        for _ in ("cold", "warm"):
            run = check(folder, tmp_path / str(len(names)), *names)
            assert run.status in (0, 1), run.text
            assert {name: told(run, name) for name in names} == expected, (names, run.text)


@pytest.mark.parametrize("path", TOLD, ids=lambda path: path.stem)
def test_the_same_form_is_told_where_it_is_a_mistake(path: Path, tmp_path: Path) -> None:
    run = check(RIGHT / "told", tmp_path, path.name)
    assert told(run, path.name) == marks(path.read_text(encoding="utf-8")), run.text
