"""The real clients: every case, every entry point of the table, stubtest, installing and uninstalling.

Runs with ``pytest tests/clients -m clients``; see `conftest` for how long that takes.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from environment import (
    NoRegistry,
    cases,
    clients_environment,
    install_project,
    run_mypy,
    site_packages,
    uninstall_project,
)

from mypy_asyncgen.clients import entry_points
from mypy_asyncgen.clients._model import Convention
from mypy_asyncgen.recover.clients.facts import stub_facts

pytestmark = pytest.mark.clients


@pytest.fixture(scope="session")
def python() -> Iterator[Path]:
    try:
        environment = clients_environment()
        install_project(environment)
    except NoRegistry as error:
        pytest.skip(f"the clients cannot be installed: {error}")
    yield environment


@pytest.fixture(scope="session")
def complaints(python: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy says of the cases under the plugin, by file name."""
    out = run_mypy(python, tmp_path_factory.mktemp("cases"), plugin=True)
    found: dict[str, list[str]] = {}
    for line in out.splitlines():
        found.setdefault(Path(line.partition(":")[0]).name, []).append(line)
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda path: path.stem)
def test_case(case: Path, complaints: dict[str, list[str]]) -> None:
    """Right uses are clean, wrong uses are reported where the case says so (an unused ignore is an error)."""
    assert complaints.get(case.name, []) == []


def test_the_table_names_what_mypy_finds(python: Path, tmp_path: Path) -> None:
    """Each entry point exists under its name, and its type is of the kind the table says."""
    site = site_packages(python)
    rows = [entry for client, entry in entry_points() if client.package in _typed(site)]
    program = tmp_path / "table.py"
    lines = []
    for number, entry in enumerate(rows):
        module, member = _split(site, entry.name)
        top, _, rest = member.partition(".")
        lines.append(f"from {module} import {top} as n{number}")
        lines.append(f"reveal_type(n{number}{'.' + rest if rest else ''})")
    program.write_text("\n".join(lines))
    out = run_mypy(python, tmp_path, plugin=False, files=[program])
    assert [line for line in out.splitlines() if ".py:" in line[:200] and ": error: " in line[:200]] == []
    revealed = [line.partition('Revealed type is "')[2][:-1] for line in out.splitlines() if ": note: Rev" in line]
    assert len(revealed) == len(rows)
    for type_, entry in zip(revealed, rows, strict=True):
        results = set(re.findall(r"-> ([\w.]+)(?:\[|\"|\)|,|$)", type_))
        for convention, allowed in _RESULTS.items():
            if entry.convention is convention:
                assert any(result.endswith(allowed) for result in results), (entry.name, type_[-300:])


_RESULTS = {
    Convention.COROUTINE: ("Coroutine", "CoroutineType", "Awaitable"),
    Convention.COROUTINE_BY_ARGUMENT: ("Coroutine",),
    Convention.COROUTINE_THEN_ITERATE: ("Coroutine",),
    Convention.ASYNC_GENERATOR: ("AsyncGenerator", "AsyncIterator", "AsyncIterable"),
    Convention.ASYNC_CONTEXT_MANAGER: ("Manager", "_AsyncGeneratorContextManager"),
    Convention.AWAIT_OR_ITERATE: ("AsyncPaginator",),
}


def _typed(site: Path) -> set[str]:
    """The packages that type checkers see, by their own types or by a stub that is there."""
    whole = {"dspy": "dspy-stubs", "xai_sdk": "xai_sdk-stubs", "litellm": "litellm-stubs"}
    packages = {client.package for client, _ in entry_points()}
    return {package for package in packages if package not in whole or (site / whole[package]).is_dir()}


def _split(site: Path, name: str) -> tuple[str, str]:
    """The module and the member of a full name."""
    parts = name.split(".")
    for length in range(len(parts) - 1, 0, -1):
        path = site.joinpath(*parts[:length])
        if path.with_suffix(".py").exists() or (path / "__init__.py").exists():
            return ".".join(parts[:length]), ".".join(parts[length:])
    raise AssertionError(f"no module for {name}")


@pytest.mark.parametrize("distribution", sorted(facts.distribution for facts in stub_facts().values()))
def test_stubtest(distribution: str, python: Path, tmp_path: Path) -> None:
    command = [str(python), "-m", "mypy_asyncgen.stubtest", distribution]
    finished = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert finished.stdout.rstrip().endswith(" ok")


def test_installing_brings_the_stubs_and_uninstalling_removes_them(python: Path) -> None:
    site = site_packages(python)
    facts = stub_facts().values()
    tops = {f"{each.package.partition('.')[0]}-stubs" for each in facts}
    assert all((site / top).is_dir() for top in tops)
    assert all((site / "mypy_asyncgen" / "stubs" / each.distribution / "METADATA.toml").exists() for each in facts)
    uninstall_project(python)
    try:
        assert not any((site / top).exists() for top in tops)
        assert not (site / "mypy_asyncgen" / "stubs").exists()
    finally:
        install_project(python)


def test_a_stub_without_its_client_changes_nothing(python: Path, tmp_path: Path) -> None:
    """Where a client is not installed, importing it is one error there, and mypy goes on."""
    bare = tmp_path / "bare"
    subprocess.run([str(python), "-m", "venv", str(bare)], check=True)
    install_project(bare / "bin" / "python")
    program = tmp_path / "program.py"
    imports = "import openai\nfrom ollama import Client\nimport mistralai.client\nimport llama_index.core.llms\n"
    program.write_text(imports + "import asyncio\nx: int = ''\n")
    config = tmp_path / "mypy.ini"
    for setting, wanted in (("", ["1", "2", "3", "4", "6"]), ("ignore_missing_imports = True\n", ["6"])):
        config.write_text(f"[mypy]\nplugins = mypy_asyncgen\n{setting}")
        command = [str(python), "-m", "mypy", "--python-executable", str(bare / "bin" / "python")]
        command += ["--config-file", str(config), "--cache-dir", str(tmp_path / "cache"), str(program)]
        out = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False).stdout
        lines = sorted({line.split(":")[1] for line in out.splitlines() if ": error: " in line})
        assert lines == wanted, out
