"""``python -m mypy_asyncgen.stubtest`` without clients."""

from __future__ import annotations

import pytest

from mypy_asyncgen import stubtest
from mypy_asyncgen.recover.clients.facts import stub_facts


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
