"""The command line: ``mypy-asyncgen check``, ``demo``, ``explain``, ``init``, ``fix`` and ``stubs``.

Arguments are read here; what is done with them is in `mypy_asyncgen.commands`, imported only for the command that runs.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from mypy_asyncgen import __version__
from mypy_asyncgen.commands.output.outcome import FAILED, INTERRUPTED, CommandError

PROGRAM = "mypy-asyncgen"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        argv: the arguments, without the program's name; those of the process by default.

    Returns:
        The exit status: 0 nothing found, 1 errors found, 2 bad input or mypy could not run, 130 interrupted.
    """
    whole_process = argv is None
    arguments = list(sys.argv[1:] if argv is None else argv)
    status = _run(arguments)
    if whole_process:
        _leave(status)
    return status


def _run(arguments: list[str]) -> int:
    own, mypy = _split(arguments)
    options = _parser(own[0] if own else None).parse_args(own)
    options.mypy = mypy
    if mypy and options.command not in ("check", "fix"):
        print(f'{PROGRAM}: only "check" and "fix" hand options behind "--" to mypy', file=sys.stderr)
        return FAILED
    try:
        status: int = options.func(options)
        sys.stdout.flush()
        return status
    except CommandError as error:
        print(f"{PROGRAM}: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print(f"{PROGRAM}: interrupted; no file was changed halfway", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python would complain when it closes the stream.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _leave(status: int) -> None:
    """End the process at once: freeing what mypy built takes longer than starting did."""
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    os._exit(status)


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    """Our arguments, and mypy's behind the first ``--``."""
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _parser(command: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        PROGRAM,
        description="Find every misuse of a coroutine, an async generator or an async iterable, with mypy.",
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(commands)
    _add_demo(commands)
    _add_explain(commands)
    _add_fix(commands)
    _add_init(commands)
    _add_stubs(commands, chosen=command == "stubs")
    return parser


def _add_stubs(commands: argparse._SubParsersAction[argparse.ArgumentParser], *, chosen: bool) -> None:
    # What it needs takes longer to import than everything else here; for the help of the others a line will do.
    if chosen:
        from mypy_asyncgen.stubtools.cli import add_parser

        add_parser(commands)
    else:
        commands.add_parser("stubs", help="keep stubs honest about coroutines and async generators")


_MYPY = 'Options behind "--" are mypy\'s own: mypy-asyncgen check src -- --python-version 3.12'


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check",
        help="run mypy with the plugin on, and show what the plugin has to say",
        description="Run mypy with the plugin on, on top of the project's own configuration (which is not changed) or "
        "without one, and show only what the plugin has to say. Exit status: 0 nothing found, 1 errors found, 2 mypy "
        "could not check.",
        epilog=_MYPY,
    )
    _add_paths(parser)
    parser.add_argument(
        "--output",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="how to show errors: as mypy does (default), as JSON, as SARIF 2.1.0, as GitHub annotations",
    )
    known = parser.add_mutually_exclusive_group()
    known.add_argument("--baseline", type=Path, metavar="FILE", help="show only errors that FILE does not record")
    known.add_argument("--write-baseline", type=Path, metavar="FILE", help="record today's errors in FILE")
    parser.set_defaults(func=_check)


def _add_paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file or folder (default: what mypy's configuration names, or else this folder)",
    )
    parser.add_argument("--strict", action="store_true", help="with mypy's --strict")
    parser.add_argument("--all-codes", action="store_true", help="with the codes that are off by default")


def _check(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.check import CheckOptions, check

    return _with_mypy(
        lambda: check(
            CheckOptions(
                options.paths,
                options.mypy,
                options.strict,
                options.all_codes,
                options.output,
                options.baseline,
                options.write_baseline,
            )
        )
    )


def _with_mypy(command: Callable[[], int]) -> int:
    """Run a command that runs mypy; where mypy ends early, its words and its exit status are the command's."""
    from mypy_asyncgen.commands.engine import MypyEnded

    try:
        return command()
    except MypyEnded as end:
        if end.text:
            print(end.text, file=sys.stderr if end.status else sys.stdout)
        return FAILED if end.status else 0


def _add_explain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "explain",
        help="say what an error code means and what to write instead; without one, list the codes",
        description="Print the documentation of an error code: what it reports, why it is wrong, an example, what to "
        "use instead, known limits, how to switch it off. Without a code, list them with their defaults.",
    )
    parser.add_argument("code", nargs="?", metavar="CODE", help="an error code, as await-async-generator")
    parser.set_defaults(func=_explain)


def _explain(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.explain import explain

    return explain(options.code)


def _add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "demo",
        help="check the bundled programs, wrong and repaired",
        description="Check the programs that come with the plugin, wrong and then repaired, and show what it says.",
    )
    parser.add_argument("name", nargs="?", metavar="NAME", help="only this program")
    parser.set_defaults(func=_demo)


def _demo(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.demo import demo

    return _with_mypy(lambda: demo(options.name))


def _add_init(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "init",
        help="add the plugin to mypy's configuration",
        description="Add the plugin to the configuration that mypy reads in this folder (mypy.ini, .mypy.ini, "
        "pyproject.toml or setup.cfg), or start one. Comments and formatting are kept.",
    )
    parser.add_argument("--diff", action="store_true", help="show the change and write nothing")
    parser.add_argument("--config-file", type=Path, metavar="FILE", help="change or start this file")
    parser.set_defaults(func=_init)


def _init(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.init import init

    return _with_mypy(lambda: init(options.config_file, diff=options.diff))


def _add_fix(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "fix",
        help="repair the errors whose repair is certain",
        description="Repair errors and keep formatting and comments. A repair that mypy does not agree with is taken "
        "back; files are replaced whole or not at all. Afterwards says what is left.",
        epilog=_MYPY.replace("check", "fix"),
    )
    _add_paths(parser)
    parser.add_argument("--diff", action="store_true", help="show the changes and write nothing")
    parser.add_argument("--unsafe", action="store_true", help="also make repairs that the code may not have meant")
    parser.set_defaults(func=_fix)


def _fix(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.fix import fix
    from mypy_asyncgen.commands.fixer import FixOptions

    return _with_mypy(
        lambda: fix(
            FixOptions(options.paths, options.mypy, options.strict, options.all_codes, options.diff, options.unsafe)
        )
    )
