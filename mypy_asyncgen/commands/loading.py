"""mypy's reading of its options and of the project's configuration, used as far as it goes.

A configuration is often written for another machine: its plugins are not installed here, its Python is not there, a value
is of another release of mypy. What cannot be used is put aside and said, and the rest holds.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_asyncgen.codes import CODES
from mypy_asyncgen.commands import configuration, environment
from mypy_asyncgen.commands.environment import Environment
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.problem import Style

if TYPE_CHECKING:
    from mypy.fscache import FileSystemCache
    from mypy.modulefinder import BuildSource
    from mypy.options import Options

PLUGIN = "mypy_asyncgen"
# Where mypy keeps its cache for the command line: in mypy's own folder, but apart, because mypy throws a cache away that
# was written with other plugins and options, and `mypy` and `mypy-asyncgen check` would do so by turns.
CACHE = "mypy_asyncgen"


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


@dataclass
class Loaded:
    """What mypy made of its arguments and configuration.

    Attributes:
        options: mypy's options.
        sources: the modules that mypy's own options or the configuration name (``-m``, ``-p``, ``-c``, ``packages``); None where
            files are to be looked for.
        files: the files and folders that the configuration names.
        config: the configuration file, or None.
        style: how the configuration wants errors shown.
        environment: the Python whose packages are imported.
        remarks: what was put aside, as sentences.
    """

    options: Options
    sources: list[BuildSource] | None
    files: list[str]
    config: str | None
    style: Style
    environment: Environment
    remarks: list[str] = field(default_factory=list)


def load(
    paths: Sequence[str],
    arguments: Sequence[str],
    files: FileSystemCache,
    folder: Path,
    *,
    python: Path | None = None,
) -> Loaded:
    """Read arguments and configuration, and turn the plugin on.

    Args:
        paths: files and folders that the user named.
        arguments: mypy's own options.
        files: mypy's view of the files.
        folder: a folder for this run, where a configuration can be put.
        python: the Python whose packages count; None to look for the project's own.

    Raises:
        MypyEnded: mypy cannot use the arguments, or answered a question such as ``--version``.
        CommandError: this mypy cannot be run in this way.
    """
    if "--install-types" in arguments:
        raise CommandError('"--install-types" asks questions and belongs to mypy itself: run "mypy --install-types"')
    given = python is None and any(each.startswith("--python-executable") for each in arguments)
    targets = _name_targets(arguments)
    # Given a program text, mypy looks for no files; given a path, it leaves those of the configuration alone.
    instead = [] if targets else ["-c", "", *(["--", paths[0]] if paths else [])]
    sources, options, remarks = _tolerant([*arguments, *instead], files)
    found = None if not targets and not options.packages and not options.modules else sources
    if paths and not targets:
        found = None
    loaded = Loaded(
        options,
        found,
        list(options.files or ()),
        options.config_file or None,
        Style(
            columns=options.show_column_numbers,
            ends=options.show_error_end,
            codes=not options.hide_error_codes,
            pretty=options.pretty,
        ),
        environment.own(),
        remarks,
    )
    _settle_python(loaded, python, arguments, given=given)
    _leave_unusable(loaded)
    _switch_on(options, folder)
    _settle_cache(loaded)
    return loaded


def config_in_use() -> str | None:
    """The configuration file that mypy reads in the working folder, or None."""
    # mypy wants something to check; the folder may hold nothing yet. What it has to say of the file comes with a check.
    _, options, _ = _process(["-c", ""])
    return options.config_file


def _name_targets(arguments: Sequence[str]) -> bool:
    """Whether mypy's own options name what to check."""
    may = any(
        not each.startswith("-") or each.startswith(("-m", "-p", "-c", "--module", "--package", "--command"))
        for each in arguments
    )
    if not may:
        return False
    try:
        _process([*arguments, "-c", "", "--config-file="], require_targets=True)
    except MypyEnded as end:
        return "May only specify one of" in end.text
    return False


def _tolerant(arguments: list[str], files: FileSystemCache) -> tuple[list[BuildSource], Options, list[str]]:
    """mypy's reading, with what it would refuse in the configuration put aside."""
    try:
        return _process(arguments, files=files)
    except MypyEnded as end:
        if not end.status:
            raise
        for remark, more in _remedies(end.text):
            with contextlib.suppress(MypyEnded):
                sources, options, remarks = _process([*more, *arguments], files=files)
                return sources, options, [*remark, *remarks]
        raise


def _remedies(said: str) -> Iterator[tuple[list[str], list[str]]]:
    """What can be put aside for mypy to go on: what to say of it, and the options that do it."""
    words = " ".join(re.sub(r"^usage:.*?error: ", "", said, flags=re.S).split())
    if "Python executable" in said:
        yield [], ["--python-executable", sys.executable]
    if "Python 2" in said:
        running = f"{sys.version_info[0]}.{sys.version_info[1]}"
        yield [f"python_version was put aside: {words}"], ["--python-version", running]
    if "--namespace-packages" in said:
        yield ["the configuration needs namespace_packages, which was turned on"], ["--namespace-packages"]
    yield [f"the configuration was put aside, as mypy cannot use it: {words}"], ["--config-file="]


def _process(
    arguments: list[str], *, require_targets: bool = False, files: FileSystemCache | None = None
) -> tuple[list[BuildSource], Options, list[str]]:
    """mypy's reading of its arguments and configuration, and what it warns about."""
    try:
        from mypy.main import process_options
    except ImportError as error:
        raise CommandError(f"mypy cannot be imported: {error}") from None
    out, err = io.StringIO(), io.StringIO()
    try:
        # Some warnings are printed past the streams it is given.
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            sources, options = process_options(
                arguments, stdout=out, stderr=err, require_targets=require_targets, fscache=files
            )
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 2
        raise MypyEnded(status, (out.getvalue() + err.getvalue()).rstrip("\n")) from None
    except Exception as error:
        # A value of a type that mypy did not think of ends in its traceback.
        raise MypyEnded(2, f"mypy cannot read its configuration: {type(error).__name__}: {error}") from None
    said = (out.getvalue() + err.getvalue()).splitlines()
    return sources, options, list(dict.fromkeys(line.strip() for line in said if line.strip()))


def _settle_python(loaded: Loaded, python: Path | None, arguments: Sequence[str], *, given: bool) -> None:
    """Choose the Python whose packages are imported, and the version the code is read for."""
    options = loaded.options
    if options.python_executable is None:
        # "no_site_packages": nothing installed counts.
        return
    config = loaded.config and Path(loaded.config)
    named = config and configuration.option(config, "python_executable")
    if python is not None:
        loaded.environment = environment.given(python)
    elif given or named:
        loaded.environment = Environment(options.python_executable, "mypy's python_executable")
    else:
        loaded.environment = environment.find(Path.cwd())
    options.python_executable = loaded.environment.python
    if any(each.startswith(("--python-version", "--py2")) for each in arguments):
        return
    if config and configuration.option(config, "python_version") is not None:
        return
    wanted = max(filter(None, [loaded.environment.version, configuration.oldest_python(Path.cwd())]), default=None)
    if wanted is not None and wanted >= (3, 10):
        options.python_version = wanted


def _leave_unusable(loaded: Loaded) -> None:
    """Put aside what is mypy's own business, and plugins that cannot be loaded here."""
    options = loaded.options
    if options.install_types or options.non_interactive:
        loaded.remarks.append("install_types and non_interactive were put aside: they belong to mypy's own runs")
        options.install_types = options.non_interactive = False
    for pattern in list(options.exclude):
        try:
            re.compile(pattern)
        except re.error as error:
            loaded.remarks.append(f'the pattern "{pattern}" under exclude was put aside: {error}')
            options.exclude.remove(pattern)
    kept = []
    for plugin in options.plugins:
        reason = _why_unusable(plugin, loaded.config)
        if reason is None:
            kept.append(plugin)
        else:
            loaded.remarks.append(f'the plugin "{plugin}" was put aside: {reason}')
    options.plugins = kept


def _why_unusable(plugin: str, config: str | None) -> str | None:
    """Why a plugin cannot be loaded, None where it can; as mypy finds it (`mypy.build.load_plugins_from_config`)."""
    name, colon, function = plugin.rpartition(":")
    if not colon or os.path.sep in function:
        name, function = plugin, "plugin"
    folder = ""
    if name.endswith(".py"):
        path = Path(config).parent / name if config else Path(name)
        if not path.is_file():
            return "there is no such file"
        folder, name = str(path.parent), path.stem
        sys.path.insert(0, folder)
    elif re.search(r"[\\/]", name):
        return 'its file name does not end in ".py"'
    try:
        module = importlib.import_module(name)
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return f"it cannot be imported: {type(error).__name__}: {error}"
    finally:
        if folder:
            sys.path.remove(folder)
    return None if callable(getattr(module, function, None)) else f'it has no function "{function}"'


def _switch_on(options: Options, folder: Path) -> None:
    """Add the plugin to mypy's options, look into every function, and make the output one that can be read back."""
    if PLUGIN not in {name.split(":")[0] for name in options.plugins}:
        # In front of the others: it asks them in turn, which they may not do.
        options.plugins = [PLUGIN, *options.plugins]
    if not options.config_file:
        # mypy loads no plugin where it has no configuration file.
        config = folder / "mypy.ini"
        config.write_text(f"[mypy]\nplugins = {PLUGIN}\n", encoding="utf-8")
        options.config_file = str(config)
    # What a project has mypy look into says nothing about what it wants to know of its coroutines.
    options.check_untyped_defs = True
    for section in options.per_module_options.values():
        section.pop("check_untyped_defs", None)
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
    # Reports are mypy's own, and a failure is told by the command.
    options.report_dirs = {}
    options.junit_xml = None
    options.raise_exceptions = options.pdb = False


def _settle_cache(loaded: Loaded) -> None:
    """A cache of the command line's own; none where it cannot be written."""
    options = loaded.options
    if options.cache_dir == os.devnull:
        return
    path = Path(options.cache_dir) / CACHE
    reason = _why_unwritable(path)
    options.cache_dir = str(path) if reason is None else os.devnull
    if reason is not None:
        loaded.remarks.append(f"the cache {path} cannot be written ({reason}): this run goes without one")


def _why_unwritable(folder: Path) -> str | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            probe = folder / f".probe-{os.getpid()}"
            probe.touch()
            probe.unlink()
    except OSError as error:
        return error.strerror or type(error).__name__
    locked = [each for each in folder.iterdir() if each.is_file() and not os.access(each, os.W_OK)]
    return f"{locked[0].name} is read-only" if locked else None


def with_codes(arguments: Sequence[str], *, strict: bool, all_codes: bool) -> list[str]:
    """mypy's options, with those that our own options stand for.

    Args:
        arguments: mypy's own options.
        strict: turn on mypy's ``--strict``.
        all_codes: turn on the codes that are off by default.
    """
    chosen = ["--strict", *arguments] if strict else list(arguments)
    if all_codes:
        for code in CODES.values():
            if not code.default:
                chosen += ["--enable-error-code", code.name]
    return chosen
