"""The contract with mypy: the plugin on a mypy that renames something, and the tree whose nodes it must all know."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import mypy
import pytest
from mypy import nodes, patterns
from mypy_renames import Bench, Copy, Said, judge, names
from programs import ROOT

from mypy_asyncgen.mypy_api import contract
from mypy_asyncgen.tree.units import CHILDREN

# Nodes with no expression or statement below them.
LEAVES = {
    *("BreakStmt", "BytesExpr", "ComplexExpr", "ContinueStmt", "EllipsisExpr", "FloatExpr", "GlobalDecl", "Import"),
    *("ImportAll", "ImportFrom", "IntExpr", "NameExpr", "NonlocalDecl", "PassStmt", "SingletonPattern", "StrExpr"),
}
# Symbols, and what mypy hangs beside the expression that a person wrote (`analyzed`).
NOT_IN_THE_TREE = {
    *("EnumCallExpr", "FakeExpression", "FakeInfo", "NamedTupleExpr", "NewTypeExpr", "ParamSpecExpr"),
    *("PlaceholderNode", "PromoteExpr", "TempNode", "TypeAlias", "TypeAliasExpr", "TypeApplication", "TypedDictExpr"),
    *("TypeFormExpr", "TypeInfo", "TypeVarExpr", "TypeVarTupleExpr", "Var"),
}
# Its value is a type, in which nothing is called.
TYPES = {"TypeAliasStmt"}
ABSTRACT = {
    *("Expression", "FuncBase", "FuncItem", "ImportBase", "Pattern", "RefExpr", "Statement", "SymbolNode"),
    "TypeVarLikeExpr",
}


def subclasses(of: type) -> Iterator[type]:
    for each in of.__subclasses__():
        yield each
        yield from subclasses(each)


def test_every_node_of_mypys_tree_is_known() -> None:
    assert patterns.Pattern in set(subclasses(nodes.Node))
    found = {each.__name__ for each in subclasses(nodes.Node)}
    assert found - {each.__name__ for each in CHILDREN} <= LEAVES | NOT_IN_THE_TREE | TYPES | ABSTRACT


def test_the_extra_names_the_versions_that_were_tested() -> None:
    (oldest, newest) = (contract.OLDEST, contract.NEWEST)
    text = (ROOT.parent / "pyproject.toml").read_text(encoding="utf-8")
    assert f'"mypy>={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"' in text
    assert f'"mypy>={oldest[0]}.{oldest[1]}"' in text


@pytest.fixture(scope="module")
def bench() -> Iterator[tuple[Copy, Bench, Said]]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(mypy.__file__).parent, Path(folder))
        made = Bench(copy, Path(folder))
        yield copy, made, made.run("with")


@pytest.mark.parametrize(
    ("name", "outcome"), [("ignored_files", "told"), ("origin_span", "told"), ("is_same_type", "told")]
)
def test_a_mypy_that_renames_what_the_plugin_relies_on_goes_on(
    bench: tuple[Copy, Bench, Said], name: str, outcome: str
) -> None:
    copy, programs, usual = bench
    assert name in names()
    verdict = judge(copy, programs, name, usual)
    assert (verdict.outcome, verdict.bad) == (outcome, False), verdict.text
