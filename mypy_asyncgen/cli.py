"""The command line: ``mypy-asyncgen check``, ``demo``, ``explain``, ``fix``, ``init``, ``stubs`` and ``completion``.

Arguments are read here; what is done with them is in `mypy_asyncgen.commands`, imported only for the command that runs.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from mypy_asyncgen import __version__
from mypy_asyncgen.commands.output.arguments import add_output
from mypy_asyncgen.commands.output.outcome import CLEAN, FAILED, guarded

PROGRAM = "mypy-asyncgen"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        argv: the arguments, without the program's name; those of the process by default.

    Returns:
        The exit status: 0 nothing found, 1 errors found, 2 bad input or nothing could be checked, 130 interrupted.
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
    return guarded(PROGRAM, lambda: options.func(options))


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


class _Parser(argparse.ArgumentParser):
    """A parser whose help keeps examples as they are written, and that knows where mypy's own options go."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(*arguments, **options)

    def error(self, message: str) -> NoReturn:
        """End with a sentence, and with what to type where it is one of mypy's options."""
        unknown = re.fullmatch(r"unrecognized arguments: (-.*)", message)
        if unknown is not None:
            message += f'\nmypy\'s own options stand behind "--": {PROGRAM} check -- {unknown[1]}'
        super().error(message)


def _parser(command: str | None) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(
        PROGRAM,
        description="Find every misuse of a coroutine, an async generator or an async iterable, with mypy.",
        epilog=_examples("check", "check src --output github", "fix --diff", "explain await-async-generator"),
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_check(commands)
    _add_demo(commands)
    _add_explain(commands)
    _add_fix(commands)
    _add_init(commands)
    _add_stubs(commands, chosen=command in ("stubs", "completion"))
    _add_completion(commands, parser)
    return parser


def _examples(*lines: str) -> str:
    """The end of a help text: what to type."""
    return "\n".join(["examples:", *(f"  {PROGRAM} {line}" for line in lines)])


def _add_stubs(commands: argparse._SubParsersAction[argparse.ArgumentParser], *, chosen: bool) -> None:
    # What it needs takes longer to import than everything else here; for the help of the others a line will do.
    if chosen:
        from mypy_asyncgen.commands.stubs import add_parser

        add_parser(commands)
    else:
        commands.add_parser("stubs", help="keep stubs honest about coroutines and async generators")


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "check",
        help="run mypy with the plugin on, and show what the plugin has to say",
        description="""\
Run mypy with the plugin on, on top of the project's own configuration (which is not changed) or without one, and show
only what the plugin has to say. Functions without annotations are looked into whatever the configuration says. A file
that mypy cannot check is set aside and named, and the rest is checked.

exit status:
  0  nothing found
  1  errors found
  2  nothing could be checked, or the arguments cannot be used""",
        epilog=_examples(
            "check",
            "check src tests --select await-async-generator,unawaited-coroutine",
            "check --output sarif --output-file async.sarif --exit-zero",
            "check --write-baseline async-baseline.json",
            "check --baseline async-baseline.json",
            "check --python .venv",
            'check src -- --python-version 3.12        (options behind "--" are mypy\'s own)',
        ),
    )
    _add_paths(parser)
    add_output(parser)
    parser.add_argument("--statistics", action="store_true", help="show only how many errors there are of each code")
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 also where errors are found")
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
    parser.add_argument(
        "--python",
        type=Path,
        metavar="PATH",
        help="the Python, or the folder of the environment, whose packages the code imports (default: the active one, "
        ".venv or venv in the project, what uv, poetry, pdm or pipenv made; else this one)",
    )
    parser.add_argument(
        "--select", type=_codes, action="extend", default=[], metavar="CODE,...", help="only these codes"
    )
    parser.add_argument(
        "--ignore", type=_codes, action="extend", default=[], metavar="CODE,...", help="not these codes"
    )
    parser.add_argument("--strict", action="store_true", help="with mypy's --strict")
    parser.add_argument("--all-codes", action="store_true", help="with the codes that are off by default")


def _codes(text: str) -> list[str]:
    return [name.strip().strip("[]") for name in text.split(",") if name.strip()]


def _check(options: argparse.Namespace) -> int:
    from mypy_asyncgen.commands.check import CheckOptions, check

    return _with_mypy(
        lambda: check(
            CheckOptions(
                options.paths,
                options.mypy,
                strict=options.strict,
                all_codes=options.all_codes,
                output=options.output,
                output_file=options.output_file,
                statistics=options.statistics,
                exit_zero=options.exit_zero,
                select=options.select,
                ignore=options.ignore,
                baseline=options.baseline,
                write_baseline=options.write_baseline,
                python=options.python,
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
        epilog=_examples("explain", "explain await-async-generator"),
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
        epilog=_examples("demo", "demo chat_client"),
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
        epilog=_examples("init --diff", "init", "init --config-file mypy.ini"),
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
        description="""\
Repair errors and keep formatting and comments. A repair that mypy does not agree with is taken back; files are replaced
whole or not at all. Afterwards the command says what is left.

exit status:
  0  no error is left (with --diff: there was none)
  1  an error is left
  2  nothing could be checked, or the arguments cannot be used""",
        epilog=_examples(
            "fix --diff",
            "fix src",
            "fix --select truthy-coroutine",
            "fix --unsafe --diff app.py",
        ),
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
            FixOptions(
                options.paths,
                options.mypy,
                options.strict,
                options.all_codes,
                options.diff,
                options.unsafe,
                python=options.python,
                select=options.select,
                ignore=options.ignore,
            )
        )
    )


def _add_completion(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], whole: argparse.ArgumentParser
) -> None:
    parser = commands.add_parser(
        "completion",
        help="print a script that completes this command in a shell",
        description="Print a script with which a shell completes commands, options and error codes.",
        epilog="""\
examples:
  bash:  eval "$(mypy-asyncgen completion bash)"       in ~/.bashrc
  zsh:   eval "$(mypy-asyncgen completion zsh)"        in ~/.zshrc, after compinit
  fish:  mypy-asyncgen completion fish | source        in ~/.config/fish/config.fish""",
    )
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell")
    parser.set_defaults(func=lambda options: _completion(options.shell, whole))


def _completion(shell: str, parser: argparse.ArgumentParser) -> int:
    from mypy_asyncgen.commands.completion import script

    print(script(shell, parser))
    return CLEAN
