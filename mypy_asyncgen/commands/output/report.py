"""How findings are shown: as text, JSON, SARIF 2.1.0 or GitHub annotations."""

from __future__ import annotations

import hashlib
import json
import linecache
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mypy_asyncgen import __version__
from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import documentation
from mypy_asyncgen.commands.output.outcome import plural
from mypy_asyncgen.commands.output.problem import Problem, Style
from mypy_asyncgen.commands.output.terminal import Paint, is_terminal

OUTPUTS = ("text", "json", "sarif", "github")
SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes:
        findings: the plugin's own errors that count.
        checked: how many files were asked for.
        others: how many errors mypy has beside them.
        known: how many findings a baseline holds, which do not count.
        stale: how many findings of the baseline are there no more.
        style: how the configuration wants errors shown.
    """

    findings: Sequence[Problem]
    checked: int
    others: int = 0
    known: int = 0
    stale: int = 0
    style: Style = field(default_factory=Style)

    def by_code(self) -> dict[str, int]:
        """The findings counted by code, the most frequent first."""
        counted = Counter(problem.code for problem in self.findings)
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def render(report: Report, output: str) -> str:
    """The report in a form of `OUTPUTS`, without a line end behind the last line."""
    if output == "json":
        return json.dumps(as_json(report), indent=2, ensure_ascii=False)
    if output == "sarif":
        return json.dumps(as_sarif(report), indent=2, ensure_ascii=False)
    if output == "github":
        return "\n".join(map(annotation, report.findings))
    return as_text(report)


def as_text(report: Report) -> str:
    """The findings as mypy prints errors, and how many there are of each code."""
    paint = Paint(sys.stdout)
    pretty = report.style.pretty or is_terminal(sys.stdout)
    lines: list[str] = []
    for problem in report.findings:
        lines += problem_lines(problem, report.style, paint, pretty=pretty)
    lines += summary_lines(report, paint)
    return "\n".join(lines)


def problem_lines(problem: Problem, style: Style, paint: Paint, *, pretty: bool = False) -> list[str]:
    """One finding with its notes, as mypy prints an error.

    Args:
        problem: the finding.
        style: with or without columns, ends and codes.
        paint: colours them.
        pretty: with the source line between the error and its notes.
    """
    place = problem.path
    if problem.line:
        place += f":{problem.line}"
        if style.columns and problem.column:
            place += f":{problem.column}"
            if style.ends and problem.end_line:
                place += f":{problem.end_line}:{problem.end_column}"
    code = f"  {paint(f'[{problem.code}]', 'dim')}" if style.codes and problem.code else ""
    lines = [f"{place}: {paint('error:', 'red', 'bold')} {problem.message}{code}"]
    if pretty:
        lines += _source_lines(problem, paint)
    return [*lines, *(f"{place}: {paint('note:', 'blue')} {note}" for note in problem.notes)]


def _source_lines(problem: Problem, paint: Paint) -> list[str]:
    source = _raw_line(problem)
    if not source.strip() or not problem.column:
        return []
    start = len(source[: problem.column - 1].expandtabs())
    end = problem.end_column if problem.end_line == problem.line else len(source)
    width = max(1, len(source[:end].expandtabs()) - start)
    return [f"    {source.expandtabs()}", "    " + " " * start + paint("^" + "~" * (width - 1), "red")]


def summary_lines(report: Report, paint: Paint) -> list[str]:
    """How many findings there are, of which codes, and what else a person may want to know."""
    checked = f"(checked {plural(report.checked, 'source file')})"
    lines: list[str] = []
    if report.findings:
        files = len({problem.path for problem in report.findings})
        total = f"Found {plural(len(report.findings), 'error')} in {plural(files, 'file')} {checked}"
        lines.append(paint(total, "red", "bold"))
        counted = report.by_code()
        width = len(str(max(counted.values())))
        lines += [f"  {count:>{width}}  {code}" for code, count in counted.items()]
        lines.append(f"What a code means: mypy-asyncgen explain {next(iter(counted))}")
    else:
        new = "no new misuse" if report.known else "no misuse"
        lines.append(paint(f"Success: {new} of coroutines or async iterables found {checked}", "green", "bold"))
    if report.known:
        lines.append(f"The baseline covers {plural(report.known, 'more error')}.")
    if report.others:
        lines.append(f"mypy has {plural(report.others, 'other error')} here, which mypy itself shows.")
    return lines


def as_json(report: Report) -> dict[str, Any]:
    """The report as an object; its keys are described in the README and stay."""
    return {
        "tool": "mypy-asyncgen",
        "version": __version__,
        "findings": [
            {
                "path": Path(problem.path).as_posix(),
                "line": problem.line,
                "column": problem.column,
                "end_line": problem.end_line,
                "end_column": problem.end_column,
                "code": problem.code,
                "message": problem.message,
                "notes": list(problem.notes),
            }
            for problem in report.findings
        ],
        "summary": {
            "errors": len(report.findings),
            "files": len({problem.path for problem in report.findings}),
            "checked": report.checked,
            "by_code": report.by_code(),
            "in_baseline": report.known,
            "stale_in_baseline": report.stale,
            "other_mypy_errors": report.others,
        },
    }


def annotation(problem: Problem) -> str:
    """A finding as a workflow command that GitHub Actions shows at the line (``::error file=...``)."""
    fields = {"file": _repository_path(problem.path)}
    if problem.line:
        fields["line"] = str(problem.line)
    # GitHub marks columns only within one line.
    if problem.column and problem.end_line == problem.line:
        fields["col"] = str(problem.column)
        fields["endColumn"] = str(problem.end_column)
    if problem.end_line:
        fields["endLine"] = str(problem.end_line)
    fields["title"] = problem.code
    properties = ",".join(f"{key}={_escaped(value, property=True)}" for key, value in fields.items())
    return f"::error {properties}::{_escaped(chr(10).join([problem.message, *problem.notes]))}"


def _escaped(text: str, *, property: bool = False) -> str:
    for raw, escape in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(raw, escape)
    return text.replace(":", "%3A").replace(",", "%2C") if property else text


def _repository_path(path: str) -> str:
    """A path as GitHub knows it: from the root of the checkout, where that is known and the file is inside."""
    roots = [Path.cwd()]
    if workspace := os.environ.get("GITHUB_WORKSPACE"):
        roots.insert(0, Path(workspace).absolute())
    full = Path(path).absolute()
    for root in roots:
        if full.is_relative_to(root):
            return full.relative_to(root).as_posix()
    return full.as_posix()


def as_sarif(report: Report) -> dict[str, Any]:
    """The report as a SARIF 2.1.0 log (OASIS, 2020), in the shape GitHub code scanning takes."""
    names = list(CODES)
    seen: Counter[str] = Counter()
    results = []
    for problem in report.findings:
        fingerprint = _fingerprint(problem, seen)
        results.append(
            {
                "ruleId": problem.code,
                "ruleIndex": names.index(problem.code),
                "level": "error",
                "message": {"text": "\n".join([problem.message, *problem.notes])},
                "locations": [{"physicalLocation": _location(problem)}],
                "partialFingerprints": {"mypyAsyncgen/v1": fingerprint},
            }
        )
    driver = {
        "name": "mypy-asyncgen",
        "semanticVersion": __version__,
        "version": __version__,
        "rules": [_rule(name) for name in names],
    }
    return {
        "$schema": SARIF_SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }


def _rule(name: str) -> dict[str, Any]:
    page = documentation.page(name)
    return {
        "id": name,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": CODES[name].summary},
        "fullDescription": {"text": CODES[name].summary},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": "error", "enabled": CODES[name].default},
        "properties": {"tags": ["async", "correctness"], "problem.severity": "error"},
    }


def _location(problem: Problem) -> dict[str, Any]:
    path = _repository_path(problem.path)
    if Path(path).is_absolute() or path[1:2] == ":":
        artifact = {"uri": Path(path).as_uri()}
    else:
        artifact = {"uri": quote(path), "uriBaseId": "%SRCROOT%"}
    region: dict[str, int] = {}
    if problem.line:
        region["startLine"] = problem.line
        if problem.column:
            region["startColumn"] = problem.column
        if problem.end_line >= problem.line and problem.column and problem.end_column:
            region["endLine"] = problem.end_line
            # SARIF's end is the column behind the last character.
            region["endColumn"] = problem.end_column + 1
    return {"artifactLocation": artifact, **({"region": region} if region else {})}


def _fingerprint(problem: Problem, seen: Counter[str]) -> str:
    """What stays when lines move: the file, the code, the source line and which of several alike it is."""
    source = source_line(problem)
    key = "\0".join((_repository_path(problem.path), problem.code, source))
    seen[key] += 1
    return hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:32]


def source_line(problem: Problem) -> str:
    """The source line of a finding, with runs of white space made one; empty where the file cannot be read."""
    return " ".join(_raw_line(problem).split())


def _raw_line(problem: Problem) -> str:
    linecache.checkcache(problem.path)
    return linecache.getline(problem.path, problem.line).rstrip("\r\n")
