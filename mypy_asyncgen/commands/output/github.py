"""A report as workflow commands, which GitHub Actions shows at the lines (GitHub, "Workflow commands")."""

from __future__ import annotations

from mypy_asyncgen.commands.output.outcome import plural
from mypy_asyncgen.commands.output.places import repository_path
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.report import Report

# GitHub shows so many annotations of one kind for a step; the rest is only in the log.
_SHOWN = 10


def render(report: Report) -> str:
    """One command for each finding, and a summary that the log shows below them.

    Args:
        report: what was found.
    """
    if report.failure:
        return f"::error title=mypy-asyncgen::{_escaped(report.failure)}"
    lines = [_annotation(problem, report) for problem in report.findings]
    lines += (
        f"::warning file={_escaped(repository_path(each.path), property=True)},title=not checked::"
        f"{_escaped(f'{each.path}: {each.reason}')}"
        for each in report.aside
    )
    lines += (f"::notice title=not looked at::{_escaped(gap)}" for gap in report.gaps)
    return "\n".join([*lines, *_summary(report)])


def _summary(report: Report) -> list[str]:
    checked = f"(checked {plural(report.checked, 'source file')})"
    found = len(report.findings)
    if not found:
        return [f"No {report.noun} found {checked}"]
    counted = ", ".join(f"{count} {code}" for code, count in report.by_code().items())
    lines = [f"Found {plural(found, 'error')} in {plural(report.files(), 'file')} {checked}: {counted}"]
    if found > _SHOWN:
        lines.append(f"GitHub shows {_SHOWN} of them at their lines; all {found} are in this log.")
    return lines


def _annotation(problem: Problem, report: Report) -> str:
    fields = {"file": repository_path(problem.path)}
    if problem.line:
        fields["line"] = str(problem.line)
    # GitHub marks columns only within one line.
    if problem.column and problem.end_line in (0, problem.line):
        fields["col"] = str(problem.column)
    if problem.column and problem.end_line == problem.line:
        fields["endColumn"] = str(problem.end_column)
    if problem.end_line:
        fields["endLine"] = str(problem.end_line)
    fields["title"] = problem.code
    properties = ",".join(f"{key}={_escaped(value, property=True)}" for key, value in fields.items())
    place = repository_path(problem.path) + (f":{problem.line}" if problem.line else "")
    rule = report.rules.get(problem.code)
    # The log shows the message alone, without its place.
    said = [f"{place}: {problem.message}  [{problem.code}]", *problem.notes]
    if rule is not None:
        said.append(rule.address)
    return f"::{problem.severity} {properties}::{_escaped(chr(10).join(said))}"


def _escaped(text: str, *, property: bool = False) -> str:
    for raw, escape in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(raw, escape)
    return text.replace(":", "%3A").replace(",", "%2C") if property else text
