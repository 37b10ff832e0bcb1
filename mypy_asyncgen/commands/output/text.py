"""Findings as mypy prints errors, and what a person wants to know beside them."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from mypy_asyncgen.commands.output.outcome import plural
from mypy_asyncgen.commands.output.places import raw_line
from mypy_asyncgen.commands.output.problem import Problem, Style
from mypy_asyncgen.commands.output.report import Report, SetAside
from mypy_asyncgen.commands.output.terminal import Paint, is_terminal

# Of what is only told beside the findings, this much.
_SHOWN = 8
_PAINTS = {"error": ("red", "bold"), "warning": ("yellow", "bold")}


def render(report: Report) -> str:
    """The findings, how many there are of each code, and what was not looked at.

    Args:
        report: what was found.
    """
    paint = Paint(sys.stdout)
    pretty = report.style.pretty or is_terminal(sys.stdout)
    lines: list[str] = []
    for problem in report.findings:
        address = report.rules[problem.code].address if problem.code in report.rules else ""
        lines += problem_lines(problem, report.style, paint, pretty=pretty, address=address)
    return "\n".join([*lines, *summary_lines(report, paint)])


def statistics(report: Report) -> str:
    """How many findings there are of each code, and nothing else.

    Args:
        report: what was found.
    """
    return "\n".join(_counted(report))


def problem_lines(
    problem: Problem, style: Style, paint: Paint, *, pretty: bool = False, address: str = ""
) -> list[str]:
    """One finding with its notes, as mypy prints an error.

    Args:
        problem: the finding.
        style: with or without columns, ends and codes.
        paint: colours them.
        pretty: with the source line between the error and its notes.
        address: where the code's page is, which a terminal links to.
    """
    place = problem.path
    if problem.line:
        place += f":{problem.line}"
        if style.columns and problem.column:
            place += f":{problem.column}"
            if style.ends and problem.end_line:
                place += f":{problem.end_line}:{problem.end_column}"
    code = f"  {paint.link(paint(f'[{problem.code}]', 'dim'), address)}" if style.codes and problem.code else ""
    lines = [f"{place}: {paint(f'{problem.severity}:', *_PAINTS[problem.severity])} {problem.message}{code}"]
    if pretty:
        lines += _source_lines(problem, paint)
    return [*lines, *(f"{place}: {paint('note:', 'blue')} {note}" for note in problem.notes)]


def _source_lines(problem: Problem, paint: Paint) -> list[str]:
    source = raw_line(problem)
    if not source.strip() or not problem.column:
        return []
    start = len(source[: problem.column - 1].expandtabs())
    end = problem.end_column if problem.end_line == problem.line else len(source)
    width = max(1, len(source[:end].expandtabs()) - start)
    return [f"    {source.expandtabs()}", "    " + " " * start + paint("^" + "~" * (width - 1), "red")]


def summary_lines(report: Report, paint: Paint) -> list[str]:
    """How many findings there are, of which codes, and what else a person may want to know.

    Args:
        report: what was found.
        paint: colours it.
    """
    lines = _beside(report, paint)
    checked = f"(checked {plural(report.checked, 'source file')})"
    if report.findings:
        total = f"Found {plural(len(report.findings), 'error')} in {plural(report.files(), 'file')} {checked}"
        lines.append(paint(total, "red", "bold"))
        lines += _counted(report)
        if report.findings[0].ours:
            lines.append(f"What a code means: mypy-asyncgen explain {next(iter(report.by_code()))}")
    elif report.complete:
        new = "no new" if report.known else "no"
        lines.append(paint(f"Success: {new} {report.noun} found {checked}", "green", "bold"))
    else:
        new = "No new" if report.known else "No"
        lines.append(paint(f"{new} {report.noun} found in what was looked at {checked}", "bold"))
    if report.totals:
        lines.append(", ".join(f"{name}: {count}" for name, count in report.totals.items()))
    if report.known:
        lines.append(f"The baseline covers {plural(report.known, 'more error')}.")
    others = report.others - len(report.about_async)
    if others:
        lines.append(f"mypy has {plural(others, 'other error')} here, which mypy itself shows.")
    return lines


def _counted(report: Report) -> list[str]:
    counted = report.by_code()
    width = len(str(max(counted.values(), default=0)))
    return [f"  {count:>{width}}  {code}" for code, count in counted.items()]


def _beside(report: Report, paint: Paint) -> list[str]:
    """What mypy says of async code in its own words, what was set aside, and what was not looked at."""
    lines: list[str] = []
    if report.about_async:
        lines.append(f"mypy has {plural(len(report.about_async), 'error')} about async code, in its own words:")
        for problem in report.about_async[:_SHOWN]:
            lines += (f"  {line}" for line in problem_lines(problem, report.style, paint)[:1])
        lines += _more(report.about_async)
    if report.aside:
        lines.append(f"Set aside and not checked: {plural(len(report.aside), 'file')}")
        lines += (f"  {each.path}: {each.reason}" for each in report.aside[:_SHOWN])
        lines += _more(report.aside)
    return [*lines, *report.gaps]


def _more(listed: Sequence[Problem] | Sequence[SetAside]) -> list[str]:
    left = len(listed) - _SHOWN
    return [f"  and {left} more (all of them: --output json)"] if left > 0 else []
