"""Findings that are known: today's are recorded, and only what comes on top of them counts.

A finding is known by its file, its code and its source line, not by a line number, so that it stays known when lines move.
Of several alike in one file as many are known as were recorded. Paths are relative to the baseline's own folder.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from mypy_asyncgen.commands.output.files import write_all
from mypy_asyncgen.commands.output.outcome import CommandError
from mypy_asyncgen.commands.output.places import source_line
from mypy_asyncgen.commands.output.problem import Problem

_VERSION = 1
_KIND = "mypy-asyncgen baseline"

# File, code, source line.
Key = tuple[str, str, str]


class Baseline:
    """The findings that a file records.

    Args:
        path: the file.
        known: how often each is recorded.
    """

    def __init__(self, path: Path, known: Counter[Key]) -> None:
        self.path = path
        self.known = known

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Read a baseline file.

        Args:
            path: the file.

        Raises:
            CommandError: it cannot be read, or is no baseline.
        """
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise CommandError(
                f"{path}: there is no such baseline; record one with: mypy-asyncgen check --write-baseline {path}"
            ) from None
        except OSError as error:
            raise CommandError(f"{path}: cannot be read: {error.strerror or error}") from None
        except (UnicodeDecodeError, json.JSONDecodeError) as error:
            raise CommandError(f"{path}: is not a baseline of mypy-asyncgen: {error}") from None
        return cls(path, _keys(path, content))

    def split(self, findings: Iterable[Problem]) -> tuple[list[Problem], int]:
        """Tell new findings from known ones.

        Args:
            findings: what a check found.

        Returns:
            The new ones (of several alike the last in the file), and the number of known ones.
        """
        left = self.known.copy()
        new: list[Problem] = []
        known = 0
        for problem in findings:
            key = self._key(problem)
            if left[key] > 0:
                left[key] -= 1
                known += 1
            else:
                new.append(problem)
        return new, known

    def stale(self, findings: Iterable[Problem], checked: Sequence[Path]) -> int:
        """How many recorded findings are there no more, in files that were checked or that are gone."""
        left = self.known.copy()
        left.subtract(map(self._key, findings))
        seen = {_relative(path, self.path) for path in checked}
        return sum(count for key, count in left.items() if count > 0 and (key[0] in seen or self._is_gone(key[0])))

    def _is_gone(self, name: str) -> bool:
        return not (self.path.absolute().parent / name).exists()

    def _key(self, problem: Problem) -> Key:
        return _relative(Path(problem.path), self.path), problem.code, source_line(problem)


def write(path: Path, findings: Sequence[Problem], checked: Sequence[Path]) -> int:
    """Record findings. What the file knows of files that were not checked this time stays.

    Args:
        path: the baseline file, which may be there already.
        findings: what to record.
        checked: the files that were checked.

    Returns:
        The number of findings that the file holds now.

    Raises:
        CommandError: there is a file of that name that is no baseline, or it cannot be written.
    """
    before: bytes | None = None
    kept: Counter[Key] = Counter()
    if path.exists():
        old = Baseline.read(path)
        before = path.read_bytes()
        seen = {_relative(each, path) for each in checked}
        kept = Counter({key: n for key, n in old.known.items() if key[0] not in seen and not old._is_gone(key[0])})
    fresh = Baseline(path, kept)
    fresh.known.update(map(fresh._key, findings))
    write_all({path: _serialised(fresh.known)}, {path: before})
    return fresh.known.total()


def _serialised(known: Counter[Key]) -> bytes:
    files: dict[str, dict[str, dict[str, int]]] = {}
    for (name, code, line), count in sorted(known.items()):
        files.setdefault(name, {}).setdefault(code, {})[line] = count
    content = {"kind": _KIND, "version": _VERSION, "files": files}
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _keys(path: Path, content: Any) -> Counter[Key]:
    if not isinstance(content, dict) or content.get("kind") != _KIND:
        raise CommandError(f'{path}: is not a baseline of mypy-asyncgen: it has no "kind": "{_KIND}"')
    if content.get("version") != _VERSION:
        raise CommandError(
            f"{path}: is a baseline of version {content.get('version')}, and only version {_VERSION} is understood; "
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
        raise CommandError(f"{path}: is damaged: {error}") from None
    return known


def _relative(path: Path, baseline: Path) -> str:
    """A path from the baseline's folder, with slashes; the full path on another drive."""
    full = path.resolve()
    try:
        return Path(os.path.relpath(full, baseline.resolve().parent)).as_posix()
    except ValueError:
        return full.as_posix()
