"""The file of known errors: how it is written, and how an error is found in it.

An error is known by its file, its code and its source line, not by a line number, so that it stays known when lines move. Of
several alike in one file as many are known as were recorded. Paths are relative to the file's own folder. The command line
writes the file, and the plugin leaves out what it holds where a setting names it.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

VERSION = 1
KIND = "mypy-asyncgen baseline"

# File, code, source line.
Key = tuple[str, str, str]


class BaselineError(Exception):
    """A baseline cannot be used; the text is one sentence that names the file."""


def read(path: Path) -> Counter[Key]:
    """Read a baseline.

    Args:
        path: the file.

    Returns:
        How often each error is recorded.

    Raises:
        BaselineError: it cannot be read, or is no baseline.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BaselineError(
            f"{path}: there is no such baseline; record one with: mypy-asyncgen check --write-baseline {path}"
        ) from None
    except OSError as error:
        raise BaselineError(f"{path}: cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise BaselineError(f"{path}: is not a baseline of mypy-asyncgen: {error}") from None
    if any(line.startswith(("<<<<<<< ", ">>>>>>> ")) for line in text.splitlines()):
        raise BaselineError(
            f"{path}: holds the marks of a merge conflict; take either side, and record the rest with --write-baseline {path}"
        )
    try:
        return _keys(path, json.loads(text))
    except json.JSONDecodeError as error:
        raise BaselineError(f"{path}: is not a baseline of mypy-asyncgen: {error}") from None


def serialised(known: Counter[Key]) -> bytes:
    """A baseline's text: sorted, so that it changes as little as what it records.

    Args:
        known: how often each error is recorded.
    """
    files: dict[str, dict[str, dict[str, int]]] = {}
    for (name, code, line), count in sorted(known.items()):
        files.setdefault(name, {}).setdefault(code, {})[line] = count
    content = {"kind": KIND, "version": VERSION, "files": files}
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def relative(path: Path, baseline: Path) -> str:
    """A path as the baseline has it: from its folder, with slashes; the full path on another drive.

    Args:
        path: the file that has an error.
        baseline: the baseline.
    """
    full = path.resolve()
    try:
        return Path(os.path.relpath(full, baseline.resolve().parent)).as_posix()
    except ValueError:
        return full.as_posix()


def normalised(line: str) -> str:
    """A source line as the baseline has it, with runs of white space made one.

    Args:
        line: the line.
    """
    return " ".join(line.split())


def gone(known: Counter[Key], baseline: Path) -> dict[tuple[str, str], int]:
    """What is recorded of files that are there no more: a file that was renamed goes on having it.

    Args:
        known: the recorded errors.
        baseline: the baseline.

    Returns:
        How often each is recorded, by code and source line.
    """
    folder = baseline.absolute().parent
    missing = {name for name in {key[0] for key in known} if not (folder / name).exists()}
    counted: Counter[tuple[str, str]] = Counter()
    for (name, code, line), count in known.items():
        if name in missing:
            counted[code, line] += count
    return counted


def _keys(path: Path, content: Any) -> Counter[Key]:
    if not isinstance(content, dict) or content.get("kind") != KIND:
        raise BaselineError(f'{path}: is not a baseline of mypy-asyncgen: it has no "kind": "{KIND}"')
    if content.get("version") != VERSION:
        raise BaselineError(
            f"{path}: is a baseline of version {content.get('version')}, and only version {VERSION} is understood; "
            "record it anew with --write-baseline under another name"
        )
    known: Counter[Key] = Counter()
    try:
        for name, codes in content["files"].items():
            for code, lines in codes.items():
                for line, count in lines.items():
                    if not isinstance(count, int) or count < 1:
                        raise ValueError(f"{count!r} is not a number of findings")
                    known[name, code, line] = count
    except (AttributeError, KeyError, ValueError) as error:
        raise BaselineError(f"{path}: is damaged: {error}") from None
    return known
