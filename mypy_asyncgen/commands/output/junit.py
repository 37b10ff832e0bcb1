"""A report as JUnit XML, which CI servers show as tests: one failed test for each finding."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from mypy_asyncgen.commands.output.places import repository_path
from mypy_asyncgen.commands.output.report import Report

# What XML 1.0 has no place for.
_UNUSABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """One failed test for each finding; one that passed where there is none.

    Args:
        report: what was found.
    """
    cases = [
        _case(
            f"{repository_path(problem.path)}:{problem.line}",
            problem.code,
            "failure",
            problem.message,
            "\n".join([f"{problem.path}:{problem.line}: {problem.message}", *problem.notes]),
        )
        for problem in report.findings
    ]
    if report.failure:
        cases.append(_case("mypy-asyncgen", "could not check", "error", "mypy could not check this", report.failure))
    if not cases:
        cases.append(f'<testcase classname="mypy-asyncgen" name={quoteattr(f"no {report.noun}")}/>')
    failures, errors = len(report.findings), int(bool(report.failure))
    counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}"'
    suite = f'<testsuite name="mypy-asyncgen" {counts}>'
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            f"<testsuites {counts}>",
            suite,
            *cases,
            "</testsuite>",
            "</testsuites>",
        ]
    )


def _case(place: str, name: str, kind: str, message: str, text: str) -> str:
    place, name, message = (quoteattr(_usable(each)) for each in (place, name, message))
    return (
        f"<testcase classname={place} name={name}>"
        f"<{kind} message={message} type={name}>{escape(_usable(text))}</{kind}></testcase>"
    )


def _usable(text: str) -> str:
    return _UNUSABLE.sub("\ufffd", text)
