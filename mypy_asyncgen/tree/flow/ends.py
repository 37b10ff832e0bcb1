"""The places where a value ends, and how."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from mypy.nodes import Node


class How(Enum):
    """The ways in which a value ends without being awaited."""

    DROPPED = auto()
    UNUSED = auto()
    OVERWRITTEN = auto()
    BRANCH = auto()
    TEXT = auto()
    TRUTH = auto()
    COMPARED = auto()
    ITERATED = auto()
    UNPACKED = auto()
    USED = auto()
    TYPE_TEST = auto()
    TAKEN = auto()
    DECLARED = auto()


class End(NamedTuple):
    """One place where a value ends.

    Attributes:
        how: what becomes of it there.
        node: the expression to report at.
        sink: what ends it, for `How.TEXT` and `How.ITERATED`, as a message names it; for `How.TAKEN` and `How.DECLARED` the
            parameter.
        through: the name of the variable it went through, if any.
        contained: whether what ends there is a collection that holds the value.
        where: what ends it where that is elsewhere: the `return` of the path that leaves it, or the assignment that
            overwrites it; None where the path comes to the end of the function.
        raises: the exception that the sink raises for such a value, if it does.
    """

    how: How
    node: Node
    sink: str | None = None
    through: str | None = None
    contained: bool = False
    where: Node | None = None
    raises: str | None = None
