"""Builtins that gather what they are given, in a collection or behind an iterator."""

from __future__ import annotations

from mypy.nodes import CallExpr, RefExpr

# Constructors that only gather.
COLLECTORS = frozenset({"builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "builtins.dict"})
# What makes an iterable of what a function gives.
MAPPERS = frozenset({"builtins.map"})
GATHERERS = COLLECTORS | MAPPERS


def mapping_of(call: CallExpr) -> CallExpr | None:
    """The ``map(fetch, urls)`` that a collection is made from, in ``list(map(fetch, urls))``."""
    while not isinstance(call.callee, RefExpr) or call.callee.fullname not in MAPPERS:
        if len(call.args) != 1 or not isinstance(call.args[0], CallExpr):
            return None
        if not isinstance(call.callee, RefExpr) or call.callee.fullname not in COLLECTORS:
            return None
        call = call.args[0]
    return call if call.args else None
