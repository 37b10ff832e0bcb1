"""What a function is, and what calling it gives: the vocabulary of every other module here.

This module knows neither files nor syntax.
"""

from __future__ import annotations

import ast
import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from mypy_asyncgen.stubtools.modules import Scope


class BadInput(Exception):
    """What the user gave cannot be worked on; the text is the one sentence to show (exit status 2)."""


class Kind(enum.Enum):
    """What a function is; the value is how a message names it."""

    COROUTINE = "a coroutine function"
    ASYNC_GENERATOR = "an async generator function"
    GENERATOR = "a generator function"
    ASYNC_CONTEXT = "an async context manager factory"
    CONTEXT = "a context manager factory"
    PLAIN = "a plain function"
    UNKNOWN = "unknown"


class Form(enum.Enum):
    """How a value can be used, where that tells async kinds apart; the value is how a message names it.

    `PLAIN` is an instance of a class without any of the other protocols (a subclass might have one);
    `VALUE` is the same for what nobody makes async by subclassing: ``None``, a literal, a built-in type.
    """

    AWAIT = "an awaitable"
    AITER = "an async iterable"
    AENTER = "an async context manager"
    ENTER = "a context manager"
    PLAIN = "a plain object"
    VALUE = "a plain value"


# The forms a value may have; None where that is not known (``Any``, ``object``, a type variable, an unknown
# name).
Forms: TypeAlias = frozenset[Form] | None

ASYNC_FORMS = frozenset({Form.AWAIT, Form.AITER, Form.AENTER})

# The special method that makes each form: data model reference, "Awaitable Objects" and what follows it.
DUNDER_FORMS = {
    "__await__": Form.AWAIT,
    "__aiter__": Form.AITER,
    "__aenter__": Form.AENTER,
    "__enter__": Form.ENTER,
}

KIND_FORMS: dict[Kind, Forms] = {
    Kind.COROUTINE: frozenset({Form.AWAIT}),
    Kind.ASYNC_GENERATOR: frozenset({Form.AITER}),
    Kind.GENERATOR: frozenset({Form.VALUE}),
    Kind.ASYNC_CONTEXT: frozenset({Form.AENTER}),
    Kind.CONTEXT: frozenset({Form.ENTER}),
    Kind.PLAIN: None,
    Kind.UNKNOWN: None,
}


@dataclass(frozen=True)
class Gives:
    """What one function is and what calling it gives.

    Attributes:
        kind: what the function is, its decorators applied.
        forms: how the value of a call can be used.
        exact: the forms are those of the object itself, not of a declared type that a subclass may widen.
        returns: the annotation behind ``->`` where it still describes the function's result.
        scope: where the names of `returns` are looked up.
        node: the definition.
        where: the definition for a message, ``path:line``, or "" where there is none.
        bare: where a decorator hides the function, what it is without decorators.
    """

    kind: Kind
    forms: Forms = None
    exact: bool = True
    returns: ast.expr | None = None
    scope: Scope | None = None
    node: ast.FunctionDef | ast.AsyncFunctionDef | None = None
    where: str = ""
    bare: Gives | None = None

    @property
    def says(self) -> str:
        """The function for a message: ``a plain function that returns an async iterable``."""
        if self.kind is Kind.PLAIN and self.forms:
            return f"{self.kind.value} that returns {names_of(self.forms)}"
        return self.kind.value


UNKNOWN = Gives(Kind.UNKNOWN)


def gives(kind: Kind) -> Gives:
    """What a function of an undecorated kind gives.

    Args:
        kind: the kind.

    Returns:
        The kind with the forms of the object a call makes (PEP 492, PEP 525).
    """
    return Gives(kind, KIND_FORMS[kind])


def names_of(forms: frozenset[Form]) -> str:
    """Forms for a message: ``an awaitable or an async iterable``.

    Args:
        forms: what to name.

    Returns:
        The names in the order of `Form`, joined by "or".
    """
    return " or ".join(form.value for form in Form if form in forms)


def contradicts(declared: Gives, real: Gives) -> bool:
    """Whether a declaration promises what the function it stands for cannot give.

    Only what is certain on both sides contradicts: an unknown form on either side is compatible with
    everything, and so is a declared class with another declared class, as either may be the base of what is
    returned.

    Args:
        declared: what the stub says.
        real: what the function is.

    Returns:
        True when no value can be both.
    """
    if declared.forms is None or real.forms is None:
        return False
    if declared.forms & real.forms:
        return False
    involved = declared.forms | real.forms
    if not declared.exact and not real.exact and involved & {Form.PLAIN, Form.ENTER}:
        return False
    if involved <= {Form.VALUE, Form.PLAIN}:
        return False
    # A generator is a plain value here, and many an ordinary class is a context manager as well.
    return not (involved <= {Form.VALUE, Form.PLAIN, Form.ENTER} and Kind.CONTEXT not in (declared.kind, real.kind))
