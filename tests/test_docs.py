"""Codes, their pages and their cases are the same set, and what a page shows is true.

On each page the wrong example gets exactly that code on exactly the lines marked ``# E``, the ways to silence it that the
page and the chapter "Suppressing errors" name work, and what to use instead is clean and runs.
"""

from __future__ import annotations

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from mypy.plugin import Plugin
from programs import CASES, ROOT, Run, run_mypy, write_config

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands.repairs import _BY_CODE
from mypy_asyncgen.rules import RULES

PAGES = ROOT.parent / "mypy_asyncgen" / "docs" / "codes"
HEADINGS = [
    "What it reports",
    "Why it is wrong",
    "Example",
    "Use instead",
    "Known limits",
]
_MARK = re.compile(r"  # E$", re.MULTILINE)


def page(code: str) -> str:
    return (PAGES / f"{code}.md").read_text(encoding="utf-8")


def section(code: str, heading: str) -> str:
    """What stands under a heading of a page."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", page(code), re.MULTILINE | re.DOTALL)
    assert found is not None, f"{code}.md has no heading {heading!r}"
    return found[1]


def block(code: str, heading: str, language: str = "python") -> str:
    """The one code block of a language under a heading of a page."""
    found = re.findall(rf"^```{language}\n(.*?)^```$", section(code, heading), re.MULTILINE | re.DOTALL)
    assert len(found) == 1, f"{code}.md has {len(found)} {language} blocks under {heading!r}"
    return str(found[0])


def switch(code: str) -> str:
    """The heading of a page's last section."""
    return f"How to switch it {'off' if CODES[code].default else 'on'}"


def stem(code: str) -> str:
    """A code as a part of a module's name."""
    return code.replace("-", "_")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page's programs as files: ``wrong_``, ``right_``, ``ignored_`` and ``off_`` with the code behind it."""
    folder = tmp_path_factory.mktemp("pages")
    for code in CODES:
        wrong = block(code, "Example")
        (folder / f"wrong_{stem(code)}.py").write_text(wrong, encoding="utf-8")
        (folder / f"right_{stem(code)}.py").write_text(block(code, "Use instead"), encoding="utf-8")
        ignored = "# mypy: warn-unused-ignores\n" + _MARK.sub(f"  # type: ignore[{code}]", wrong)
        (folder / f"ignored_{stem(code)}.py").write_text(ignored, encoding="utf-8")
        (folder / f"off_{stem(code)}.py").write_text(wrong, encoding="utf-8")
    return folder


def switches() -> list[str]:
    """The configuration of all programs: each page's code is on in its own, and in ``off_`` it is as the page says."""
    lines = []
    for code, row in CODES.items():
        if row.default:
            lines += [f"[mypy-off_{stem(code)}]", f"disable_error_code = {code}"]
        else:
            on = ",".join(f"{kind}_{stem(code)}" for kind in ("wrong", "right", "ignored"))
            lines += [f"[mypy-{on}]", f"enable_error_code = {code}"]
            # Its certain part is reported all the same, and is switched as any other.
            lines += [f"[mypy-off_{stem(code)}]", f"disable_error_code = {code}"]
    return lines


@pytest.fixture(scope="module")
def checked(programs: Path) -> Run:
    """All programs of all pages in one run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(programs)
        run = run_mypy([path.name for path in sorted(programs.glob("*.py"))], write_config(programs, *switches()))
    assert run.status == 1, run.text[-2000:]
    return run


@pytest.fixture(scope="module")
def executed(programs: Path) -> dict[str, subprocess.CompletedProcess[str]]:
    """The right programs, run with a never-awaited coroutine as an error."""

    def execute(path: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", path],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    right = sorted(programs.glob("right_*.py"))
    with ThreadPoolExecutor(4) as pool:
        return dict(zip([path.name for path in right], pool.map(execute, right), strict=True))


def test_codes_pages_checks_and_cases_are_the_same_set() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(CODES)
    assert {path.name for path in CASES.iterdir() if path.is_dir()} == set(CODES)
    rules = {path.stem.replace("_", "-") for path in (ROOT.parent / "mypy_asyncgen" / "rules").glob("[!_]*.py")}
    assert rules == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_page_begins_with_the_table_row(code: str) -> None:
    row = CODES[code]
    refines = f"Refines mypy's `{row.parent}`." if row.parent else "Refines no code of mypy's."
    repaired = {
        "safe": "`fix` repairs some of its errors.",
        "unsafe": "`fix --unsafe` repairs some of its errors.",
        None: "`fix` does not repair it.",
    }[row.fix]
    facts = f"Default: {'on' if row.default else 'off'}. {refines} Since {row.since}. {repaired}"
    head = [f"# {code}", f"{row.summary}.", facts]
    assert page(code).split("\n\n")[:3] == head


@pytest.mark.parametrize("code", CODES)
def test_page_has_the_headings_in_order(code: str) -> None:
    headings = [*HEADINGS, switch(code)]
    assert re.findall(r"^## (.*)$", page(code), re.MULTILINE) == headings
    for heading in headings:
        assert section(code, heading).strip(), heading


@pytest.mark.parametrize("code", CODES)
def test_links_of_a_page_lead_to_pages(code: str) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page(code)):
        assert (PAGES / target).is_file(), target


# The codes that need to be told when a module's check is over, which mypy does from 2.4 on.
LATE = {rule.code for rule in RULES if rule.at_module is not None}
SEEN = [code for code in CODES if code not in LATE or hasattr(Plugin, "get_additional_indirect_deps")]


@pytest.mark.parametrize("code", SEEN)
def test_example_gets_the_code_on_the_marked_lines(checked: Run, code: str) -> None:
    source = block(code, "Example")
    expected = {number: {code} for number, line in enumerate(source.splitlines(), 1) if line.endswith("  # E")}
    assert expected, "the example marks its wrong lines"
    assert checked.files[f"wrong_{stem(code)}.py"].codes() == expected


@pytest.mark.parametrize("code", CODES)
def test_use_instead_is_clean_and_runs(
    checked: Run, executed: dict[str, subprocess.CompletedProcess[str]], code: str
) -> None:
    name = f"right_{stem(code)}.py"
    assert name not in checked.files, checked.files[name]
    assert executed[name].returncode == 0, executed[name].stderr
    assert "never awaited" not in executed[name].stderr


@pytest.mark.parametrize("code", SEEN)
def test_type_ignore_silences_the_example(checked: Run, code: str) -> None:
    found = checked.files.get(f"ignored_{stem(code)}.py")
    assert found is None or not found.errors, found
    assert f"`# type: ignore[{code}]`" in section(code, switch(code))


@pytest.mark.parametrize("code", CODES)
def test_configuration_switches_the_code(checked: Run, code: str) -> None:
    found = checked.files.get(f"off_{stem(code)}.py")
    assert found is None or not found.errors, found
    setting = "disable" if CODES[code].default else "enable"
    text = " ".join(section(code, switch(code)).split())
    assert f"`{setting} = {code}` under `[mypy_asyncgen]`" in text
    assert f"in some modules, with `{setting}_error_code = {code}` in a section of theirs" in text


def test_fix_says_which_codes_have_repairs() -> None:
    assert {code.name for code in CODES.values() if code.fix is not None} == set(_BY_CODE)
