"""The tables as the hooks ask them: what is known of a name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mypy_asyncgen.settings import Settings
from mypy_asyncgen.tables.callbacks import SLOTS, Slot
from mypy_asyncgen.tables.decorators import DECORATORS, DecoratorRule

if TYPE_CHECKING:
    from mypy_asyncgen.tables.routes import Route
    from mypy_asyncgen.tables.sinks import Sink


class Known(NamedTuple):
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

_NOT_ASYNC = "this project lists it as one for plain functions"
_PLAIN = 'Give a plain "def"'
_OWN = "the project's settings"


class KnownNames:
    """The tables with what a project adds to them.

    Args:
        settings: the project's settings.

    Attributes:
        decorators: decorators that do not work on async functions.
        last_names: the last parts of the names that `of` knows, to ask first.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.decorators = DECORATORS | {
            name: DecoratorRule(name, _NOT_ASYNC, _NOT_ASYNC, _PLAIN, _OWN) for name in settings.sync_decorators
        }
        self._slots: dict[str, list[Slot]] = {}
        for slot in SLOTS:
            self._slots.setdefault(slot.name, []).append(slot)
        for entry in settings.sync_callbacks:
            name, _, parameter = entry.partition(":")
            place = int(parameter) if parameter.isdigit() else parameter
            self._slots.setdefault(name, []).append(Slot(name, place, _PLAIN, _OWN))

        self.last_names = frozenset(name.rpartition(".")[2] for name in (*self._slots, *self.decorators))

    # Not every build has a value to follow to where these two tables are asked.
    @cached_property
    def sinks(self) -> dict[str, Sink]:
        """Functions in which a value ends."""
        from mypy_asyncgen.tables.sinks import SINKS, Sink

        return SINKS | {name: Sink(name, "coroutine-in-text", (), _OWN) for name in self._settings.text_functions}

    @cached_property
    def routes(self) -> dict[str, Route]:
        """Decorators whose functions' return values are serialised."""
        from mypy_asyncgen.tables.routes import ROUTES, Route

        return ROUTES | {name: Route(name, _OWN) for name in self._settings.route_decorators}

    def of(self, asked: str, names: Iterable[tuple[str, bool]]) -> Known:
        """What is known of a function by its names.

        Args:
            asked: the name mypy asks for, with the class of the receiver for a method.
            names: the names it may stand under in a table, the nearest first: with its class and with the bases; and for
                each whether something nearer stands in its place.
        """
        slots: list[Slot] = []
        decorator: DecoratorRule | None = None
        for name, replaced in names:
            slots = slots or self._slots.get(name, [])
            rule = self.decorators.get(name)
            # A subclass that has a method of its own may await; some classes are made to be refined that way.
            if rule is not None and not replaced and (name == asked or not rule.exact):
                decorator = decorator or rule
        return Known(tuple(slots), decorator) if slots or decorator is not None else NOTHING_KNOWN
