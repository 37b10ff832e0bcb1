"""Variables that hold what a client without types gives: a stub of ours must not make mypy refuse what they get next.

Without the stub all of such a client is ``Any``, and ``program = dspy.asyncify(program)`` is right: it is one variable for two
values, and what is done with each is looked at by itself.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import AssignmentStmt, AwaitExpr, CallExpr, Expression, NameExpr, Node, SymbolNode, Var
from mypy.types import Instance

from mypy_asyncgen.recover.clients import STUBS
from mypy_asyncgen.recover.clients.facts import stub_facts, stub_folder
from mypy_asyncgen.tree.kinds import members
from mypy_asyncgen.tree.symbols import named_symbol


def only_our_stub_objects(checker: TypeChecker, statement: Node | None) -> bool:
    """Whether mypy would take an assignment that it refuses, were there no stub of ours.

    Args:
        checker: the checker of the module.
        statement: the statement.

    Returns:
        Whether nobody declared the variable, and what it holds or what it gets is of a client without types.
    """
    if not isinstance(statement, AssignmentStmt):
        return False
    variables = [target.node for target in statement.lvalues if isinstance(target, NameExpr)]
    if len(variables) != len(statement.lvalues):
        return False
    given = _is_given_by_stub(checker, statement.rvalue)
    return all(
        isinstance(var, Var) and var.is_inferred and (given or _holds_of_stub(checker, var)) for var in variables
    )


def _is_given_by_stub(checker: TypeChecker, value: Expression) -> bool:
    called = value.expr if isinstance(value, AwaitExpr) else value
    node = named_symbol(checker, called) if isinstance(called, CallExpr) else None
    return isinstance(node, SymbolNode) and _is_untyped(checker, node.fullname)


def _holds_of_stub(checker: TypeChecker, var: Var) -> bool:
    held = members(var.type) if var.type is not None else []
    return any(isinstance(member, Instance) and _is_untyped(checker, member.type.fullname) for member in held)


def _is_untyped(checker: TypeChecker, fullname: str) -> bool:
    """Whether a name is of a stub of ours for a client without types."""
    package = fullname.partition(".")[0]
    if package not in STUBS or not stub_facts()[package].untyped:
        return False
    module = fullname
    while module not in checker.modules and "." in module:
        module = module.rpartition(".")[0]
    tree = checker.modules.get(module)
    return tree is not None and tree.path.startswith(str(stub_folder()))
