"""Why something is said of a line, or not: with `MYPY_ASYNCGEN_TRACE` set, each step is printed on the error output.

``MYPY_ASYNCGEN_TRACE=app.py:12`` traces one line, ``app.py`` a file, and ``1`` everything. What mypy takes from its cache is
not checked and leaves no trace: run it with ``--cache-dir=/dev/null``. Who tells something asks `ON` first, so that a run
without the variable pays nothing.
"""

from __future__ import annotations

import os
import sys

_WANTED = os.environ.get("MYPY_ASYNCGEN_TRACE", "")
ON = bool(_WANTED)


def tell(path: str, line: int, text: str) -> None:
    """Print what happened at a line, if it is one of those that are traced.

    Args:
        path: the file, as mypy names it.
        line: the line of the call or error that is looked at.
        text: what happened.
    """
    file, _, number = _WANTED.rpartition(":") if _WANTED.rpartition(":")[2].isdigit() else (_WANTED, "", "")
    everything = _WANTED == "1"
    if everything or (_is_meant(path, file) and (not number or int(number) == line)):
        print(f"{path}:{line}: trace: {text}", file=sys.stderr)


def _is_meant(path: str, file: str) -> bool:
    """Whether a file is the one that was named, by its last parts."""
    parts, wanted = path.replace("\\", "/").split("/"), file.replace("\\", "/").split("/")
    return parts[-len(wanted) :] == wanted
