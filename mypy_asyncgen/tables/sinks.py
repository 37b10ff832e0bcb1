"""Functions that turn a value into text, a truth value or a type test, so that a coroutine given to them is lost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sink:
    """A function whose arguments end there.

    Attributes:
        name: the function's full name as mypy resolves it.
        code: what a coroutine or async generator given to it is reported as.
        parameters: the parameters that count, by name or, for ``*args`` and positional-only ones, by position; empty
            for all of them.
        source: where it is documented what the function does with the value.
    """

    name: str
    code: str
    parameters: tuple[str | int, ...] = ()
    source: str = ""


SINKS: dict[str, Sink] = {
    sink.name: sink
    for sink in (
        Sink("builtins.print", "coroutine-in-text", (), "https://docs.python.org/3/library/functions.html#print"),
        Sink("builtins.str", "coroutine-in-text", (0,), "https://docs.python.org/3/library/stdtypes.html#str"),
    )
}
