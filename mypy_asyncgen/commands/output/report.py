"""What a command found and what it did not look at: the one thing that every output is made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mypy_asyncgen.commands.output.problem import Problem, Style


@dataclass(frozen=True)
class Rule:
    """What an output says of a code.

    Attributes:
        name: the code.
        summary: what it reports, in one line.
        page: reads its documentation, as Markdown.
        address: where its documentation is on the web.
        enabled: whether it is on by default.
    """

    name: str
    summary: str
    page: Callable[[], str]
    address: str
    enabled: bool = True


@dataclass(frozen=True)
class SetAside:
    """A file that is not checked.

    Attributes:
        path: the file, or the folder that cannot be read.
        reason: why, as the end of a sentence that begins with the path.
    """

    path: str
    reason: str


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes:
        command: the command's name, ``check`` or ``stubs check``.
        findings: the findings that count.
        checked: how many files were asked for.
        rules: the codes that findings can have, by name.
        noun: what the command looks for, in the plural, for the sentence that says that there is none.
        others: how many errors mypy has beside the findings.
        about_async: those of them that speak of async code, in mypy's words.
        known: how many findings a baseline holds, which do not count.
        stale: how many findings of the baseline are there no more.
        aside: the files that were set aside.
        remarks: what else was put aside, as sentences.
        gaps: what was not looked at, as sentences.
        unseen: the same, as data.
        environment: the Python whose packages were imported, and how it was found.
        failure: why nothing could be checked, in mypy's words; empty where something was.
        style: how the configuration wants findings shown.
        totals: further counts, by name.
    """

    command: str
    findings: Sequence[Problem]
    checked: int
    rules: Mapping[str, Rule] = field(default_factory=dict)
    noun: str = "misuse of coroutines or async iterables"
    others: int = 0
    about_async: Sequence[Problem] = ()
    known: int = 0
    stale: int = 0
    aside: Sequence[SetAside] = ()
    remarks: Sequence[str] = ()
    gaps: Sequence[str] = ()
    unseen: Mapping[str, Any] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    failure: str = ""
    style: Style = field(default_factory=Style)
    totals: Mapping[str, int] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether everything was looked at that was asked for, and mypy has nothing to say of async code beside it."""
        return not (self.aside or self.gaps or self.about_async or self.failure)

    def by_code(self) -> dict[str, int]:
        """The findings counted by code, the most frequent first."""
        counted = Counter(problem.code for problem in self.findings)
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))

    def files(self) -> int:
        """In how many files there are findings."""
        return len({problem.path for problem in self.findings})
