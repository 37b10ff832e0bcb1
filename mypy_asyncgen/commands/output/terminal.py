"""What depends on where the output goes: colour, source lines, a counter."""

from __future__ import annotations

import os
import shutil
import sys
import time
from types import TracebackType
from typing import TextIO

_STYLES = {"bold": "1", "red": "31", "green": "32", "blue": "34", "dim": "2"}


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at what is written to a stream."""
    try:
        return stream.isatty() and os.environ.get("TERM") != "dumb"
    except ValueError:  # It is closed.
        return False


def has_colour(stream: TextIO) -> bool:
    """Whether a stream takes colour: a terminal, unless ``NO_COLOR`` is set (no-color.org)."""
    if os.environ.get("NO_COLOR"):
        return False
    return is_terminal(stream)


class Paint:
    """Colours text, or leaves it as it is.

    Args:
        stream: where the text goes.
    """

    def __init__(self, stream: TextIO) -> None:
        self._on = has_colour(stream)

    def __call__(self, text: str, *styles: str) -> str:
        """The text in some styles: bold, dim, red, green, blue."""
        if not self._on or not text:
            return text
        return f"\x1b[{';'.join(_STYLES[style] for style in styles)}m{text}\x1b[0m"


class Counter:
    """How far a long run is, on one line of the terminal; nothing at all where standard error is none.

    Args:
        verb: what is being done.
        after: the seconds a run has to take before there is something to see.
    """

    def __init__(self, verb: str = "checking", after: float = 1.0) -> None:
        self._verb = verb
        self._on = is_terminal(sys.stderr)
        self._next = time.monotonic() + after
        self._shown = False

    def __enter__(self) -> Counter:
        return self

    def __call__(self, done: int) -> None:
        """Show a number of modules; at most ten times a second."""
        now = time.monotonic()
        if not self._on or now < self._next:
            return
        self._next = now + 0.1
        self._shown = True
        text = f"{self._verb}: {done} modules"[: shutil.get_terminal_size().columns - 1]
        print(f"\r{text}", end="", file=sys.stderr, flush=True)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
