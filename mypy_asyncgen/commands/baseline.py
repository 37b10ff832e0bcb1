"""Findings that are known: today's are recorded, and only what comes on top of them counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from mypy_asyncgen.baseline import BaselineError, Key, gone, read, relative, serialised
from mypy_asyncgen.commands.output.files import write_all
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.places import source_line
from mypy_asyncgen.commands.output.problem import Problem


class Baseline:
    """The findings that a file records.

    Args:
        path: the file.
        known: how often each is recorded.
    """

    def __init__(self, path: Path, known: Counter[Key]) -> None:
        self.path = path
        self.known = known

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file.

        Args:
            path: the file.

        Raises:
            CommandError: it cannot be read, or is no baseline.
        """
        try:
            return cls(path, read(path))
        except BaselineError as error:
            raise CommandError(str(error)) from None

    def split(self, findings: Iterable[Problem]) -> tuple[list[Problem], int]:
        """Tell new findings from known ones.

        Args:
            findings: what a check found.

        Returns:
            The new ones (of several alike the last in the file), and the number of known ones.
        """
        every = list(findings)
        new, _ = self._matched(every)
        return new, len(every) - len(new)

    def stale(self, findings: Iterable[Problem], checked: Sequence[Path]) -> int:
        """How many recorded findings are there no more, in files that were checked or that are gone."""
        _, left = self._matched(findings)
        seen = {relative(path, self.path) for path in checked}
        return sum(count for key, count in left.items() if key[0] in seen or self.is_gone(key[0]))

    def is_gone(self, name: str) -> bool:
        """Whether a file that the baseline names is there no more."""
        return not (self.path.absolute().parent / name).exists()

    def key(self, problem: Problem) -> Key:
        """What a finding is known by."""
        return relative(Path(problem.path), self.path), problem.code, source_line(problem)

    def _matched(self, findings: Iterable[Problem]) -> tuple[list[Problem], Counter[Key]]:
        """The findings that are new, and the entries that no finding answers to."""
        left = self.known.copy()
        new: list[Problem] = []
        for problem in findings:
            key = self.key(problem)
            if left[key] > 0:
                left[key] -= 1
            else:
                new.append(problem)
        left = +left
        return self._renamed(new, left), +left

    def _renamed(self, new: list[Problem], left: Counter[Key]) -> list[Problem]:
        """The findings without those that a file had under another name; their entries are taken off."""
        if not gone(left, self.path):
            return new
        recorded = {key[0] for key in self.known}
        really_new: list[Problem] = []
        for problem in new:
            name, code, line = self.key(problem)
            old = next(
                (key for key in left if key[1:] == (code, line) and left[key] > 0 and self.is_gone(key[0])), None
            )
            if name in recorded or old is None:
                really_new.append(problem)
            else:
                left[old] -= 1
        return really_new


def write(path: Path, findings: Sequence[Problem], checked: Sequence[Path]) -> int:
    """Record findings. What the file knows of files that were not checked this time stays.

    Args:
        path: the baseline file, which may be there already.
        findings: what to record.
        checked: the files that were checked.

    Returns:
        The number of findings that the file holds now.

    Raises:
        CommandError: there is a file of that name that is no baseline, or it cannot be written.
    """
    before: bytes | None = None
    kept: Counter[Key] = Counter()
    if path.exists():
        old = Baseline.read(path)
        before = path.read_bytes()
        seen = {relative(each, path) for each in checked}
        kept = Counter({key: n for key, n in old.known.items() if key[0] not in seen and not old.is_gone(key[0])})
    fresh = Baseline(path, kept)
    fresh.known.update(map(fresh.key, findings))
    write_all({path: serialised(fresh.known)}, {path: before})
    return fresh.known.total()
