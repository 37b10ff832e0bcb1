"""What a rule has to say: one sentence, notes, and the code it is filed under."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mypy_asyncgen.words.advice import Advice

if TYPE_CHECKING:
    from mypy.nodes import Node


class Note:
    """A line below a finding: an entry of the table of notes, and what fills it.

    Args:
        advice: the entry.
        fields: the text for each of its fields.

    Attributes:
        advice: the entry.
        fields: the text for each of its fields.
    """

    __slots__ = ("advice", "fields")

    def __init__(self, advice: Advice, **fields: str) -> None:
        self.advice = advice
        self.fields = fields

    def __str__(self) -> str:
        return self.advice.value.format(**self.fields)

    def __repr__(self) -> str:
        return f"Note({self.advice.name}, {self.fields})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Note) and (self.advice, self.fields) == (other.advice, other.fields)

    __hash__ = None  # type: ignore[assignment]


class Finding(NamedTuple):
    """One mistake.

    Attributes:
        code: a key of `mypy_asyncgen.codes.CODES`.
        message: one sentence that names the value or function and the mistake.
        notes: what to write instead and, where it explains the mistake, the definition.
        always: report although the code is off by default (what it found is certain).
        at: the part of what mypy rejects that is the mistake, so that two errors about it are one.
    """

    code: str
    message: str
    notes: tuple[Note, ...] = ()
    always: bool = False
    at: Node | None = None

    @property
    def texts(self) -> list[str]:
        """The notes as they are shown."""
        return [str(note) for note in self.notes]
