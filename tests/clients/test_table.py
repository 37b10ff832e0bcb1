"""The table of clients and the facts of the stubs agree with each other and with the folders."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mypy_asyncgen import clients as package
from mypy_asyncgen.clients import PACKAGES, clients, entry_points
from mypy_asyncgen.clients._markdown import render_markdown
from mypy_asyncgen.clients._model import Convention, Mechanism
from mypy_asyncgen.recover.clients import STUBS, may_know
from mypy_asyncgen.recover.clients.facts import StubFacts, stub_facts
from mypy_asyncgen.recover.clients.table import ATTRIBUTE_HOOKS, FUNCTION_HOOKS, METHOD_HOOKS, METHOD_SIGNATURE_HOOKS

STUB_FILES = Path(__file__).parents[2] / "stubs"


def test_every_name_stands_once() -> None:
    names = [name for _, entry in entry_points() for name in (entry.name, *entry.aliases)]
    assert len(names) == len(set(names))


def test_every_client_stands_once_in_a_file_of_its_name() -> None:
    assert len(clients()) == len({client.distribution for client in clients()})
    files = {path.stem for path in Path(package.__file__ or "").parent.glob("[!_]*.py")}
    assert files == {client.package.replace(".", "__") for client in clients()}


def test_names_are_inside_the_package() -> None:
    for client, entry in entry_points():
        assert entry.name.startswith(client.package.partition(".")[0] + ".")


def test_conventions_by_name() -> None:
    conventions = {entry.name: entry.convention for _, entry in entry_points()}
    assert conventions["cohere.v2.client.AsyncV2Client.chat_stream"] is Convention.ASYNC_GENERATOR
    assert conventions["anthropic.resources.messages.messages.AsyncMessages.stream"] is Convention.ASYNC_CONTEXT_MANAGER
    assert conventions["openai.resources.models.AsyncModels.list"] is Convention.AWAIT_OR_ITERATE


def test_the_hooks_are_asked_for_the_packages_of_the_clients() -> None:
    names = [*FUNCTION_HOOKS, *METHOD_HOOKS, *ATTRIBUTE_HOOKS, *METHOD_SIGNATURE_HOOKS]
    assert all(may_know(name) for name in names)
    assert {client.package.partition(".")[0] for client in clients()} == PACKAGES
    assert set(stub_facts()) == STUBS


def test_every_mechanism_has_its_hook() -> None:
    for _, entry in entry_points():
        if Mechanism.SELECTOR in entry.mechanisms:
            assert entry.argument is not None
            assert all(name in METHOD_HOOKS for name in (entry.name, *entry.aliases))
        if Mechanism.NONE_FLAG in entry.mechanisms:
            assert entry.name in METHOD_SIGNATURE_HOOKS
        if Mechanism.EVENT_STREAM in entry.mechanisms:
            assert f"{entry.name}.__anext__" in METHOD_HOOKS
    assert "cohere.base_client.AsyncBaseCohere.v2" in ATTRIBUTE_HOOKS


def test_every_convention_says_what_to_write() -> None:
    assert all(convention.how for convention in Convention)
    assert len({convention.value for convention in Convention}) == len(list(Convention))


def test_the_documentation_has_every_entry_point() -> None:
    table = render_markdown()
    assert table.count("\n") == sum(1 for _ in entry_points()) + 2
    assert "| cohere | 6.0.0 to 7.3.1 | `v2.client.AsyncV2Client.chat_stream` | `async for x in f()` | " in table


@pytest.mark.parametrize("facts", stub_facts().values(), ids=lambda facts: facts.distribution)
def test_stub_facts(facts: StubFacts) -> None:
    client = next(client for client in clients() if client.distribution == facts.distribution)
    assert client.stub
    assert facts.version, "without a range no version would ever be out of it"
    assert facts.checked
    assert not facts.covers("999")
    assert facts.covers(client.version)
    assert all(facts.covers(version) for version in facts.checked)
    folder = STUB_FILES / facts.distribution
    package = next(folder.glob("*-stubs"))
    assert (package / "py.typed").exists() or not facts.modules
    if facts.modules:
        assert (package / "py.typed").read_text() == "partial\n"
        stubs = {
            ".".join(path.relative_to(folder).with_suffix("").parts).replace("-stubs", "", 1)
            for path in package.rglob("*.pyi")
        }
        assert stubs == set(facts.modules)


@pytest.mark.parametrize("folder", sorted(path.name for path in STUB_FILES.iterdir() if list(path.glob("*-stubs"))))
def test_stub_folders_are_complete(folder: str) -> None:
    root = STUB_FILES / folder
    assert any(facts.distribution == folder for facts in stub_facts().values())
    assert (root / "@tests" / "stubtest_allowlist.txt").exists()
    assert list((root / "@tests" / "cases").glob("check_*.py"))


@pytest.mark.parametrize(
    "folder", sorted(path.name for path in STUB_FILES.iterdir() if (path / "METADATA.toml").is_file())
)
def test_every_allowance_has_its_reason(folder: str) -> None:
    allowlist = STUB_FILES / folder / "@tests" / "stubtest_allowlist.txt"
    reasoned = False
    for line in allowlist.read_text().splitlines():
        if not line.strip():
            reasoned = False
        elif line.startswith("#"):
            reasoned = True
        else:
            assert reasoned, line


@pytest.mark.parametrize(
    ("range_", "inside", "outside"),
    [
        (">=0.6.3,<0.7", ["0.6.3", "0.6.10"], ["0.6.2", "0.7.0", "0.7"]),
        ("1.2.*", ["1.2", "1.2.9"], ["1.3.0", "1.20"]),
        ("~=1.2", ["1.2.0", "1.9"], ["2.0", "1.1"]),
        ("==1.0", ["1.0", "1.0.0", "1.0.0b9"], ["1.0.1"]),
        (">1,<=2", ["1.5", "2"], ["1", "2.1"]),
        ("", ["7"], []),
        ("whatever", ["7"], []),
    ],
)
def test_ranges(range_: str, inside: list[str], outside: list[str]) -> None:
    facts = StubFacts("d", "p", range_, (), (), None)
    assert all(facts.covers(version) for version in inside)
    assert not any(facts.covers(version) for version in outside)


def _parameters(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, ast.arg, str]]:
    """The annotated parameters of a stub's functions, with their annotations."""
    for function in ast.walk(tree):
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            given = function.args
            for parameter in (*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg):
                if parameter is not None and parameter.annotation is not None:
                    yield function, parameter, ast.unparse(parameter.annotation)


@pytest.mark.parametrize("distribution", ["dspy", "xai-sdk"])
def test_a_stub_of_an_untyped_package_refuses_no_argument(distribution: str) -> None:
    """Only an overload's flag and what a type variable stands for may be more than `Any`."""
    strict = [
        f"{path.name}:{parameter.lineno}: {annotation}"
        for path in (STUB_FILES / distribution).glob("*-stubs/**/*.pyi")
        if "proto" not in path.parts
        for function, parameter, annotation in _parameters(ast.parse(path.read_text(encoding="utf-8")))
        if annotation != "Any"
        and not (function.decorator_list and ("Literal" in annotation or annotation == "bool"))
        and not {"T", "_T", "_P", "Self"}.intersection(re.findall(r"\w+", annotation))
    ]
    assert strict == []
