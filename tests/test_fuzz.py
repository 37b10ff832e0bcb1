"""Generated programs, the same each time: python tests/fuzz.py does the same for thousands."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

pytest.importorskip("hypothesis")

from fuzzing.compare import Judge, Judged
from fuzzing.mistakes import Mistake
from fuzzing.programs import Program

_COUNT = 40
# In a process of its own: Hypothesis also draws from the constants of whatever modules the tests have imported.
_GENERATE = f"""
import dataclasses, json
from fuzzing.programs import correct, mistaken, programs
found = [*programs({_COUNT}, None, correct()), *programs({_COUNT}, None, mistaken())]
print(json.dumps([dataclasses.asdict(program) for program in found]))
"""
# Mistakes that are wrong wherever Python complains of them: what else is there to see would not be certain.
_CERTAIN = frozenset(
    {
        "async for instead of for",
        "async with instead of with",
        "extra await",
        "for instead of async for",
        "function not called",
        "missing await",
        "with instead of async with",
    }
)


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    judge = Judge(tmp_path_factory.mktemp("fuzz"))
    made = subprocess.run(
        [sys.executable, "-c", _GENERATE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    return judge.judge(
        Program(one["source"], Mistake(**one["mistake"]) if one["mistake"] else None) for one in json.loads(made.stdout)
    )


def _told(judged: list[Judged], *kinds: str) -> list[str]:
    return [f"{kind}: {shown}\n{one.program.source}" for one in judged for kind, shown in one.problems if kind in kinds]


def test_correct_programs_run_and_mypy_has_nothing_against_them(judged: list[Judged]) -> None:
    assert sum(one.program.mistake is None for one in judged) > _COUNT // 2
    assert not _told(judged, "form")


def test_correct_programs_get_no_error(judged: list[Judged]) -> None:
    assert not _told(judged, "false")


def test_nothing_is_lost_and_nothing_crashes(judged: list[Judged]) -> None:
    assert not _told(judged, "crash", "lost")


def test_what_python_complains_of_gets_an_error(judged: list[Judged]) -> None:
    wrong = [one for one in judged if one.program.mistake and one.program.mistake.kind in _CERTAIN and one.complaint]
    assert len(wrong) > 3
    assert not _told(wrong, "missed")
