"""Errors that a baseline records: where a setting names the file, mypy does not report them again."""

from __future__ import annotations

import hashlib
import linecache
import os
from collections import Counter
from pathlib import Path

from mypy_asyncgen import baseline

# The command line tells known errors from new ones itself, and counts both.
SWITCH = "MYPY_ASYNCGEN_BASELINE"


class KnownErrors:
    """The errors that a baseline records, counted down as they come.

    Args:
        path: the baseline.

    Raises:
        baseline.BaselineError: it cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = baseline.read(path)
        self._recorded = {key[0] for key in self._known}
        self._gone = baseline.gone(self._known, path)
        self._left: dict[str, Counter[tuple[str, str]]] = {}
        self._answers: dict[tuple[str, int, int, str, str], bool] = {}

    def digest(self) -> str:
        """What the answers depend on, for mypy's cache."""
        text = repr((sorted(self._known.items()), sorted(self._gone.items())))
        return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()

    def forget(self) -> None:
        """Begin to count anew, as files can have changed."""
        self._left.clear()
        self._answers.clear()

    def cover(self, file: str, line: int, column: int, code: str, message: str) -> bool:
        """Whether an error is recorded, and not all that are recorded have come before.

        Args:
            file: the file.
            line: the line.
            column: the column.
            code: the error code.
            message: the sentence.
        """
        place = file, line, column, code, message
        if place not in self._answers:
            # mypy checks some functions twice.
            self._answers[place] = self._take(file, code, line)
        return self._answers[place]

    def _take(self, file: str, code: str, line: int) -> bool:
        left = self._left.get(file)
        if left is None:
            name = baseline.relative(Path(file), self._path)
            mine = {key[1:]: count for key, count in self._known.items() if key[0] == name}
            left = self._left[file] = Counter(mine if name in self._recorded else self._gone)
            linecache.checkcache(file)
        key = code, baseline.normalised(linecache.getline(file, line))
        if left[key] < 1:
            return False
        left[key] -= 1
        return True


def load(name: str, config_file: str | None) -> KnownErrors | None:
    """The errors that a project's baseline records.

    Args:
        name: the setting: a path from the configuration's folder; empty where there is none.
        config_file: the configuration that has the setting.

    Returns:
        None where there is no baseline, or where the command line looks at it itself.

    Raises:
        baseline.BaselineError: it cannot be used.
    """
    if not name or os.environ.get(SWITCH) == "off":
        return None
    return KnownErrors(Path(config_file).absolute().parent / name if config_file else Path(name))
