"""The command line: ``stubs check``, ``stubs fix`` and ``stubs generate``."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_asyncgen.stubtools.check import Counterpart, check
from mypy_asyncgen.stubtools.files import write_all
from mypy_asyncgen.stubtools.findings import Report
from mypy_asyncgen.stubtools.fix import diff, fix
from mypy_asyncgen.stubtools.from_source import SourceCode
from mypy_asyncgen.stubtools.generate import generate
from mypy_asyncgen.stubtools.kinds import BadInput
from mypy_asyncgen.stubtools.modules import Target
from mypy_asyncgen.stubtools.report import OUTPUTS, line_of, render
from mypy_asyncgen.stubtools.stubfiles import StubRoot, find_stubs

if TYPE_CHECKING:
    from typing import TypeAlias

    Subparsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]
    Command: TypeAlias = Callable[[argparse.Namespace], int]

CLEAN, FOUND, BAD = 0, 1, 2
INTERRUPTED = 130


def add_parser(subparsers: Subparsers) -> None:
    """Add the ``stubs`` command to a command line.

    Args:
        subparsers: what ``ArgumentParser.add_subparsers`` returned. The chosen command is set as ``func``,
            which takes the parsed arguments and returns the exit status: 0 clean, 1 findings, 2 bad input.
    """
    stubs = subparsers.add_parser("stubs", help="keep stubs honest about coroutines and async generators")
    _add_commands(stubs)


def main(argv: list[str]) -> int:
    """Run ``check``, ``fix`` or ``generate``.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser("mypy-asyncgen stubs")
    _add_commands(parser)
    arguments = parser.parse_args(argv)
    status: int = arguments.func(arguments)
    return status


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_check(commands)
    _add_fix(commands)
    _add_generate(commands)


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="a .pyi file, a package of stubs, or a directory that holds packages",
    )
    counterpart = parser.add_mutually_exclusive_group()
    counterpart.add_argument(
        "--source",
        type=Path,
        metavar="DIR",
        help="compare with the source in DIR, read by syntax alone: nothing is imported",
    )
    counterpart.add_argument(
        "--package",
        action="append",
        metavar="NAME",
        help="compare with the installed package or module NAME, which is imported, and so are the "
        "modules in it that the stubs describe; may be given more than once",
    )
    parser.add_argument(
        "--python-version",
        type=_version,
        metavar="X.Y",
        help="read the conditions of stubs and source for this version (default: the running one)",
    )
    parser.add_argument("--platform", help="read them for this sys.platform (default: the running one)")


def _version(text: str) -> tuple[int, int]:
    major, dot, minor = text.partition(".")
    if not dot or not major.isdigit() or not minor.isdigit():
        raise argparse.ArgumentTypeError(f"a version is written X.Y, not {text!r}")
    return int(major), int(minor)


def _add_check(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "check",
        help="report declarations that are wrong",
        description="Report each function of a stub whose kind is wrong: coroutine function, async generator "
        "function, plain function, context manager factory. Without --source or --package only what is "
        "suspicious is reported.",
    )
    _add_inputs(parser)
    parser.add_argument("--output", choices=OUTPUTS, default="text", help="how to show the findings")
    parser.set_defaults(func=_guarded(_check))


def _add_fix(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "fix",
        help="rewrite what check finds",
        description="Rewrite what check finds, and leave everything else in the stubs as it is. Files are "
        "replaced whole or not at all. Without --source or --package what is only suspicious is rewritten: "
        "look at it with --diff.",
    )
    _add_inputs(parser)
    parser.add_argument("--diff", action="store_true", help="show the changes and write nothing")
    parser.set_defaults(func=_guarded(_fix))


def _add_generate(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "generate",
        help="make stubs with stubgen and put right what it gets wrong",
        description="Run mypy's stubgen and put right what it gets wrong about async: async generators and "
        "what they yield, context manager factories, and overloads for functions whose bool flag decides "
        "between kinds. The package is read by syntax alone and not imported, unless --import is given.",
    )
    parser.add_argument("package", metavar="PACKAGE", help="the dotted name of a package or module")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="where the stubs go")
    parser.add_argument(
        "--source",
        type=Path,
        metavar="DIR",
        help="the directory that holds the package (default: as Python finds it)",
    )
    parser.add_argument(
        "--import",
        action="store_true",
        dest="imports",
        help="let stubgen import the package: compiled modules need it, and __all__ is then respected",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace stubs that are there already")
    parser.set_defaults(func=_guarded(_generate))


def _guarded(command: Command) -> Command:
    """A command whose bad input and interruption end in one sentence."""

    def run(arguments: argparse.Namespace) -> int:
        # Syntax trees are most of what is allocated and stay to the end, so looking for garbage among them
        # finds none; it took half of the time on a thousand modules.
        collecting = gc.isenabled()
        gc.disable()
        try:
            return command(arguments)
        except BadInput as error:
            print(f"mypy-asyncgen stubs: {error}", file=sys.stderr)
            return BAD
        except KeyboardInterrupt:
            print("mypy-asyncgen stubs: interrupted; no file was changed halfway", file=sys.stderr)
            return INTERRUPTED
        finally:
            if collecting:
                gc.enable()

    return run


def _inputs(arguments: argparse.Namespace) -> tuple[list[StubRoot], Counterpart | None, Target]:
    """What the arguments of check and fix name."""
    running = Target()
    target = Target(arguments.python_version or running.version, arguments.platform or running.platform)
    roots = find_stubs(arguments.paths)
    counterpart: Counterpart | None = None
    if arguments.source is not None:
        tops: set[str] = set().union(*(root.top_names for root in roots))
        counterpart = SourceCode(arguments.source, tops, target)
    elif arguments.package:
        if target != running:
            raise BadInput("--package looks at the running Python, so --python-version and --platform do not fit")
        # Imported here, so that checking by syntax never loads what imports.
        from mypy_asyncgen.stubtools.from_runtime import InstalledPackage

        counterpart = InstalledPackage(arguments.package)
    return roots, counterpart, target


def _check(arguments: argparse.Namespace) -> int:
    roots, counterpart, target = _inputs(arguments)
    with Progress("checking") as progress:
        report = check(roots, counterpart, target, progress)
    shown = render(report, arguments.output)
    if shown:
        print(shown)
    _explain(report, counterpart)
    return FOUND if report.findings else CLEAN


def _fix(arguments: argparse.Namespace) -> int:
    roots, counterpart, target = _inputs(arguments)
    with Progress("checking") as progress:
        result = fix(roots, counterpart, target, progress)
    if arguments.diff:
        print(diff(result), end="")
    else:
        write_all(result.after, result.before)
        for finding in result.fixed:
            print(line_of(finding, fixed=True))
    for finding in result.left:
        print(line_of(finding), file=sys.stderr)
    _explain(result.report, counterpart)
    verb = "would be rewritten" if arguments.diff else "rewritten"
    print(
        f"{len(result.fixed)} {verb} in {len(result.after)} of {result.report.modules} stubs, "
        f"{len(result.left)} left for a person",
        file=sys.stderr,
    )
    return FOUND if result.left or (arguments.diff and result.fixed) else CLEAN


def _generate(arguments: argparse.Namespace) -> int:
    with Progress("checking") as progress:
        result = generate(
            arguments.package,
            arguments.output,
            source=arguments.source,
            imports=arguments.imports,
            overwrite=arguments.overwrite,
            say=lambda text: print(text, file=sys.stderr),
            progress=progress,
        )
    for finding in result.left:
        print(line_of(finding), file=sys.stderr)
    print(
        f"{len(result.files)} stubs written to {arguments.output}: {len(result.fixed)} declarations "
        f"put right, {len(result.split)} split into overloads, {len(result.left)} left for a person"
    )
    return FOUND if result.left else CLEAN


def _explain(report: Report, counterpart: Counterpart | None) -> None:
    """Say which modules were not compared; to standard error, as the report may be read by a program."""
    if counterpart is None:
        print(
            "note: nothing to compare with: only what is suspicious was looked for (see --source, --package)",
            file=sys.stderr,
        )
        return
    for module, reason in report.uncompared.items():
        print(f"note: {module}: not compared: {reason}", file=sys.stderr)


class Progress:
    """A line on the terminal that says how far the work is; nothing where standard error is no terminal."""

    def __init__(self, verb: str) -> None:
        self.verb = verb
        self.shown = False

    def __enter__(self) -> Progress:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Show how far the work is."""
        if sys.stderr.isatty() and (done % 10 == 0 or done == total):
            print(f"\r{self.verb} {done}/{total}", end="", file=sys.stderr, flush=True)
            self.shown = True

    def __exit__(self, *exc: object) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
