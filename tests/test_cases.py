"""Each case is a program: the marked lines get the code, no other line gets anything, and correct programs run.

``cases/<code>/<name>_bad.py`` is wrong where ``# E: <code>`` stands; ``<name>_good.py`` is its correct twin, without an
error, and is executed. ``<name>_bad.out`` holds the words that the wrong program gets; ``pytest tests/test_cases.py
--accept-words`` writes them anew, for a person to read the difference.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from mypy.plugin import Plugin
from programs import CASES, Run, marks, run_mypy, write_config

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.tables.callbacks import SLOTS
from mypy_asyncgen.tables.decorators import DECORATORS
from mypy_asyncgen.words.advice import Advice

# What cases import: a decorator or a client in a module of its own.
MODULES = CASES.parent / "modules"
BAD = sorted(path.relative_to(CASES).as_posix() for path in CASES.rglob("*_bad.py"))
GOOD = sorted(path.relative_to(CASES).as_posix() for path in CASES.rglob("*_good.py"))
# What a case says whose mistakes are seen in the second look at a module only; older versions of mypy have none.
SECOND_LOOK = "# Seen by a mypy that can check functions again (2.4)."
CHECKS_AGAIN = hasattr(Plugin, "get_additional_indirect_deps")


def seen(name: str) -> bool:
    """Whether this mypy lets the plugin see the mistakes of a case."""
    return CHECKS_AGAIN or SECOND_LOOK not in (CASES / name).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """All cases in one run: each file is a module of its own."""
    folder = tmp_path_factory.mktemp("cases")
    # In the folder of an editable installation mypy takes modules for installed ones.
    modules = shutil.copytree(MODULES, folder / "modules")
    config = write_config(
        folder,
        "check_untyped_defs = True",
        "explicit_package_bases = True",
        f"mypy_path = {CASES}:{modules}",
        "strict_equality = True",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(CASES)
        yield run_mypy([*BAD, *GOOD], config)


@pytest.fixture(scope="module")
def executed() -> dict[str, subprocess.CompletedProcess[str]]:
    """The correct programs, run with a never-awaited coroutine as an error."""

    def execute(name: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", CASES / name],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            env={**os.environ, "PYTHONPATH": str(MODULES)},
        )

    with ThreadPoolExecutor(4) as pool:
        return dict(zip(GOOD, pool.map(execute, GOOD), strict=True))


def test_mypy_came_to_an_end(checked: Run) -> None:
    assert checked.status == 1, checked.text[-2000:]


@pytest.mark.parametrize("name", BAD)
def test_wrong_lines_get_the_code(checked: Run, name: str) -> None:
    if not seen(name):
        pytest.skip("this mypy cannot check functions again")
    expected = marks((CASES / name).read_text(encoding="utf-8"))
    assert expected, "a wrong program marks its wrong lines"
    output = checked.files[name]
    assert output.codes() == expected
    for line, codes in expected.items():
        if codes & set(CODES):
            assert output.notes[line], f"line {line} is told what to write instead"


@pytest.mark.parametrize("name", BAD)
def test_wrong_program_gets_its_words(checked: Run, name: str, request: pytest.FixtureRequest) -> None:
    if not CHECKS_AGAIN:
        pytest.skip("older versions of mypy write types otherwise")
    pinned = (CASES / name).with_suffix(".out")
    said = "".join(f"{line}\n" for line in checked.files[name].words)
    if request.config.getoption("--accept-words"):
        pinned.write_text(said, encoding="utf-8")
    assert said == pinned.read_text(encoding="utf-8"), "read what changed, then --accept-words"


def test_words_are_of_programs_that_are_there() -> None:
    assert {path.stem for path in CASES.rglob("*.out")} == {Path(name).stem for name in BAD}


def test_every_note_is_one_of_the_table() -> None:
    """`fix` knows a note by its entry, so no text may be that of two; a note is free text only where a table gives it."""
    notes = {
        line.split(":", 1)[1].strip()
        for path in CASES.rglob("*.out")
        for line in path.read_text().splitlines()
        if ":     " in line
    }
    given = {slot.instead for slot in SLOTS} | {rule.instead for rule in DECORATORS.values()}
    free = {Advice.INSTEAD, Advice.CONVENTION}
    for note in notes - given:
        known = [entry for entry in Advice if entry not in free and entry.match(note) is not None]
        assert len(known) == 1 or (not known and Advice.CONVENTION.match(note) is not None), note


@pytest.mark.parametrize("name", BAD)
def test_wrong_program_has_its_code_and_a_correct_twin(name: str) -> None:
    path = CASES / name
    assert any(path.parent.name in codes for codes in marks(path.read_text(encoding="utf-8")).values())
    assert (path.parent / path.name.replace("_bad.py", "_good.py")).is_file()


@pytest.mark.parametrize("name", GOOD)
def test_correct_program_is_clean(checked: Run, name: str) -> None:
    assert not checked.files[name].errors if name in checked.files else True


@pytest.mark.parametrize("name", GOOD)
def test_correct_program_runs(executed: dict[str, subprocess.CompletedProcess[str]], name: str) -> None:
    done = executed[name]
    assert done.returncode == 0, done.stderr
    assert "never awaited" not in done.stderr


def test_every_code_has_cases() -> None:
    assert {path.name for path in CASES.iterdir() if path.is_dir()} == set(CODES)


def test_case_names_are_names_of_different_python_modules() -> None:
    # All are checked in one run, in which two files of one name would be the same module.
    stems = [Path(name).stem for name in (*BAD, *GOOD)]
    assert all(stem.isidentifier() for stem in stems)
    assert sorted(stems) == sorted(set(stems))
