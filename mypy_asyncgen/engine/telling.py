"""A finding as it is told: what no rule knows is added, wherever the finding comes from."""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import Node

from mypy_asyncgen.finding import Finding
from mypy_asyncgen.recover.clients.conventions import note_for
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.words.standing import standing


def as_told(checker: TypeChecker, module: Module, unit: Unit | None, node: Node, finding: Finding) -> Finding:
    """A finding with advice that can be followed where it stands, and with the convention of a client's entry point.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the node.
        node: the part of the program that the finding is about.
        finding: what a rule says.
    """
    fitted = standing(module, unit, node, finding)
    convention = note_for(checker, node)
    return fitted if convention is None else fitted._replace(notes=(*fitted.notes, convention))
