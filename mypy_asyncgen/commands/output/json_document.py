"""A report as JSON, for programs: the handbook describes it, and ``report.schema.json`` beside this file is its schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mypy_asyncgen import __version__
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.report import Report

# Raised where a key goes or gets another meaning; a new key raises nothing.
SCHEMA_VERSION = 1


def render(report: Report) -> str:
    """The report as a JSON document.

    Args:
        report: what was found.
    """
    return json.dumps(document(report), indent=2, ensure_ascii=False)


def document(report: Report) -> dict[str, Any]:
    """The report as an object.

    Args:
        report: what was found.
    """
    status = "failed" if report.failure else "findings" if report.findings else "clean"
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": "mypy-asyncgen",
        "version": __version__,
        "command": report.command,
        "status": status,
        "error": report.failure or None,
        "findings": [_finding(problem, report) for problem in report.findings],
        "mypy_about_async": [_finding(problem, report) for problem in report.about_async],
        "set_aside": [{"file": _posix(each.path), "reason": each.reason} for each in report.aside],
        "remarks": list(report.remarks),
        "not_looked_at": dict(report.unseen),
        "environment": dict(report.environment),
        "summary": {
            "errors": len(report.findings),
            "files": report.files(),
            "checked": report.checked,
            "by_code": report.by_code(),
            "in_baseline": report.known,
            "stale_in_baseline": report.stale,
            "other_mypy_errors": report.others,
            **report.totals,
        },
    }


def _finding(problem: Problem, report: Report) -> dict[str, Any]:
    rule = report.rules.get(problem.code)
    return {
        "file": _posix(problem.path),
        "line": problem.line,
        "column": problem.column,
        "end_line": problem.end_line,
        "end_column": problem.end_column,
        "severity": problem.severity,
        "code": problem.code,
        "message": problem.message,
        "notes": list(problem.notes),
        "url": rule.address if rule is not None else None,
        **dict(problem.more),
    }


def _posix(path: str) -> str:
    return Path(path).as_posix()
