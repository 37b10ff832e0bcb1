"""What a check has to say: one sentence, notes, and the code it is filed under."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """One mistake.

    Attributes:
        code: a key of `mypy_asyncgen.codes.CODES`.
        message: one sentence that names the value or function and the mistake.
        notes: what to write instead and, where it explains the mistake, the definition.
        always: report although the code is off by default (what it found is certain).
    """

    code: str
    message: str
    notes: tuple[str, ...] = ()
    always: bool = False
