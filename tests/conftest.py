"""Options of the test suite."""

from __future__ import annotations

import gc

import pytest

_THRESHOLD = gc.get_threshold()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-words",
        action="store_true",
        help="write what is said of the wrong cases beside them, in place of what was pinned",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests of a file in one worker: they share what was checked for all of them."""
    if getattr(config.option, "dist", "no") == "load":
        config.option.dist = "loadfile"


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Collect what a build leaves behind, after each test that ran one.

    mypy sets the garbage collector to run so seldom, in the whole process, that a worker would keep nearly all it ever
    built; and what looks for one of mypy's objects, as a plugin has to, goes through all that is alive.
    """
    if gc.get_threshold() != _THRESHOLD:
        gc.set_threshold(*_THRESHOLD)
        gc.collect()
