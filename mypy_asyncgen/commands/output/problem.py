"""One finding as every output shows it, and how the configuration wants it shown."""

from __future__ import annotations

from dataclasses import dataclass

from mypy_asyncgen.codes import CODES


@dataclass(frozen=True)
class Problem:
    """One error that mypy reports, or one declaration in a stub, with the notes that go with it.

    Attributes:
        path: the file as mypy names it, relative to the working folder where it is inside.
        line: the line, from 1; 0 where the error is about the file as a whole.
        column: the column, from 1; 0 where mypy gives none.
        end_line: the last line of what it is about; 0 where mypy gives none.
        end_column: the column of the last character; 0 where mypy gives none.
        code: the error code; empty for an error without one.
        message: the sentence.
        notes: what to do instead, and the definition that explains it.
        severity: ``error``, or ``warning`` for what is only suspicious.
        more: what else a program may want to know, by name.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    message: str
    notes: tuple[str, ...] = ()
    severity: str = "error"
    more: tuple[tuple[str, object], ...] = ()

    @property
    def ours(self) -> bool:
        """Whether it carries one of the plugin's own codes."""
        return self.code in CODES


@dataclass(frozen=True)
class Style:
    """How the configuration wants errors shown.

    Attributes:
        columns: with the column.
        ends: with the end of what the error is about.
        codes: with the error code.
        pretty: with the source line and a mark under it.
    """

    columns: bool = False
    ends: bool = False
    codes: bool = True
    pretty: bool = False
