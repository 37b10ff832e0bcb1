"""``init``: one line in the configuration that mypy reads, and nothing else changed."""

from __future__ import annotations

import configparser
import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest
from project import WRONG, Project

from mypy_asyncgen.commands import configuration, engine
from mypy_asyncgen.commands.output import files

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def plugins(path: Path) -> Any:
    """The plugins a file names."""
    if path.suffix == ".toml":
        return tomllib.loads(path.read_text(encoding="utf-8"))["tool"]["mypy"]["plugins"]
    parser = configparser.RawConfigParser()
    parser.read(path, encoding="utf-8")
    return [name.strip() for name in parser["mypy"]["plugins"].split(",") if name.strip()]


# File, its text before, its text after.
EDITS = {
    "ini-empty-section": ("mypy.ini", "[mypy]\n", "[mypy]\nplugins = mypy_asyncgen\n"),
    "ini-no-newline": ("mypy.ini", "[mypy]", "[mypy]\nplugins = mypy_asyncgen\n"),
    "ini-empty-file": ("mypy.ini", "", "[mypy]\nplugins = mypy_asyncgen\n"),
    "ini-one": (
        "mypy.ini",
        "# ours\n[mypy]\nstrict = True\nplugins =  vendor.plugin\n[mypy-x.*]\n; why\nignore_errors = True\n",
        "# ours\n[mypy]\nstrict = True\nplugins =  mypy_asyncgen, vendor.plugin\n[mypy-x.*]\n; why\nignore_errors = True\n",
    ),
    "ini-colon": (".mypy.ini", "[mypy]\nplugins: a, b\n", "[mypy]\nplugins: mypy_asyncgen, a, b\n"),
    "ini-lines": (
        "setup.cfg",
        "[metadata]\nname = x\n\n[mypy]\nplugins =\n    a,\n    # c\n    b\nstrict = True\n",
        "[metadata]\nname = x\n\n[mypy]\nplugins =\n    mypy_asyncgen,\n    a,\n    # c\n    b\nstrict = True\n",
    ),
    "ini-first-of-lines": (
        "mypy.ini",
        "[mypy]\nplugins = a,\n  b\n",
        "[mypy]\nplugins = mypy_asyncgen, a,\n  b\n",
    ),
    "ini-empty-value": (
        "mypy.ini",
        "[mypy]\nplugins =\nstrict = True\n",
        "[mypy]\nplugins = mypy_asyncgen\nstrict = True\n",
    ),
    "ini-crlf": ("mypy.ini", "[mypy]\r\nplugins = a\r\n", "[mypy]\r\nplugins = mypy_asyncgen, a\r\n"),
    "ini-other-section": (
        "mypy.ini",
        "[mypy-x]\nignore_errors = True\n",
        "[mypy-x]\nignore_errors = True\n\n[mypy]\nplugins = mypy_asyncgen\n",
    ),
    "toml-table": (
        "pyproject.toml",
        '[project]\nname = "x" # c\n\n[tool.mypy] # d\nstrict = true\n\n[tool.other]\nplugins = ["z"]\n',
        '[project]\nname = "x" # c\n\n[tool.mypy] # d\nplugins = ["mypy_asyncgen"]\nstrict = true\n\n[tool.other]\nplugins = ["z"]\n',
    ),
    "toml-array": (
        "pyproject.toml",
        "[tool.mypy]\nplugins = ['a', 'b']  # c\n",
        "[tool.mypy]\nplugins = ['mypy_asyncgen', 'a', 'b']  # c\n",
    ),
    "toml-empty-array": ("pyproject.toml", "[tool.mypy]\nplugins = []\n", '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n'),
    "toml-lines": (
        "pyproject.toml",
        '[tool.mypy]\nplugins = [  # c\n  # d\n  "a",\n]\n',
        '[tool.mypy]\nplugins = [  # c\n  "mypy_asyncgen",\n  # d\n  "a",\n]\n',
    ),
    "toml-string": (
        "pyproject.toml",
        '[tool.mypy]\nplugins = "a, b"\n',
        '[tool.mypy]\nplugins = "mypy_asyncgen, a, b"\n',
    ),
    "toml-overrides-only": (
        "pyproject.toml",
        '[[tool.mypy.overrides]]\nmodule = "x"\nignore_errors = true\n',
        '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n\n[[tool.mypy.overrides]]\nmodule = "x"\nignore_errors = true\n',
    ),
    "toml-no-mypy": (
        "pyproject.toml",
        '[project]\nname = "x"\n',
        '[project]\nname = "x"\n\n[tool.mypy]\nplugins = ["mypy_asyncgen"]\ncheck_untyped_defs = true\n',
    ),
    "toml-crlf": (
        "pyproject.toml",
        "[tool.mypy]\r\nstrict = true\r\n",
        '[tool.mypy]\r\nplugins = ["mypy_asyncgen"]\r\nstrict = true\r\n',
    ),
}


@pytest.mark.parametrize("case", EDITS)
def test_one_line_is_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str) -> None:
    name, before, after = EDITS[case]
    here = Project(tmp_path, monkeypatch, {name: before, "app.py": WRONG})
    shown = here.run("init", "--diff")
    assert shown.status == 0 and "mypy_asyncgen" in shown.out
    assert here.read(name) == before, "--diff writes nothing"
    result = here.run("init")
    assert (result.status, result.err) == (0, "")
    assert here.read(name) == after
    assert result.out.startswith(f"{name}: added ") and "mypy-asyncgen check" in result.out
    again = here.run("init")
    assert again.status == 0 and "nothing to do" in again.out
    assert here.read(name) == after
    # mypy does read it, and the plugin is on; the others are made up.
    run = engine.run(["app.py"])
    assert run.config == name
    # The plugins beside ours are made up, but for one that the tests install.
    known = {"mypy_asyncgen", *(["pydantic.mypy"] if importlib.util.find_spec("pydantic") else [])}
    assert len(run.findings) == 2
    named = plugins(tmp_path / name)
    absent = set(named if isinstance(named, list) else named.split(", ")) - known
    assert len(run.remarks) == len(absent), "a plugin that is not there is put aside"


def test_new_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch)
    assert "+plugins = mypy_asyncgen" in here.run("init", "--diff").out
    assert not (tmp_path / "mypy.ini").exists()
    assert here.run("init").status == 0
    assert here.read("mypy.ini") == configuration.NEW_INI
    assert here.run("init", "--config-file", "other.toml").status == 0
    assert plugins(tmp_path / "other.toml") == ["mypy_asyncgen"]


def test_the_file_mypy_reads_is_the_one_that_is_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {"mypy.ini": "[mypy]\n", "pyproject.toml": "[tool.mypy]\n", "setup.cfg": "[mypy]\n"}
    here = Project(tmp_path, monkeypatch, texts)
    here.run("init")
    assert plugins(tmp_path / "mypy.ini") == ["mypy_asyncgen"]
    assert here.read("pyproject.toml") == texts["pyproject.toml"] and here.read("setup.cfg") == texts["setup.cfg"]


def test_configuration_above(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"setup.cfg": "[mypy]\n", "src/app.py": ""})
    monkeypatch.chdir(tmp_path / "src")
    assert here.run("init").status == 0
    assert plugins(tmp_path / "setup.cfg") == ["mypy_asyncgen"]
    assert not (tmp_path / "src" / "mypy.ini").exists()


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("pyproject.toml", "[tool.mypy\n", "is not valid, and nothing was changed"),
        ("mypy.ini", "plugins = a\n", "is not valid, and nothing was changed"),
        ("mypy.ini", "[mypy]\nplugins = a\nplugins = b\n", "is not valid, and nothing was changed"),
        ("pyproject.toml", "[tool.mypy]\nplugins = 3\n", "neither a list nor a string"),
        ("pyproject.toml", "[tool]\nmypy = {plugins = ['a']}\n", "cannot be edited safely"),
        ("pyproject.toml", 'tool.mypy.plugins = ["a"]\n', "cannot be edited safely"),
        ("mypy.ini", "[mypy]\nPLUGINS = a\n x\n  y\n[mypy-\xff]\n", None),
    ],
)
def test_what_cannot_be_edited_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, sentence: str | None
) -> None:
    here = Project(tmp_path, monkeypatch, {name: text})
    result = here.run("init")
    if sentence is None:
        assert result.status == 0 and plugins(tmp_path / name)[0] == "mypy_asyncgen"
        return
    assert result.status == 2
    assert sentence in result.err and "Traceback" not in result.err
    assert here.read(name) == text


def test_bytes_that_are_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch)
    (tmp_path / "other.ini").write_bytes(b"[mypy]\n# \xff\n")
    result = here.run("init", "--config-file", "other.ini")
    assert result.status == 2 and "is not UTF-8" in result.err
    assert "there is no folder" in here.run("init", "--config-file", "none/mypy.ini").err


def test_failing_write_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"mypy.ini": "[mypy]\n"})

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(files.os, "fsync", interrupted)
    result = here.run("init")
    assert result.status == 130
    assert here.read("mypy.ini") == "[mypy]\n"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".mypy.ini")] == []


def test_users_own_configuration_is_not_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import mypy.defaults

    users = tmp_path / "home.ini"
    users.write_text("[mypy]\n", encoding="utf-8")
    here = Project(tmp_path, monkeypatch)
    monkeypatch.setattr(mypy.defaults, "USER_CONFIG_FILES", [str(users)])
    monkeypatch.setattr(engine, "config_in_use", lambda: str(users))
    result = here.run("init")
    assert result.status == 2 and "for all your projects" in result.err
    assert users.read_text(encoding="utf-8") == "[mypy]\n"
