"""The table of clients beside the stubs, and the handbook's list of settings, are those of the package."""

from __future__ import annotations

import re

from handbook import DOCS
from programs import ROOT

from mypy_asyncgen.clients._markdown import render_markdown
from mypy_asyncgen.settings import Settings


def test_every_setting_is_described_with_an_example() -> None:
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.M)) == set(Settings._fields)
    assert set(re.findall(r"^## `(\w+)`$", text, re.M)) == set(Settings._fields)


def test_the_table_of_clients_is_the_table() -> None:
    text = (ROOT.parent / "stubs" / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- clients -->\n(.*?)\n<!-- /clients -->", text, re.S)
    assert shown is not None
    assert shown[1] == render_markdown().strip()


def test_every_stub_is_in_the_notice() -> None:
    """The licence of each package whose signatures a stub follows is named."""
    notice = (ROOT.parent / "stubs" / "NOTICE.md").read_text(encoding="utf-8")
    stubs = {path.parent.name for path in (ROOT.parent / "stubs").glob("*/METADATA.toml")}
    assert set(re.findall(r"^\| ([\w-]+) \| \[", notice, re.M)) == stubs
