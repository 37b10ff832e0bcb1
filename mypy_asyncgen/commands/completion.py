"""``mypy-asyncgen completion``: a script with which a shell completes commands, options and error codes.

The script is made from the parser, so that it never lacks an option that the command has.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

from mypy_asyncgen.codes import CODES

_TAKES_CODES = {"--select", "--ignore"}
_CODE_COMMAND = "explain"


def script(shell: str, parser: argparse.ArgumentParser) -> str:
    """The script.

    Args:
        shell: ``bash``, ``zsh`` or ``fish``.
        parser: the whole command line.
    """
    commands = dict(_commands(parser, ()))
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell](parser.prog, commands)


def _commands(
    parser: argparse.ArgumentParser, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Each command with its parser, from the whole to its parts."""
    yield path, parser
    for name, part in _parts(parser).items():
        yield from _commands(part, (*path, name))


def _parts(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _words(path: tuple[str, ...], parser: argparse.ArgumentParser) -> list[str]:
    """What can stand next behind a command."""
    words = [name for action in parser._actions for name in action.option_strings if name.startswith("--")]
    if path and path[-1] == _CODE_COMMAND:
        words += CODES
    words += [
        str(choice) for action in parser._actions if not action.option_strings for choice in (action.choices or ())
    ]
    return words


def _values(parser: argparse.ArgumentParser) -> dict[str, list[str]]:
    """The values of the options that take one of a few."""
    found = {}
    for action in parser._actions:
        for name in action.option_strings:
            if name in _TAKES_CODES:
                found[name] = list(CODES)
            elif action.choices is not None:
                found[name] = [str(choice) for choice in action.choices]
    return found


def _bash(program: str, commands: dict[tuple[str, ...], argparse.ArgumentParser]) -> str:
    function = "_" + re.sub(r"\W", "_", program)
    cases = "\n".join(
        f'        "{" ".join(path)}") words="{" ".join(_words(path, parser))}" ;;' for path, parser in commands.items()
    )
    values: dict[str, list[str]] = {}
    for parser in commands.values():
        values.update(_values(parser))
    options = "\n".join(f'        {name}) words="{" ".join(chosen)}" ;;' for name, chosen in values.items())
    known = "|".join(" ".join(path) for path in commands if path)
    return f"""\
{function}() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}" words="" path="" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "|{known}|" in
            *"|${{path:+$path }}$word|"*) path="${{path:+$path }}$word" ;;
        esac
    done
    case "$previous" in
{options}
        *) case "$path" in
{cases}
        esac ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    if [[ "$current" != -* ]]; then
        COMPREPLY+=($(compgen -f -- "$current"))
    fi
}}
complete -o filenames -F {function} {program}"""


def _zsh(program: str, commands: dict[tuple[str, ...], argparse.ArgumentParser]) -> str:
    return "autoload -U +X bashcompinit && bashcompinit\n" + _bash(program, commands)


def _fish(program: str, commands: dict[tuple[str, ...], argparse.ArgumentParser]) -> str:
    lines = []
    for path, parser in commands.items():
        others = [path[-1]] if path else []
        seen = " and ".join(f"__fish_seen_subcommand_from {name}" for name in path)
        condition = f"-n '{seen.replace(' and ', '; and ')}'" if seen else "-n __fish_use_subcommand"
        for name, part in _parts(parser).items():
            if name not in others:
                about = _quoted(part.description or "")
                lines.append(f"complete -c {program} {condition} -f -a {name} -d {about}")
        values = _values(parser)
        for action in parser._actions:
            for option in action.option_strings:
                if option.startswith("--"):
                    chosen = f" -x -a {_quoted(' '.join(values[option]))}" if option in values else ""
                    about = _quoted(action.help or "")
                    lines.append(f"complete -c {program} {condition} -l {option[2:]}{chosen} -d {about}")
        if path and path[-1] == _CODE_COMMAND:
            lines.append(f"complete -c {program} {condition} -f -a {_quoted(' '.join(CODES))}")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """A text as fish reads it back, cut to its first sentence."""
    first = re.split(r"(?<=[a-z])[.:;] ", " ".join(text.split()), maxsplit=1)[0]
    return "'" + first.replace("\\", "\\\\").replace("'", "\\'") + "'"
