"""Options of the test suite."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept-words",
        action="store_true",
        help="write what is said of the wrong cases beside them, in place of what was pinned",
    )
