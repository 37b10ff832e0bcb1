"""What the files of the clients say of the function that a finding is about: how its author meant it to be used."""

from __future__ import annotations

from functools import cache

from mypy.checker import TypeChecker
from mypy.nodes import AwaitExpr, CallExpr, Node

from mypy_asyncgen.clients import entry_points
from mypy_asyncgen.clients._model import Convention
from mypy_asyncgen.finding import Note
from mypy_asyncgen.recover.clients import may_know
from mypy_asyncgen.tree.symbols import callee_names
from mypy_asyncgen.words.advice import Advice


def note_for(checker: TypeChecker, node: Node) -> Note | None:
    """How the function that a node calls is used, where that is an entry point of a client.

    Args:
        checker: the checker of the module.
        node: what a finding is reported at.
    """
    call = node.expr if isinstance(node, AwaitExpr) else node
    if not isinstance(call, CallExpr):
        return None
    for name in callee_names(checker, call.callee):
        known = _conventions().get(name) if may_know(name) else None
        if known is not None:
            client, convention = known
            short = ".".join(name.split(".")[-2:])
            return Note(Advice.CONVENTION, client=client, name=short, convention=convention.value)
    return None


@cache
def _conventions() -> dict[str, tuple[str, Convention]]:
    """The clients' names and the conventions of their entry points, by the entry points' names."""
    return {
        name: (client.distribution, entry.convention)
        for client, entry in entry_points()
        for name in (entry.name, *entry.aliases)
    }
