"""`MYPY_ASYNCGEN_TRACE` says for each line what was looked at, and which rule answered or why none did."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from programs import write_config

PROGRAM = """
from typing import Any

async def load() -> int:
    return 1

def use(value: Any) -> None: ...

async def main() -> None:
    unused = load()
    use(load())
    await load()
    load().real
    print(len("x"))
"""


def traced(folder: Path, wanted: str) -> dict[int, list[str]]:
    """What is traced of the program, by line."""
    (folder / "program.py").write_text(PROGRAM)
    config = write_config(folder, fresh=True)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", config.name, "program.py"],
        env=os.environ | {"MYPY_ASYNCGEN_TRACE": wanted},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    found: dict[int, list[str]] = {}
    for line in done.stderr.splitlines():
        place, _, text = line.partition(": trace: ")
        if text and place.startswith("program.py:"):
            found.setdefault(int(place.rpartition(":")[2]), []).append(text)
    return found


def test_each_line_says_what_was_looked_at_and_who_answered(tmp_path: Path) -> None:
    found = traced(tmp_path, "1")
    assert any(
        text.startswith('call of "program.load" gives') and text.endswith("rules are told") for text in found[10]
    )
    assert any("ends on line 10 (UNUSED); unawaited-coroutine answers" in text for text in found[10])
    assert any(text.startswith('[unawaited-coroutine] "load(...)" is a coroutine') for text in found[10])
    assert any("handed on" in text for text in found[11])
    assert any("awaited, iterated or entered right there" in text for text in found[12])
    assert any(text.startswith("MEMBER of") and text.endswith("coroutine-as-value") for text in found[13])
    assert any("mypy's error [attr-defined]" in text and "coroutine-as-value answers" in text for text in found[13])
    assert any('call of "builtins.len"' in text and "no rule wants each call" in text for text in found[14])


@pytest.mark.parametrize(
    ("wanted", "lines"),
    [("program.py:12", {12}), ("program.py", {10, 11, 12, 13, 14}), ("other.py", set()), ("", set())],
)
def test_a_file_or_a_line_of_it_can_be_traced(tmp_path: Path, wanted: str, lines: set[int]) -> None:
    assert set(traced(tmp_path, wanted)) == lines
