"""The command that holds rows for third-party packages against what is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from rows import Probe, Row, judge, resolve, third_party, write


def test_every_third_party_row_is_looked_at() -> None:
    names = {row.name.partition(".")[0] for row in third_party()}
    assert {"fastapi", "loguru", "tenacity"} <= names
    assert "asyncio" not in names


def test_mypy_resolves_a_row_and_misses_another() -> None:
    rows = [
        Row("pytest.raises", frozenset({"match"})),
        Row("pytest.rises", frozenset()),
        Row("no_such_package.f", frozenset()),
    ]
    program, probes = write(rows)
    said = resolve(Path(sys.executable), program)
    assert judge(rows[0], probes[0], said) is None
    assert judge(rows[1], probes[1], said) == "pytest.rises: there is no such name"
    with pytest.raises(LookupError):
        judge(rows[2], probes[2], said)


def test_a_parameter_that_is_gone_is_named() -> None:
    row = Row("a.f", frozenset({"callback"}))
    there = {2: ['Revealed type is "def (callback: def ())"']}
    gone = {2: ['Revealed type is "def (function: def ())"']}
    assert judge(row, Probe(1, 2), {1: [], **there}) is None
    assert judge(row, Probe(1, 2), {1: [], **gone}) == "a.f: no parameter callback"
