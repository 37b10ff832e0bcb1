"""What the README and the chapters of the handbook show is what the programs do today.

Where the words or the tables have changed on purpose, `python tests/handbook.py --write` makes the pages anew.
"""

from __future__ import annotations

import configparser
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from handbook import DOCS, GENERATED, README, RUN, Block, Project, commands, generated, pages, played, projects
from programs import ROOT, marks, run_mypy, write_config

from mypy_asyncgen import __version__

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROJECTS = [project for page in pages() for project in projects(page)]
TALKING = [
    project for project in PROJECTS if any(block.language == "console" and block.run for block in project.blocks)
]
PROGRAMS = [
    pytest.param(block, id=f"{project}-{number}")
    for project in PROJECTS
    for number, block in enumerate(project.blocks)
    if block.language == "python" and block.title is None and block.run
]
DATA = [
    pytest.param(block, id=f"{project}-{number}")
    for project in PROJECTS
    for number, block in enumerate(project.blocks)
    if block.language in ("ini", "toml", "yaml", "json")
]
SITE = "https://mypy-asyncgen.readthedocs.io/en/stable/"
REPOSITORY = "https://github.com/mypy-asyncgen/mypy-asyncgen"
_LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.mark.parametrize("project", TALKING, ids=str)
def test_commands_print_what_is_shown(project: Project, tmp_path: Path) -> None:
    for block, said in played(project, tmp_path):
        assert said == block.text


def test_commands_that_are_not_run_show_no_output() -> None:
    """What nobody runs cannot be held to what it prints."""
    for project in TALKING:
        for block in project.blocks:
            if block.language == "console" and block.run:
                for line, said in commands(block):
                    assert line.split()[0] in RUN or not said, f"{project}: {line}"


@pytest.mark.parametrize("block", PROGRAMS)
def test_program_is_as_its_marks_say(block: Block, tmp_path: Path) -> None:
    """A marked line gets exactly its code; a program without marks is clean and runs."""
    if block.needs is not None and importlib.util.find_spec(block.needs) is None:
        pytest.skip(f"{block.needs} is not installed")
    program = tmp_path / "program.py"
    program.write_text(block.text, encoding="utf-8")
    run = run_mypy([str(program)], write_config(tmp_path, "check_untyped_defs = True"))
    expected = marks(block.text)
    assert run.files[str(program)].codes() == expected, run.text
    if not expected:
        done = subprocess.run(
            [sys.executable, "-X", "dev", "-W", "error::RuntimeWarning", program],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("block", DATA)
def test_configuration_can_be_read(block: Block) -> None:
    if block.language == "ini":
        configparser.ConfigParser().read_string(block.text)
    elif block.language == "toml":
        tomllib.loads(block.text)
    elif block.language == "json":
        json.loads(block.text)
    else:
        yaml = pytest.importorskip("yaml")
        yaml.safe_load(block.text)


@pytest.mark.parametrize("page", [page for page in pages() if "<!-- " in page.read_text(encoding="utf-8")], ids=str)
def test_tables_are_those_of_the_package(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert generated(text) == text


def test_every_table_is_somewhere() -> None:
    texts = [page.read_text(encoding="utf-8") for page in pages()]
    for name in GENERATED:
        assert any(f"<!-- {name} -->" in text for text in texts), name


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.stem)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            assert not target.startswith(SITE), f"{target}: pages link to each other by file"
            _check_repository(target)
            continue
        file, _, anchor = target.partition("#")
        other = page.parent / file if file else page
        assert other.is_file(), target
        assert not anchor or anchor in anchors(other), target


def test_links_of_the_readme_work_anywhere() -> None:
    """PyPI and a code host show the README without the files beside it, so its links name the site or the repository."""
    links = _LINK.findall(README.read_text(encoding="utf-8"))
    assert any(link.startswith(SITE) for link in links)
    for link in links:
        assert link.startswith("https://"), link
        if link.startswith(SITE):
            name, _, anchor = link.removeprefix(SITE).partition("#")
            page = DOCS / f"{name.strip('/') or 'index'}.md"
            assert page.is_file(), link
            assert not anchor or anchor in anchors(page), link
        _check_repository(link)


def _check_repository(link: str) -> None:
    if link.startswith(f"{REPOSITORY}/blob/main/"):
        assert (ROOT.parent / link.removeprefix(f"{REPOSITORY}/blob/main/")).is_file(), link


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as Markdown's toc extension makes them."""
    headings = re.findall(r"^#{1,4} (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower()) for heading in headings}


def test_the_readme_is_short() -> None:
    assert len(README.read_bytes()) <= 10_000


def test_addresses_and_versions_are_the_packages() -> None:
    """One address of the repository and of the site, and the version that pre-commit is told to take, everywhere."""
    project = tomllib.loads((ROOT.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["urls"]["Documentation"] == SITE
    assert project["urls"]["Source"] == REPOSITORY
    for page in pages():
        text = page.read_text(encoding="utf-8")
        assert set(re.findall(r"repo: (\S+/mypy-asyncgen)$", text, re.MULTILINE)) <= {REPOSITORY}
        for version in re.findall(rf"repo: {REPOSITORY}\n +rev: v(\S+)", text):
            assert version == __version__


def test_every_page_is_in_the_navigation() -> None:
    site = (ROOT.parent / ".mkdocs.yml").read_text(encoding="utf-8")
    listed = set(re.findall(r"([\w/-]+\.md)$", site, re.MULTILINE))
    assert listed == {page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md")}
