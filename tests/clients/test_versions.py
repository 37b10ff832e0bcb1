"""A client version the stub was not checked against is named, once, and only if the client is imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from mypy.nodes import MypyFile

from mypy_asyncgen import stubtest
from mypy_asyncgen.recover.clients.facts import stub_facts
from mypy_asyncgen.recover.clients.versions import out_of_range


def module(path: Path) -> MypyFile:
    tree = MypyFile([], [])
    tree.path = str(path)
    return tree


def installed(site: Path, distribution: str, version: str) -> None:
    info = site / f"{distribution.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")


def test_a_version_out_of_range_is_named_with_what_to_do(tmp_path: Path) -> None:
    installed(tmp_path, "ollama", "9.0.0")
    (message,) = out_of_range({"ollama": module(tmp_path / "ollama" / "__init__.py")}, {"ollama"})
    assert message == (
        "ollama 9.0.0 is not a version the stub in mypy-asyncgen was checked against (>=0.6.3,<0.7), "
        'so errors about it may be wrong: upgrade mypy-asyncgen, or install "ollama>=0.6.3,<0.7"'
    )


def test_a_version_in_range_is_not(tmp_path: Path) -> None:
    installed(tmp_path, "ollama", "0.6.3")
    assert out_of_range({"ollama": module(tmp_path / "ollama" / "__init__.py")}, {"ollama"}) == []


def test_what_is_not_imported_is_not_looked_at(tmp_path: Path) -> None:
    installed(tmp_path, "ollama", "9.0.0")
    assert out_of_range({"os": module(tmp_path / "os.py")}, {"os"}) == []


def test_packages_in_a_namespace_and_names_with_dashes(tmp_path: Path) -> None:
    installed(tmp_path, "cerebras-cloud-sdk", "9.0")
    path = tmp_path / "cerebras" / "cloud" / "sdk" / "__init__.py"
    (message,) = out_of_range({"cerebras.cloud.sdk": module(path)}, {"cerebras"})
    assert message.startswith("cerebras-cloud-sdk 9.0 ")


def test_without_metadata_nothing_is_said(tmp_path: Path) -> None:
    assert out_of_range({"ollama": module(tmp_path / "ollama" / "__init__.py")}, {"ollama"}) == []
    assert out_of_range({"ollama": module(Path("ollama"))}, {"ollama"}) == []


def test_stubtest_knows_its_stubs(capsys: pytest.CaptureFixture[str]) -> None:
    assert stubtest.main(["no-such-client"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("no stub for no-such-client; there are stubs for ")
    assert all(facts.distribution in error for facts in stub_facts().values())


def test_stubtest_leaves_out_what_is_not_installed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> str:
        raise stubtest.importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(stubtest.importlib.metadata, "version", missing)
    assert stubtest.main(["ollama"]) == 0
    assert "not installed" in capsys.readouterr().out
