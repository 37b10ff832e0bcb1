"""The plugin's settings, from each file mypy reads, and what a broken one gets."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from programs import check_program

from mypy_asyncgen import settings
from mypy_asyncgen.settings import Settings, SettingsError

FLAG = """
from collections.abc import AsyncIterator

async def chunks() -> AsyncIterator[str]:
    yield "a"

def answer(prompt: str, live: bool = False) -> "str | AsyncIterator[str]":
    return chunks() if live else prompt

async def main() -> None:
    await answer("x", live=True)
"""


def mypy(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", str(folder / "cache"), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nstream_parameters = stream, live\n"),
        ("setup.cfg", "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nstream_parameters =\n    stream\n    live\n"),
        (
            "pyproject.toml",
            '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n[tool.mypy_asyncgen]\nstream_parameters = ["stream", "live"]\n',
        ),
    ],
)
def test_each_file_mypy_reads(tmp_path: Path, file: str, text: str) -> None:
    (tmp_path / file).write_text(text)
    (tmp_path / "program.py").write_text(FLAG)
    done = mypy(tmp_path, "program.py")
    assert "[await-async-generator]" in done.stdout, done.stdout + done.stderr
    assert "is an async iterator" in done.stdout


def test_the_default_does_not_know_the_name(tmp_path: Path) -> None:
    output = check_program(tmp_path, FLAG)
    assert any("may be" in text for _, text in output.errors[11])


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        (
            "mypy.ini",
            "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nstream_parameter = live\n",
            ["mypy.ini", '"stream_parameter"', '"stream_parameters"'],
        ),
        (
            "setup.cfg",
            "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nxyzzy = 1\n",
            ["setup.cfg", '"xyzzy"', "stream_parameters"],
        ),
        (
            "pyproject.toml",
            '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n[tool.mypy_asyncgen]\nstream_parameters = true\n',
            ["pyproject.toml", '"stream_parameters"', "list of strings"],
        ),
        (
            "pyproject.toml",
            '[tool.mypy]\nplugins = ["mypy_asyncgen"]\n[tool.mypy_asyncgen]\ntext_functions = ["show"]\n',
            ["pyproject.toml", '"show"', "text_functions", "full name"],
        ),
        (
            "pyproject.toml",
            'tool.mypy_asyncgen = 3\n[tool.mypy]\nplugins = ["mypy_asyncgen"]\n',
            ["pyproject.toml", "[tool.mypy_asyncgen]", "table"],
        ),
    ],
)
def test_a_wrong_setting_gets_one_sentence(tmp_path: Path, file: str, text: str, said: list[str]) -> None:
    (tmp_path / file).write_text(text)
    (tmp_path / "program.py").write_text(FLAG)
    done = mypy(tmp_path, "program.py")
    assert done.returncode == 2
    assert "Traceback" not in done.stdout + done.stderr
    (sentence,) = done.stderr.splitlines()
    for part in said:
        assert part in sentence


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"missing\.ini: the settings of mypy_asyncgen cannot be read"):
        settings.load(str(tmp_path / "missing.ini"))
    broken = tmp_path / "mypy.ini"
    broken.write_bytes(b"[mypy]\nplugins = mypy_asyncgen\n\xff\xfe\n")
    with pytest.raises(SettingsError, match=r"mypy\.ini"):
        settings.load(str(broken))


def test_no_file_and_no_section() -> None:
    assert settings.load(None) == Settings()


def test_the_projects_own_names(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "from collections.abc import Callable\n"
        "from typing import Any, TypeVar\n"
        "F = TypeVar('F')\n"
        "def show(value: object) -> None: ...\n"
        "def on(event: str, handler: Callable[..., Any]) -> None: ...\n"
        "def memo(function: F) -> F: return function\n"
        "def route(path: str) -> Callable[[F], F]: raise NotImplementedError\n"
    )
    program = (
        "from typing import Any\n"
        "from app import memo, on, route, show\n"
        "async def price() -> float: return 1.0\n"
        "async def main() -> None:\n"
        "    show(price())\n"
        "    on('tick', price)\n"
        "@memo\n"
        "async def cached() -> float: return 1.0\n"
        "@route('/')\n"
        "async def index() -> Any: return price()\n"
    )
    (tmp_path / "program.py").write_text(program)
    (tmp_path / "mypy.ini").write_text("[mypy]\nplugins = mypy_asyncgen\n")
    assert mypy(tmp_path, "program.py").stdout.startswith("Success")
    (tmp_path / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\ntext_functions = app.show\nsync_callbacks = app.on:handler\n"
        "sync_decorators = app.memo\nroute_decorators = app.route\n"
    )
    said = mypy(tmp_path, "program.py").stdout
    for line, code in [
        (5, "coroutine-in-text"),
        (6, "async-callback"),
        (7, "async-decorator"),
        (10, "returned-coroutine"),
    ]:
        assert any(row.startswith(f"program.py:{line}:") and f"[{code}]" in row for row in said.splitlines()), said
