"""A report as GitLab's code quality report, which a merge request shows (GitLab, "Code Quality report format")."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from mypy_asyncgen.commands.output.places import fingerprint, repository_path
from mypy_asyncgen.commands.output.report import Report

_SEVERITIES = {"error": "major", "warning": "minor"}


def render(report: Report) -> str:
    """One entry for each finding, and one for a run that could not check.

    Args:
        report: what was found.
    """
    seen: Counter[str] = Counter()
    entries = [
        _entry(
            " ".join([problem.message, *problem.notes]),
            problem.code,
            _SEVERITIES[problem.severity],
            repository_path(problem.path),
            max(problem.line, 1),
            fingerprint(problem, seen),
        )
        for problem in report.findings
    ]
    if report.failure:
        entries.append(_entry(report.failure, "mypy-asyncgen", "blocker", ".", 1, "mypy-asyncgen could not check"))
    return json.dumps(entries, indent=2, ensure_ascii=False)


def _entry(description: str, code: str, severity: str, path: str, line: int, identity: str) -> dict[str, Any]:
    return {
        "description": description,
        "check_name": code,
        "fingerprint": identity,
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }
