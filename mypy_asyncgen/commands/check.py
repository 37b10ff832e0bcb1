"""``mypy-asyncgen check``: run mypy with the plugin on, and show what the plugin has to say."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mypy_asyncgen.commands import baseline, engine
from mypy_asyncgen.commands.output import report as reports
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, FOUND, plural
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.terminal import Counter


@dataclass(frozen=True)
class CheckOptions:
    """What ``check`` is told.

    Attributes:
        paths: files and folders.
        mypy: mypy's own options.
        strict: with mypy's ``--strict``.
        all_codes: with the codes that are off by default.
        output: a name of `reports.OUTPUTS`.
        baseline: the known findings, which do not count.
        write_baseline: where to record today's findings.
    """

    paths: Sequence[str] = ()
    mypy: Sequence[str] = ()
    strict: bool = False
    all_codes: bool = False
    output: str = "text"
    baseline: Path | None = None
    write_baseline: Path | None = None


def check(options: CheckOptions) -> int:
    """Check, print, and return the exit status: 0 nothing found, 1 findings, 2 mypy could not check.

    Args:
        options: what to check, and how to show it.

    Raises:
        CommandError: a path is not there, or a baseline cannot be used.
        engine.MypyEnded: mypy ended before it checked anything.
    """
    known = baseline.Baseline.read(options.baseline) if options.baseline is not None else None
    if options.write_baseline is not None and options.write_baseline.exists():
        # Read before the long run, so that a file that is no baseline is told at once.
        baseline.Baseline.read(options.write_baseline)
    with Counter() as counter:
        run = engine.run(
            options.paths, options.mypy, strict=options.strict, all_codes=options.all_codes, progress=counter
        )
    if run.blocked:
        tell_blocked(run)
        return FAILED
    findings: Sequence[Problem] = run.findings
    if options.write_baseline is not None:
        total = baseline.write(options.write_baseline, findings, run.sources)
        print(
            f"{options.write_baseline}: {plural(total, 'known error')}; from now on: "
            f"mypy-asyncgen check --baseline {options.write_baseline}",
            file=sys.stderr,
        )
        return CLEAN
    found, stale = len(findings), 0
    if known is not None:
        stale = known.stale(findings, run.sources)
        findings, _ = known.split(findings)
    report = reports.Report(
        findings, len(run.sources), len(run.problems) - found, found - len(findings), stale, run.style
    )
    text = reports.render(report, options.output)
    if text:
        print(text)
    if stale:
        entries = plural(stale, "entry of the baseline is", "entries of the baseline are")
        print(
            f"{options.baseline}: {entries} stale: the error is gone; "
            f"record the rest with --write-baseline {options.baseline}",
            file=sys.stderr,
        )
    return FOUND if findings else CLEAN


def tell_blocked(run: engine.Run) -> None:
    """Show mypy's own words for a run that could not check."""
    if run.text:
        print(run.text, file=sys.stderr)
    print("mypy-asyncgen: mypy could not check this; what it says is above", file=sys.stderr)
