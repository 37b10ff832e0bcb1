"""``check`` gives a result on any tree: what mypy stops at is set aside and named, and the rest is checked."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from mypy.plugin import Plugin
from project import Project

from mypy_asyncgen.commands import engine, environment

WRONG = 'async def load() -> str:\n    return "x"\n\n\nasync def main() -> None:\n    print(f"{load()}")\n'


def found(here: Project, *arguments: str) -> tuple[set[str], dict[str, str], dict[str, Any]]:
    """The files with a finding, those that were set aside with the reason, and the whole report."""
    result = here.run("check", "--output", "json", *arguments)
    report: dict[str, Any] = json.loads(result.out)
    aside = {each["file"]: each["reason"] for each in report["set_aside"]}
    return {each["file"] for each in report["findings"]}, aside, report


LAYOUTS = {
    "two programs": ["a/main.py", "b/main.py"],
    "nested conftest": ["tests/conftest.py", "tests/sub/conftest.py", "tests/sub/deep/conftest.py"],
    "namespace packages": ["ns/one/m.py", "ns/two/m.py"],
    "two packages of one name": ["x/pkg/__init__.py", "x/pkg/a.py", "y/pkg/__init__.py", "y/pkg/a.py"],
    "a folder no import can name": ["my-svc/__init__.py", "my-svc/a.py", "1st/__init__.py", "1st/b.py"],
    "core library names": ["types.py", "x/typing.py", "collections/__init__.py", "sys/__init__.py", "app.py"],
    "library names": ["lib/asyncio.py", "lib/logging.py", "app.py"],
    "a stub beside its source": ["p/__init__.py", "p/a.py", "p/b.py"],
    "not an identifier": ["a b/c-d.py", "größe/é.py"],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_file_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, layout: str) -> None:
    here = Project(tmp_path, monkeypatch, dict.fromkeys(LAYOUTS[layout], WRONG))
    if layout == "a stub beside its source":
        here.write("p/a.pyi", "async def load() -> str: ...\n")
    files, aside, report = found(here)
    assert files == set(LAYOUTS[layout]), report
    assert aside == {} and report["status"] == "findings"


def test_programs_of_equal_names_find_their_own_modules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main = "from helper import load\n\n\nasync def main() -> None:\n    print(f'{load()}')\n"
    files = {
        "a/main.py": main,
        "a/helper.py": "async def load() -> str:\n    return 'a'\n",
        "b/main.py": main,
        "b/helper.py": "def load() -> str:\n    return 'b'\n",
    }
    here = Project(tmp_path, monkeypatch, files)
    assert found(here)[0] == {"a/main.py"}
    assert found(here)[0] == {"a/main.py"}, "from the cache"


def test_stub_that_is_found_under_two_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "one/tests/protos/made_pb2.py": "SIZE = 1\n",
        "one/tests/protos/made_pb2.pyi": "SIZE: int\n",
        "one/tests/test_one.py": f"from protos.made_pb2 import SIZE\n{WRONG}",
        "two/tests/protos/made_pb2.py": "SIZE = 1\n",
        "two/tests/protos/made_pb2.pyi": "SIZE: int\n",
        "two/tests/test_two.py": f"from .protos.made_pb2 import SIZE\n{WRONG}",
    }
    here = Project(tmp_path, monkeypatch, files)
    attempts: list[int] = []
    attempt = engine._Checker._attempt

    def count(self: engine._Checker, sources: Any, problems: Any) -> Any:
        attempts.append(len(sources))
        return attempt(self, sources, problems)

    monkeypatch.setattr(engine._Checker, "_attempt", count)
    assert found(here)[0] == {"one/tests/test_one.py", "two/tests/test_two.py"}
    assert 2 < len(attempts) < 10, "mypy stopped, and what it stopped at was passed over at once"


def test_equal_files_are_told_by_their_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"a/main.py": WRONG, "b/main.py": WRONG})
    assert found(here, "a")[0] == {"a/main.py"}
    assert found(here, "b")[0] == {"b/main.py"}


BLOCKING: dict[str, bytes] = {
    "does not parse": b"def f(:\n",
    "does not parse: line 1": b'print "x"\n',
    "cannot be decoded": b'x = 1\ny = "\xff\xfe"\n',
    "does not parse: source": b"x = 1\0\n",
}


@pytest.mark.parametrize("reason", BLOCKING)
def test_file_that_ends_a_run_is_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    importing = "import broken\nfrom broken import x\n\n" + WRONG
    here = Project(tmp_path, monkeypatch, {"app.py": importing, "good.py": WRONG})
    (tmp_path / "broken.py").write_bytes(BLOCKING[reason])
    (tmp_path / "broken_too.py").write_bytes(BLOCKING[reason])
    files, aside, report = found(here)
    assert files == {"app.py", "good.py"}
    assert set(aside) == {"broken.py", "broken_too.py"}, report
    assert reason.partition(":")[0] in aside["broken.py"] or "decode" in aside["broken.py"]
    text = here.run("check")
    assert text.status == 1 and "Set aside and not checked: 2 files" in text.out and "broken.py: " in text.out


def test_nothing_found_is_no_success_beside_a_file_that_was_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": "x = 1\n", "broken.py": "def f(:\n"})
    result = here.run("check")
    assert result.status == 0 and "Success" not in result.out
    assert "in what was looked at (checked 1 source file)" in result.out


def test_newer_syntax_than_this_python_is_no_obstacle_where_mypy_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mypy.version import __version__ as version

    if version.startswith("1.") and sys.version_info < (3, 12):
        pytest.skip("mypy 1 reads with Python's own parser")
    files = {"new.py": "type Name = str\n\n\n" + WRONG, "broken.py": "def f(:\n"}
    here = Project(tmp_path, monkeypatch, files)
    names, aside, _ = found(here)
    assert names == {"new.py"} and set(aside) == {"broken.py"}


def test_newer_syntax_is_not_taken_for_a_keyword_out_of_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """mypy reports both under its code "syntax", and Python before 3.14 cannot read the text."""
    newer = "try:\n    pass\nexcept ValueError, TypeError:\n    pass\n"
    names, _, said = found(Project(tmp_path, monkeypatch, {"newer.py": newer}))
    assert names == set(), said


def test_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"pkg/app.py": WRONG})
    try:
        (tmp_path / "pkg" / "loop").symlink_to("..")
        (tmp_path / "again.py").symlink_to("pkg/app.py")
        (tmp_path / "nowhere.py").symlink_to("missing.py")
    except OSError:
        pytest.skip("no symbolic links here")
    files, aside, _ = found(here)
    assert files == {"pkg/app.py"}
    assert set(aside) == {"nowhere.py"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "locked/a.py": WRONG, "locked.py": WRONG})
    (tmp_path / "locked").chmod(0)
    (tmp_path / "locked.py").chmod(0)
    files, aside, _ = found(here)
    (tmp_path / "locked").chmod(0o700)
    assert files == {"app.py"} and set(aside) == {"locked", "locked.py"}


def test_a_virtual_environment_is_not_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "env/lib/other.py": WRONG, "env/pyvenv.cfg": "home = x\n"})
    assert found(here)[0] == {"app.py"}


CONFIGURATIONS = {
    "plugin": ("[mypy]\nplugins = no_such.plugin, ./no_such.py\n", 'the plugin "no_such.plugin" was put aside'),
    "install types": ("[mypy]\ninstall_types = True\nnon_interactive = True\n", "install_types"),
    "old Python": ("[mypy]\npython_version = 2.7\n", "python_version"),
    "option": ("[mypy]\nno_such_option = 1\nstrict = maybe\n", "no_such_option"),
    "bases": ("[mypy]\nexplicit_package_bases = True\nnamespace_packages = False\n", "namespace_packages"),
    "pattern": ("[mypy]\nexclude = (\n", "exclude"),
    "report": ("[mypy]\nhtml_report = out\n", ""),
    "no section": ("nonsense\n", "section"),
}


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_configuration_is_used_as_far_as_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    text, said = CONFIGURATIONS[name]
    here = Project(tmp_path, monkeypatch, {"mypy.ini": text, "app.py": WRONG})
    result = here.run("check")
    assert result.status == 1 and "[coroutine-in-text]" in result.out
    assert said in result.err and "Traceback" not in result.err


def test_python_that_is_not_here_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    other = "3.13" if sys.version_info[:2] != (3, 13) else "3.12"
    here = Project(tmp_path, monkeypatch, {"mypy.ini": f"[mypy]\npython_version = {other}\n", "app.py": WRONG})
    assert here.run("check").status == 1


def test_crash_of_mypy_names_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plugin = """\
from mypy.plugin import Plugin

class Crashing(Plugin):
    def get_base_class_hook(self, fullname):
        if fullname.endswith("Fatal"):
            raise ValueError("no")

def plugin(version):
    return Crashing
"""
    files = {
        "mypy.ini": "[mypy]\nplugins = ./crashing.py\nexclude = crashing\n",
        "crashing.py": plugin,
        "app.py": WRONG,
        "fatal.py": "class Fatal: ...\nclass Other(Fatal): ...\n",
    }
    here = Project(tmp_path, monkeypatch, files)
    names, aside, _ = found(here)
    assert names == {"app.py"} and "INTERNAL ERROR" in aside["fatal.py"]


def test_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG, "cache": "a file"})
    monkeypatch.setenv("MYPY_CACHE_DIR", "cache")
    result = here.run("check")
    assert result.status == 1 and "[coroutine-in-text]" in result.out
    assert "cannot be written" in result.err and "without one" in result.err


def test_mypys_options_are_told_as_they_can_be_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = Project(tmp_path, monkeypatch, {"app.py": WRONG}).run("check", "--explicit-package-bases")
    assert result.status == 2
    assert "mypy-asyncgen check -- --explicit-package-bases" in result.err


@pytest.mark.parametrize("output", ["json", "sarif", "github", "gitlab", "junit"])
def test_blocked_run_gives_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str) -> None:
    here = Project(tmp_path, monkeypatch, {"broken.py": "def f(:\n"})
    result = here.run("check", "--output", output)
    assert result.status == 2 and "broken.py" in result.out
    if output in ("json", "sarif", "gitlab"):
        document = json.loads(result.out)
        if output == "sarif":
            assert document["runs"][0]["invocations"][0]["executionSuccessful"] is False
        elif output == "json":
            assert document["status"] == "failed"
    elif output == "junit":
        from xml.etree import ElementTree

        assert ElementTree.fromstring(result.out).get("errors") == "1"
    else:
        assert result.out.startswith("::error ")


def _environment(folder: Path, version: str = "3.12.1") -> Path:
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    (folder / "pyvenv.cfg").write_text(f"home = {Path(sys.executable).parent}\nversion = {version}\n")
    return python


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No environment is active."""
    for name in ("VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV", "UV_PROJECT_ENVIRONMENT", "PRE_COMMIT"):
        monkeypatch.delenv(name, raising=False)


def test_environment_of_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bare: None) -> None:
    folder = tmp_path / "project" / "src"
    folder.mkdir(parents=True)
    (tmp_path / "project" / ".git").mkdir()
    assert environment.find(folder) == environment.own()
    outside = _environment(tmp_path / ".venv")
    assert environment.find(folder) == environment.own(), "what is above the root is not the project's"
    inside = _environment(tmp_path / "project" / "venv")
    assert environment.find(folder).python == str(inside)
    assert environment.find(folder).version == (3, 12)
    dotted = _environment(tmp_path / "project" / ".venv")
    assert environment.find(folder).python == str(dotted)
    monkeypatch.setenv("VIRTUAL_ENV", str(outside.parents[1]))
    assert environment.find(folder).python == str(outside)
    monkeypatch.setenv("VIRTUAL_ENV", sys.prefix)
    assert environment.find(folder) == environment.own()
    monkeypatch.setenv("PRE_COMMIT", "1")
    assert environment.find(folder).python == str(dotted), "pre-commit's own is not the project's"


MANAGED = ["uv", "pdm", "poetry", "pipenv", "conda"]


@pytest.mark.skipif(os.name == "nt", reason="the managers are scripts here")
@pytest.mark.parametrize("manager", MANAGED)
def test_environment_that_a_manager_keeps_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bare: None, manager: str
) -> None:
    project, kept = tmp_path / "project", tmp_path / "kept" / "env"
    (project / ".git").mkdir(parents=True)
    python = _environment(kept)
    commands = tmp_path / "bin"
    commands.mkdir()
    monkeypatch.setenv("PATH", f"{commands}{os.pathsep}{os.defpath}")
    if manager == "uv":
        monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", str(kept))
    elif manager == "pdm":
        (project / ".pdm-python").write_text(f"{python}\n")
    elif manager == "conda":
        monkeypatch.setenv("CONDA_PREFIX", str(kept))
        monkeypatch.setenv("CONDA_DEFAULT_ENV", "project")
    else:
        marks = {"poetry": ("pyproject.toml", "[tool.poetry]\n"), "pipenv": ("Pipfile", "")}
        name, text = marks[manager]
        (project / name).write_text(text)
        command = commands / manager
        command.write_text(f"#!/bin/sh\necho {kept}\n")
        command.chmod(0o755)
    assert environment.find(project).python == str(python)


def test_environment_that_is_given(tmp_path: Path) -> None:
    python = _environment(tmp_path / "env")
    assert environment.given(tmp_path / "env").python == str(python)
    assert environment.given(python).python == str(python)
    for wrong in (tmp_path, tmp_path / "missing"):
        with pytest.raises(environment.CommandError, match="there is no Python"):
            environment.given(wrong)


def test_imports_are_found_in_the_projects_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bare: None
) -> None:
    files = {"app.py": "import there\n\n\nasync def main() -> None:\n    print(f'{there.load()}')\n"}
    here = Project(tmp_path, monkeypatch, files)
    files_before, _, report = found(here)
    assert files_before == set() and report["not_looked_at"]["missing"] == {"there": 1}
    text = here.run("check").out
    assert "Success" not in text and "1 imported package is not installed" in text and "there (1 file)" in text
    _environment(tmp_path / ".venv", ".".join(map(str, sys.version_info[:2])))
    where = f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages/there"
    here.write(f".venv/{where}/__init__.py", "async def load() -> str:\n    return ''\n")
    here.write(f".venv/{where}/py.typed", "")
    assert found(here)[0] == {"app.py"}
    monkeypatch.chdir(tmp_path / ".venv")
    assert here.run("check", "../app.py", "--python", str(tmp_path / ".venv")).status == 1


def test_mypys_own_words_about_async_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "from collections.abc import Awaitable\n\nwaiting: Awaitable[str] = 1\n"
    here = Project(tmp_path, monkeypatch, {"app.py": program})
    result = here.run("check")
    assert result.status == 0 and "Success" not in result.out
    assert "mypy has 1 error about async code, in its own words" in result.out and "app.py:3: error:" in result.out


NARROW = """\
import asyncio
import sys


async def load() -> str:
    return ""


async def show(name: str = None) -> None:
    if name is None:
        print(name.lower())
        name = await load()
    print(name)


def start(name: str = None) -> None:
    if sys.platform == "nowhere":
        asyncio.run(show(name))


async def ready(name: str | None = None) -> None:
    if name is None:
        name = await load()
    print(name)
"""


@pytest.mark.skipif(not hasattr(Plugin, "get_additional_indirect_deps"), reason="mypy checks functions again since 2.4")
def test_code_that_mypy_holds_for_unreachable_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": NARROW})
    for _ in ("cold", "from the cache"):
        text = here.run("check").out
        assert "mypy holds code in 1 function for unreachable" in text and "show (app.py:9)" in text
        assert "Success" not in text
        assert found(here)[2]["not_looked_at"]["unreached"] == ["show (app.py:9)"]
    declared = NARROW.replace("name: str = None", "name: str | None = None")
    here.write("app.py", declared)
    assert "unreachable" not in here.run("check").out
    assert found(here)[2]["not_looked_at"]["unreached"] == []


def test_codes_that_are_off_with_their_parent_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "mypy.ini": "[mypy]\ndisable_error_code = attr-defined\n[mypy-app]\nignore_errors = True\n",
        "app.py": WRONG,
    }
    out = Project(tmp_path, monkeypatch, files).run("check").out
    assert "disables mypy's code attr-defined, and with it async-for-coroutine" in out
    assert "silences all errors in 1 file" in out and "Success" not in out


def test_one_file_is_seen_as_it_is_in_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = "from lib.loading import load\n\n\nasync def main() -> None:\n    print(f'{load()}')\n"
    loading = "async def load() -> str:\n    return 'x'\n"
    files = {
        "pyproject.toml": "[project]\nname = 'x'\n",
        "src/lib/__init__.py": "",
        "src/lib/loading.py": loading,
        "tests/test_it.py": program,
    }
    here = Project(tmp_path, monkeypatch, files)
    assert found(here)[0] == {"tests/test_it.py"}
    assert found(here, "tests/test_it.py")[0] == {"tests/test_it.py"}
    assert here.run("fix", "tests/test_it.py").status == 0
    assert "await load()" in here.read("tests/test_it.py")


@pytest.mark.parametrize(
    ("configuration", "arguments"),
    [
        ("[mypy]\nfiles = pkg/m.py\n", []),
        ("[mypy]\npackages = pkg\n", []),
        ("[mypy]\nmodules = pkg.m\n", []),
        ("[mypy]\n", ["--", "-m", "pkg.m"]),
        ("[mypy]\nexclude = other\n", []),
    ],
)
def test_what_is_checked_is_repaired(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, configuration: str, arguments: list[str]
) -> None:
    files = {"mypy.ini": configuration, "pkg/__init__.py": "", "pkg/m.py": WRONG, "other.py": WRONG}
    here = Project(tmp_path, monkeypatch, files)
    checked = here.run("check", *arguments)
    assert checked.status == 1 and "pkg/m.py" in checked.out.replace("\\", "/") and "other.py" not in checked.out
    here.run("fix", *arguments)
    assert "await load()" in here.read("pkg/m.py") and here.read("other.py") == WRONG


def test_script_without_suffix_is_repaired(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"script": "#!/usr/bin/env python3\n" + WRONG, "book.ipynb": "{}\n"})
    assert here.run("check", "script").status == 1
    here.run("fix", "script")
    assert "await load()" in here.read("script")
    assert here.run("check", "book.ipynb").status == 2


def test_selection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Project(tmp_path, monkeypatch, {"app.py": WRONG + "    load()\n"})
    assert "[unawaited-coroutine]" not in here.run("check", "--select", "coroutine-in-text").out
    assert "[coroutine-in-text]" not in here.run("check", "--ignore", "coroutine-in-text").out
    assert here.run("check", "--exit-zero").status == 0
    assert here.run("check", "--statistics").out == "  1  coroutine-in-text\n  1  unawaited-coroutine\n"
    wrong = here.run("check", "--select", "coroutine-in-txt")
    assert wrong.status == 2 and 'did you mean "coroutine-in-text"' in wrong.err
    assert here.run("check", "--output", "json", "--output-file", "report.json").out == ""
    assert json.loads(here.read("report.json"))["summary"]["errors"] == 2


def test_completion_knows_every_command_and_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil
    import subprocess

    here = Project(tmp_path, monkeypatch)
    for shell in ("bash", "zsh", "fish"):
        script = here.run("completion", shell).out
        assert "write-baseline" in script and "await-async-generator" in script and "generate" in script
    if shutil.which("bash"):
        script = here.run("completion", "bash").out
        asked = (
            script
            + '\nCOMP_WORDS=(mypy-asyncgen check --output s); COMP_CWORD=3; _mypy_asyncgen; echo "${COMPREPLY[@]}"'
        )
        done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "sarif"


def test_misspelt_name_in_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = "[mypy]\n[mypy_asyncgen]\ntext_functions = lib.shw, lib.Log.writ, libb.show, elsewhere.show\n"
    library = "def show(x: object) -> None:\n    print(x)\n\n\nclass Log:\n    def write(self) -> None: ...\n"
    files = {"mypy.ini": settings, "lib.py": library, "app.py": "import lib\n\nlib.show(1)\n"}
    here = Project(tmp_path, monkeypatch, files)
    for _ in ("cold", "from the cache"):
        result = here.run("check")
        assert result.status == 2
        for wrong, near in (("lib.shw", "lib.show"), ("lib.Log.writ", "lib.Log.write")):
            assert f'"{wrong}" under "text_functions"' in result.err and f'did you mean "{near}"?' in result.err
    assert json.loads(here.run("check", "--output", "json").out)["status"] == "failed"
    here.write("mypy.ini", settings.replace("lib.shw", "lib.show").replace("lib.Log.writ,", "lib.Log.write,"))
    assert 'did you mean "lib.show"?' in here.run("check").err, "the module's name"
    here.write("mypy.ini", "[mypy]\n[mypy_asyncgen]\ntext_functions = lib.show, lib.Log.write, elsewhere.show\n")
    assert here.run("check").status == 0


def test_file_that_mypy_does_not_name_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from mypy_asyncgen.commands import obstacles

    monkeypatch.setattr(obstacles, "named", lambda lines, sources: [])
    here = Project(tmp_path, monkeypatch, {"a.py": WRONG, "b.py": "def f(:\n", "c.py": WRONG, "d.py": WRONG})
    files, aside, _ = found(here)
    assert files == {"a.py", "c.py", "d.py"} and set(aside) == {"b.py"}
