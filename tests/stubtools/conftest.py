"""A small package and its stubs, made in a temporary directory."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mypy_asyncgen.commands.stubs import main


@dataclass
class Outcome:
    """What a run of the command line left."""

    status: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The report of ``--output json``."""
        return json.loads(self.out)

    @property
    def rules(self) -> dict[str, str]:
        """Which rule each function breaks."""
        return {finding["name"]: finding["code"] for finding in self.document["findings"]}


Run = Callable[..., Outcome]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run ``mypy-asyncgen stubs`` in this process."""

    def call(*arguments: object) -> Outcome:
        capsys.readouterr()
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return call


class Project:
    """Source and stubs of one package."""

    def __init__(self, directory: Path, name: str) -> None:
        self.directory = directory
        self.name = name
        self.source = directory / "src"
        self.stubs = directory / "stubs"

    def module(self, source: str, stub: str | None = None, module: str = "__init__") -> Project:
        """Write one module and its stub."""
        self.write(self.source / self.name / f"{module}.py", source)
        if stub is not None:
            self.write(self.stubs / self.name / f"{module}.pyi", stub)
        return self

    def write(self, path: Path, text: str) -> Path:
        """Write a file, its text dedented."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")
        return path

    @property
    def stub(self) -> Path:
        """The stub of the package itself."""
        return self.stubs / self.name / "__init__.pyi"


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Project:
    """A package with a name of its own, so that importing it never meets another test's."""
    name = "demo_" + "".join(each if each.isalnum() else "_" for each in request.node.name)[:60].lower()
    return Project(tmp_path, name.rstrip("_"))
