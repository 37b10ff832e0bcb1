"""Facts that only a body tells, of functions that leave something without an annotation.

In the module that is being checked the body is there. Of other modules mypy keeps few bodies, or drops them when the check
is over: what was found before that is kept beside the function (`mypy_asyncgen.mypy_api.kept_facts`), and a body that mypy
never had is read from the source when somebody asks. Most are never asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from mypy.checker import TypeChecker
from mypy.nodes import FuncDef

from mypy_asyncgen.mypy_api import kept_facts
from mypy_asyncgen.mypy_api.reparse import is_skipped
from mypy_asyncgen.tree.parameters import TAKES_VALUES, leaves_open, taken_as_values
from mypy_asyncgen.tree.results import GIVES, GIVES_NOTHING, gives_nothing, made_by
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.symbols import defining_module

# Beside the facts of a function whose body was read: there is nothing else to be found.
_READ = "body was read"


def fact(checker: TypeChecker, function: FuncDef, name: str, sources: Sources | None = None) -> str | None:
    """A fact about a function of any module.

    Args:
        checker: the checker in use.
        function: the function.
        name: the name of the fact.
        sources: the sources that were read so far, if somebody keeps them.

    Returns:
        The fact; None where the body does not tell it.
    """
    known = kept_facts.kept(function)
    if name in known or _READ in known or not kept_facts.was_parsed(function) or not leaves_open(function):
        return known.get(name)
    if not is_skipped(function):
        return _READERS[name](function)
    module = defining_module(checker, function) if is_told(function) else None
    if module is None or module.is_stub:
        return None
    found = dict(read((sources or Sources()).whole(module.path, function)))
    keep(function, {**known, **found})
    return found.get(name)


def is_told(function: FuncDef) -> bool:
    """Whether other modules are told what a function's body says: little else is known of it."""
    return function.type is None or (function.is_coroutine and leaves_open(function))


def keep(function: FuncDef, facts: Mapping[str, str]) -> None:
    """Keep the facts of a function whose body was read, for this run of mypy.

    Args:
        function: the function.
        facts: its facts.
    """
    kept_facts.keep(function, {**facts, _READ: "True"})


def read(function: FuncDef) -> Iterator[tuple[str, str]]:
    """The facts that a body tells, each with its name.

    Args:
        function: the function with its body, analysed or not.
    """
    for name, reader in _READERS.items():
        found = reader(function)
        if found is not None:
            yield name, found


def _nothing(function: FuncDef) -> str | None:
    """Whether a function without annotations does its work and returns nothing."""
    return "True" if function.type is None and gives_nothing(function) else None


def _taken(function: FuncDef) -> str | None:
    """The parameters without annotations that a function can only be given values for, no coroutines."""
    return " ".join(taken_as_values(function)) or None if leaves_open(function) else None


_READERS: dict[str, Callable[[FuncDef], str | None]] = {
    GIVES_NOTHING: _nothing,
    # What each `return` of a function without annotations gives.
    GIVES: made_by,
    TAKES_VALUES: _taken,
}
