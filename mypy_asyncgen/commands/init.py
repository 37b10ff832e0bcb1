"""``mypy-asyncgen init``: add the plugin to the configuration that mypy reads here, or start one."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

from mypy_asyncgen.commands import configuration, engine
from mypy_asyncgen.commands.output.files import Text, newline_of, read_text, write_all
from mypy_asyncgen.commands.output.outcome import CLEAN, CommandError

_NEXT = """Next:
  mypy PATH                                        checks with the plugin on from now on
  mypy-asyncgen check PATH                         shows only what the plugin has to say
  mypy-asyncgen check PATH --write-baseline FILE   records what is there today, where that is much"""


def init(config: Path | None, *, diff: bool) -> int:
    """Set the plugin up.

    Args:
        config: the configuration file to change or start; None for the one mypy reads here.
        diff: only show the change.

    Returns:
        0.

    Raises:
        CommandError: the file cannot be read, edited or written; nothing was changed.
    """
    path = config if config is not None else _choose()
    exists = path.exists()
    old = read_text(path) if exists else Text(path, b"", "", "utf-8")
    if not exists and config is not None and not path.parent.is_dir():
        raise CommandError(f"{path}: there is no folder {path.parent}")
    new = configuration.add_plugin(path, old.text) if exists else _fresh(path)
    if exists and new is not None and path.name == "pyproject.toml" and configuration.lacks_mypy(old.text):
        new = _appended(old.text)
    if new is None:
        print(f"{path}: the plugin is there already; nothing to do")
        return CLEAN
    if diff:
        _show(path, old.text, new, exists=exists)
        return CLEAN
    write_all({path: old.encoded(new)}, {path: old.raw if exists else None})
    print(f"{path}: {'added' if exists else 'started with'} {_what(new, old.text)}")
    if not configuration.checks_unannotated(path, new):
        print("Functions without annotations are only looked at where this file also says check_untyped_defs = true.")
    print(_NEXT)
    return CLEAN


def _choose() -> Path:
    """The file mypy reads in this folder, or the one to start with."""
    for name in ("mypy.ini", ".mypy.ini", "pyproject.toml", "setup.cfg"):
        if Path(name).is_file():
            # mypy passes over a file that it cannot parse, and here that would lead to the wrong one.
            text = read_text(Path(name)).text
            if name in ("mypy.ini", ".mypy.ini") or "mypy" in text:
                configuration.checks_unannotated(Path(name), text)
    found = engine.config_in_use()
    if found is None:
        return Path("pyproject.toml") if Path("pyproject.toml").is_file() else Path("mypy.ini")
    path = Path(found)
    if _is_users_own(path):
        raise CommandError(
            f"mypy reads {found} here, which is for all your projects: change that with --config-file {found}, or start "
            "a configuration for this one with --config-file mypy.ini"
        )
    return path


def _is_users_own(path: Path) -> bool:
    from mypy.defaults import USER_CONFIG_FILES

    return any(path.resolve() == Path(name).resolve() for name in USER_CONFIG_FILES)


def _fresh(path: Path) -> str:
    return configuration.NEW_TOML if path.suffix.lower() == ".toml" else configuration.NEW_INI


def _appended(text: str) -> str:
    """A `pyproject.toml` that has nothing about mypy yet, with a table for it."""
    newline = newline_of(text)
    end = "" if not text or text.endswith("\n") else newline
    gap = newline if text.strip() else ""
    return text + end + gap + configuration.NEW_TOML.replace("\n", newline)


def _what(new: str, old: str) -> str:
    added = [line[2:].strip() for line in difflib.ndiff(old.splitlines(), new.splitlines()) if line.startswith("+ ")]
    return "; ".join(line for line in added if line)


def _show(path: Path, old: str, new: str, *, exists: bool) -> None:
    shown = path.as_posix()
    lines = difflib.unified_diff(
        old.splitlines(keepends=True),
        new.splitlines(keepends=True),
        f"a/{shown}" if exists else "/dev/null",
        f"b/{shown}",
    )
    for line in lines:
        sys.stdout.write(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")
