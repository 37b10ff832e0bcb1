"""The tables as the hooks ask them: what is known of a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mypy_asyncgen.tables.callbacks import SLOTS, Slot
from mypy_asyncgen.tables.decorators import DECORATORS, DecoratorRule
from mypy_asyncgen.tables.sinks import SINKS


@dataclass(frozen=True)
class Known:
    """What the tables say of one function.

    Attributes:
        slots: its parameters that take a function and do not await what it returns.
        decorator: what it cannot be put on, where it is a decorator.
    """

    slots: tuple[Slot, ...] = ()
    decorator: DecoratorRule | None = None

    def __bool__(self) -> bool:
        return bool(self.slots) or self.decorator is not None


NOTHING_KNOWN = Known()


class KnownNames:
    """The tables with what a project adds to them."""

    def __init__(self) -> None:
        self.sinks = dict(SINKS)
        self._slots: dict[str, list[Slot]] = {}
        for slot in SLOTS:
            self._slots.setdefault(slot.name, []).append(slot)

    def of(self, names: Iterable[str]) -> Known:
        """What is known of a function by its names, the nearest first (a method's in its class and the bases)."""
        for name in names:
            slots, decorator = self._slots.get(name), DECORATORS.get(name)
            if slots or decorator is not None:
                return Known(tuple(slots or ()), decorator)
        return NOTHING_KNOWN
