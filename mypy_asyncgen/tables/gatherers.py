"""Builtins that gather what they are given, in a collection or behind an iterator."""

from __future__ import annotations

# Constructors that only gather.
COLLECTORS = frozenset({"builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "builtins.dict"})
# What makes an iterable of what a function gives.
MAPPERS = frozenset({"builtins.map"})
