"""What the text of a project's files says of a method's name, also of files that the build does not hold.

Where a project awaits what it calls by a name, one call without `await` is hardly meant. So it is also where nothing is known
of the object, if the project gives the name to coroutine functions alone: an import was not found, or the object comes from a
module that imports this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from mypy_asyncgen.mypy_api.source_files import python_files, repository

# A project of more files is not read.
_MAX_FILES = 6_000
# So many calls that are awaited are a habit; of so many, one that is not awaited is let pass.
_HABIT = 2
_OF_SO_MANY = 3
_AWAITED = re.compile(r"\bawait[ \t]+\(?[\w.\[\]()]*$")


class ProjectText:
    """The text of the files of one repository, read when somebody asks.

    Args:
        file: a file of it.
    """

    def __init__(self, file: str) -> None:
        self._file = file
        self._habits: dict[str, bool] = {}

    @cached_property
    def _texts(self) -> list[str]:
        whole = repository(str(Path(self._file).absolute().parent))
        found = python_files(whole, _MAX_FILES) if whole is not None else []
        return [_read(file) for file in found or [self._file]]

    def awaits(self, name: str) -> bool:
        """Whether the calls of a name are awaited, all but the one that somebody asks about and a few of very many.

        Args:
            name: the name of a function or method, also with that of the object: ``request.json``.
        """
        if name not in self._habits:
            self._habits[name] = self._is_habit(name)
        return self._habits[name]

    def defines(self, name: str) -> bool:
        """Whether a function or method of a name is defined.

        Args:
            name: the name.
        """
        return any(f"def {name}(" in text for text in self._texts)

    def gives_coroutines(self, name: str) -> bool:
        """Whether all functions of a name are coroutine functions, one of them a method, and their calls are awaited.

        Args:
            name: the name of a method.
        """
        texts = [text for text in self._texts if name in text]
        defined = [
            match
            for text in texts
            for match in re.finditer(rf"^([ \t]*)(async[ \t]+)?def[ \t]+{name}\b", text, re.MULTILINE)
        ]
        if not any(match[1] for match in defined) or not all(match[2] for match in defined):
            return False
        # An attribute of the name can hold anything; tests put this in the place of a coroutine function.
        attribute = re.compile(rf"\b{name}[ \t]*(?::[^=\n]+)?=(?!=)(?![ \t]*(?:\w+\.)?AsyncMock\b)")
        return not any(attribute.search(text) for text in texts) and self.awaits(name)

    def _is_habit(self, name: str) -> bool:
        before = [each for text in self._texts for each in _before_calls(text, name)]
        awaited = sum(_AWAITED.search(each) is not None for each in before)
        return awaited >= _HABIT and len(before) - awaited - 1 <= awaited // _OF_SO_MANY


def _before_calls(text: str, name: str) -> Iterator[str]:
    """What stands before the calls of a name, each on its line; a comment calls nothing."""
    sought, start = f"{name}(", 0
    while (found := text.find(sought, start)) >= 0:
        start = found + len(sought)
        before = text[text.rfind("\n", 0, found) + 1 : found]
        if "#" not in before and not (before[-1:].isalnum() or before.endswith(("_", "def "))):
            yield before


def _read(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
