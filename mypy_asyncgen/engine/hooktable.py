"""The answers to mypy's question for a hook, each name decided on once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from mypy_asyncgen.mypy_api.failures import Failures

Decided = TypeVar("Decided")


class HookTable(dict[str, "Decided | None"], Generic[Decided]):
    """The hooks decided on so far; a name that is asked for the first time is decided on.

    Args:
        decide: gives the hook for a full name, or None where there is nothing to do.
        failures: where a mistake of our own goes.
    """

    def __init__(self, decide: Callable[[str], Decided | None], failures: Failures) -> None:
        self._decide = decide
        self._failures = failures

    def __missing__(self, fullname: str) -> Decided | None:
        try:
            hook = self._decide(fullname)
        except Exception as error:
            self._failures.hold(error)
            hook = None
        self[fullname] = hook
        return hook
