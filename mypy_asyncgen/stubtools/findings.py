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
