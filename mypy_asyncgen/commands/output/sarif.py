"""A report as a SARIF 2.1.0 log (OASIS, 2020), in the shape that GitHub code scanning takes."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import quote

from mypy_asyncgen import __version__
from mypy_asyncgen.commands.documentation import HANDBOOK
from mypy_asyncgen.commands.output.places import fingerprint, repository_path, repository_root
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.report import Report, Rule

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report) -> str:
    """The report as a log.

    Args:
        report: what was found.
    """
    return json.dumps(log(report), indent=2, ensure_ascii=False)


def log(report: Report) -> dict[str, Any]:
    """The report as an object.

    Args:
        report: what was found.
    """
    names = list(report.rules)
    seen: Counter[str] = Counter()
    results = [
        {
            "ruleId": problem.code,
            **({"ruleIndex": names.index(problem.code)} if problem.code in report.rules else {}),
            "level": problem.severity,
            "message": {"text": "\n".join([problem.message, *problem.notes])},
            "locations": [{"physicalLocation": _location(problem)}],
            "partialFingerprints": {"mypyAsyncgen/v1": fingerprint(problem, seen)},
        }
        for problem in report.findings
    ]
    driver = {
        "name": "mypy-asyncgen",
        "semanticVersion": __version__,
        "version": __version__,
        "informationUri": HANDBOOK,
        "rules": [_rule(rule) for rule in report.rules.values()],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"mypy-asyncgen/{report.command}/"},
        "originalUriBaseIds": {"%SRCROOT%": {"uri": repository_root().as_uri() + "/"}},
        "invocations": [_invocation(report)],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule) -> dict[str, Any]:
    page = rule.page()
    return {
        "id": rule.name,
        "name": "".join(part.capitalize() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": _first_paragraph(page) or rule.summary},
        "helpUri": rule.address,
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": "error", "enabled": rule.enabled},
        "properties": {"tags": ["async", "correctness"], "problem.severity": "error"},
    }


def _first_paragraph(page: str) -> str:
    """The first paragraph of a page that is prose, without the marks of Markdown."""
    for paragraph in re.split(r"\n\s*\n", page):
        if paragraph.strip() and not re.match(r"\s*(#|```|Default:|\||-)", paragraph):
            return " ".join(paragraph.replace("`", '"').split())
    return ""


def _invocation(report: Report) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": not report.failure}
    notices = [_notice("warning", f"{each.path}: {each.reason}") for each in report.aside]
    notices += [_notice("note", gap) for gap in report.gaps]
    if report.failure:
        notices.insert(0, _notice("error", report.failure))
    if notices:
        invocation["toolExecutionNotifications"] = notices
    if report.remarks:
        invocation["toolConfigurationNotifications"] = [_notice("warning", remark) for remark in report.remarks]
    return invocation


def _notice(level: str, text: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}}


def _location(problem: Problem) -> dict[str, Any]:
    path = repository_path(problem.path)
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
