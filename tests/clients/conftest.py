"""The tests of clients: fast ones on stand-ins, and slow ones on the real packages behind the marker ``clients``.

``pytest tests/clients -m clients`` installs every client of the table into an environment of its own: six minutes
on two cores the first time, four after that. The environment is kept in the temporary folder (or in
``MYPY_ASYNCGEN_TEST_CACHE``) under a name that changes with what is in it. Without the marker on the command line
those tests are left out; where no registry can be reached they are skipped within seconds.
"""

from __future__ import annotations

import pytest


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "clients: installs the real clients; run with -m clients")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "clients" in config.getoption("-m"):
        return
    slow = [item for item in items if item.get_closest_marker("clients")]
    config.hook.pytest_deselected(items=slow)
    items[:] = [item for item in items if item not in slow]
