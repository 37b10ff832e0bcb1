"""What the tests share: mypy run in this process, with the plugin, and its output as data."""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mypy import api

from mypy_asyncgen.codes import CODES

_CACHE = tempfile.TemporaryDirectory(prefix="mypy-asyncgen-tests-")
ROOT = Path(__file__).resolve().parent
CASES = ROOT / "cases"
_LINE = re.compile(
    r"^(?P<file>[^:\n]+\.pyi?):(?P<line>\d+)(?::\d+)?: (?P<kind>error|note): (?P<text>.*?)(?:  \[(?P<code>[\w-]+)\])?$"
)


@dataclass
class Output:
    """What mypy said of one file.

    Attributes:
        errors: by line, the codes and texts.
        notes: by line, the texts.
        words: what the plugin says, errors with their notes, a line each.
    """

    errors: dict[int, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    notes: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    words: list[str] = field(default_factory=list)

    def codes(self) -> dict[int, set[str]]:
        """The codes of the errors by line."""
        return {line: {code for code, _ in found} for line, found in self.errors.items()}


@dataclass
class Run:
    """One run of mypy.

    Attributes:
        text: everything it printed.
        status: its exit status.
        files: its messages by file name, as given to it.
    """

    text: str
    status: int
    files: dict[str, Output]


def run_mypy(arguments: Iterable[str], config: Path) -> Run:
    """Run mypy in this process.

    Args:
        arguments: its arguments, after the configuration's.
        config: its configuration file.

    Returns:
        Its messages.
    """
    out, err, status = api.run(
        [
            "--config-file",
            str(config),
            "--no-error-summary",
            "--hide-error-context",
            "--no-pretty",
            "--show-traceback",
            *arguments,
        ]
    )
    return Run(out + err, status, parse_output(out))


def parse_output(text: str) -> dict[str, Output]:
    """What mypy printed, by file name as given to it."""
    files: dict[str, Output] = defaultdict(Output)
    ours = False
    for raw in text.splitlines():
        found = _LINE.match(raw)
        if found is None:
            continue
        output = files[found["file"].replace("\\", "/")]
        line, code = int(found["line"]), found["code"] or ""
        if found["kind"] == "error":
            ours = code in CODES
            output.errors[line].append((code, found["text"].rstrip()))
        else:
            output.notes[line].append(found["text"])
        if ours:
            said = f"{code}: {found['text'].rstrip()}" if found["kind"] == "error" else f"    {found['text']}"
            output.words.append(f"{line}: {said}")
    return files


def write_config(folder: Path, *lines: str, plugins: str = "mypy_asyncgen", fresh: bool = False) -> Path:
    """A mypy configuration with the plugin on.

    Args:
        folder: where to write it.
        lines: more lines for its ``[mypy]`` section.
        plugins: the value of ``plugins``; empty for none.
        fresh: whether to start from no cache, where a test changes what mypy cannot see.
    """
    config = folder / "mypy.ini"
    # One cache for a whole process: what is not the test's own (typeshed, mostly) is checked once.
    head = [
        "[mypy]",
        f"cache_dir = {folder / 'cache' if fresh else _CACHE.name}",
        *([f"plugins = {plugins}"] if plugins else []),
    ]
    config.write_text("\n".join([*head, *lines]) + "\n", encoding="utf-8")
    return config


def marks(source: str) -> dict[int, set[str]]:
    """The codes that a program's ``# E: code`` comments expect, by line."""
    found: dict[int, set[str]] = {}
    for number, line in enumerate(source.splitlines(), 1):
        mark = re.search(r"# E: ([\w, -]+)$", line.rstrip())
        if mark:
            found[number] = {code.strip() for code in mark[1].split(",")}
    return found


def check_program(
    folder: Path, source: str, *lines: str, plugins: str = "mypy_asyncgen", fresh: bool = False
) -> Output:
    """Check one program.

    Args:
        folder: an empty folder of the test's.
        source: the program.
        lines: more lines for the ``[mypy]`` section of the configuration.
        plugins: the plugins to load.
        fresh: whether to start from no cache.

    Returns:
        What mypy said of it.
    """
    program = folder / "program.py"
    program.write_text(source, encoding="utf-8")
    run = run_mypy(
        [str(program)], write_config(folder, "check_untyped_defs = True", *lines, plugins=plugins, fresh=fresh)
    )
    assert run.status in (0, 1), run.text
    return run.files[str(program)]
