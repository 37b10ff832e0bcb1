"""What depends on where the output goes: colour, source lines, a counter."""

from __future__ import annotations

import os
import shutil
import sys
import time
from types import TracebackType
from typing import TextIO

_STYLES = {"bold": "1", "red": "31", "green": "32", "yellow": "33", "blue": "34", "dim": "2"}


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at what is written to a stream."""
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:  # It is closed.
        return False


def has_colour(stream: TextIO) -> bool:
    """Whether a stream takes colour: a terminal, unless ``NO_COLOR`` is set; any, where ``FORCE_COLOR`` is (no-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR") or os.environ.get("MYPY_FORCE_COLOR")
    return forced not in (None, "", "0") or is_terminal(stream)


class Paint:
    """Colours text and makes links, or leaves it as it is.

    Args:
        stream: where the text goes.
    """

    def __init__(self, stream: TextIO) -> None:
        self._on = has_colour(stream)

    def __call__(self, text: str, *styles: str) -> str:
        """The text in some styles: bold, dim, red, green, yellow, blue."""
        if not self._on or not text:
            return text
        return f"\x1b[{';'.join(_STYLES[style] for style in styles)}m{text}\x1b[0m"

    def link(self, text: str, address: str) -> str:
        """The text as a link to an address, where a terminal shows it (OSC 8).

        Args:
            text: what is shown.
            address: where it leads; empty for no link.
        """
        if not self._on or not address:
            return text
        return f"\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\"


class Counter:
    """How far a long run is, on one line of the terminal; nothing at all where standard error is none.

    Args:
        verb: what is being done.
        unit: what is counted.
        after: the seconds a run has to take before there is something to see.
    """

    def __init__(self, verb: str = "checking", after: float = 1.0, unit: str = "modules") -> None:
        self._verb = verb
        self._unit = unit
        # mypy's own words are caught while it runs.
        self._stream = sys.stderr
        self._on = is_terminal(self._stream)
        self._next = time.monotonic() + after
        self._shown = False

    def __enter__(self) -> Counter:
        return self

    def __call__(self, done: int, total: int | None = None) -> None:
        """Show how many are done, and of how many where that is known; at most ten times a second."""
        now = time.monotonic()
        if not self._on or now < self._next:
            return
        self._next = now + 0.1
        self._shown = True
        of = f" of {total}" if total is not None else ""
        text = f"{self._verb}: {done}{of} {self._unit}"[: shutil.get_terminal_size().columns - 1]
        print(f"\r{text}", end="", file=self._stream, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=self._stream, flush=True)
