"""``mypy-asyncgen stubs``: ``check``, ``fix``, ``generate`` and ``export``, over the library `mypy_asyncgen.stubtools`.

The library reads and rewrites; arguments, output and files are the command line's own, as for every other command.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mypy_asyncgen.commands.documentation import HANDBOOK
from mypy_asyncgen.commands.output import formats
from mypy_asyncgen.commands.output.arguments import add_output
from mypy_asyncgen.commands.output.files import place_directory, write_all
from mypy_asyncgen.commands.output.outcome import CLEAN, FOUND, CommandError, guarded, plural
from mypy_asyncgen.commands.output.problem import Problem, Style
from mypy_asyncgen.commands.output.report import Report, Rule
from mypy_asyncgen.commands.output.terminal import Counter
from mypy_asyncgen.stubtools.check import Counterpart, check
from mypy_asyncgen.stubtools.findings import SUMMARIES, Finding
from mypy_asyncgen.stubtools.findings import Report as Found
from mypy_asyncgen.stubtools.fix import diff, fix
from mypy_asyncgen.stubtools.from_source import SourceCode
from mypy_asyncgen.stubtools.generate import generate
from mypy_asyncgen.stubtools.kinds import BadInput
from mypy_asyncgen.stubtools.modules import Target
from mypy_asyncgen.stubtools.stubfiles import StubRoot, find_stubs

if TYPE_CHECKING:
    from typing import TypeAlias

    Subparsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]
    Command: TypeAlias = Callable[[argparse.Namespace], int]

_PROGRAM = "mypy-asyncgen stubs"
_PAGE = f"{HANDBOOK}stubs/"


def add_parser(subparsers: Subparsers) -> None:
    """Add the ``stubs`` command to a command line.

    Args:
        subparsers: what ``ArgumentParser.add_subparsers`` returned. The chosen command is set as ``func``,
            which takes the parsed arguments and returns the exit status: 0 clean, 1 findings, 2 bad input.
    """
    stubs = subparsers.add_parser("stubs", help="keep stubs honest about coroutines and async generators")
    _add_commands(stubs)


def main(argv: list[str]) -> int:
    """Run ``check``, ``fix``, ``generate`` or ``export``.

    Args:
        argv: the arguments, without the program's name.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(_PROGRAM)
    _add_commands(parser)
    arguments = parser.parse_args(argv)
    return guarded(_PROGRAM, lambda: arguments.func(arguments))


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_check(commands)
    _add_fix(commands)
    _add_generate(commands)
    _add_export(commands)


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
    add_output(parser)
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


def _add_export(commands: Subparsers) -> None:
    parser = commands.add_parser(
        "export",
        help="write the refined stubs for LLM clients to a folder, for pyright or ty",
        description="Write the stubs that the plugin refines LLM clients with to a folder. mypy finds them by itself where "
        "the plugin is on; another type checker finds them where DIR is its stub path.",
    )
    parser.add_argument("directory", metavar="DIR", type=Path, help="where the stub packages go")
    parser.add_argument(
        "client", nargs="*", metavar="CLIENT", help="the clients, by their names on PyPI (default: all)"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace stub packages that are there already")
    parser.set_defaults(func=_guarded(_export))


def _guarded(command: Command) -> Command:
    """A command whose bad input ends in one sentence."""

    def run(arguments: argparse.Namespace) -> int:
        # Syntax trees are most of what is allocated and stay to the end, so looking for garbage among them
        # finds none; it took half of the time on a thousand modules.
        collecting = gc.isenabled()
        gc.disable()
        try:
            return command(arguments)
        except BadInput as error:
            raise CommandError(str(error)) from None
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
    with Counter(unit="stubs") as progress:
        found = check(roots, counterpart, target, progress)
    formats.show(formats.render(_report(found, counterpart), arguments.output), arguments.output_file)
    _tell_uncompared(found, counterpart)
    return FOUND if found.findings else CLEAN


def _fix(arguments: argparse.Namespace) -> int:
    roots, counterpart, target = _inputs(arguments)
    with Counter(unit="stubs") as progress:
        result = fix(roots, counterpart, target, progress)
    if arguments.diff:
        print(diff(result), end="")
    else:
        write_all(result.after, result.before)
        for finding in result.fixed:
            now = finding.repair.header if finding.repair is not None else ""
            print(f'{_place(finding)}: "{finding.name}" is now "{now}"')
    for finding in result.left:
        print(_line(finding), file=sys.stderr)
    _tell_uncompared(result.report, counterpart)
    verb = "would be rewritten" if arguments.diff else "rewritten"
    print(
        f"{plural(len(result.fixed), 'declaration')} {verb} in {len(result.after)} of "
        f"{plural(result.report.modules, 'stub')}, {len(result.left)} left for a person",
        file=sys.stderr,
    )
    return FOUND if result.left or (arguments.diff and result.fixed) else CLEAN


def _export(arguments: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.stub_export import export

    written = export(arguments.directory, arguments.client, overwrite=arguments.overwrite)
    print(f"{plural(len(written), 'stub package')} written to {arguments.directory}")
    return CLEAN


def _generate(arguments: argparse.Namespace) -> int:
    with Counter(unit="stubs") as progress:
        result = generate(
            arguments.package,
            source=arguments.source,
            imports=arguments.imports,
            say=lambda text: print(text, file=sys.stderr),
            progress=progress,
        )
    contents = {arguments.output / name: content for name, content in result.contents.items()}
    there = next((path for path in sorted(contents) if path.exists()), None)
    if there is not None and not arguments.overwrite:
        raise CommandError(f"{there}: this stub is there already (--overwrite replaces it); nothing was written")
    place_directory(arguments.output, contents)
    for finding in result.left:
        print(_line(replace(finding, path=arguments.output / finding.path)), file=sys.stderr)
    print(
        f"{plural(len(contents), 'stub')} written to {arguments.output}: "
        f"{plural(len(result.fixed), 'declaration')} put right, {len(result.split)} split into overloads, "
        f"{len(result.left)} left for a person"
    )
    return FOUND if result.left else CLEAN


def _report(found: Found, counterpart: Counterpart | None) -> Report:
    """What was found, as every output takes it."""
    rules = {
        rule.value: Rule(rule.value, summary, partial(str, summary), f"{_PAGE}#{rule.value}")
        for rule, summary in SUMMARIES.items()
    }
    return Report(
        "stubs check",
        [_problem(finding) for finding in found.findings],
        found.modules,
        rules,
        noun="declaration that is wrong about async",
        remarks=_uncompared(found, counterpart),
        unseen={"uncompared": found.uncompared},
        style=Style(columns=True),
        totals={"functions": found.functions, "compared": found.compared},
    )


def _problem(finding: Finding) -> Problem:
    suspicion = "" if finding.certain else "suspicious, nothing to compare with: "
    source = f" ({_shown(Path(finding.source))})" if finding.source else ""
    return Problem(
        _shown(finding.path),
        finding.line,
        finding.column,
        0,
        0,
        finding.rule.value,
        f"{suspicion}{finding.message}{source}",
        (finding.hint[:1].upper() + finding.hint[1:],) if finding.hint else (),
        "error" if finding.certain else "warning",
        (
            ("module", finding.module),
            ("name", finding.name),
            ("certain", finding.certain),
            ("fixable", finding.repair is not None),
            ("source", finding.source),
        ),
    )


def _line(finding: Finding) -> str:
    """A finding that is left for a person, as one line."""
    problem = _problem(finding)
    hint = f"; {finding.hint}" if finding.hint else ""
    return f"{_place(finding)}: {problem.message}{hint}  [{problem.code}]"


def _place(finding: Finding) -> str:
    return f"{_shown(finding.path)}:{finding.line}:{finding.column}"


def _shown(path: Path) -> str:
    """A path as short as it can be written from here."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)


def _uncompared(found: Found, counterpart: Counterpart | None) -> list[str]:
    """Which modules were not compared, and why."""
    if counterpart is None:
        return ["nothing to compare with: only what is suspicious was looked for (see --source, --package)"]
    return [f"{module}: not compared: {reason}" for module, reason in found.uncompared.items()]


def _tell_uncompared(found: Found, counterpart: Counterpart | None) -> None:
    """Say it on the error output, as the report may be read by a program."""
    for remark in _uncompared(found, counterpart):
        print(f"note: {remark}", file=sys.stderr)
