"""A mistake of the plugin's own never ends mypy's run, and what it relies on in mypy is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from programs import check_program

from mypy_asyncgen import calls, definitions, detect, explain, internals

PROGRAM = """
from collections.abc import AsyncIterator

async def stream() -> AsyncIterator[int]:
    yield 1

class Service:
    async def fetch(self) -> int:
        return 1

async def main(given: AsyncIterator[int]) -> None:
    await given
    print(f"{Service().fetch()}")
    wrong: int = ""
"""


def broken(*arguments: object, **named: object) -> object:
    raise RuntimeError("on purpose")


@pytest.mark.parametrize(
    ("module", "name", "still"),
    [
        (explain, "sites", {13: "coroutine-in-text", 14: "assignment", 12: "misc"}),
        (detect, "value", {12: "await-async-generator", 14: "assignment"}),
        (definitions, "of_class", {12: "await-async-generator", 13: "coroutine-in-text", 14: "assignment"}),
        (calls, "_recover", {12: "await-async-generator", 14: "assignment"}),
    ],
)
def test_a_failure_is_reported_once_and_the_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: object, name: str, still: dict[int, str]
) -> None:
    monkeypatch.setattr(module, name, broken)
    output = check_program(tmp_path, PROGRAM, fresh=True)
    told = [text for found in output.errors.values() for _, text in found if "mypy_asyncgen failed here" in text]
    assert len(told) == 1
    assert "RuntimeError: on purpose" in told[0]
    assert "report" in told[0]
    for line, code in still.items():
        assert code in output.codes()[line]


def test_this_mypy_has_what_the_plugin_relies_on() -> None:
    assert internals.unsupported() == []


def test_without_it_mypys_own_messages_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(internals, "unsupported", lambda: ["mypy.errors.ErrorWatcher"])
    assert check_program(tmp_path, PROGRAM, fresh=True).codes()[12] == {"misc"}
