"""What an async generator without an annotation yields, where syntax makes it certain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mypy_asyncgen.stubtools.kinds import Gives
from mypy_asyncgen.stubtools.modules import World

Incomplete = "Incomplete"


@dataclass(frozen=True)
class Yielded:
    """What a generator yields.

    Attributes:
        text: the type, as the stub spells it.
        certain: it was inferred; else the text is ``Incomplete``.
        receives: values sent to it are used.
    """

    text: str
    certain: bool
    receives: bool


def yielded(source: World | None, real: Gives, spell: Callable[[str, str], str]) -> Yielded:
    """Placeholder."""
    return Yielded(spell("_typeshed", Incomplete), False, False)
