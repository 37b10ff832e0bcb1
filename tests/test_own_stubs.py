"""The refined stubs: found by a mypy that has the plugin on, where the client is installed in a version they hold for."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import mypy.version
import pytest

from mypy_asyncgen.cli import main
from mypy_asyncgen.recover.clients import STUBS
from mypy_asyncgen.recover.clients.facts import stub_facts
from mypy_asyncgen.recover.clients.own_stubs import installed_version, own_stubs

STUBS_FOLDER = Path(__file__).resolve().parent.parent / "stubs"
CLIENT = {
    "__init__.py": "from ollama._client import AsyncClient as AsyncClient\n",
    "_client.py": "class AsyncClient:\n    async def chat(self, model: str = '', *, stream: bool = False) -> int: ...\n",
    "py.typed": "",
}
PROGRAM = """
from ollama import AsyncClient

async def main(client: AsyncClient) -> None:
    reveal_type(await client.chat("m", stream=True))
    wrong: int = ""
"""
REFINED, PLAIN = 'Revealed type is "typing.AsyncGenerator[', 'Revealed type is "int"'
REFINED_NOW = 'Revealed type is "collections.abc.AsyncGenerator['


class Project:
    """A project beside an environment with a client."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "project"
        self.site = folder / "site"
        self.folder.mkdir()
        self.write("main.py", PROGRAM)
        self.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n")

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)

    def install(self, version: str) -> None:
        """Put the client into the environment."""
        package = self.site / "ollama"
        package.mkdir(parents=True)
        for name, text in CLIENT.items():
            (package / name).write_text(text)
        (self.site / f"ollama-{version}.dist-info").mkdir()

    def mypy(self, *arguments: str, module: str = "mypy") -> str:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(self.site)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        assert 'variable has type "int")' in done.stdout or "kill" in arguments
        return done.stdout.replace(REFINED_NOW, REFINED).replace("builtins.", "")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = Project(tmp_path)
    yield made
    subprocess.run([sys.executable, "-m", "mypy.dmypy", "kill"], cwd=made.folder, capture_output=True, check=False)


def test_cold_warm_and_after_an_edit(project: Project) -> None:
    project.install("0.6.3")
    for number in range(3):
        assert REFINED in project.mypy("main.py")
        project.write("main.py", PROGRAM + number // 2 * "\n")
    assert REFINED in project.mypy("--cache-dir", os.devnull, "main.py")


def test_without_the_plugin_there_is_none(project: Project) -> None:
    project.install("0.6.3")
    assert PLAIN in project.mypy("--config-file=", "main.py")


def test_in_the_daemon(project: Project) -> None:
    project.install("0.6.3")
    project.write("main.py", 'wrong: int = ""\n')
    for text in ('wrong: int = ""\n', PROGRAM, PROGRAM + "\n", PROGRAM.replace("from", "import os\nfrom")):
        project.write("main.py", text)
        said = project.mypy("run", "--", "main.py", module="mypy.dmypy")
        assert (REFINED in said) == ("ollama" in text)
        assert "site" not in said.replace("site-packages", "")


@pytest.mark.skipif(
    tuple(map(int, mypy.version.__version__.split(".")[:2])) < (2, 0), reason="mypy has workers since 2.0"
)
def test_in_workers(project: Project) -> None:
    project.install("0.6.3")
    for number in range(3):
        assert REFINED in project.mypy("-n", "2", "main.py")
        project.write("main.py", PROGRAM + number // 2 * "\n")


def test_a_version_out_of_range_has_none_and_is_told_once(project: Project) -> None:
    project.install("9.0.0")
    said = project.mypy("main.py")
    assert PLAIN in said
    assert said.count("ollama 9.0.0 is not a version that the stub in mypy-asyncgen holds for (>=0.6.3,<0.7)") == 1
    project.write("main.py", 'wrong: int = ""\n')
    assert "ollama" not in project.mypy("main.py")


def test_a_version_out_of_range_is_told_where_mypy_tries_an_overload(project: Project) -> None:
    project.install("9.0.0")
    project.write("overloads.py", OVERLOADS)
    assert project.mypy("overloads.py", "main.py").count("ollama 9.0.0 is not a version") == 1


OVERLOADS = """
from typing import overload
import ollama

@overload
def f(x: int) -> int: ...
@overload
def f(x: object) -> str: ...
def f(x: object) -> object: ...

async def g() -> int:
    return 1

f(g())
"""


ASYNCIFIED = """
import dspy

program = dspy.ChainOfThought("question -> answer")
program = dspy.asyncify(program)
declared: dspy.ChainOfThought = dspy.ChainOfThought("question -> answer")
declared = dspy.asyncify(declared)
number = 1
number = ""
"""


def test_a_variable_may_get_what_a_client_without_types_gives(project: Project) -> None:
    (project.site / "dspy").mkdir(parents=True)
    (project.site / "dspy" / "__init__.py").write_text("")
    (project.site / "dspy-3.4.1.dist-info").mkdir()
    project.write("main.py", ASYNCIFIED)
    errors = [row for row in project.mypy("main.py").splitlines() if ": error: " in row]
    assert [row.split(":")[1] for row in errors] == ["7", "9"], errors


def test_an_absent_client_is_as_absent_as_without_us(project: Project) -> None:
    for options in ([], ["--ignore-missing-imports"]):
        ours = project.mypy("main.py", *options)
        assert ours == project.mypy("--config-file=", "main.py", *options, f"--cache-dir={os.devnull}")
        assert 'Revealed type is "Any"' in ours


def test_the_projects_own_package_and_other_stubs_come_first(project: Project) -> None:
    project.install("0.6.3")
    project.write("ollama/__init__.py", CLIENT["__init__.py"])
    project.write("ollama/_client.py", CLIENT["_client.py"])
    assert PLAIN in project.mypy("main.py")
    files = own_stubs([str(project.site)], [str(project.folder)]).files
    assert files == {}
    (project.site / "ollama-stubs").mkdir()
    assert own_stubs([str(project.site)], []).files == {}


def test_every_client_has_its_stub_in_every_version_it_was_checked_with(tmp_path: Path) -> None:
    assert set(stub_facts()) == STUBS
    for package, facts in stub_facts().items():
        for version in (*facts.checked, "999.0"):
            site = tmp_path / f"{package}-{version}"
            (site / package.replace(".", "/")).mkdir(parents=True)
            (site / f"{facts.distribution.replace('-', '_')}-{version}.dist-info").mkdir()
            assert installed_version(facts.distribution, [site]) == version
            found = own_stubs([str(site)], [])
            if version == "999.0":
                assert (found.files, set(found.set_aside)) == ({}, {package})
            else:
                assert not found.set_aside
                assert set(facts.modules) <= set(found.files)
                assert all(Path(path).is_file() for path in found.files.values())


def test_without_metadata_the_stub_is_used(tmp_path: Path) -> None:
    (tmp_path / "ollama").mkdir()
    assert set(own_stubs([str(tmp_path)], []).files) == {"ollama._client"}


def test_a_version_out_of_range_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "cerebras" / "cloud" / "sdk").mkdir(parents=True)
    (tmp_path / "Cerebras.Cloud.SDK-0.1.dist-info").mkdir()
    (told,) = own_stubs([str(tmp_path)], []).set_aside.values()
    assert told.startswith("cerebras-cloud-sdk 0.1 is not a version that the stub in mypy-asyncgen holds for (")
    assert told.endswith('so the stub is not used: upgrade mypy-asyncgen, or install "cerebras-cloud-sdk>=1.91,<2"')


def test_a_wheel_has_nothing_beside_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    interface = ModuleType("hatchling.builders.hooks.plugin.interface")
    interface.BuildHookInterface = object  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    hook = runpy.run_path(str(STUBS_FOLDER / "hatch_build.py"))["StubFolders"]()
    hook.root = str(STUBS_FOLDER.parent)
    for version, expected in (
        ("standard", {package.name for package in STUBS_FOLDER.glob("*/*-stubs")}),
        ("editable", set()),
    ):
        data: dict[str, dict[str, str]] = {}
        hook.initialize(version, data)
        places = [place for each in data.values() for place in each.values()]
        assert all(place.startswith("mypy_asyncgen/stubs/") for place in places)
        assert {Path(place).name for place in places if place.endswith("-stubs")} == expected


def test_export_writes_them_for_other_type_checkers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stubs", "export", str(tmp_path / "typings"), "ollama", "openai"]) == 0
    assert {path.name for path in (tmp_path / "typings").iterdir()} == {"ollama-stubs", "openai-stubs"}
    assert (tmp_path / "typings" / "ollama-stubs" / "py.typed").read_text() == "partial\n"
    assert "2 stub packages written to" in capsys.readouterr().out
    assert main(["stubs", "export", str(tmp_path / "typings"), "ollama"]) == 2
    assert "ollama-stubs in" in capsys.readouterr().err
    assert main(["stubs", "export", str(tmp_path / "typings"), "ollama", "--overwrite"]) == 0
    assert main(["stubs", "export", str(tmp_path / "typings"), "xyzzy"]) == 2
    assert "no stub for xyzzy; there are stubs for anthropic, " in capsys.readouterr().err
    assert main(["stubs", "export", str(tmp_path / "all")]) == 0
    assert len(list((tmp_path / "all").iterdir())) == len(STUBS)
