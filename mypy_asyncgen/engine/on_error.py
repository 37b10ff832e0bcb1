"""From one of mypy's errors to ours: which uses can it be about, and does a rule recognise one of them?

What is decided is decided from the tree and the types, never from mypy's wording. An error that no check recognises
stays as mypy wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mypy.checker import TypeChecker
from mypy.errors import ErrorInfo, Errors
from mypy.nodes import CallExpr, Decorator, Expression, ExpressionStmt, FuncDef, MemberExpr, Node

from mypy_asyncgen import trace
from mypy_asyncgen.codes import error_code
from mypy_asyncgen.engine.same_mistake import is_told
from mypy_asyncgen.engine.telling import as_told
from mypy_asyncgen.finding import Finding
from mypy_asyncgen.mypy_api.errors import (
    checker_in_use,
    function_name,
    lines_of,
    may_be_replaced,
    may_become,
    report_instead,
)
from mypy_asyncgen.mypy_api.types import erase_typevars, is_subtype, type_of
from mypy_asyncgen.recover.clients import STUBS
from mypy_asyncgen.rule import Refused, Unanalysed
from mypy_asyncgen.rules import RULES
from mypy_asyncgen.tree import evidence
from mypy_asyncgen.tree.kinds import ASYNC, Kind, kind_of, members
from mypy_asyncgen.tree.symbols import lacking
from mypy_asyncgen.tree.units import Module, Unit, imported_modules
from mypy_asyncgen.tree.uses import Site, Use, infer_around, sites

_REFINEMENTS = tuple(rule.refine for rule in RULES if rule.refine is not None)


def _by_code() -> dict[str, list[Callable[[Refused], Finding | None]]]:
    """The rules that judge the node of an error, by mypy's code for it."""
    found: dict[str, list[Callable[[Refused], Finding | None]]] = {}
    for rule in RULES:
        for code, judge in rule.errors.items():
            found.setdefault(code, []).append(judge)
    return found


_BY_NODE = _by_code()
# The rules that word an error of mypy's semantic analysis.
_IN_ANALYSIS = {code: word for rule in RULES for code, word in rule.analysis_errors.items()}

_ANY_USE = frozenset(Use)
_VALUE = frozenset({Use.ARGUMENT, Use.GIVEN, Use.UNPACK, Use.DECORATE})
# What mypy looks up a method for; `del` of an item is an index.
_PROTOCOL = frozenset({Use.ASYNC_FOR, Use.FOR, Use.ASYNC_WITH, Use.WITH, Use.MEMBER, Use.UNPACK, Use.INDEX})

# Which uses an error of mypy's can be about, by its code; errors under other codes are not looked at.
_USES: dict[str, frozenset[Use]] = {
    "misc": _ANY_USE - {Use.MEMBER, Use.ARGUMENT},
    "attr-defined": _PROTOCOL,
    "union-attr": _PROTOCOL,
    "arg-type": _VALUE,
    "call-overload": frozenset({Use.ARGUMENT, Use.INDEX, Use.OPERATOR, Use.GIVEN}),
    "type-var": frozenset({Use.ARGUMENT, Use.DECORATE}),
    "operator": frozenset({Use.OPERATOR, Use.COMPARE, Use.CONTAINER, Use.CALL}),
    "index": frozenset({Use.INDEX, Use.GIVEN}),
    "comparison-overlap": frozenset({Use.COMPARE, Use.CONTAINER}),
    "return-value": frozenset({Use.GIVEN, Use.ARGUMENT}),
    "assignment": frozenset({Use.GIVEN, Use.UNPACK}),
    "list-item": frozenset({Use.GIVEN, Use.UNPACK}),
    "dict-item": frozenset({Use.GIVEN, Use.UNPACK}),
    "typeddict-item": frozenset({Use.GIVEN, Use.UNPACK}),
}


class Explainer:
    """Rewrites mypy's errors about misused coroutines and async iterables.

    Args:
        module: gives the indexed tree of the module that a checker checks.
    """

    def __init__(self, module: Callable[[TypeChecker], Module]) -> None:
        self._module = module

    def rewrite(self, errors: Errors, info: ErrorInfo) -> bool:
        """Report a finding in the place of an error of mypy's, where a check recognises it.

        Args:
            errors: the build's errors.
            info: mypy's error, about to be shown.

        Returns:
            Whether the error is replaced and mypy's own is to be taken away.
        """
        name = info.code.code if info.code is not None else ""
        if not may_be_replaced(errors, info):
            return False
        if name in _IN_ANALYSIS:
            # There is no checker yet.
            finding = _IN_ANALYSIS[name](Unanalysed(function_name(info), lines_of(errors), info.line, info.column))
        elif name not in _USES and name not in _BY_NODE:
            return False
        else:
            checker = checker_in_use()
            if checker is None or errors.file != checker.path:
                return False
            if name == "assignment" and self._is_of_our_making(checker, info):
                return True
            finding = self._explain(checker, info, name)
            if trace.ON:
                answer = f"{finding.code} answers" if finding is not None else "no rule recognises it"
                trace.tell(checker.path, info.line, f"mypy's error [{name}] {info.message}; {answer}")
        if finding is None:
            return False
        code = error_code(finding.code, always=finding.always)
        if not may_become(errors, info, code):
            return False
        report_instead(errors, info, code, finding.message, finding.texts, at=finding.at)
        return True

    def _is_of_our_making(self, checker: TypeChecker, info: ErrorInfo) -> bool:
        """Whether an assignment is refused only because a stub of ours gives types to a client that has none."""
        if not any(name.partition(".")[0] in STUBS for name in imported_modules(checker.tree)):
            return False
        from mypy_asyncgen.recover.clients.lenient import only_our_stub_objects

        candidates = self._candidates(self._module(checker), info)
        return any(only_our_stub_objects(checker, unit.parent(node)) for unit, node in candidates)

    def _explain(self, checker: TypeChecker, info: ErrorInfo, code: str) -> Finding | None:
        uses = _USES.get(code, frozenset())
        module = self._module(checker)
        candidates = list(self._candidates(module, info))
        if code == "union-attr" and candidates and _is_of_receiver(checker, candidates[0][1]):
            return None
        if code == "misc" and candidates and _may_call_none(checker, candidates[0][1]):
            return None
        for unit, node in candidates:
            for judge in _BY_NODE.get(code, ()):
                finding = judge(Refused(checker, module, unit, node))
                if finding is not None and not _is_doubtful(checker, module, unit, node):
                    return None if is_told(module, unit, node) else as_told(checker, module, unit, node, finding)
            found = [site for site in sites(checker, unit, node) if site.use in uses]
            for site in _complete(checker, unit, node, found):
                if site.use in uses and not (code == "return-value" and _is_taken(site)):
                    finding = self._refined(module, site)
                    if trace.ON:
                        told = f'{site.use.name} of "{site.type}"'
                        trace.tell(checker.path, info.line, f"{told}: {finding.code if finding else 'no rule answers'}")
                    if finding is not None:
                        node = finding.at or site.operand
                        return None if is_told(module, unit, node) else as_told(checker, module, unit, node, finding)
        return None

    def _refined(self, module: Module, site: Site) -> Finding | None:
        """The first finding for a use, unless something speaks against the types that mypy found the error by."""
        finding = _recognised(site)
        if finding is None:
            return None
        really = evidence.corrected(module, site)
        if really is not site:
            return _recognised(really)
        return None if evidence.doubtful(module, site) else finding

    def _candidates(self, module: Module, info: ErrorInfo) -> Iterator[tuple[Unit, Node]]:
        """The nodes at the error's position: those that end where it ends first, then outermost first."""
        found: list[tuple[bool, Unit, Node]] = []
        for unit in module.units(info.line):
            nodes = unit.at(info.line, info.column) if info.column >= 0 else unit.definitions(info.line)
            for node in nodes:
                ends = (node.end_line, node.end_column) == (info.end_line, info.end_column)
                found.append((not ends, unit, node))
        found.sort(key=lambda item: item[0])
        for _, unit, node in found:
            yield unit, node


def _is_of_receiver(checker: TypeChecker, node: Node) -> bool:
    """Whether an attribute is lacking because of what else its object can be, as None; nothing async is to blame for that."""
    if not isinstance(node, MemberExpr) or not lacking(checker, node):
        return False
    return not any(kind_of(member) & ASYNC for member in members(type_of(checker, node.expr)))


def _may_call_none(checker: TypeChecker, node: Node) -> bool:
    """Whether what is called can also be None: that is what mypy refuses, whatever the call gives else."""
    if not isinstance(node, CallExpr):
        return False
    found = members(type_of(checker, node.callee))
    return len(found) > 1 and any(kind_of(member) & Kind.NONE for member in found)


def _is_taken(site: Site) -> bool:
    """Whether a parameter takes its argument: then it is not why a `return` of the call is refused."""
    if site.use is not Use.ARGUMENT or site.type is None:
        return False
    options = site.checker.options
    return any(is_subtype(site.type, erase_typevars(expected), options=options) for expected in site.expected)


def _is_doubtful(checker: TypeChecker, module: Module, unit: Unit, node: Node) -> bool:
    """Whether something speaks against what an error is about: an override, or the value of a statement or a condition."""
    function = node.func if isinstance(node, Decorator) else node
    if isinstance(function, FuncDef):
        return evidence.doubtful_override(checker, module, function)
    value = node.expr if isinstance(node, ExpressionStmt) else node
    return isinstance(value, Expression) and evidence.doubtful_value(checker, module, unit, Use.GIVEN, value, node)


def _recognised(site: Site) -> Finding | None:
    return next((finding for refine in _REFINEMENTS if (finding := refine(site)) is not None), None)


def _complete(checker: TypeChecker, unit: Unit, node: Node, found: list[Site]) -> list[Site]:
    """The uses again with their types, where an operand's type is not stored yet: the whole expression is inferred."""
    if not isinstance(node, Expression) or all(_is_typed(checker, site) for site in found):
        return found
    infer_around(checker, unit, node)
    return list(sites(checker, unit, node))


def _is_typed(checker: TypeChecker, site: Site) -> bool:
    if site.function is not None:
        return True
    callee = site.node.callee if isinstance(site.node, CallExpr) else None
    return checker.has_type(site.operand) and (callee is None or checker.has_type(callee))
