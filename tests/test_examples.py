"""The bundled programs: what is marked wrong is an error and really fails, what is corrected is clean and works.

``<program>_wrong.py`` prints a line for each of its mistakes, ``name: what became of it``; the mistake is in the class or
function of that name. ``<program>_corrected.py`` is the program without them, and prints lines of the same form.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from programs import ROOT, Run, marks, run_mypy, write_config

from mypy_asyncgen.codes import CODES

EXAMPLES = ROOT.parent / "mypy_asyncgen" / "examples"
WRONG = sorted(path.name for path in EXAMPLES.glob("*_wrong.py"))
CORRECTED = sorted(path.name for path in EXAMPLES.glob("*_corrected.py"))
CLIENT = EXAMPLES / "chat_client_corrected.py"


@dataclass(frozen=True)
class Swap:
    """One `await` or `async for` of a program taken away, added or put in the place of the other.

    Attributes:
        name: where and what, for the test's name.
        line: the line that is changed.
        source: the changed program.
    """

    name: str
    line: int
    source: str


def swaps(source: str) -> Iterator[Swap]:
    """Every swap of `await` and `async for` in a program that still compiles."""
    lines = source.splitlines()
    for number, line in enumerate(lines, 1):
        changes: dict[str, str] = {}
        if "await " in line:
            changes["await dropped"] = line.replace("await ", "", 1)
            changes["awaited again"] = line.replace("await ", "await (await ", 1) + ")"
        if "async for " in line:
            changes["plain for"] = line.replace("async for ", "for ", 1)
            changes["awaited"] = line.replace(" in ", " in await ", 1)
            changes["plain for, awaited"] = changes["plain for"].replace(" in ", " in await ", 1)
        for what, changed in changes.items():
            text = "\n".join([*lines[: number - 1], changed, *lines[number:]]) + "\n"
            ast.parse(text)
            yield Swap(f"line {number}, {what}", number, text)


SWAPS = list(swaps(CLIENT.read_text(encoding="utf-8")))


def execute(program: Path) -> subprocess.CompletedProcess[str]:
    """Run a program with a never-awaited coroutine as an error."""
    return subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def outcomes(output: str) -> dict[str, str]:
    """What a program printed, by the name before the colon."""
    return dict(line.split(": ", 1) for line in output.splitlines())


@pytest.fixture(scope="module")
def swapped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The swapped programs, numbered as in `SWAPS`."""
    folder = tmp_path_factory.mktemp("swaps")
    for number, swap in enumerate(SWAPS):
        (folder / f"swap_{number}.py").write_text(swap.source, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def checked(swapped: Path) -> Run:
    """All programs in one run, by their file names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(EXAMPLES)
        programs = [*WRONG, *CORRECTED, *map(str, sorted(swapped.glob("*.py")))]
        run = run_mypy(programs, write_config(swapped))
    assert run.status == 1, run.text[-2000:]
    return Run(run.text, run.status, {Path(name).name: output for name, output in run.files.items()})


@pytest.fixture(scope="module")
def executed(swapped: Path) -> dict[str, subprocess.CompletedProcess[str]]:
    """All programs, run."""
    programs = [*(EXAMPLES / name for name in (*WRONG, *CORRECTED)), *sorted(swapped.glob("*.py"))]
    with ThreadPoolExecutor(4) as pool:
        return dict(zip([path.name for path in programs], pool.map(execute, programs), strict=True))


def test_every_wrong_program_has_a_corrected_one() -> None:
    names = {name.removesuffix("_wrong.py") for name in WRONG}
    assert names == {name.removesuffix("_corrected.py") for name in CORRECTED}
    assert len(names) >= 3
    assert {*WRONG, *CORRECTED} == {path.name for path in EXAMPLES.glob("*.py") if path.name != "__init__.py"}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_program_gets_the_marked_errors(checked: Run, name: str) -> None:
    expected = marks((EXAMPLES / name).read_text(encoding="utf-8"))
    assert expected and all(codes <= set(CODES) for codes in expected.values())
    output = checked.files[name]
    assert output.codes() == expected
    for line in expected:
        assert output.notes[line], f"line {line} is told what to write instead"


@pytest.mark.parametrize("name", WRONG)
def test_each_mistake_fails_when_it_runs(executed: dict[str, subprocess.CompletedProcess[str]], name: str) -> None:
    """Each mistake raises, or does something else than the corrected program does."""
    source = (EXAMPLES / name).read_text(encoding="utf-8")
    wrong = {
        node.name
        for node in ast.parse(source).body
        if isinstance(node, (ast.ClassDef, ast.AsyncFunctionDef, ast.FunctionDef))
        and any(node.lineno <= line <= (node.end_lineno or 0) for line in marks(source))
    }
    happened = outcomes(executed[name].stdout)
    assert set(happened) == wrong, "every mistake is tried, and nothing else"
    right = outcomes(executed[name.replace("_wrong", "_corrected")].stdout).values()
    for mistake, outcome in happened.items():
        assert outcome not in right, mistake


@pytest.mark.parametrize("name", CORRECTED)
def test_corrected_program_is_clean_and_works(
    checked: Run, executed: dict[str, subprocess.CompletedProcess[str]], name: str
) -> None:
    assert name not in checked.files, checked.files[name]
    assert executed[name].returncode == 0, executed[name].stderr
    assert "never awaited" not in executed[name].stderr
    assert not any("Error" in outcome for outcome in outcomes(executed[name].stdout).values())


@pytest.mark.parametrize("number", range(len(SWAPS)), ids=[swap.name for swap in SWAPS])
def test_every_swap_in_the_client_fails_and_is_an_error(
    checked: Run, executed: dict[str, subprocess.CompletedProcess[str]], number: int
) -> None:
    """It raises or prints something else; the plugin says so at that line, or where the value it leaves is used."""
    name, works = f"swap_{number}.py", executed[CLIENT.name]
    done = executed[name]
    assert done.returncode != 0 or "never awaited" in done.stderr or done.stdout != works.stdout
    found = checked.files[name].codes() if name in checked.files else {}
    ours = {line for line, codes in found.items() if codes & set(CODES)}
    assert any(SWAPS[number].line <= line <= SWAPS[number].line + 1 for line in ours), found
