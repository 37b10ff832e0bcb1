"""The README holds: its program gets its output, its table is the table of codes."""

from __future__ import annotations

import re
from pathlib import Path

from programs import ROOT, run_mypy, write_config

from mypy_asyncgen.clients._markdown import render_markdown
from mypy_asyncgen.codes import CODES
from mypy_asyncgen.settings import Settings

README = (ROOT.parent / "README.md").read_text(encoding="utf-8")


def code_table() -> str:
    """The README's rows for the codes."""
    rows = []
    for code in CODES.values():
        refines = f"`{code.parent}`" if code.parent else "-"
        rows.append(
            f"| [`{code.name}`](mypy_asyncgen/docs/codes/{code.name}.md) | {refines} | {code.summary} | "
            f"{'on' if code.default else 'off'} |"
        )
    return "\n".join(rows)


def test_the_first_program_gets_the_output_shown(tmp_path: Path) -> None:
    program = re.search(r"```python\n(.*?)```", README, re.S)
    shown = re.search(r"```text\n(.*?)```", README, re.S)
    assert program and shown
    (tmp_path / "shop.py").write_text(program[1], encoding="utf-8")
    said = run_mypy([str(tmp_path / "shop.py")], write_config(tmp_path, "strict = True")).text
    assert said.replace(f"{tmp_path}/", "") == shown[1]


def test_the_table_of_codes_is_the_table() -> None:
    shown = re.search(r"<!-- codes -->\n(.*?)\n?<!-- /codes -->", README, re.S)
    assert shown is not None
    assert shown[1] == code_table()


def test_every_setting_is_described() -> None:
    described = set(re.findall(r"^\| `(\w+)` \|", README, re.M))
    assert described == set(Settings._fields)


def test_the_table_of_clients_is_the_table() -> None:
    text = (ROOT.parent / "stubs" / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- clients -->\n(.*?)\n<!-- /clients -->", text, re.S)
    assert shown is not None
    assert shown[1] == render_markdown().strip()
