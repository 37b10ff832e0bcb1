"""Run mypy with the plugin on, on top of whatever configuration the project has, and read what it says.

mypy has no option that adds a plugin, and a rewritten copy of the configuration would give relative paths,
``$MYPY_CONFIG_FILE_DIR`` and other plugins' sections another meaning. So mypy reads arguments and configuration as it
always does (`mypy.main.process_options`), and the plugin is added to what it made of them before the build
(`mypy.build.build`); stubtest and mypy's daemon go the same way. This is the only file of the command line that knows
these two.
"""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands.messages import parse, without_end
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.problem import Problem, Style

if TYPE_CHECKING:
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import BuildSource
    from mypy.options import Options

PLUGIN = "mypy_asyncgen"
# Where mypy keeps its cache while the plugin is on only for this run: in mypy's own folder, but apart, because mypy throws
# a cache away that was written with other plugins, and `mypy` and `mypy-asyncgen check` would do so by turns.
CACHE = "mypy_asyncgen"

# As mypy's own entry point sets it.
_RECURSION_LIMIT = 2**14

Progress = Callable[[int], None]


@dataclass
class Run:
    """What one run of mypy gave.

    Attributes:
        problems: the errors, in mypy's order.
        blocked: mypy could not check: a syntax error, a file that is not there, an unusable configuration.
        text: mypy's own words, for a run that was blocked.
        sources: the files it was asked to check, as absolute paths (imported ones are not among them).
        config: the configuration file it read, or None.
        style: how that configuration wants errors shown.
        checks_unannotated: whether functions without annotations are looked at.
    """

    problems: list[Problem] = field(default_factory=list)
    blocked: bool = False
    text: str = ""
    sources: list[Path] = field(default_factory=list)
    config: str | None = None
    style: Style = field(default_factory=Style)
    checks_unannotated: bool = False

    @property
    def findings(self) -> list[Problem]:
        """The errors that are the plugin's own, by file and line: mypy's order depends on its cache."""
        ours = (problem for problem in self.problems if problem.ours)
        return sorted(ours, key=lambda problem: (problem.path, problem.line, problem.column))


class MypyEnded(Exception):
    """mypy read its arguments and ended: it cannot use them, or was only asked for its version.

    Attributes:
        status: its exit status.
        text: what it said.
    """

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


def run(
    paths: Sequence[str],
    options: Sequence[str] = (),
    *,
    strict: bool = False,
    all_codes: bool = False,
    progress: Progress | None = None,
    shadows: Sequence[tuple[str, str]] = (),
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

    Returns:
        What mypy said, with every error, also those that are not the plugin's own.

    Raises:
        MypyEnded: mypy ended before it checked anything.
        CommandError: this mypy cannot be run in this way.
    """
    arguments = list(options)
    if strict:
        arguments.insert(0, "--strict")
    if all_codes:
        for code in CODES.values():
            if not code.default:
                arguments += ["--enable-error-code", code.name]
    for original, shadow in shadows:
        arguments += ["--shadow-file", original, shadow]
    # mypy's reading of options and its build share one view of the files, as in its own entry point.
    files = _file_system()
    with tempfile.TemporaryDirectory(prefix="mypy-asyncgen-") as folder:
        sources, settled = _read_arguments(paths, arguments, files)
        result = Run(
            sources=[Path(source.path).resolve() for source in sources if source.path is not None],
            config=settled.config_file,
            style=Style(
                columns=settled.show_column_numbers,
                ends=settled.show_error_end,
                codes=not settled.hide_error_codes,
                pretty=settled.pretty,
            ),
        )
        _switch_on(settled, Path(folder))
        result.checks_unannotated = settled.check_untyped_defs
        _build(sources, settled, result, progress, files)
    return result


def config_in_use() -> str | None:
    """The configuration file that mypy reads in the working folder, or None."""
    # mypy wants something to check; the folder may hold nothing yet. What it has to say of the file comes with a check.
    with contextlib.redirect_stderr(io.StringIO()):
        _, options = _process([__file__])
    return options.config_file


def _read_arguments(
    paths: Sequence[str], arguments: list[str], files: FileSystemCache
) -> tuple[list[BuildSource], Options]:
    if paths:
        for path in paths:
            if not Path(path).exists():
                raise CommandError(f"{path}: there is no such file or folder")
        # Paths go last and behind "--", so that none is taken for an option.
        return _process([*arguments, "--", *paths], files=files)
    sources, options = _process(arguments, require_targets=False, files=files)
    return (sources, options) if sources else _process([*arguments, "."], files=files)


def _process(
    arguments: list[str], *, require_targets: bool = True, files: FileSystemCache | None = None
) -> tuple[list[BuildSource], Options]:
    """mypy's reading of its arguments and configuration."""
    from mypy.main import process_options

    out, err = io.StringIO(), io.StringIO()
    try:
        # Some warnings are printed past the streams it is given.
        with contextlib.redirect_stdout(out):
            sources, options = process_options(
                arguments, stdout=out, stderr=err, require_targets=require_targets, fscache=files
            )
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 2
        raise MypyEnded(status, (out.getvalue() + err.getvalue()).rstrip("\n")) from None
    said = (out.getvalue() + err.getvalue()).strip()
    if said:
        # mypy warns about an option it cannot use and goes on; so do we, and the warning is not lost.
        print(said, file=sys.stderr)
    return sources, options


def _switch_on(options: Options, folder: Path) -> None:
    """Add the plugin to mypy's options, and make the output one that can be read back."""
    if options.install_types:
        raise CommandError('"--install-types" asks questions and belongs to mypy itself: run "mypy --install-types"')
    names = {name.split(":")[0] for name in options.plugins}
    if PLUGIN not in names:
        # In front of the others: it asks them in turn, which they may not do.
        options.plugins = [PLUGIN, *options.plugins]
        if options.cache_dir != os.devnull:
            options.cache_dir = str(Path(options.cache_dir) / CACHE)
    if options.config_file is None:
        # mypy loads no plugin where it has no configuration file.
        config = folder / "mypy.ini"
        config.write_text(f"[mypy]\nplugins = {PLUGIN}\n", encoding="utf-8")
        options.config_file = str(config)
        # Nothing says that functions without annotations are to be left alone.
        options.check_untyped_defs = True
    if getattr(options, "num_workers", 0):
        # As mypy's own entry point does for parallel runs, which need its native parser.
        options.native_parser = True
    options.show_column_numbers = True
    options.show_error_end = True
    options.hide_error_codes = False
    options.show_error_context = False
    options.pretty = False
    options.output = None
    options.fast_exit = False


def _file_system() -> FileSystemCache:
    try:
        from mypy.fscache import FileSystemCache
    except ImportError as error:
        raise CommandError(f"mypy cannot be imported: {error}") from None
    return FileSystemCache()


def _build(
    sources: list[BuildSource], options: Options, result: Run, progress: Progress | None, files: FileSystemCache
) -> None:
    from mypy import build
    from mypy.errors import CompileError

    lines: list[str] = []
    done = 0

    def take(filename: str | None, messages: list[str], serious: bool) -> None:
        nonlocal done
        done += 1
        lines.extend(messages)
        if progress is not None:
            progress(done)

    sys.setrecursionlimit(max(sys.getrecursionlimit(), _RECURSION_LIMIT))
    said = io.StringIO()
    try:
        built = build.build(sources, options, None, take, files, said, said)
        # Where it is a database; the one that is files has nothing to close before mypy 2.0.
        getattr(built.manager.metastore, "close", lambda: None)()
    except CompileError:
        result.blocked = True
    except SystemExit as end:
        # An internal error of mypy's, or settings of the plugin that cannot be used; both have been told.
        raise MypyEnded(end.code if isinstance(end.code, int) else 2, said.getvalue().rstrip("\n")) from None
    result.text = "\n".join([*filter(None, [said.getvalue().rstrip("\n")]), *map(without_end, lines)])
    result.problems = list(parse(lines))
