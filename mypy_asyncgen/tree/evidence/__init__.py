"""What speaks against the type that mypy takes a value for.

An annotation is evidence and so is an inferred type, but other evidence can speak against either: the body has a `yield`,
a class of the build overrides the method, mypy itself rejected the next assignment, the program asks at run time. Where
the evidence disagrees, mypy's error stands in mypy's words. The dispatch over mypy's errors and over calls asks here
before a check speaks; no check has doubts of its own.
"""

from __future__ import annotations

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Expression, FuncDef, Node

from mypy_asyncgen.tree import asked
from mypy_asyncgen.tree.evidence import awaited_later, definitions, guards, makers, parameters, places, variables
from mypy_asyncgen.tree.evidence.sight import sight_of
from mypy_asyncgen.tree.kinds import Kind
from mypy_asyncgen.tree.symbols import function_of
from mypy_asyncgen.tree.units import Module, Unit
from mypy_asyncgen.tree.uses import Site, Use


def doubtful(module: Module, site: Site) -> bool:
    """Whether something speaks against the type of an operand, or against what its place declares.

    Args:
        module: the module's indexed tree.
        site: the use of the operand that mypy rejects.

    Returns:
        True where mypy's own error is to stand as it is.
    """
    sight = sight_of(site.checker, module)
    return (
        places.says_little(site)
        or places.is_filled_elsewhere(sight, site)
        or places.may_only_be_none(sight, site)
        or places.is_meant_as_function(sight, site)
        or places.is_one_way_to_answer(site)
        or places.is_asked_for_by_flag(site)
        or places.declares_what_awaiting_gives(site)
        or places.another_member_suits(sight, site)
        or places.fails_elsewhere(site)
        or places.fails_by_parameters(site)
        or places.is_no_result(site)
        or places.is_inferred(sight, site)
        or places.is_handed_on(site)
        or parameters.is_only_declared(sight, site)
        or parameters.taker_uses_it(sight, site)
        or definitions.gained_below(sight, site)
        or awaited_later.is_given_what_suits(sight, site)
        or awaited_later.is_awaited_later(sight, site)
        or awaited_later.is_put_among_awaited(sight, site)
        or awaited_later.returns_for_its_base(site)
        or doubtful_value(site.checker, module, site.unit, _done_with(site), site.operand, site.node)
    )


def _done_with(site: Site) -> Use:
    """What becomes of an operand: what is given to a function that needs an awaitable is as good as awaited."""
    if site.use is Use.ARGUMENT and site.wanted & Kind.AWAITABLE and not site.wanted & Kind.ASYNC_ITERABLE:
        return Use.AWAIT
    return site.use


def doubtful_value(
    checker: TypeChecker, module: Module, unit: Unit, use: Use, expr: Expression, at: Node | None = None
) -> bool:
    """Whether something speaks against the type of a value.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        unit: the statement around the value.
        use: what is done with it.
        expr: the value.
        at: the node that uses it.
    """
    sight = sight_of(checker, module)
    at = at if at is not None else expr
    if use is Use.GIVEN and places.is_to_raise(sight, unit, expr):
        return True
    return any(
        guards.asks(sight, value)
        or definitions.disagree(sight, use, value)
        or parameters.are_wrong(sight, use, value)
        or (use in definitions.ASYNC_USES and makers.may_be_another(sight, value))
        or variables.comes_out_of_others(sight, unit, value, at)
        for value in variables.values(sight, unit, expr, at)
    ) or variables.is_contradicted(sight, unit, expr, at)


def doubtful_override(checker: TypeChecker, module: Module, function: FuncDef) -> bool:
    """Whether a method may be of another kind than that of its base: who calls that one asks what it got, or finds it by its name.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        function: the overriding method.
    """
    sources = sight_of(checker, module).sources
    for base in function.info.mro[1:] if function.info else ():
        symbol = base.names.get(function.name)
        overridden = function_of(symbol.node) if symbol is not None else None
        home = checker.modules.get(base.module_name)
        if home is None:
            continue
        if overridden is not None and asked.is_asked(overridden, home, sources):
            return True
        if any(
            asked.is_looked_up(function.name, each, home, sources)
            for other in base.names.values()
            if (each := function_of(other.node)) is not None and each.info is base
        ):
            return True
    return asked.asks(module.tree, function.name, sources)


def corrected(module: Module, site: Site) -> Site:
    """A use of an operand as what the operand is, where the function that gives it is declared to give something else.

    Args:
        module: the module's indexed tree.
        site: the use of the operand that mypy rejects.
    """
    known = definitions.really(sight_of(site.checker, module), site.operand)
    if known is None:
        return site
    return Site(site.checker, site.unit, site.use, site.operand, site.node, site.expected, site.function, known)


def doubtful_call(checker: TypeChecker, module: Module, call: CallExpr, use: Use = Use.GIVEN) -> bool:
    """Whether something speaks against what a call is declared to give.

    Args:
        checker: the checker of the module.
        module: the module's indexed tree.
        call: the call.
        use: what is done with the value.
    """
    sight = sight_of(checker, module)
    unit = module.unit_of(call) if use is Use.GIVEN else None
    return (
        guards.asks(sight, call)
        or definitions.disagree(sight, use, call)
        or (unit is not None and places.is_to_raise(sight, unit, call))
    )
