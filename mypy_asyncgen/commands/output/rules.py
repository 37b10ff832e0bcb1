"""What the outputs say of the plugin's own codes."""

from __future__ import annotations

from functools import partial

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import documentation
from mypy_asyncgen.commands.output.report import Rule


def of_the_plugin() -> dict[str, Rule]:
    """Every code of the plugin, by name."""
    return {
        code.name: Rule(
            code.name,
            code.summary,
            partial(documentation.page, code.name),
            documentation.address(code.name),
            code.default,
        )
        for code in CODES.values()
    }
