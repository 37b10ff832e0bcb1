"""What a rule has to say: one sentence, notes, and the code it is filed under."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mypy_asyncgen.words.advice import FOR_THAT, Advice, Ending

if TYPE_CHECKING:
    from mypy.nodes import Node


class Note:
    """A line below a finding: an entry of the table of notes, and what fills it.

    Args:
        advice: the entry.
        fields: the text for each of its fields; more than it has do no harm.

    Attributes:
        advice: the entry.
        fields: the text for each of its fields.
        ending: what has to change first, where what it says may not stand.
    """

    __slots__ = ("advice", "ending", "fields")

    def __init__(self, advice: Advice, **fields: str) -> None:
        self.advice = advice
        self.fields = fields
        self.ending: str | None = None

    def __str__(self) -> str:
        text = self.advice.value.format(**self.fields)
        return text if self.ending is None else f"{text}{FOR_THAT}{self.ending}"

    def ending_in(self, ending: Ending, **fields: str) -> Note:
        """The same note where something else has to change first.

        Args:
            ending: what.
            fields: the text for each of the ending's fields.
        """
        note = Note(self.advice, **self.fields)
        note.ending = ending.value.format(**fields)
        return note

    def __repr__(self) -> str:
        return f"Note({self.advice.name}, {self.fields})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Note) and str(self) == str(other)

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
