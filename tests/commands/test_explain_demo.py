"""``explain`` and ``demo``."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest
from project import Project

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import demo as demo_module
from mypy_asyncgen.commands import documentation

DOCS = resources.files("mypy_asyncgen").joinpath("docs", "codes")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, monkeypatch)


@pytest.mark.parametrize("name", CODES)
def test_explain_is_the_documentation(here: Project, name: str) -> None:
    result = here.run("explain", name)
    page = DOCS.joinpath(f"{name}.md")
    assert (result.status, result.err) == (0, "")
    assert result.out == page.read_text(encoding="utf-8").strip() + "\n"


def test_brackets_are_understood(here: Project) -> None:
    assert here.run("explain", "[async-override]").out == here.run("explain", "async-override").out


def test_explain_alone_lists_the_codes_with_their_defaults(here: Project) -> None:
    result = here.run("explain")
    assert result.status == 0
    listed = [line.split()[:2] for line in result.out.splitlines()[: len(CODES)]]
    assert listed == [[code.name, "on" if code.default else "off"] for code in CODES.values()]


def test_unknown_code_names_the_nearest(here: Project) -> None:
    result = here.run("explain", "await-asyncgenerator")
    assert result.status == 2 and 'did you mean "await-async-generator"?' in result.err
    assert "listed by" in here.run("explain", "zzz").err


def test_code_without_a_page_is_still_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documentation, "_text", lambda name: None)
    documentation.page.cache_clear()
    try:
        for code in CODES.values():
            page = documentation.page(code.name)
            assert code.summary in page and f"# type: ignore[{code.name}]" in page
    finally:
        documentation.page.cache_clear()


def test_demo(here: Project) -> None:
    result = here.run("demo")
    assert result.status == 0, result.out + result.err
    programs = demo_module._programs()
    wrong = [name for name in programs if name.endswith("_wrong.py")]
    assert wrong
    for name in wrong:
        marked = [number for number, line in enumerate(programs[name].splitlines(), 1) if "# E: " in line]
        assert marked
        for line in marked:
            assert f"{name}:{line}: error: " in result.out
    assert result.out.count("corrected, no error") == sum(name.endswith("_corrected.py") for name in programs)
    assert sorted(path.name for path in here.folder.iterdir()) == [".git"], "nothing is left behind"


def test_demo_of_one_program(here: Project) -> None:
    result = here.run("demo", "chat_client")
    assert result.status == 0 and "web_endpoint" not in result.out


def test_unknown_example(here: Project) -> None:
    result = here.run("demo", "nonsense")
    assert result.status == 2 and "the examples are: " in result.err


def test_demo_fails_where_the_plugin_says_nothing(here: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo_module, "_programs", lambda: {"x_wrong.py": "a = 1\n", "x_corrected.py": "a = 1\n"})
    assert here.run("demo").status == 2
    monkeypatch.setattr(demo_module, "_programs", dict)
    assert "no example programs" in here.run("demo").err
