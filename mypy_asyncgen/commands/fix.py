"""``mypy-asyncgen fix``: repair what can be repaired, and keep only what mypy agrees with.

Repairs are tried on copies that mypy reads in the place of the files (its ``--shadow-file``). One that leaves its error
there, or brings an error that was not there before, is taken back and the next way is tried. Only then the files are
replaced, each as a whole.
"""

from __future__ import annotations

import ast
import difflib
import os
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mypy_asyncgen.commands import engine
from mypy_asyncgen.commands.check import tell_blocked
from mypy_asyncgen.commands.engine import Run
from mypy_asyncgen.commands.output import report as reports
from mypy_asyncgen.commands.output.files import Text, read_source, write_all
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, FOUND, plural
from mypy_asyncgen.commands.output.problem import Problem
from mypy_asyncgen.commands.output.terminal import Counter as Progress
from mypy_asyncgen.commands.output.terminal import Paint
from mypy_asyncgen.commands.repairs import Repair, repairs
from mypy_asyncgen.commands.source import Edit, Source, apply, compiles, disjoint, overlap

# A repair can show an error that was hidden; more layers than this are left for another run.
_PASSES = 10
# The ways that are tried in one pass before the rest of it is left alone.
_ROUNDS = 30


# What two runs know an error by: its file as mypy names it, its code and its message. Lines move.
_Key = tuple[str, str, str]


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
    """

    paths: Sequence[str] = ()
    mypy: Sequence[str] = ()
    strict: bool = False
    all_codes: bool = False
    diff: bool = False
    unsafe: bool = False


@dataclass(eq=False)
class _Attempt:
    """A finding with the repairs that are left to try; the first is the one that is tried now.

    `shared` says that one failed beside others, which may have been the cause.
    """

    path: Path
    problem: Problem
    left: list[Repair]
    lines: range
    function: range
    shared: bool = False

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
    """

    texts: dict[Path, str]
    run: Run
    repaired: list[Problem] = field(default_factory=list)


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
        state = fixer.run()
    if state.run.blocked:
        tell_blocked(state.run)
        return FAILED
    changed = {path: text for path, text in state.texts.items() if text != fixer.originals[path].text}
    if options.diff:
        for path in sorted(changed):
            _show(fixer.shown(path), fixer.originals[path].text, changed[path])
    else:
        write_all(
            {path: fixer.originals[path].encoded(text) for path, text in sorted(changed.items())},
            {path: original.raw for path, original in fixer.originals.items()},
        )
    _summarise(options, fixer, state, len(changed))
    return FOUND if state.run.findings or (options.diff and changed) else CLEAN


class Fixer:
    """Finds the repairs that hold.

    Args:
        options: what to repair.
        folder: where to put the copies that mypy reads.
        progress: called with the number of modules that are checked.
    """

    def __init__(self, options: FixOptions, folder: Path, progress: engine.Progress | None = None) -> None:
        self.originals: dict[Path, Text] = {}
        self.unsafe_left = 0
        self._options = options
        self._folder = folder
        self._progress = progress
        self._shown: dict[Path, str] = {}
        self._base: Counter[_Key] = Counter()
        self._given_up: set[tuple[Path, str, str, str]] = set()
        # Of these, what may hold beside a repair that holds.
        self._doubted: set[tuple[Path, str, str, str]] = set()

    def run(self) -> _State:
        """Try the repairs.

        Returns:
            The texts, and what mypy says of them.
        """
        first = self._check({})
        state = _State({}, first)
        if first.blocked:
            return state
        targets = set(first.sources)
        for problem in first.findings:
            path = Path(problem.path).resolve()
            if path in targets and path not in self.originals and path.suffix == ".py":
                self.originals[path] = read_source(path)
                self._shown[path] = problem.path
        state.texts = {path: original.text for path, original in self.originals.items()}
        self._base = Counter(map(_key, first.problems))
        for _ in range(_PASSES):
            attempts = self._attempts(state)
            if not attempts or not self._settle(state, attempts):
                break
            self._given_up -= self._doubted
            self._doubted.clear()
        self.unsafe_left = self._count_unsafe(state)
        return state

    def shown(self, path: Path) -> str:
        """A file's name as mypy shows it."""
        return self._shown[path]

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
        return engine.run(
            self._options.paths,
            self._options.mypy,
            strict=self._options.strict,
            all_codes=self._options.all_codes,
            progress=self._progress,
            shadows=shadows,
        )

    def _attempts(self, state: _State) -> list[_Attempt]:
        """What can be tried on the texts as they are now; of repairs that touch the same text only the first."""
        found: list[_Attempt] = []
        sources: dict[Path, Source | None] = {}
        for problem in state.run.findings:
            path = Path(problem.path).resolve()
            if path not in state.texts:
                continue
            if path not in sources:
                sources[path] = _parsed(state.texts[path])
            source = sources[path]
            if source is None or self._identity(path, problem, source.text) in self._given_up:
                continue
            ways = [way for way in repairs(source, problem) if way.safe or self._options.unsafe]
            if ways:
                found.append(_Attempt(path, problem, ways, *_extent(source, problem)))
        return found

    def _count_unsafe(self, state: _State) -> int:
        count = 0
        sources: dict[Path, Source | None] = {}
        for problem in state.run.findings if not self._options.unsafe else ():
            path = Path(problem.path).resolve()
            if path in state.texts:
                source = sources.setdefault(path, _parsed(state.texts[path]))
                count += source is not None and any(not way.safe for way in repairs(source, problem))
        return count

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
            failed = set(made) if run.blocked else self._failed(state, run, made)
            if not failed and not self._options.unsafe:
                failed = self._ambiguous(state, attempts, made)
            if not failed:
                state.texts, state.run = texts, run
                state.repaired += [attempt.problem for attempt in made]
                return True
            for attempt in failed:
                self._next_way(state, attempts, attempt)
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
                        attempts.remove(attempt)
            texts[path] = apply(state.texts[path], kept)
        return texts

    def _failed(self, state: _State, run: Run, made: list[_Attempt]) -> set[_Attempt]:
        """The attempts that did not take their error away, or that brought another."""
        failed: set[_Attempt] = set()
        now = Counter(map(_key, run.problems))
        before = Counter(map(_key, state.run.problems))
        lines_of: defaultdict[_Key, set[int]] = defaultdict(set)
        for problem in run.problems:
            lines_of[_key(problem)].add(problem.line)
        together: defaultdict[_Key, list[_Attempt]] = defaultdict(list)
        for attempt in made:
            together[_key(attempt.problem)].append(attempt)
        for key, same in together.items():
            surplus = now[key] - (before[key] - len(same))
            if surplus > 0:
                lines = lines_of[key]
                still = [each for each in same if each.problem.line + _added(made, each) in lines]
                failed.update(still or same)
        seen: Counter[_Key] = Counter()
        for problem in run.problems:
            key = _key(problem)
            seen[key] += 1
            if seen[key] > self._base[key]:
                responsible = _responsible(problem, made)
                failed.update(responsible)
                for attempt in responsible if len(responsible) > 1 else ():
                    attempt.shared = True
        return failed

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
        wrong = set(trial) if run.blocked else self._failed(state, run, trial)
        for attempt, way in ways.items():
            attempt.left = [way, *attempt.left[1:]] if attempt.left else [way]
        return {attempt for attempt in doubtful if attempt in trial and attempt not in wrong}

    def _next_way(self, state: _State, attempts: list[_Attempt], attempt: _Attempt) -> None:
        attempt.left.pop(0)
        if not attempt.left:
            attempts.remove(attempt)
            text = state.texts[attempt.path]
            identity = self._identity(attempt.path, attempt.problem, text)
            self._given_up.add(identity)
            if attempt.shared:
                self._doubted.add(identity)

    def _identity(self, path: Path, problem: Problem, text: str) -> tuple[Path, str, str, str]:
        lines = text.split("\n")
        line = lines[problem.line - 1] if 0 < problem.line <= len(lines) else ""
        return path, problem.code, problem.message, line


def _parsed(text: str) -> Source | None:
    try:
        return Source(text)
    except (SyntaxError, ValueError, RecursionError):
        return None


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


def _show(shown: str, old: str, new: str) -> None:
    name = Path(shown).as_posix()
    for line in difflib.unified_diff(
        old.splitlines(keepends=True), new.splitlines(keepends=True), f"a/{name}", f"b/{name}"
    ):
        sys.stdout.write(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")


def _summarise(options: FixOptions, fixer: Fixer, state: _State, files: int) -> None:
    """Say what was done and what is left; beside a diff, on the error output, so that the diff can be applied."""
    stream = sys.stderr if options.diff else sys.stdout
    paint = Paint(stream)
    verb = "would repair" if options.diff else "repaired"
    for problem in sorted(state.repaired, key=lambda each: (each.path, each.line)):
        if not options.diff:
            print(f"{problem.path}:{problem.line}: {verb}: {problem.message}  [{problem.code}]", file=stream)
    left = state.run.findings
    if left:
        title = "Would be left:" if options.diff else "Left:"
        print(paint(title, "bold"), file=stream)
        for problem in left:
            print("\n".join(reports.problem_lines(problem, state.run.style, paint)), file=stream)
    done = f"{plural(len(state.repaired), 'error')} {'would be ' if options.diff else ''}repaired"
    print(f"{done} in {plural(files, 'file')}, {len(left)} left", file=stream)
    if fixer.unsafe_left:
        have = plural(fixer.unsafe_left, "of these has a repair", "of these have a repair")
        print(f"{have} that the code may not have meant: look at it with --unsafe --diff", file=stream)
