"""Decorators of web frameworks whose functions' return values the framework serialises."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Route:
    """A decorator that registers a function as the handler of requests.

    Attributes:
        name: the full name of the decorator factory as mypy resolves it.
        source: where it is documented what becomes of the return value.
    """

    name: str
    source: str


ROUTES: dict[str, Route] = {}
