"""What can be seen from one module when a finding in it is near."""

from __future__ import annotations

from functools import cached_property

from mypy.checker import TypeChecker
from mypy.nodes import LDEF, Expression, MemberExpr, NameExpr, Node, RefExpr, TypeInfo, Var
from mypy.types import FunctionLike, Instance, Type, TypeType, get_proper_type

from mypy_asyncgen.mypy_api.source_files import project_files
from mypy_asyncgen.mypy_api.types import type_of
from mypy_asyncgen.tree.evidence.bindings import Binding, Bindings
from mypy_asyncgen.tree.kinds import members, without_reported
from mypy_asyncgen.tree.sources import Sources
from mypy_asyncgen.tree.units import Module, Unit


class Sight:
    """A module, its checker, and where the module gives values to what.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
    """

    def __init__(self, checker: TypeChecker, module: Module) -> None:
        self.checker = checker
        self.module = module

    @cached_property
    def bindings(self) -> Bindings:
        """Where the module gives values to its names and attributes."""
        return Bindings(self.module.tree)

    @cached_property
    def sources(self) -> Sources:
        """The files of other modules that were read for this one."""
        return Sources()

    @cached_property
    def project_files(self) -> frozenset[str]:
        """The files of the build, without installed packages."""
        return project_files(self.checker)

    def type(self, expr: Expression) -> Type | None:
        """The type of an expression, without what stands for a reported error; None where the checker has none."""
        return without_reported(type_of(self.checker, expr))

    def variable(self, expr: Expression) -> Var | None:
        """The variable that an expression names: a local one, a global one or an attribute."""
        if isinstance(expr, RefExpr) and isinstance(expr.node, Var):
            return expr.node
        if isinstance(expr, MemberExpr):
            for info in self.classes(expr.expr):
                symbol = info.get(expr.name)
                if symbol is not None:
                    return symbol.node if isinstance(symbol.node, Var) else None
        return None

    def classes(self, expr: Expression) -> list[TypeInfo]:
        """The classes that a value can be an instance of, or be itself."""
        found = []
        for member in members(self.type(expr)):
            if isinstance(member, TypeType):
                member = get_proper_type(member.item)
            if isinstance(member, FunctionLike) and member.is_type_obj():
                member = get_proper_type(member.items[0].ret_type)
            if isinstance(member, Instance):
                found.append(member.type)
        return found

    def is_inferred(self, var: Var) -> bool:
        """Whether a variable's type comes from what is assigned to it."""
        return var.is_inferred and not var.is_self and not var.is_cls and self.bindings.parameter_of(var) is None

    def reaching(self, unit: Unit, var: Var, at: Node) -> list[Binding]:
        """The places whose value a variable can have where it is used; of an attribute or a global one, all there are."""
        found = []
        for binding in self.bindings.of(var.name):
            if binds(binding, var) and (not is_local(binding) or comes_before(unit, binding.statement, at)):
                found.append(binding)
        return found


def sight_of(checker: TypeChecker, module: Module) -> Sight:
    """What is known of a module, gathered once; it goes with the module."""
    known = module.kept.get(Sight)
    if not isinstance(known, Sight) or known.checker is not checker:
        known = module.kept[Sight] = Sight(checker, module)
    return known


def binds(binding: Binding, var: Var) -> bool:
    """Whether a binding is of a variable; mypy does not resolve all attributes, so that their names decide."""
    target = binding.target
    if target.node is not None:
        return target.node is var
    return isinstance(target, MemberExpr) and bool(var.info)


def is_local(binding: Binding) -> bool:
    """Whether a binding is of a function's own variable."""
    return isinstance(binding.target, NameExpr) and binding.target.kind == LDEF


def comes_before(unit: Unit, what: Node, at: Node) -> bool:
    """Whether one node can run before another: it stands above it, in a loop with it, or in another function."""
    if what not in unit or at not in unit or unit.function(what) is not unit.function(at):
        return True
    if what.line < at.line:
        return True
    around = {node for node in unit.ancestors(what) if type(node).__name__ in ("ForStmt", "WhileStmt")}
    return any(node in around for node in unit.ancestors(at))
