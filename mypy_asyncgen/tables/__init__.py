"""What is known of functions by their names, as data: one table per file, every entry with its source.

A function or class has its full name as mypy resolves it: where it is defined, not where it is imported
from (``asyncio.threads.to_thread``). A method is named after the class that sets its contract, mostly the
topmost one (``asyncio.events.AbstractEventLoop.call_soon``). mypy asks for a method by the class of the
receiver (``uvloop.Loop.call_soon``), so whoever looks a method up goes through the receiver's MRO, nearest
class first. Unless a table says otherwise, an entry holds for subclasses too, also for those that override
the method.

A parameter is given by its name, or by its position, counted without ``self``, where it has none.
"""

from __future__ import annotations

from typing import Protocol, TypeVar


class _Row(Protocol):
    @property
    def name(self) -> str: ...


RowT = TypeVar("RowT", bound=_Row)


def by_name(*rows: RowT) -> dict[str, RowT]:
    """The rows of a table by their names.

    Raises:
        ValueError: two rows have the same name, one of which would be lost.
    """
    table: dict[str, RowT] = {}
    for row in rows:
        if row.name in table:
            raise ValueError(f"two rows are named {row.name!r}")
        table[row.name] = row
    return table
