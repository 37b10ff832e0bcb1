"""Run mypy with the plugin on, on any tree and on top of whatever configuration the project has, and read what it says.

mypy has no option that adds a plugin, and a rewritten copy of the configuration would give relative paths,
``$MYPY_CONFIG_FILE_DIR`` and other plugins' sections another meaning. So mypy reads arguments and configuration as it
always does (`loading`), and the plugin is added to what it made of them before the build (`mypy.build.build`); stubtest and
mypy's daemon go the same way. A run that one file ends is made again without it, and files that cannot be checked together
are checked one run after the other (`passes`).
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mypy_asyncgen import settings
from mypy_asyncgen.commands import loading, obstacles, passes, tree
from mypy_asyncgen.commands.blind_spots import BlindSpots
from mypy_asyncgen.commands.environment import Environment
from mypy_asyncgen.commands.loading import Loaded, MypyEnded, config_in_use
from mypy_asyncgen.commands.messages import parse, unreached, without_end
from mypy_asyncgen.commands.obstacles import Obstacle
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.problem import Problem, Style
from mypy_asyncgen.commands.output.report import SetAside
from mypy_asyncgen.commands.passes import Pass
from mypy_asyncgen.engine.known_errors import SWITCH
from mypy_asyncgen.words.sentences import TELL_UNREACHED

if TYPE_CHECKING:
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import BuildSource

__all__ = ["MypyEnded", "Progress", "Run", "config_in_use", "run"]

# As mypy's own entry point sets it.
_RECURSION_LIMIT = 2**14
# A tree in which more files than this end a run, each by itself, is given up.
_ATTEMPTS = 100
# How often files are divided to find one that mypy does not name.
_HALVES = 40

Progress = Callable[[int], None]


@dataclass
class Run:
    """What mypy gave.

    Attributes:
        problems: the errors, in mypy's order.
        blocked: mypy could check nothing: no file is left, or it cannot be used.
        text: mypy's own words, for a run that was blocked.
        sources: the files that were checked because they were asked for, as absolute paths (imported ones are not among
            them).
        aside: the files that were set aside, each with the reason.
        remarks: what else was put aside for mypy to go on, as sentences.
        config: the configuration file it read, or None.
        style: how that configuration wants errors shown.
        environment: the Python whose packages were imported, None where mypy did not get that far.
        blind: what was not looked at.
        misspelt: names in the plugin's settings that no module has, as sentences.
        baseline: the file of known errors that the settings name, or None.
    """

    problems: list[Problem] = field(default_factory=list)
    blocked: bool = False
    text: str = ""
    sources: list[Path] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    config: str | None = None
    style: Style = field(default_factory=Style)
    environment: Environment | None = None
    blind: BlindSpots = field(default_factory=BlindSpots)
    misspelt: list[str] = field(default_factory=list)
    baseline: Path | None = None

    @property
    def findings(self) -> list[Problem]:
        """The errors that are the plugin's own, by file and line: mypy's order depends on its cache."""
        ours = (problem for problem in self.problems if problem.ours)
        return sorted(ours, key=lambda problem: (problem.path, problem.line, problem.column))


def run(
    paths: Sequence[str],
    options: Sequence[str] = (),
    *,
    strict: bool = False,
    all_codes: bool = False,
    progress: Progress | None = None,
    shadows: Sequence[tuple[str, str]] = (),
    python: Path | None = None,
) -> Run:
    """Check files with the plugin on.

    Args:
        paths: files and folders; where there are none, what the configuration or the options name, or else the working
            folder.
        options: mypy's own options.
        strict: turn on mypy's ``--strict``.
        all_codes: turn on the codes that are off by default.
        progress: called with the number of modules that are done.
        shadows: pairs of a file and another that is read in its place.
        python: the Python whose packages count; None to look for the project's own.

    Returns:
        What mypy said, with every error, also those that are not the plugin's own.

    Raises:
        MypyEnded: mypy ended before it checked anything.
        CommandError: this mypy cannot be run in this way.
    """
    arguments = loading.with_codes(options, strict=strict, all_codes=all_codes)
    for original, shadow in shadows:
        arguments += ["--shadow-file", original, shadow]
    # With the plugin's own baseline off: `check` tells known errors from new ones itself, and `fix` repairs both.
    with (
        _environment(SWITCH, "off"),
        _environment(TELL_UNREACHED, "1"),
        tempfile.TemporaryDirectory(prefix="mypy-asyncgen-") as folder,
    ):
        # mypy's reading of options and its build share one view of the files, as in its own entry point.
        files = _file_system()
        loaded = loading.load(paths, arguments, files, Path(folder), python=python)
        result = Run(config=loaded.config, style=loaded.style, environment=loaded.environment, remarks=loaded.remarks)
        planned = _planned(paths, loaded, files, result)
        _Checker(loaded, result, files, progress, partial=bool(paths)).check(planned)
    return result


@contextlib.contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    """With a variable of the environment set: for the plugin, here and in mypy's workers."""
    before = os.environ.get(name)
    os.environ[name] = value
    try:
        yield
    finally:
        del os.environ[name]
        if before is not None:
            os.environ[name] = before


def _planned(paths: Sequence[str], loaded: Loaded, files: FileSystemCache, result: Run) -> list[Pass]:
    """The runs of mypy that the files take."""
    if loaded.sources is not None:
        return [Pass(loaded.sources)]
    chosen = tree.find(list(paths) or loaded.files or ["."], loaded.options, files)
    result.aside += chosen.aside
    whole = chosen.sources
    if paths and _in_project(paths, loaded):
        # A file by itself is seen as it is in the whole: its module's name, and what its imports find.
        with contextlib.suppress(CommandError):
            around = tree.find(loaded.files or ["."], loaded.options, files)
            known = {os.path.realpath(source.path or "") for source in around.sources}
            whole = around.sources + [each for each in whole if os.path.realpath(each.path or "") not in known]
    wanted = {os.path.realpath(source.path) for source in chosen.sources if source.path is not None}
    return passes.only(passes.plan(whole), wanted) if paths else passes.plan(whole)


def _in_project(paths: Sequence[str], loaded: Loaded) -> bool:
    """Whether the working folder is a project's, and the paths are in it: other folders may hold anything."""
    here = Path.cwd()
    marked = loaded.config is not None or any(
        (here / name).exists() for name in (".git", ".hg", "pyproject.toml", "setup.cfg", "setup.py")
    )
    return marked and all(Path(path).resolve().is_relative_to(here.resolve()) for path in paths)


def _file_system() -> FileSystemCache:
    try:
        from mypy.fscache import FileSystemCache
    except ImportError as error:
        raise CommandError(f"mypy cannot be imported: {error}") from None
    return FileSystemCache()


class _Checker:
    """Makes the runs of mypy, each until nothing ends it.

    Args:
        loaded: options and configuration.
        result: gets what is found.
        files: mypy's view of the files, for the first run.
        progress: called with the number of modules that are done.
        partial: only a part of the project is checked.
    """

    def __init__(
        self, loaded: Loaded, result: Run, files: FileSystemCache, progress: Progress | None, *, partial: bool
    ) -> None:
        self._loaded = loaded
        self._partial = partial
        self._options = loaded.options
        self._result = result
        self._files = files
        self._progress = progress
        self._done = 0
        self._search_path = list(loaded.options.mypy_path)
        self._hidden: list[str] = []
        self._lines: list[str] = []
        self._modules: set[str] = set()
        self._halved = 0

    def check(self, planned: Sequence[Pass]) -> None:
        """Make the runs.

        Args:
            planned: the runs.
        """
        all_files = {os.path.realpath(s.path) for each in planned for s in each.sources if s.path is not None}
        told: set[str] = set()
        for each in planned:
            problems, checked = self._check_pass(each)
            own = {os.path.realpath(path) for path in checked}
            told_now = set()
            for problem in problems:
                real = os.path.realpath(problem.path)
                # What a run imports of another run's files is told by that one.
                if real in own or (real not in all_files and real not in told):
                    self._result.problems.append(problem)
                    told_now.add(real)
            told |= told_now
            self._result.sources += map(Path, sorted(own))
        if not self._result.sources and (self._result.aside or self._result.text):
            self._result.blocked = True
        elif not self._result.blocked:
            self._result.text = ""
        self._result.blind.note_options(self._options)
        self._look_up_settings()

    def _look_up_settings(self) -> None:
        """Take out what the plugin reports of its settings, and look up what a single module cannot tell."""
        given = settings.load(self._loaded.config)
        if given.baseline and self._loaded.config:
            self._result.baseline = Path(
                os.path.relpath(Path(self._loaded.config).absolute().parent / given.baseline[0])
            )
        if given == settings.Settings():
            return
        from mypy_asyncgen.engine.setting_names import is_about_settings, unresolved_modules

        about = [each for each in self._result.problems if is_about_settings(each.message)]
        self._result.problems = [each for each in self._result.problems if each not in about]
        self._result.misspelt += dict.fromkeys(each.message for each in about)
        if not self._partial:
            # What a part of the project lacks may be in the rest.
            sentences = unresolved_modules(given, self._modules)
            self._result.misspelt += (f"{self._loaded.config}: {sentence}" for sentence in sentences)

    def _check_pass(self, each: Pass) -> tuple[list[Problem], list[str]]:
        """One run, made again until nothing ends it.

        Returns:
            The errors, and the files that were checked.
        """
        sources = list(each.sources)
        self._hidden = list(each.hidden)
        self._options.mypy_path = [*self._search_path, *each.bases]
        swept = False
        met: set[tuple[str, str]] = set()
        for _ in range(_ATTEMPTS):
            if not sources:
                return [], []
            problems: list[Problem] = []
            built, found = self._attempt(sources, problems)
            if built is not None:
                self._modules.update(built.graph)
                self._result.blind.note_build(built, {source.module for source in sources})
                return problems, _paths(built, sources)
            if not found:
                break
            if not swept and any("parse" in obstacle.reason or "decode" in obstacle.reason for obstacle in found):
                swept = True
                found += obstacles.unparsed(sources, self._options)
            # What still stands in the way although imports of it are passed over is not found any more, or the run ends.
            again = {(each.path, each.module) for each in found} <= met
            if again and all(os.path.abspath(each.path) in self._hidden for each in found):
                break
            met.update((each.path, each.module) for each in found)
            sources = self._without(sources, [replace(each, hide=True) for each in found] if again else found)
        return self._in_halves(each, sources)

    def _in_halves(self, each: Pass, sources: list[BuildSource]) -> tuple[list[Problem], list[str]]:
        """Check files apart where mypy ends without naming the one that ends it, until that is found."""
        if len(sources) == 1 and sources[0].path is not None:
            said = self._result.text.strip().splitlines() or ["nothing more is known"]
            self._result.aside.append(SetAside(sources[0].path, f"mypy could not check it: {said[-1]}"))
        if len(sources) < 2 or self._halved > _HALVES:
            return [], []
        self._halved += 1
        middle = len(sources) // 2
        problems, checked = self._check_pass(replace(each, sources=sources[:middle]))
        more_problems, more_checked = self._check_pass(replace(each, sources=sources[middle:]))
        return problems + more_problems, checked + more_checked

    def _attempt(self, sources: list[BuildSource], problems: list[Problem]) -> tuple[Any, list[Obstacle]]:
        """Run mypy once.

        Args:
            sources: what to check.
            problems: gets the errors.

        Returns:
            mypy's result, or None and what ended the run.
        """
        from mypy import build
        from mypy.errors import CompileError
        from mypy.version import __version__ as version

        self._lines = []
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _RECURSION_LIMIT))
        said = io.StringIO()
        self._options._per_module_cache = None
        files, self._files = self._files, _file_system()
        _hide(files, self._hidden)

        def take(filename: str | None, messages: list[str], serious: bool) -> None:
            self._done += 1
            self._lines += messages
            self._result.blind.unreached.update(dict.fromkeys(unreached(messages)))
            problems.extend(_of_file(parse(messages), filename))
            if self._progress is not None:
                self._progress(self._done)

        try:
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
                built = build.build(sources, self._options, None, take, files, said, said)
                # Where it is a database; the one that is files has nothing to close before mypy 2.0.
                getattr(built.manager.metastore, "close", lambda: None)()
        except CompileError as error:
            self._lines += [line for line in error.messages if line not in self._lines]
            self._tell(said)
            return None, obstacles.named(self._lines, sources)
        except SystemExit as end:
            text = said.getvalue().rstrip("\n")
            if not obstacles.is_crash(text):
                # Settings of the plugin that cannot be used, which it has told.
                raise MypyEnded(end.code if isinstance(end.code, int) else 2, text) from None
            self._tell(said)
            crash = obstacles.crashed(text, sources, version)
            return None, [crash] if crash is not None else []
        except Exception as error:
            return None, self._after(error, said, version)
        return built, []

    def _after(self, error: Exception, said: io.StringIO, version: str) -> list[Obstacle]:
        """What can be done about a failure that mypy did not expect."""
        if self._options.cache_dir != os.devnull and type(error).__module__.partition(".")[0] in (
            "sqlite3",
            "builtins",
        ):
            self._result.remarks.append(
                f"the cache {self._options.cache_dir} could not be used ({type(error).__name__}: {error}): this run goes "
                "without one"
            )
            self._options.cache_dir = os.devnull
            return [Obstacle("", "")]
        said.write(f"mypy {version} failed: {type(error).__name__}: {error}\n")
        self._tell(said)
        return []

    def _tell(self, said: io.StringIO) -> None:
        lines = [*filter(None, [said.getvalue().rstrip("\n")]), *map(without_end, self._lines)]
        # What mypy advises in terms of its options stands behind "--" here.
        self._result.text = re.sub(r"`(--[a-z-]+)`", r"`mypy-asyncgen check -- \1`", "\n".join(lines))

    def _without(self, sources: list[BuildSource], found: Iterable[Obstacle]) -> list[BuildSource]:
        """The sources that are left, with imports of the others passed over."""
        told = {os.path.realpath(each.path) for each in self._result.aside}
        gone: set[str] = set()
        for obstacle in found:
            if not obstacle.path:
                continue
            real = os.path.realpath(obstacle.path)
            if obstacle.hide:
                self._hidden.append(os.path.abspath(obstacle.path))
            else:
                section = self._options.per_module_options.setdefault(obstacle.module, {})
                section["follow_imports"] = "skip"
            if obstacle.reason:
                gone.add(real)
                if real not in told:
                    told.add(real)
                    self._result.aside.append(SetAside(obstacle.path, obstacle.reason))
        return [each for each in sources if each.path is None or os.path.realpath(each.path) not in gone]


def _hide(files: FileSystemCache, paths: Iterable[str]) -> None:
    """Keep imports from finding files; where mypy's view of the files has no such place, they are found."""
    known = getattr(files, "isfile_case_cache", None)
    if isinstance(known, dict):
        known.update((os.path.abspath(path), False) for path in paths)


def _of_file(problems: Iterable[Problem], filename: str | None) -> Iterable[Problem]:
    """Errors under the name of the file that they are of: the cache knows equal files by where it saw them first."""
    for problem in problems:
        moved = filename is not None and problem.path != filename
        if filename is not None and moved and os.path.basename(problem.path) == os.path.basename(filename):
            yield replace(problem, path=filename)
        else:
            yield problem


def _paths(built: Any, sources: Iterable[BuildSource]) -> list[str]:
    """The files that a run checked, also those that were named as modules."""
    found = (source.path or getattr(built.graph.get(source.module), "path", None) for source in sources)
    return [path for path in found if path]
