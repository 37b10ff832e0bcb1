"""``mypy-asyncgen check``: run mypy with the plugin on, and show what the plugin has to say."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import baseline, blind_spots, engine
from mypy_asyncgen.commands.columns import in_characters
from mypy_asyncgen.commands.output import formats, rules, text
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, FOUND, CommandError, plural
from mypy_asyncgen.commands.output.places import raw_line
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.report import Report
from mypy_asyncgen.commands.output.terminal import Counter


@dataclass(frozen=True)
class CheckOptions:
    """What ``check`` is told.

    Attributes:
        paths: files and folders.
        mypy: mypy's own options.
        strict: with mypy's ``--strict``.
        all_codes: with the codes that are off by default.
        output: a name of `formats.OUTPUTS`.
        output_file: where the report goes; None for the standard output.
        statistics: show only how many findings there are of each code.
        exit_zero: findings do not count for the exit status.
        select: only these codes; all where there are none.
        ignore: without these codes.
        baseline: the known findings, which do not count.
        write_baseline: where to record today's findings.
        python: the Python whose packages count; None to look for the project's own.
    """

    paths: Sequence[str] = ()
    mypy: Sequence[str] = ()
    strict: bool = False
    all_codes: bool = False
    output: str = "text"
    output_file: Path | None = None
    statistics: bool = False
    exit_zero: bool = False
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    baseline: Path | None = None
    write_baseline: Path | None = None
    python: Path | None = None


def check(options: CheckOptions) -> int:
    """Check, print, and return the exit status: 0 nothing found, 1 findings, 2 nothing could be checked.

    Args:
        options: what to check, and how to show it.

    Raises:
        CommandError: a path is not there, or a baseline cannot be used.
        engine.MypyEnded: mypy ended before it checked anything.
    """
    wanted = chosen_codes(options.select, options.ignore)
    if options.baseline is not None:
        # Read before the long run, so that a file that is no baseline is told at once.
        baseline.Baseline.read(options.baseline)
    if options.write_baseline is not None and options.write_baseline.exists():
        baseline.Baseline.read(options.write_baseline)
    run = _run(options)
    if isinstance(run, str):
        _show(Report("check", [], 0, rules.of_the_plugin(), failure=run), options)
        return FAILED
    findings: Sequence[Problem] = [
        in_characters(problem, raw_line(problem)) for problem in run.findings if problem.code in wanted
    ]
    if run.blocked or run.misspelt:
        _show(_report(run, [], 0, 0), options)
        return FAILED
    if options.write_baseline is not None:
        tell_remarks(run)
        _record(options.write_baseline, findings, run)
        return CLEAN
    found, stale = len(findings), 0
    file = options.baseline or run.baseline
    if file is not None:
        known = baseline.Baseline.read(file)
        stale = known.stale(findings, run.sources)
        findings, _ = known.split(findings)
    _show(_report(run, findings, found - len(findings), stale), options)
    if stale:
        entries = plural(stale, "entry of the baseline no longer matches", "entries of the baseline no longer match")
        print(
            f"{file}: {entries} an error; record the rest with --write-baseline {file}",
            file=sys.stderr,
        )
    return FOUND if findings and not options.exit_zero else CLEAN


def chosen_codes(select: Sequence[str], ignore: Sequence[str]) -> set[str]:
    """The codes that count.

    Args:
        select: only these; all where there are none.
        ignore: without these.

    Raises:
        CommandError: there is no such code.
    """
    for name in (*select, *ignore):
        if name not in CODES:
            near = difflib.get_close_matches(name, CODES, n=1, cutoff=0.5)
            hint = f'did you mean "{near[0]}"?' if near else 'the codes are listed by "mypy-asyncgen explain"'
            raise CommandError(f'there is no code "{name}"; {hint}')
    return (set(select) or set(CODES)) - set(ignore)


def enabling(select: Sequence[str]) -> list[str]:
    """mypy's options that turn on what is off by default and asked for by name.

    Args:
        select: the codes that are asked for.
    """
    return [each for name in select if not CODES[name].default for each in ("--enable-error-code", name)]


def tell_blocked(run: engine.Run) -> None:
    """Say why nothing could be checked.

    Args:
        run: what mypy gave.
    """
    print(_failure(run), file=sys.stderr)
    print("mypy-asyncgen: nothing could be checked; the reason is above", file=sys.stderr)


def tell_remarks(run: engine.Run) -> None:
    """Say what was put aside of the configuration, and which files.

    Args:
        run: what mypy gave.
    """
    for remark in (*run.remarks, *(f"set aside: {each.path}: {each.reason}" for each in run.aside)):
        print(f"mypy-asyncgen: note: {remark}", file=sys.stderr)


def _run(options: CheckOptions) -> engine.Run | str:
    """Run mypy; where a program reads the answer, the end of mypy is one."""
    try:
        with Counter() as counter:
            return engine.run(
                options.paths,
                [*options.mypy, *enabling(options.select)],
                strict=options.strict,
                all_codes=options.all_codes,
                progress=counter,
                python=options.python,
            )
    except engine.MypyEnded as end:
        if options.output == "text" or not end.status:
            raise
        return end.text or "mypy ended"


def _report(run: engine.Run, findings: Sequence[Problem], known: int, stale: int) -> Report:
    environment = run.environment
    where = environment.described() if environment is not None else "this Python"
    return Report(
        "check",
        findings,
        len(run.sources),
        rules.of_the_plugin(),
        others=sum(not problem.ours for problem in run.problems),
        about_async=blind_spots.about_async(run.problems),
        known=known,
        stale=stale,
        aside=run.aside,
        remarks=run.remarks,
        gaps=run.blind.sentences(where),
        unseen=run.blind.as_data(),
        environment={"python": environment.python, "origin": environment.origin} if environment is not None else {},
        failure=_failure(run) if run.blocked or run.misspelt else "",
        style=run.style,
    )


def _failure(run: engine.Run) -> str:
    """Why nothing could be checked."""
    if run.misspelt:
        return "\n".join(run.misspelt)
    return run.text or "\n".join(f"{each.path}: {each.reason}" for each in run.aside)


def _show(report: Report, options: CheckOptions) -> None:
    if options.output == "text":
        for remark in report.remarks:
            print(f"mypy-asyncgen: note: {remark}", file=sys.stderr)
        if report.failure:
            print(report.failure, file=sys.stderr)
            print("mypy-asyncgen: nothing could be checked; the reason is above", file=sys.stderr)
            return
    only_counts = options.statistics and options.output == "text"
    shown = text.statistics(report) if only_counts else formats.render(report, options.output)
    formats.show(shown, options.output_file)


def _record(file: Path, findings: Sequence[Problem], run: engine.Run) -> None:
    total = baseline.write(file, findings, run.sources)
    named = run.baseline is not None and run.baseline.resolve() == file.resolve()
    command = "mypy-asyncgen check" if named else f"mypy-asyncgen check --baseline {file}"
    print(
        f"{file}: {plural(total, 'known error')}; from now on: {command}",
        file=sys.stderr,
    )
