"""Finds the repairs that hold: each is tried on copies that mypy reads in the place of the files (its ``--shadow-file``).

A repair that leaves its error there, or brings an error of mypy's that was not there before, is taken back and the next
one is tried. A repair that brings to light another mistake of ours (`c.get().json()["x"]`, where each of the two calls
wants an `await`; a function made `async def`, whose callers then want one) is carried through: where that mistake has no
repair that holds, the first repair is taken back as well, so that nothing is left half done.
"""

from __future__ import annotations

import ast
import os
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mypy_asyncgen.commands import engine
from mypy_asyncgen.commands.check import chosen_codes, enabling
from mypy_asyncgen.commands.engine import Run
from mypy_asyncgen.commands.evidence import Definitions
from mypy_asyncgen.commands.output.files import Text, is_writable, read_source
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.repairs import repairs
from mypy_asyncgen.commands.repairs.place import Repair
from mypy_asyncgen.commands.source import Edit, Source, apply, compiles, disjoint, overlap

# A repair can show an error that was hidden; more layers than this are left for another run.
_PASSES = 10
# The ways that are tried in one pass before the rest of it is left alone.
_ROUNDS = 30
# How often it is begun again without the repairs that could not be carried through.
_STARTS = 4


# What two runs know an error by: its file as mypy names it, its code and its message. Lines move.
_Key = tuple[str, str, str]
# What a finding is known by while the text around it changes: its file, code, message, line of text, and column.
_Identity = tuple[Path, str, str, str, int]


@dataclass(frozen=True)
class FixOptions:
    """What ``fix`` is told.

    Attributes:
        paths: files and folders.
        mypy: mypy's own options.
        strict: with mypy's ``--strict``.
        all_codes: with the codes that are off by default.
        diff: show the changes and write nothing.
        unsafe: also make repairs that the code may not have meant.
        python: the Python whose packages count; None to look for the project's own.
        select: only these codes; all where there are none.
        ignore: without these codes.
    """

    paths: Sequence[str] = ()
    mypy: Sequence[str] = ()
    strict: bool = False
    all_codes: bool = False
    diff: bool = False
    unsafe: bool = False
    python: Path | None = None
    select: Sequence[str] = ()
    ignore: Sequence[str] = ()


@dataclass
class Outcome:
    """What came of it.

    Attributes:
        texts: the text of each file with the repairs.
        run: what mypy says of these texts.
        repaired: the findings that are gone.
        left: the others, each with the reason.
        unsafe_left: how many of these have a repair that the code may not have meant.
    """

    texts: dict[Path, str]
    run: Run
    repaired: list[Problem] = field(default_factory=list)
    left: list[tuple[Problem, str]] = field(default_factory=list)
    unsafe_left: int = 0


@dataclass(eq=False)
class _Attempt:
    """A finding with the repairs that are left to try; the first is the one that is tried now.

    Attributes:
        path: the file.
        problem: the finding.
        identity: what it is known by.
        left: the repairs, the likeliest first.
        lines: those of the statement it is in.
        function: those of the function around that.
        roots: the findings it is repaired for: itself, or those whose repair brought it to light.
        together: a place whose findings are repaired all or none; None for a finding by itself.
        shared: one repair failed beside others, which may have been the cause.
        deferred: repairs that brought only findings of our own to light.
        carries: whether such repairs are kept now, for what they bring to light to be repaired next.
        brought: the error that the last repair brought, for the reason.
    """

    path: Path
    problem: Problem
    identity: _Identity
    left: list[Repair]
    lines: range
    function: range
    roots: frozenset[_Identity]
    together: tuple[Path, int] | None = None
    shared: bool = False
    deferred: list[Repair] = field(default_factory=list)
    carries: bool = False
    brought: Problem | None = None

    @property
    def edits(self) -> tuple[Edit, ...]:
        return self.left[0].edits


@dataclass
class _State:
    """How far the work is.

    Attributes:
        texts: the text of each file with the repairs so far.
        run: what mypy says of these texts.
        repaired: the findings that are gone.
        owed: findings that repairs brought to light, with those that were repaired.
    """

    texts: dict[Path, str]
    run: Run
    repaired: list[Problem] = field(default_factory=list)
    owed: dict[_Key, frozenset[_Identity]] = field(default_factory=dict)


class _Verdict:
    """What a run says of the repairs that were made.

    Attributes:
        failed: repairs that left their error, or brought another.
        carrying: of these, those whose only fault is that they bring a finding of our own to light.
        owed: those findings, with the repairs that brought each.
    """

    def __init__(self) -> None:
        self.failed: set[_Attempt] = set()
        self.carrying: set[_Attempt] = set()
        self.owed: defaultdict[_Key, set[_Attempt]] = defaultdict(set)


class Fixer:
    """Finds the repairs that hold.

    Args:
        options: what to repair.
        folder: where to put the copies that mypy reads.
        progress: called with the number of modules that are checked.
    """

    def __init__(self, options: FixOptions, folder: Path, progress: engine.Progress | None = None) -> None:
        self.originals: dict[Path, Text] = {}
        self._options = options
        self._wanted = chosen_codes(options.select, options.ignore)
        self._folder = folder
        self._progress = progress
        self._shown: dict[Path, str] = {}
        self._others: dict[Path, str | None] = {}
        self._base: Counter[_Key] = Counter()
        self._given_up: set[_Identity] = set()
        self._reasons: dict[_Identity, str] = {}
        # Of these, what may hold beside a repair that holds.
        self._doubted: set[_Identity] = set()
        self._carries = True

    def run(self) -> Outcome:
        """Try the repairs.

        Returns:
            The texts, what mypy says of them, and why findings are left.
        """
        first = self._check({})
        if first.blocked:
            return Outcome({}, first)
        self._read(first)
        self._base = Counter(map(_key, first.problems))
        state = self._start(first)
        for start in range(_STARTS):
            self._carries = start < _STARTS - 1
            self._repair(state)
            unpaid = {key: roots for key, roots in state.owed.items() if self._is_new(state.run, key)}
            if not unpaid:
                break
            for (_, code, message), roots in unpaid.items():
                self._given_up |= roots
                self._reasons.update(dict.fromkeys(roots, f"its repair brings to light: {message}  [{code}]"))
            state = self._start(first)
        return self._outcome(state)

    def shown(self, path: Path) -> str:
        """A file's name as mypy shows it."""
        return self._shown[path]

    def _read(self, first: Run) -> None:
        targets = set(first.sources)
        for problem in first.problems:
            path = Path(problem.path).resolve()
            if problem.ours and path in targets and path not in self.originals:
                self._take(path, problem.path)

    def _take(self, path: Path, shown: str) -> bool:
        if path.suffix == ".pyi" or not (self._options.diff or is_writable(path)):
            return False
        self.originals[path] = read_source(path)
        self._shown[path] = shown
        return True

    def _start(self, first: Run) -> _State:
        return _State({path: original.text for path, original in self.originals.items()}, first)

    def _repair(self, state: _State) -> None:
        for _ in range(_PASSES):
            attempts = self._attempts(state)
            if not attempts or not self._settle(state, attempts):
                break
            self._given_up -= self._doubted
            self._doubted.clear()

    def _is_new(self, run: Run, key: _Key) -> bool:
        return sum(_key(problem) == key for problem in run.problems) > self._base[key]

    def _check(self, texts: dict[Path, str]) -> Run:
        shadows = []
        for number, (path, text) in enumerate(sorted(texts.items())):
            if text != self.originals[path].text:
                copy = self._folder / f"{number}.py"
                content = self.originals[path].encoded(text)
                if len(content) == len(self.originals[path].raw):
                    # mypy takes a copy of the same size for the file it knows: it looks at the original's hash.
                    content += b"\n"
                copy.write_bytes(content)
                # Nor may two copies in a row be taken for each other.
                moment = random.randrange(1, 2**30)
                os.utime(copy, (moment, moment))
                shadows.append((self._shown[path], str(copy)))
        run = engine.run(
            self._options.paths,
            [*self._options.mypy, *enabling(self._options.select)],
            strict=self._options.strict,
            all_codes=self._options.all_codes,
            progress=self._progress,
            shadows=shadows,
            python=self._options.python,
        )
        # Codes that are not asked for are no business of this run, and neither repaired nor told.
        run.problems = [each for each in run.problems if not each.ours or each.code in self._wanted]
        return run

    def _attempts(self, state: _State) -> list[_Attempt]:
        """What can be tried on the texts as they are now."""
        found: list[_Attempt] = []
        without: set[tuple[Path, int]] = set()
        sources = _Sources(state.texts)
        definitions = self._definitions(state)
        for problem in state.run.findings:
            path = Path(problem.path).resolve()
            if path not in state.texts and not (state.owed and self._takes_in(state, path, problem)):
                continue
            source = sources[path]
            if source is None:
                continue
            identity = _identity(path, problem, source)
            together = source.condition_around(problem)
            group = (path, together) if together is not None else None
            ways = [] if identity in self._given_up else self._ways(source, problem, definitions, identity)
            if ways:
                roots = state.owed.get(_key(problem), frozenset({identity}))
                found.append(_Attempt(path, problem, identity, ways, *_extent(source, problem), roots, group))
            elif group is not None:
                without.add(group)
        for attempt in found:
            if attempt.together in without:
                self._reasons[attempt.identity] = "another operand of the same condition has no repair"
        return [attempt for attempt in found if attempt.together is None or attempt.together not in without]

    def _ways(self, source: Source, problem: Problem, definitions: Definitions, identity: _Identity) -> list[Repair]:
        every = repairs(source, problem, definitions)
        ways = [way for way in every if way.safe or self._options.unsafe]
        if not ways:
            self._reasons[identity] = (
                "its repair may not be what is meant: look at it with --unsafe --diff"
                if every
                else "no repair is known"
            )
        return ways

    def _takes_in(self, state: _State, path: Path, problem: Problem) -> bool:
        """Take a file in that had no finding before a repair in another: a caller of what becomes ``async def``."""
        if path not in set(state.run.sources) or not self._take(path, problem.path):
            return False
        state.texts[path] = self.originals[path].text
        return True

    def _definitions(self, state: _State) -> Definitions:
        def read(path: Path) -> str | None:
            if path in state.texts:
                return state.texts[path]
            if path not in self._others:
                try:
                    self._others[path] = read_source(path).text
                except CommandError:
                    self._others[path] = None
            return self._others[path]

        return Definitions(state.run.sources, read)

    def _outcome(self, state: _State) -> Outcome:
        outcome = Outcome(state.texts, state.run, state.repaired)
        sources, definitions = _Sources(state.texts), self._definitions(state)
        targets = set(state.run.sources)
        for problem in state.run.findings:
            path = Path(problem.path).resolve()
            source = sources[path] if path in state.texts else None
            if source is None:
                outcome.left.append((problem, _why_untouched(path, targets)))
                continue
            outcome.left.append((problem, self._reason(_identity(path, problem, source))))
            if not self._options.unsafe:
                outcome.unsafe_left += any(not way.safe for way in repairs(source, problem, definitions))
        return outcome

    def _reason(self, identity: _Identity) -> str:
        """Why a finding is left; where another repair changed its line, what was found out before counts."""
        known = self._reasons.get(identity)
        if known is None:
            alike = (reason for other, reason in self._reasons.items() if other[:3] == identity[:3])
            known = next(alike, "other repairs come first: run it again")
        return known

    def _settle(self, state: _State, attempts: list[_Attempt]) -> bool:
        """Make the repairs that hold together.

        Args:
            state: how far the work is; it gets the new texts.
            attempts: what to try.

        Returns:
            Whether any was made.
        """
        for _ in range(_ROUNDS):
            made = _compatible(attempts)
            texts = self._edited(state, attempts, made)
            if not made:
                return False
            run = self._check(texts)
            verdict = self._judge(state, run, made)
            if run.blocked:
                verdict.failed = set(made)
            if not verdict.failed and not self._options.unsafe:
                verdict.failed = self._ambiguous(state, attempts, made)
            if not verdict.failed:
                state.texts, state.run = texts, run
                state.repaired += [attempt.problem for attempt in made if _key(attempt.problem) not in state.owed]
                for key, brought in verdict.owed.items():
                    state.owed[key] = frozenset().union(*(attempt.roots for attempt in brought))
                return True
            for attempt in sorted(verdict.failed, key=lambda each: each.problem.line):
                self._next_way(attempts, attempt, carrying=attempt in verdict.carrying)
        for attempt in attempts:
            self._reasons.setdefault(attempt.identity, "too many repairs were tried: run it again")
        return False

    def _edited(self, state: _State, attempts: list[_Attempt], made: list[_Attempt]) -> dict[Path, str]:
        """The texts with edits made; attempts whose edits Python does not take are removed from both lists."""
        texts = dict(state.texts)
        by_path: defaultdict[Path, list[_Attempt]] = defaultdict(list)
        for attempt in made:
            by_path[attempt.path].append(attempt)
        for path, here in by_path.items():
            together = [edit for attempt in here for edit in attempt.edits]
            if disjoint(together):
                texts[path] = apply(state.texts[path], together)
                if compiles(texts[path]):
                    continue
            kept: list[Edit] = []
            for attempt in here:
                while attempt.left and not compiles(apply(state.texts[path], [*kept, *attempt.edits])):
                    attempt.left.pop(0)
                    if attempt.left and overlap(attempt.edits, kept):
                        break
                if attempt.left and not overlap(attempt.edits, kept):
                    kept += attempt.edits
                else:
                    made.remove(attempt)
                    if not attempt.left:
                        self._give_up(attempts, attempt, "Python does not take it written so")
            texts[path] = apply(state.texts[path], kept)
        return texts

    def _judge(self, state: _State, run: Run, made: list[_Attempt]) -> _Verdict:
        """Which repairs did not take their error away, or brought another."""
        verdict = _Verdict()
        for attempt in made:
            attempt.brought = None
        now = Counter(map(_key, run.problems))
        before = Counter(map(_key, state.run.problems))
        places: defaultdict[_Key, list[Problem]] = defaultdict(list)
        for problem in run.problems:
            places[_key(problem)].append(problem)
        together: defaultdict[_Key, list[_Attempt]] = defaultdict(list)
        for attempt in made:
            together[_key(attempt.problem)].append(attempt)
        for key, same in together.items():
            surplus = now[key] - (before[key] - len(same))
            if surplus > 0:
                there = [
                    (each, problem.column in _columns(each))
                    for each in same
                    for problem in places[key]
                    if problem.line == each.problem.line + _added(made, each)
                ]
                # mypy shows equal errors on a line once: one further on is another mistake, and was hidden by this one.
                verdict.failed.update([each for each, again in there if again] if there else same)
        strays: set[_Attempt] = set()
        seen: Counter[_Key] = Counter()
        for problem in run.problems:
            key = _key(problem)
            seen[key] += 1
            if key not in together and seen[key] > before[key]:
                responsible = _responsible(problem, made)
                for attempt in responsible:
                    attempt.brought = problem
                if problem.ours and self._carries and not self._base[key]:
                    verdict.owed[key].update(responsible)
                    strays.update(responsible)
                    continue
                verdict.failed.update(responsible)
                for attempt in responsible if len(responsible) > 1 else ():
                    attempt.shared = True
        verdict.carrying = {each for each in strays if not each.carries and each not in verdict.failed}
        verdict.failed |= verdict.carrying
        return verdict

    def _ambiguous(self, state: _State, attempts: list[_Attempt], made: list[_Attempt]) -> set[_Attempt]:
        """The attempts whose repair is not certain, because mypy has nothing against another way to read the code."""
        doubtful = [attempt for attempt in made if attempt.left[0].rival]
        if not doubtful:
            return set()
        ways = {attempt: attempt.left[0] for attempt in doubtful}
        for attempt in doubtful:
            attempt.left[0] = Repair(ways[attempt].rival)
        trial = list(made)
        texts = self._edited(state, list(attempts), trial)
        run = self._check(texts)
        verdict = self._judge(state, run, trial)
        wrong = (
            set(trial) if run.blocked else verdict.failed | {each for owed in verdict.owed.values() for each in owed}
        )
        for attempt, way in ways.items():
            attempt.left = [way, *attempt.left[1:]] if attempt.left else [way]
            attempt.brought = None
        return {attempt for attempt in doubtful if attempt in trial and attempt not in wrong}

    def _next_way(self, attempts: list[_Attempt], attempt: _Attempt, *, carrying: bool) -> None:
        if attempt not in attempts:
            return
        way = attempt.left.pop(0)
        if carrying:
            attempt.deferred.append(way)
        if not attempt.left and attempt.deferred and not attempt.carries:
            attempt.left, attempt.deferred, attempt.carries = attempt.deferred, [], True
        if not attempt.left:
            brought = attempt.brought
            self._give_up(
                attempts,
                attempt,
                f"its repair brings another error: {brought.message}  [{brought.code}]"
                if brought is not None
                else "more than one repair passes for right: its type may be Any"
                if way.rival
                else "its repair does not take the error away",
            )

    def _give_up(self, attempts: list[_Attempt], attempt: _Attempt, reason: str) -> None:
        attempts.remove(attempt)
        self._given_up.add(attempt.identity)
        self._reasons[attempt.identity] = reason
        if attempt.shared:
            self._doubted.add(attempt.identity)
        if attempt.together is not None:
            for other in [each for each in attempts if each.together == attempt.together]:
                attempts.remove(other)
                self._given_up.add(other.identity)
                self._reasons[other.identity] = "another operand of the same condition has no repair"


class _Sources:
    """The files as trees, parsed when asked for; None for one that does not parse."""

    def __init__(self, texts: dict[Path, str]) -> None:
        self._texts = texts
        self._parsed: dict[Path, Source | None] = {}

    def __getitem__(self, path: Path) -> Source | None:
        if path not in self._parsed:
            try:
                self._parsed[path] = Source(self._texts[path])
            except (SyntaxError, ValueError, RecursionError):
                self._parsed[path] = None
        return self._parsed[path]


def _why_untouched(path: Path, targets: Iterable[Path]) -> str:
    if path not in targets:
        return "its file is imported by what is checked, and not to be changed"
    if path.suffix == ".pyi":
        return 'stubs are repaired by "stubs fix"'
    if not is_writable(path):
        return "its file cannot be written to"
    return "this Python cannot parse its file"


def _identity(path: Path, problem: Problem, source: Source) -> _Identity:
    return path, problem.code, problem.message, source.line(problem.line), problem.column


def _extent(source: Source, problem: Problem) -> tuple[range, range]:
    """The lines of the statement that a finding is in, and those of the function around it."""
    line = range(problem.line, problem.line + 1)
    nodes = source.at(problem)
    statement = source.statement(nodes[0]) if nodes else None
    if statement is None:
        return line, line
    function = source.enclosing(statement, ast.FunctionDef, ast.AsyncFunctionDef)
    return _lines(statement), _lines(function) if function is not None else _lines(statement)


def _lines(node: ast.stmt) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _compatible(attempts: list[_Attempt]) -> list[_Attempt]:
    """Attempts whose edits can be made together; two that make the same edit are both among them."""
    chosen: list[_Attempt] = []
    for attempt in attempts:
        others = [edit for other in chosen if other.path == attempt.path for edit in other.edits]
        if not overlap(attempt.edits, others):
            chosen.append(attempt)
    return chosen


def _columns(attempt: _Attempt) -> range:
    """The columns at which an error can be again after its repair, which puts text in front of its node or around it."""
    column = attempt.problem.column
    return range(column, column + 1 + sum(len(edit.text) for edit in attempt.edits))


def _added(made: list[_Attempt], attempt: _Attempt) -> int:
    """The lines that other repairs add in front of one."""
    return sum(
        edit.text.count("\n")
        for other in made
        if other.path == attempt.path
        for edit in other.edits
        if edit.start < attempt.edits[0].start
    )


def _responsible(problem: Problem, made: list[_Attempt]) -> list[_Attempt]:
    """The attempts that may have brought an error: those in its statement, else in its function, file, or anywhere."""
    here = [attempt for attempt in made if attempt.problem.path == problem.path]
    for within in (
        [each for each in here if problem.line - _added(made, each) in each.lines],
        [each for each in here if problem.line - _added(made, each) in each.function],
        here,
    ):
        if within:
            return within
    return made


def _key(problem: Problem) -> _Key:
    return problem.path, problem.code, problem.message
