"""The plugin's work grows in step with a program: counted in calls of its own functions, not in seconds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from programs import run_mypy, write_config
from scaling import SHAPES, calls_of_the_plugin

_SIZES = {shape: min(full // 4, 120) for shape, (_, full) in SHAPES.items()}


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Counter[str]:
    """Every shape in three sizes, in one run."""
    folder = tmp_path_factory.mktemp("shapes")
    names = []
    for number, (shape, (make, _)) in enumerate(SHAPES.items()):
        for times in (1, 2, 3):
            program = folder / f"shape{number}_{times}.py"
            program.write_text(make(_SIZES[shape] * times), encoding="utf-8")
            names.append(str(program))
    config = write_config(folder, "check_untyped_defs = True")

    def check() -> None:
        assert run_mypy(names, config).status == 1

    counted = calls_of_the_plugin(check)
    return Counter({Path(name).stem: count for name, count in counted.items()})


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_in_step(calls: Counter[str], shape: str) -> None:
    number = list(SHAPES).index(shape)
    once, twice, thrice = (calls[f"shape{number}_{times}"] for times in (1, 2, 3))
    assert once
    # What a file always costs cancels out. Once a function is indexed, more of it can cost less.
    assert thrice - twice <= 1.2 * max(twice - once, once)
