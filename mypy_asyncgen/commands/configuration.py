"""Add the plugin to a configuration file as a person would: one line changed or added, everything else left alone.

Files are edited as text. What came out is read back and must be what was there, with the plugin in front of the other
plugins; where it is not (a file written in a way that this cannot follow), the edit is refused.
"""

from __future__ import annotations

import configparser
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mypy_asyncgen.commands.output.files import newline_of
from mypy_asyncgen.commands.output.outcome import CommandError

if sys.version_info >= (3, 11):
    import tomllib
else:  # mypy itself depends on tomli for Python 3.10.
    import tomli as tomllib

PLUGIN = "mypy_asyncgen"

# The ini section of a new configuration, and the TOML table. Functions without annotations are looked at too.
NEW_INI = f"[mypy]\nplugins = {PLUGIN}\ncheck_untyped_defs = True\n"
NEW_TOML = f'[tool.mypy]\nplugins = ["{PLUGIN}"]\ncheck_untyped_defs = true\n'

_Options = dict[str, Any]


def add_plugin(path: Path, text: str) -> str | None:
    """Add the plugin to a configuration.

    Args:
        path: the file, whose name says what kind it is.
        text: its content.

    Returns:
        The new content; None where the plugin is there already.

    Raises:
        CommandError: the file is not valid, or is written in a way that cannot be edited safely.
    """
    toml = path.suffix.lower() == ".toml"
    read, edit = (_read_toml, _edit_toml) if toml else (_read_ini, _edit_ini)
    before = _read(path, text, read)
    plugins = _plugins(path, before)
    if PLUGIN in {name.split(":")[0] for name in plugins}:
        return None
    after = edit(text)
    try:
        changed = read(after)
    except (configparser.Error, tomllib.TOMLDecodeError):
        changed = {}
    if changed != _expected(before, plugins, toml=toml):
        raise CommandError(
            f'{path}: "plugins" is written in a way that cannot be edited safely; add "{PLUGIN}" to it by hand, in front'
        )
    return after


def checks_unannotated(path: Path, text: str) -> bool:
    """Whether a configuration has mypy look into functions without annotations."""
    toml = path.suffix.lower() == ".toml"
    section = _section(_read(path, text, _read_toml if toml else _read_ini), toml=toml)
    return any(
        str(section.get(key, "")).lower() in ("true", "1", "yes", "on") for key in ("strict", "check_untyped_defs")
    )


def lacks_mypy(text: str) -> bool:
    """Whether a TOML file says nothing to mypy."""
    return "mypy" not in tomllib.loads(text).get("tool", {})


def _read(path: Path, text: str, read: Callable[[str], _Options]) -> _Options:
    try:
        return read(text)
    except (configparser.Error, tomllib.TOMLDecodeError) as error:
        raise CommandError(f"{path}: is not valid, and nothing was changed: {' '.join(str(error).split())}") from None


def _read_ini(text: str) -> _Options:
    parser = configparser.RawConfigParser()
    parser.read_string(text)
    return {name: dict(parser.items(name)) for name in parser.sections()}


def _read_toml(text: str) -> _Options:
    return tomllib.loads(text)


def _section(options: _Options, *, toml: bool) -> _Options:
    section = options.get("tool", {}).get("mypy", {}) if toml else options.get("mypy", {})
    return section if isinstance(section, dict) else {}


def _plugins(path: Path, options: _Options) -> list[str]:
    toml = path.suffix.lower() == ".toml"
    value = _section(options, toml=toml).get("plugins", [])
    if isinstance(value, str):
        return [name.strip() for name in value.split(",") if name.strip()]
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return value
    raise CommandError(f'{path}: "plugins" is neither a list nor a string, and nothing was changed')


def _expected(before: _Options, plugins: list[str], *, toml: bool) -> _Options | None:
    """What the edited file must hold, in the form the old value had; None where that cannot be said."""
    import copy

    after = copy.deepcopy(before)
    section = after.setdefault("tool", {}).setdefault("mypy", {}) if toml else after.setdefault("mypy", {})
    old = section.get("plugins")
    if toml and not isinstance(old, str):
        section["plugins"] = [PLUGIN, *plugins]
    elif not toml and old is not None and old.startswith("\n"):
        section["plugins"] = f"\n{PLUGIN},{old}"
    else:
        section["plugins"] = f"{PLUGIN}, {old}" if old and old.strip() else PLUGIN
    return after


def _edit_ini(text: str) -> str:
    newline = newline_of(text)
    lines = text.splitlines(keepends=True)
    at = _find(lines, r"\[mypy\]")
    if at is None:
        gap = newline if text.strip() else ""
        return _ended(text, newline) + gap + f"[mypy]{newline}plugins = {PLUGIN}{newline}"
    lines[at] = _ended(lines[at], newline)
    for number in range(at + 1, len(lines)):
        if re.match(r"\[", lines[number]):
            break
        found = re.match(r"(?i)(plugins[ \t]*[=:][ \t]*)(.*?)([ \t]*\r?\n?)$", lines[number])
        if found is None:
            continue
        if found[2]:
            lines[number] = f"{found[1]}{PLUGIN}, {found[2]}{found[3]}"
        else:
            _into_continuation(lines, number, newline)
        return "".join(lines)
    lines.insert(at + 1, f"plugins = {PLUGIN}{newline}")
    return "".join(lines)


def _into_continuation(lines: list[str], at: int, newline: str) -> None:
    """Put the plugin in front of plugins that stand on lines of their own below the key."""
    below = lines[at + 1] if at + 1 < len(lines) else ""
    indent = re.match(r"[ \t]+(?=\S)", below)
    if indent is not None:
        lines.insert(at + 1, f"{indent[0]}{PLUGIN},{newline}")
    else:
        lines[at] = f"{lines[at].rstrip()} {PLUGIN}{newline}"


def _edit_toml(text: str) -> str:
    newline = newline_of(text)
    lines = text.splitlines(keepends=True)
    at = _find(lines, r"\[[ \t]*tool[ \t]*\.[ \t]*mypy[ \t]*\][ \t]*(#.*)?")
    if at is None:
        table = f'[tool.mypy]{newline}plugins = ["{PLUGIN}"]{newline}'
        overrides = _find(lines, r"\[\[?[ \t]*tool[ \t]*\.[ \t]*mypy[ \t]*\.[^]]*\]\]?[ \t]*(#.*)?")
        if overrides is not None:
            lines.insert(overrides, table + newline)
            return "".join(lines)
        return _ended(text, newline) + (newline if text.strip() else "") + table
    lines[at] = _ended(lines[at], newline)
    for number in range(at + 1, len(lines)):
        if re.match(r"[ \t]*\[", lines[number]):
            break
        found = re.match(r"""([ \t]*(?:plugins|"plugins")[ \t]*=[ \t]*)(\[|["'])(.*)$""", lines[number], re.S)
        if found is None:
            continue
        if found[2] != "[":
            lines[number] = f"{found[1]}{found[2]}{PLUGIN}, {found[3]}"
        else:
            _into_array(lines, number, found[1] + "[", found[3], newline)
        return "".join(lines)
    lines.insert(at + 1, f'plugins = ["{PLUGIN}"]{newline}')
    return "".join(lines)


def _into_array(lines: list[str], at: int, head: str, rest: str, newline: str) -> None:
    """Put the plugin in front of what an array holds, on one line or on several, in the quotes that are used there."""
    single = re.search(r"'[^'\n]*'", rest if rest.strip() else "".join(lines[at + 1 : at + 4]))
    name = f"'{PLUGIN}'" if single is not None and '"' not in single[0] and '"' not in rest else f'"{PLUGIN}"'
    if rest.strip() == "" or rest.lstrip().startswith("#"):
        below = next((line for line in lines[at + 1 :] if line.strip()), "")
        indent = re.match(r"[ \t]*", below)
        shift = indent[0] if indent is not None and not below.lstrip().startswith("]") else "    "
        lines.insert(at + 1, f"{shift}{name},{newline}")
    else:
        comma = "" if rest.lstrip().startswith("]") else ", "
        lines[at] = head + name + comma + rest.lstrip(" \t")


def _find(lines: list[str], pattern: str) -> int | None:
    """The first line that is a header of this form."""
    for number, line in enumerate(lines):
        if re.fullmatch(rf"[ \t]*{pattern}[ \t]*", line.rstrip("\r\n")):
            return number
    return None


def _ended(text: str, newline: str) -> str:
    return text if not text or text.endswith(("\n", "\r")) else text + newline


def option(path: Path, name: str) -> str | None:
    """What a configuration says for an option of mypy's, as text.

    Args:
        path: the configuration file.
        name: the option.

    Returns:
        Its value; None where the file does not name it, or cannot be read.
    """
    try:
        text = path.read_text(encoding="utf-8")
        toml = path.suffix.lower() == ".toml"
        found = _section((_read_toml if toml else _read_ini)(text), toml=toml).get(name)
    except (OSError, UnicodeDecodeError, configparser.Error, tomllib.TOMLDecodeError):
        return None
    return None if found is None else str(found)


def oldest_python(folder: Path) -> tuple[int, int] | None:
    """The oldest Python that the project in a folder runs on (``requires-python``, PEP 621), or None.

    Args:
        folder: where ``pyproject.toml`` is looked for.
    """
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8")).get("project", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return None
    wanted = project.get("requires-python") if isinstance(project, dict) else None
    found = re.search(r"(?:>=|==|~=)\s*(\d+)\.(\d+)", wanted) if isinstance(wanted, str) else None
    return (int(found[1]), int(found[2])) if found is not None else None
