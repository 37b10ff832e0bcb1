"""Show what `check` found: plain text, JSON, or the annotations of GitHub Actions."""

from __future__ import annotations

import json
from pathlib import Path

from mypy_asyncgen.stubtools.findings import Finding, Report

OUTPUTS = ("text", "json", "github")


def render(report: Report, output: str) -> str:
    """A report as text.

    Args:
        report: what was found.
        output: one of `OUTPUTS`.

    Returns:
        The text, without a final newline.
    """
    if output == "json":
        return json.dumps(_document(report), indent=2)
    shown = line_of if output == "text" else _annotation
    lines = [shown(finding) for finding in report.findings]
    if output == "text":
        lines.append(summary(report))
    return "\n".join(lines)


def summary(report: Report) -> str:
    """The counts of a report in one line.

    Args:
        report: what was found.

    Returns:
        The line.
    """
    found = len(report.findings)
    suspicious = sum(not finding.certain for finding in report.findings)
    parts = [f"{found} wrong" if found else "nothing wrong"]
    if suspicious:
        parts[0] = f"{found} found, {suspicious} of them only suspicious"
    parts.append(f"{_counted(report.functions, 'function')} in {_counted(report.modules, 'stub')}")
    parts.append(f"{report.compared} compared with what they stand for")
    return ", ".join(parts)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _sentence(finding: Finding) -> str:
    suspicion = "" if finding.certain else "suspicious, nothing to compare with: "
    source = f" ({_shown(Path(finding.source))})" if finding.source else ""
    hint = f"; {finding.hint}" if finding.hint else ""
    return f"{suspicion}{finding.message}{source}{hint}"


def _shown(path: Path) -> str:
    """A path as short as it can be written from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def line_of(finding: Finding, *, fixed: bool = False) -> str:
    """A finding as one line.

    Args:
        finding: what was found.
        fixed: it has been rewritten; else the line says what to write.

    Returns:
        The line.
    """
    place = f"{_shown(finding.path)}:{finding.line}:{finding.column}"
    if fixed and finding.repair is not None:
        return f'{place}: "{finding.name}" is now "{finding.repair.header}"'
    return f"{place}: {_sentence(finding)}  [{finding.rule.value}]"


def _annotation(finding: Finding) -> str:
    """A workflow command; what separates its parts is escaped (GitHub, "Workflow commands")."""
    level = "error" if finding.certain else "warning"
    properties = {
        "file": _shown(finding.path),
        "line": str(finding.line),
        "col": str(finding.column),
        "title": f"stubs {finding.rule.value}",
    }
    listed = ",".join(f"{key}={_escape(value, ':,')}" for key, value in properties.items())
    return f"::{level} {listed}::{_escape(_sentence(finding))}"


def _escape(text: str, more: str = "") -> str:
    for character in f"%\r\n{more}":
        text = text.replace(character, f"%{ord(character):02X}")
    return text


def _document(report: Report) -> dict[str, object]:
    return {
        "findings": [
            {
                "path": str(finding.path),
                "line": finding.line,
                "column": finding.column,
                "module": finding.module,
                "name": finding.name,
                "rule": finding.rule.value,
                "message": finding.message,
                "hint": finding.hint,
                "certain": finding.certain,
                "fixable": finding.repair is not None,
                "source": finding.source,
            }
            for finding in report.findings
        ],
        "modules": report.modules,
        "functions": report.functions,
        "compared": report.compared,
        "uncompared": report.uncompared,
    }
