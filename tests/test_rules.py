"""Rules listen: each code has one rule in a file of its name, and what tells the rules knows none of them by name."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import mypy_asyncgen
from mypy_asyncgen.codes import CODES
from mypy_asyncgen.rule import Rule
from mypy_asyncgen.rules import RULES

PACKAGE = Path(mypy_asyncgen.__path__[0])
ENGINE = sorted((PACKAGE / "engine").glob("*.py"))


def imports(path: Path) -> set[str]:
    """The full names of what a file imports."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{each.name}" for each in node.names}
    return found


def test_each_code_has_one_rule_in_the_file_of_its_name() -> None:
    assert sorted(rule.code for rule in RULES) == sorted(CODES)
    for rule in RULES:
        module = sys.modules[f"mypy_asyncgen.rules.{rule.code.replace('-', '_')}"]
        assert module.RULE is rule


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_each_rule_listens_to_something(rule: Rule) -> None:
    nothing = Rule(rule.code, wants=rule.wants, notices=rule.notices)
    assert rule != nothing


@pytest.mark.parametrize("path", ENGINE, ids=lambda path: path.stem)
def test_dispatch_knows_no_rule_by_name(path: Path) -> None:
    assert not any(
        name.startswith("mypy_asyncgen.rules.") and name != "mypy_asyncgen.rules.RULES" for name in imports(path)
    )
    written = {
        node.value for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Constant)
    }
    assert written.isdisjoint(CODES)


@pytest.mark.parametrize("path", sorted((PACKAGE / "rules").glob("*.py")), ids=lambda path: path.stem)
def test_no_rule_knows_the_engine(path: Path) -> None:
    assert not any(name.startswith(("mypy_asyncgen.engine", "mypy_asyncgen.hooks")) for name in imports(path))
