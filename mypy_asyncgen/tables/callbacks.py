"""Parameters that take a function and do not await what it returns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Slot:
    """A parameter that takes a plain function.

    Attributes:
        name: the full name, as mypy resolves it, of the function or method that has the parameter.
        parameter: its name, or its position where it has none.
        instead: what to write instead, as a note of an error says it.
        source: where it is documented that the result is not awaited.
    """

    name: str
    parameter: str | int
    instead: str
    source: str


SLOTS: tuple[Slot, ...] = (
    Slot(
        "threading.Thread",
        "target",
        'Run the coroutine in the thread: "target=lambda: asyncio.run(...)", or make it a task',
        "https://docs.python.org/3/library/threading.html#threading.Thread",
    ),
)
