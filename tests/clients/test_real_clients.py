"""The real clients: every case, every entry point of the table, stubtest, installing and uninstalling.

Runs with ``pytest tests/clients -m clients``; see `conftest` for how long that takes.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
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
    rows = [entry for client, entry in entry_points() if client.typed and client.installed]
    program = tmp_path / "table.py"
    lines = []
    for number, entry in enumerate(rows):
        module, member = _split(site, entry.name)
        top, _, rest = member.partition(".")
        lines.append(f"from {module} import {top} as n{number}")
        lines.append(f"reveal_type(n{number}{'.' + rest if rest else ''})")
    program.write_text("\n".join(lines))
    out = run_mypy(python, tmp_path, plugin=True, files=[program])
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
    Convention.COROUTINE_BY_ARGUMENT: ("Coroutine", "Awaitable"),
    Convention.COROUTINE_THEN_ITERATE: ("Coroutine",),
    Convention.ASYNC_GENERATOR: ("AsyncGenerator", "AsyncIterator", "AsyncIterable"),
    Convention.ASYNC_CONTEXT_MANAGER: ("Manager", "_AsyncGeneratorContextManager"),
    Convention.AWAIT_OR_ITERATE: ("AsyncPaginator",),
}


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


def test_installing_brings_the_stubs_inside_the_package_and_uninstalling_removes_them(python: Path) -> None:
    site = site_packages(python)
    tops = {f"{each.package.partition('.')[0]}-stubs" for each in stub_facts().values()}
    assert not any((site / top).exists() for top in tops)
    assert {path.name for path in (site / "mypy_asyncgen" / "stubs").glob("*/*-stubs")} == tops
    uninstall_project(python)
    try:
        assert not (site / "mypy_asyncgen" / "stubs").exists()
    finally:
        install_project(python)


def test_installing_changes_nothing_where_no_client_is(tmp_path: Path) -> None:
    """Plain mypy and mypy with the plugin say of absent clients, also inside `try`, what mypy says without us."""
    bare, ours = tmp_path / "bare", tmp_path / "ours"
    for folder in (bare, ours):
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    install_project(ours / "bin" / "python", alone=False)
    packages = [each.package for each in stub_facts().values()]
    program = tmp_path / "program.py"
    program.write_text(
        "".join(f"import {each}\n" for each in packages)
        + "".join(f"try:\n    import {each}.x\nexcept ImportError:\n    pass\n" for each in packages)
        + "import asyncio\nx: int = ''\n"
    )

    def said(python: Path, *options: str) -> list[str]:
        command = [str(ours / "bin" / "python"), "-m", "mypy", "--python-executable", str(python), *options]
        command += ["--cache-dir", os.devnull, str(program)]
        return subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, check=False).stdout.splitlines()

    config = tmp_path / "on.ini"
    config.write_text("[mypy]\nplugins = mypy_asyncgen\n")
    for options in ([], ["--ignore-missing-imports"]):
        expected = said(bare / "bin" / "python", "--config-file=", *options)
        assert len(expected) > 1
        assert said(ours / "bin" / "python", "--config-file=", *options) == expected
        assert said(ours / "bin" / "python", f"--config-file={config}", *options) == expected
