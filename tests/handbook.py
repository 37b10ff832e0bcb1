#!/usr/bin/env python3
"""The handbook and the README as programs: their files, their commands, and what these print.

    python tests/handbook.py --write      # run every command, and write what it prints into the pages
    python tests/handbook.py              # the same, and only name the pages that would change

A fenced block with a title is a file of a project, and each second-level heading begins a new project in an empty folder:

    ```python title="app.py"
    ```console
    $ mypy app.py
    app.py:3: error: ...

What stands behind ``$`` is run in that folder where it is one of RUN, and what follows is what it prints. A Python block
without a title is a whole program: the lines marked ``# E: code`` get exactly that code, and a program without marks is
clean and is executed. ``<!-- needs: PACKAGE -->`` above a block says what must be installed for it, ``<!-- not run -->`` that
it is only to be read.

What stands between ``<!-- NAME -->`` and ``<!-- /NAME -->`` is made from the package's own tables (GENERATED).
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from mypy_asyncgen.clients._markdown import render_sections  # noqa: E402
from mypy_asyncgen.codes import CODES, Code  # noqa: E402

DOCS = ROOT / "mypy_asyncgen" / "docs"
README = ROOT / "README.md"

# The marked lines of the corpus that the chapter on the comparison counts.
CORPUS = 224

# The programs that a page's commands name, and how each is run here. All else (pip, uv, git) is for the reader.
RUN: dict[str, tuple[str, ...]] = {
    "mypy": (sys.executable, "-m", "mypy"),
    "mypy-asyncgen": (sys.executable, "-m", "mypy_asyncgen"),
    "python": (sys.executable,),
    "cat": ("cat",),
}

# FastAPI as far as the pages need it, for machines without it.
_FASTAPI = {
    "fastapi/__init__.pyi": "from fastapi.applications import FastAPI as FastAPI\n",
    "fastapi/applications.pyi": (
        "from collections.abc import Callable\nfrom typing import Any, TypeVar\n\n"
        "F = TypeVar('F', bound=Callable[..., Any])\n\n\n"
        "class FastAPI:\n    def get(self, path: str) -> Callable[[F], F]: ...\n"
    ),
    "fastapi/responses.pyi": (
        "from collections.abc import AsyncIterable, Iterable\n\n\n"
        "class StreamingResponse:\n"
        "    def __init__(self, content: AsyncIterable[str] | Iterable[str]) -> None: ...\n"
    ),
    "fastapi/py.typed": "",
}

_FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>`{3,})(?P<language>\w+)(?: title=\"(?P<title>[^\"]+)\")?\n"
    r"(?P<text>.*?)^(?P=indent)(?P=ticks)$",
    re.MULTILINE | re.DOTALL,
)
_REMARK = re.compile(r"<!-- (?P<remark>not run|needs: (?P<package>[\w.]+)) -->\n\s*\Z")


@dataclass(frozen=True)
class Block:
    """One fenced block.

    Attributes:
        language: what stands behind the fence.
        title: the file it is, or None.
        text: what is in it, without the indentation of a list around it.
        span: where its text begins and ends in the page.
        indent: the indentation that was taken off.
        run: whether it is to be run.
        needs: the package it needs, or None.
    """

    language: str
    title: str | None
    text: str
    span: tuple[int, int]
    indent: str = ""
    run: bool = True
    needs: str | None = None


@dataclass
class Project:
    """What stands under one second-level heading.

    Attributes:
        page: the file.
        heading: the heading; empty for what stands above the first.
        blocks: its blocks in their order.
    """

    page: Path
    heading: str
    blocks: list[Block] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.page.stem}: {self.heading}" if self.heading else self.page.stem


def pages() -> list[Path]:
    """The chapters, without the pages of the codes (`test_docs`), and the README."""
    return [README, *sorted(DOCS.glob("*.md"))]


def projects(page: Path) -> list[Project]:
    """The projects of a page, the empty ones left out."""
    text = page.read_text(encoding="utf-8")
    starts = [(match.start(), match[1]) for match in re.finditer(r"^## (.+)$", text, re.MULTILINE)]
    found = [Project(page, "")] + [Project(page, heading) for _, heading in starts]
    for block in blocks(text):
        index = sum(start < block.span[0] for start, _ in starts)
        found[index].blocks.append(block)
    return [project for project in found if project.blocks]


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a page."""
    for match in _FENCE.finditer(text):
        indent = match["indent"]
        inner = "".join(line.removeprefix(indent) for line in match["text"].splitlines(keepends=True))
        remark = _REMARK.search(text[: match.start()])
        yield Block(
            match["language"],
            match["title"],
            inner,
            match.span("text"),
            indent,
            remark is None or remark["remark"] != "not run",
            remark["package"] if remark else None,
        )


def commands(block: Block) -> list[tuple[str, str]]:
    """The commands of a console block and what the page says they print."""
    found: list[tuple[str, str]] = []
    for line in block.text.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].rstrip("\n"), ""))
        else:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


def played(project: Project, folder: Path) -> Iterator[tuple[Block, str]]:
    """Write a project's files and run its commands, in the order of the page.

    Args:
        project: the project.
        folder: an empty folder.

    Yields:
        Each console block that is run, with what it should say: commands and what they print.
    """
    environment = _environment(folder)
    here = folder / "project"
    (here / ".git").mkdir(parents=True)
    for block in project.blocks:
        if block.title is not None:
            (here / block.title).parent.mkdir(parents=True, exist_ok=True)
            (here / block.title).write_text(block.text, encoding="utf-8")
        elif block.language == "console" and block.run:
            yield (
                block,
                "".join(f"$ {line}\n{_output(line, said, here, environment)}" for line, said in commands(block)),
            )


def _environment(folder: Path) -> dict[str, str]:
    packages = folder / "packages"
    for name, text in _FASTAPI.items():
        (packages / name).parent.mkdir(parents=True, exist_ok=True)
        (packages / name).write_text(text, encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MYPY", "GITHUB_"))}
    path = os.pathsep.join(filter(None, (str(ROOT), kept.get("PYTHONPATH"))))
    return {**kept, "MYPYPATH": str(packages), "PYTHONPATH": path, "NO_COLOR": "1", "COLUMNS": "120"}


def _output(line: str, said: str, here: Path, environment: dict[str, str]) -> str:
    words = shlex.split(line, comments=True)
    if not words or words[0] not in RUN:
        return said
    done = subprocess.run(
        [*RUN[words[0]], *words[1:]],
        cwd=here,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    # Where Python is differs from one machine to another.
    return done.stdout.replace(sys.executable, "/home/me/project/.venv/bin/python")


def code_table() -> str:
    """The table of the codes, for their chapter."""
    rows = ["| code | reports | default | `fix` | refines |", "|---|---|---|---|---|"]
    for code in CODES.values():
        refines = f"`{code.parent}`" if code.parent else "-"
        rows.append(
            f"| [`{code.name}`](codes/{code.name}.md) | {code.summary} | "
            f"{'on' if code.default else 'off'} | {repaired(code)} | {refines} |"
        )
    return "\n".join(rows)


def repaired(code: Code) -> str:
    """Whether `fix` repairs a code's errors, in a word or two."""
    return {"safe": "yes", "unsafe": "with `--unsafe`", None: "no"}[code.fix]


def summary() -> str:
    """The README's short comparison: how much of the wrong lines each checker reports, in per cent."""
    page = (DOCS / "comparison.md").read_text(encoding="utf-8")
    head, *rows = _cells(page, "comparison")
    own = dict(
        zip(
            (title.partition(" ")[0] if number else "us" for number, title in enumerate(head[3:])),
            rows[-1][3:],
            strict=True,
        )
    )
    lines = int(rows[-1][1])
    others, counts = _cells(page, "corpus")
    corpus = dict(zip(("us", *others[1:]), counts, strict=True))
    names = [name for name in own if name not in ("us", "basedpyright")]
    return "\n".join(
        (
            "| | mypy with mypy-asyncgen | " + " | ".join(names) + " |",
            "|---|" + "---|" * (len(names) + 1),
            _shares(f"{lines} lines of our own", [own[name] for name in ("us", *names)], lines),
            _shares(f"{CORPUS} lines of the corpus", [corpus[name] for name in ("us", *names)], CORPUS),
        )
    )


def _cells(page: str, name: str) -> list[list[str]]:
    shown = page.partition(f"<!-- {name} -->")[2].partition(f"<!-- /{name} -->")[0]
    rows = [line.strip("| ").split(" | ") for line in shown.splitlines() if line.startswith("|")]
    return [rows[0], *rows[2:]]


def _shares(label: str, counts: list[str], lines: int) -> str:
    shares = [f"{100 * int(count.partition(' ')[0]) / lines:.0f} %" for count in counts]
    return f"| {label} | " + " | ".join(shares) + " |"


GENERATED: dict[str, Callable[[], str]] = {
    "codes": code_table,
    "summary": summary,
    "clients": lambda: render_sections().strip(),
}


def generated(text: str) -> str:
    """A page with everything that is made from a table made anew."""
    for name, make in GENERATED.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        if begin in text:
            before, _, rest = text.partition(begin)
            after = rest.partition(end)[2]
            text = f"{before}{begin}\n{make()}\n{end}{after}"
    return text


def rewritten(page: Path) -> str:
    """A page as it should be: its tables made anew, its commands run."""
    text = page.read_text(encoding="utf-8")
    changes: list[tuple[Block, str]] = []
    for project in projects(page):
        with tempfile.TemporaryDirectory() as folder:
            changes += played(project, Path(folder))
    for block, said in reversed(changes):
        lines = "".join(block.indent + line if line.strip() else line for line in said.splitlines(keepends=True))
        text = text[: block.span[0]] + lines + text[block.span[1] :]
    return generated(text)


def main() -> int:
    """Rewrite the pages, or name those that are out of date."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the pages")
    parser.add_argument("pages", nargs="*", type=Path, metavar="PAGE", help="only these")
    options = parser.parse_args()
    stale = 0
    for page in options.pages or pages():
        new = rewritten(page)
        if new != page.read_text(encoding="utf-8"):
            stale += 1
            print(f"{page.name}: {'written' if options.write else 'out of date'}")
            if options.write:
                page.write_text(new, encoding="utf-8")
    return int(bool(stale) and not options.write)


if __name__ == "__main__":
    sys.exit(main())
