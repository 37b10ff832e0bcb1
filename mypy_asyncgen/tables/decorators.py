"""Decorators that cannot hold an async function of some kind, by their full names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class DecoratorRule:
    """A decorator and what it does not work on.

    Attributes:
        name: the full name of the decorator, or of the function that makes it (``retry(...)``).
        coroutine: why it cannot hold a coroutine function, as an error says it; None where it can.
        async_generator: why it cannot hold an async generator function; None where it can.
        instead: what to write instead, as a note says it.
        source: where this was read, with the library's version.
    """

    name: str
    coroutine: str | None
    async_generator: str | None
    instead: str
    source: str


DECORATORS: dict[str, DecoratorRule] = {
    rule.name: rule
    for rule in (
        DecoratorRule(
            "functools.lru_cache",
            "it keeps the coroutine, which can be awaited only once",
            "it keeps the generator, which can be iterated only once",
            'Cache the result inside, or use a cache made for coroutines ("async_lru.alru_cache")',
            "https://docs.python.org/3/library/functools.html#functools.lru_cache",
        ),
    )
}
