"""What a message says beside its words: made and read back here, because of a cached error only the text is left.

Nothing here imports mypy: the command line reads the same words.
"""

from __future__ import annotations

import re
from collections.abc import Sized

# What a value is that may be awaited elsewhere, or runs without being awaited.
TASK, FUTURE, AWAITABLE = RUNNING = ("a task", "a future", "an awaitable")
NONE, OF_TYPE = "None", "of type"
_ALWAYS, _SOMETIMES = "is", "may be"
_EXPECTS = re.compile(r" expects .*, got the [^\"]+ (\".*)")
_SUBJECT = re.compile(r'"(?:await )?(?:[^"]*\.)?(\w+)(?:\(\.\.\.\))?"')

# Set by the command line, which tells what was not looked at: mypy's cache keeps what a module's check says, and no more.
TELL_UNREACHED = "MYPY_ASYNCGEN_TELL_UNREACHED"
_UNREACHED = 'mypy holds code of "{}" for unreachable, because of a parameter whose default is None'


def unreached(function: str) -> str:
    """What is noted of a function with code that mypy does not look at.

    Args:
        function: its name.
    """
    return _UNREACHED.format(function)


def unreached_in(text: str) -> str | None:
    """The function that a note of mypy's output says this of; None for every other note.

    Args:
        text: the note.
    """
    before, _, after = _UNREACHED.partition("{}")
    return text.removeprefix(before).removesuffix(after) if text.startswith(before) and text.endswith(after) else None


def be(members: Sized) -> str:
    """The verb between a value and what is wrong about it.

    Args:
        members: what the value can be; only one of several need be wrong.
    """
    return _ALWAYS if len(members) <= 1 else _SOMETIMES


def only_sometimes(message: str) -> bool:
    """Whether a message says that a value is wrong as one of the members of a union only."""
    return f" {_SOMETIMES} " in message


def restates(message: str) -> bool:
    """Whether a message says of a member of a union what mypy says as well: that it is None, or of a plain type."""
    return any(f" {_SOMETIMES} {noun}" in message for noun in (NONE, OF_TYPE))


def runs_by_itself(message: str) -> bool:
    """Whether a message is about a task, a future or an awaitable of unknown kind: something else may await it."""
    return any(f" {noun}" in message for noun in RUNNING)


def expects(taker: str, expected: str, noun: str, value: str) -> str:
    """The sentence for an argument that is not what its parameter takes.

    Args:
        taker: what is called, in quotes.
        expected: the parameter's type, as mypy shows it.
        noun: what is given instead, with its article.
        value: the argument as messages name it.
    """
    return f"{taker} expects {expected}, got the {noun.partition(' ')[2]} {value}"


def named(message: str) -> str | None:
    """The last name of what a message is about: "json" of ``"client.get(...).json"``; None where it has no name."""
    given = _EXPECTS.search(message)
    found = _SUBJECT.match(given[1] if given is not None else message)
    return found[1] if found else None


def declared_coroutine(function: str) -> str:
    """What is wrong with a declaration that should have no ``async``.

    Args:
        function: its name.
    """
    return f'"{function}" is declared "async def" without "yield": its call gives a coroutine, to be awaited before it is iterated'
