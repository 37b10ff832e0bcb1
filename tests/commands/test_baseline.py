"""The baseline: what is known does not count, what is new does, and lines may move."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from project import RIGHT, WRONG, Project

from mypy_asyncgen.commands.output import files
from mypy_asyncgen.engine.known_errors import SWITCH


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "lib/more.py": WRONG})
    result = here.run("check", ".", "--write-baseline", "known.json")
    assert result.status == 0 and "4 known errors" in result.err
    return here


def test_known_errors_do_not_count(here: Project) -> None:
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 0
    assert "no new misuse" in result.out and "covers 4 more errors" in result.out
    assert result.err == ""


def test_lines_may_move(here: Project) -> None:
    moved = "import asyncio\n\n\n" + WRONG.replace("    fetch().upper()", "    if asyncio:\n        fetch().upper()")
    here.write("app.py", moved)
    assert here.run("check", ".", "--baseline", "known.json").status == 0


def test_new_error_counts(here: Project) -> None:
    here.write("app.py", WRONG + "    fetch().lower()\n")
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 1
    assert "app.py:16: error" in result.out and "Found 1 error in 1 file" in result.out


def test_one_more_of_the_same_counts(here: Project) -> None:
    here.write("app.py", WRONG + "    fetch().upper()\n")
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 1 and "app.py:16: error" in result.out


def test_stale_entries_are_told(here: Project) -> None:
    here.write("app.py", RIGHT)
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 0 and "2 entries of the baseline no longer match" in result.err
    (here.folder / "app.py").unlink()
    assert "2 entries" in here.run("check", "lib", "--baseline", "known.json").err
    assert here.run("check", ".", "--write-baseline", "known.json").status == 0
    assert here.run("check", ".", "--baseline", "known.json").err == ""


def test_part_of_the_project(here: Project) -> None:
    result = here.run("check", "lib", "--baseline", "known.json")
    assert (result.status, result.err) == (0, "")
    # Recording a part keeps what is known of the rest.
    assert "4 known errors" in here.run("check", "lib", "--write-baseline", "known.json").err


def test_another_working_folder(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(here.folder / "lib")
    # mypy keeps messages with their paths in its cache, which by default is one of the working folder.
    monkeypatch.delenv("MYPY_CACHE_DIR")
    assert here.run("check", "more.py", "--baseline", "../known.json").status == 0


def test_outputs_show_only_what_is_new(here: Project) -> None:
    report = json.loads(here.run("check", ".", "--baseline", "known.json", "--output", "json").out)
    assert report["findings"] == [] and report["summary"]["in_baseline"] == 4


@pytest.mark.parametrize(
    "text", ["", "[]", '{"findings": []}', '{"kind": "mypy-asyncgen baseline", "version": 9}', "\udcff"]
)
def test_file_that_is_no_baseline(here: Project, text: str) -> None:
    path = here.folder / "known.json"
    content = text.encode("utf-8", "surrogateescape")
    path.write_bytes(content)
    for option in ("--baseline", "--write-baseline"):
        result = here.run("check", ".", option, "known.json")
        assert result.status == 2 and "known.json: " in result.err and "Traceback" not in result.err
        assert path.read_bytes() == content, "a file of somebody else's is not overwritten"


def test_damaged_baseline(here: Project) -> None:
    here.write(
        "known.json",
        here.read("known.json")
        .replace("(): 1", '(): "one"')
        .replace('": 1', '": 0')
        .replace('"version": 0', '"version": 1'),
    )
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 2 and "is damaged" in result.err


def test_failed_run_records_nothing(here: Project) -> None:
    before = here.read("known.json")
    here.write("app.py", "def f(:\n")
    assert here.run("check", "app.py", "--write-baseline", "known.json").status == 2
    assert here.read("known.json") == before
    # What is known of a file that was set aside stays.
    assert here.run("check", ".", "--write-baseline", "known.json").status == 0
    assert here.read("known.json") == before


def test_failing_write_keeps_the_old_file(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = here.read("known.json")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    here.write("app.py", RIGHT)
    result = here.run("check", ".", "--write-baseline", "known.json")
    assert result.status == 2 and "No space left" in result.err
    assert here.read("known.json") == before
    assert not [path for path in here.folder.iterdir() if path.name.startswith(".known")]


def test_the_file_is_the_same_for_the_same_errors(here: Project) -> None:
    before = here.read("known.json")
    here.write("app.py", "\n\n" + WRONG)
    here.run("check", ".", "--write-baseline", "known.json")
    assert here.read("known.json") == before


def test_merge_conflict_is_called_that(here: Project) -> None:
    here.write("known.json", "{\n<<<<<<< HEAD\n}\n=======\n{}\n>>>>>>> other\n")
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 2 and "merge conflict" in result.err


def test_renamed_file_keeps_its_entries(here: Project) -> None:
    (here.folder / "app.py").rename(here.folder / "renamed.py")
    result = here.run("check", ".", "--baseline", "known.json")
    assert (result.status, result.err) == (0, "")
    here.write("renamed.py", WRONG + "    fetch().upper()\n    fetch().lower()\n")
    result = here.run("check", ".", "--baseline", "known.json")
    assert result.status == 1 and result.out.count(": error: ") == 2


SETTINGS = {
    "mypy.ini": "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nbaseline = known.json\n",
    "pyproject.toml": '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n[tool.mypy_asyncgen]\nbaseline = "known.json"\n',
}


@pytest.mark.parametrize("name", SETTINGS)
def test_mypy_knows_the_baseline_that_a_setting_names(here: Project, name: str) -> None:
    def mypy(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "mypy", "--cache-dir", "mypy-cache", "app.py", *arguments]
        environment = {key: value for key, value in os.environ.items() if key != SWITCH}
        return subprocess.run(command, cwd=here.folder, capture_output=True, text=True, check=False, env=environment)

    assert mypy("--config-file=").returncode == 1
    here.write(name, SETTINGS[name])
    for _ in ("cold", "from the cache"):
        done = mypy()
        assert done.returncode == 0, done.stdout + done.stderr
    assert here.run("check").status == 0 and "baseline covers" in here.run("check").out
    # What comes on top counts, in both.
    here.write("app.py", "# moved\n" + WRONG + "    fetch().lower()\n")
    done = mypy()
    assert done.returncode == 1 and done.stdout.count(": error: ") == 1 and '"lower"' in done.stdout
    assert here.run("check").out.count(": error: ") == 1
    # A recorded line once more, and one that an ignore covers beside it.
    here.write("app.py", WRONG + "    fetch().upper()  # type: ignore\n    fetch().upper()\n")
    assert mypy().stdout.count(": error: ") == 1
    # `fix` repairs what is known.
    here.write("app.py", WRONG)
    here.run("fix", "app.py")
    assert here.read("app.py") == RIGHT
    (here.folder / "known.json").unlink()
    done = mypy()
    assert done.returncode == 2 and "there is no such baseline" in done.stdout + done.stderr
    assert here.run("check", "--write-baseline", "known.json").status == 0
