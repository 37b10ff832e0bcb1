"""``mypy-asyncgen fix``: repair what can be repaired, keep only what mypy agrees with, and say why the rest is left."""

from __future__ import annotations

import difflib
import sys
import tempfile
from pathlib import Path

from mypy_asyncgen.commands.check import tell_blocked, tell_remarks
from mypy_asyncgen.commands.fixer import Fixer, FixOptions, Outcome
from mypy_asyncgen.commands.output.files import write_all
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, FOUND, plural
from mypy_asyncgen.commands.output.terminal import Counter as Progress
from mypy_asyncgen.commands.output.terminal import Paint
from mypy_asyncgen.commands.output.text import problem_lines


def fix(options: FixOptions) -> int:
    """Repair, print what was done and what is left, and return the exit status.

    Args:
        options: what to repair.

    Returns:
        0 where no error is left (with ``diff``: where there was none), 1 where one is, 2 where mypy could not check.

    Raises:
        CommandError: a file cannot be read or written. No file was changed.
        engine.MypyEnded: mypy ended before it checked anything.
    """
    with Progress() as progress, tempfile.TemporaryDirectory(prefix="mypy-asyncgen-") as folder:
        fixer = Fixer(options, Path(folder), progress)
        outcome = fixer.run()
    if outcome.run.blocked:
        tell_blocked(outcome.run)
        return FAILED
    tell_remarks(outcome.run)
    changed = {path: text for path, text in outcome.texts.items() if text != fixer.originals[path].text}
    if options.diff:
        for path in sorted(changed):
            _show(fixer.shown(path), fixer.originals[path].text, changed[path])
    else:
        write_all(
            {path: fixer.originals[path].encoded(text) for path, text in sorted(changed.items())},
            {path: original.raw for path, original in fixer.originals.items()},
        )
    _summarise(options, outcome, len(changed))
    return FOUND if outcome.run.findings or (options.diff and changed) else CLEAN


def _show(shown: str, old: str, new: str) -> None:
    name = Path(shown).as_posix()
    for line in difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    ):
        sys.stdout.write(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")


def _summarise(options: FixOptions, outcome: Outcome, files: int) -> None:
    """Say what was done and what is left; beside a diff, on the error output, so that the diff can be applied."""
    stream = sys.stderr if options.diff else sys.stdout
    paint = Paint(stream)
    verb = "would repair" if options.diff else "repaired"
    for problem in sorted(outcome.repaired, key=lambda each: (each.path, each.line)):
        if not options.diff:
            print(f"{problem.path}:{problem.line}: {verb}: {problem.message}  [{problem.code}]", file=stream)
    if outcome.left:
        title = "Would be left:" if options.diff else "Left:"
        print(paint(title, "bold"), file=stream)
        for problem, reason in outcome.left:
            print("\n".join(problem_lines(problem, outcome.run.style, paint)), file=stream)
            print(f"    {paint('left because', 'bold')} {reason}", file=stream)
    done = f"{plural(len(outcome.repaired), 'error')} {'would be ' if options.diff else ''}repaired"
    print(f"{done} in {plural(files, 'file')}, {len(outcome.left)} left", file=stream)
    if outcome.unsafe_left:
        have = plural(outcome.unsafe_left, "of these has a repair", "of these have a repair")
        print(f"{have} that the code may not have meant: look at it with --unsafe --diff", file=stream)
