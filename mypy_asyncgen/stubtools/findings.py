"""What `check` found, as data."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_asyncgen.stubtools.repair import Repair


class Rule(enum.Enum):
    """What is wrong with a declaration; the value is the name that reports show."""

    ASYNC_GENERATOR = "is-async-generator"
    COROUTINE = "is-coroutine"
    GENERATOR = "is-generator"
    PLAIN = "is-plain-function"
    ASYNC_CONTEXT = "is-async-context-manager"
    CONTEXT = "is-context-manager"
    GENERATOR_TYPE = "generator-for-async-generator"
    DECORATOR = "decorator-mismatch"
    AITER = "async-aiter"
    SUSPICIOUS = "suspicious-async-iterator"


# What each rule reports, in one line: the stub is wrong because the function ...
SUMMARIES: dict[Rule, str] = {
    Rule.ASYNC_GENERATOR: "The function is an async generator function",
    Rule.COROUTINE: "The function is a coroutine function",
    Rule.GENERATOR: "The function is a plain generator function",
    Rule.PLAIN: "The function is a plain function that returns something else",
    Rule.ASYNC_CONTEXT: "The function is put under asynccontextmanager",
    Rule.CONTEXT: "The function is put under contextmanager",
    Rule.GENERATOR_TYPE: "The function is an async generator function, and the stub says Generator or Iterator",
    Rule.DECORATOR: "The stub declares async def under a decorator that cannot take a coroutine",
    Rule.AITER: "__aiter__ must not be a coroutine",
    Rule.SUSPICIOUS: "The function is probably an async generator function; there was nothing to compare with",
}


@dataclass(frozen=True)
class Finding:
    """One declaration that is wrong.

    Attributes:
        path: the stub.
        line: the line of ``def`` or ``async def``, from 1.
        column: its column in characters, from 1.
        module: the module that the stub describes.
        name: the function, with the classes around it.
        rule: what is wrong.
        message: the sentence to show.
        hint: what to write instead, or "".
        certain: False where there was nothing to compare with.
        source: the real definition, ``path:line``, or "".
        repair: how `fix` rewrites it, None where it cannot.
    """

    path: Path
    line: int
    column: int
    module: str
    name: str
    rule: Rule
    message: str
    hint: str
    certain: bool
    source: str
    repair: Repair | None = field(default=None, compare=False)


@dataclass
class Report:
    """The outcome of a check.

    Attributes:
        findings: what is wrong, in the order of the files and lines.
        modules: how many stubs were read.
        functions: how many declarations they hold.
        compared: how many of these were compared with what they stand for.
        uncompared: the modules without a counterpart, with the reason.
    """

    findings: list[Finding] = field(default_factory=list)
    modules: int = 0
    functions: int = 0
    compared: int = 0
    uncompared: dict[str, str] = field(default_factory=dict)
