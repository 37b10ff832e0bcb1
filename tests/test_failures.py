"""A mistake of the plugin's own never ends mypy's run nor hides what others find, whichever function makes it."""

from __future__ import annotations

import cProfile
import importlib
import itertools
import pkgutil
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from types import CodeType, FunctionType, ModuleType

import pytest
from mypy.plugin import Plugin
from programs import Run, check_program, run_mypy, write_config
from test_docs import block

import mypy_asyncgen
from mypy_asyncgen import hooks, settings
from mypy_asyncgen.codes import CODES
from mypy_asyncgen.engine import call_events, on_call, on_error
from mypy_asyncgen.mypy_api import contract, failures, standin

PLEA = "mypy_asyncgen failed here (RuntimeError: on purpose)"
CLIENT = """
from typing import Any

import openai
import ollama
import litellm


async def ask(client: openai.AsyncOpenAI, local: ollama.AsyncClient, **options: Any) -> None:
    await client.chat.completions.create(model="m", messages=[], stream=None, **options)
    await local.chat("m", stream=True, **options)
    await litellm.acompletion("m", [], stream=True)
"""
MARK = "\nnot_ours: int = ''\n"


def write_program(folder: Path) -> Path:
    program = folder / "program.py"
    program.write_text("x: int = ''\n")
    return program


def broken(*arguments: object, **named: object) -> object:
    raise RuntimeError("on purpose")


def all_modules() -> Iterator[ModuleType]:
    """The modules that the plugin consists of, without what only commands need."""
    for found in pkgutil.walk_packages(mypy_asyncgen.__path__, "mypy_asyncgen."):
        part = found.name.split(".")[1]
        if part not in ("commands", "stubtools", "examples", "stubtest", "cli", "runtime", "__main__"):
            yield importlib.import_module(found.name)


MODULES = list(all_modules())


def functions_of(module: ModuleType) -> Iterator[str]:
    """The public functions that a module defines, and the public methods of its classes."""
    for name, value in vars(module).items():
        if getattr(value, "__module__", "") != module.__name__ or name.startswith("_"):
            continue
        if isinstance(value, FunctionType):
            yield name
        elif isinstance(value, type):
            for method, function in vars(value).items():
                if isinstance(function, FunctionType) and (not method.startswith("_") or method == "__call__"):
                    yield f"{name}.{method}"


# What says that something failed, and what stands between mypy and what can fail.
_NEEDED = {
    "engine.on_call.ChainedHook.given",
    "engine.on_call.ClassHook.__call__",
    "engine.on_call.LocalHook.__call__",
    "engine.on_call.NameHook.__call__",
    "engine.on_call.at_call",
    "mypy_api.contract.lacking",
    "mypy_api.contract.remarks",
    "mypy_api.errors.checker_in_use",
    "mypy_api.errors.past_watchers",
    "mypy_api.failures.Failures.hold",
    "mypy_api.failures.Failures.print",
    "mypy_api.failures.Failures.print_held",
    "mypy_api.failures.Failures.remark",
    "mypy_api.failures.Failures.tell",
    "mypy_api.failures.Failures.tell_held",
    "mypy_api.standin.instead_of",
    "codes.CodeDocs.url",
    *(f"hooks.AsyncPlugin.{name}" for name in vars(Plugin)),
}
TARGETS = [
    f"{module.__name__.removeprefix('mypy_asyncgen.')}:{name}"
    for module in MODULES
    for name in functions_of(module)
    if f"{module.__name__.removeprefix('mypy_asyncgen.')}.{name}" not in _NEEDED
]


_failing: Callable[[], object] = broken


def _fails(*arguments: object, **named: object) -> object:
    """What every function is made to do. Its code runs in place of another's, where only builtins go by name."""
    return __import__("test_failures")._failing()


def named(module: ModuleType, name: str) -> FunctionType:
    """A function of a module, or a method of a class in it."""
    owner, _, method = name.rpartition(".")
    found: FunctionType = vars(getattr(module, owner))[method] if owner else getattr(module, name)
    return found


def replace(patch: pytest.MonkeyPatch, module: ModuleType, name: str, by: Callable[[], object]) -> None:
    """Let a function do something else, whoever holds it: modules have it by name, rules and tables by itself."""
    owner, _, method = name.rpartition(".")
    function = named(module, name)
    patch.setattr(sys.modules[__name__], "_failing", by)
    if not function.__code__.co_freevars:
        patch.setattr(function, "__code__", _fails.__code__)
        return
    if owner:
        patch.setattr(getattr(module, owner), method, _fails)
        return
    for each in [*MODULES]:
        for own_name, value in vars(each).items():
            if value is function:
                patch.setattr(each, own_name, _fails)


# A function is made to fail in so many of the programs that call it: what fails first is told, and the rest goes on.
_PROGRAMS = 3


class Programs:
    """Every page's example, with an error of mypy's own in each.

    Attributes:
        plain: the lines on which mypy reports an error without the plugin, with their files.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sources = {f"{code.replace('-', '_')}.py": block(code, "Example") + MARK for code in CODES}
        self.sources["client.py"] = CLIENT + MARK
        self._count = itertools.count()
        for name in self.sources:
            (folder / name).write_text("")
        self.plain = {
            (name, line)
            for name, output in self.check(plugins="").files.items()
            for line, found in output.errors.items()
            if any(code != "import-not-found" for code, _ in found)
        }

    def check(self, *names: str, plugins: str = "mypy_asyncgen") -> Run:
        """Check some of them, or all where none is named; what they import comes from the cache."""
        # mypy takes a file of the same size and second for the same.
        ending = "#" * next(self._count) + "\n"
        checked = names or tuple(self.sources)
        for name in checked:
            (self.folder / name).write_text(self.sources[name] + ending)
        config = write_config(self.folder, plugins=plugins)
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            return run_mypy([*checked, f"--cache-dir={self.folder / ('cache' if plugins else 'plain')}"], config)

    def forget_failures(self) -> None:
        """Give the cache back what it had: mypy reads nothing that a run wrote in which the plugin failed."""
        if (self.folder / "kept").is_dir():
            shutil.rmtree(self.folder / "cache")
            shutil.copytree(self.folder / "kept", self.folder / "cache")

    def that_call(self, code: CodeType) -> list[str]:
        """Some of the programs whose check runs a function, by its code; as different ones as there are."""
        found = [name for name in self.sources if code in self._run[name]]
        return [found[place * (len(found) - 1) // (_PROGRAMS - 1)] for place in range(_PROGRAMS)] if found else []

    @cached_property
    def _run(self) -> dict[str, set[CodeType]]:
        """What the check of each program runs."""
        self.check()
        shutil.copytree(self.folder / "cache", self.folder / "kept")
        found: dict[str, set[CodeType]] = {}
        for name in self.sources:
            profile = cProfile.Profile(builtins=False)
            profile.runcall(self.check, name)
            found[name] = {entry.code for entry in profile.getstats() if isinstance(entry.code, CodeType)}
        return found


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Programs:
    return Programs(tmp_path_factory.mktemp("programs"))


def test_without_a_failure_nothing_asks_for_a_report(programs: Programs) -> None:
    run = programs.check()
    assert run.status == 1
    assert "failed here" not in run.text


@pytest.mark.parametrize("target", TARGETS)
def test_whatever_fails_nothing_is_lost(
    programs: Programs, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], target: str
) -> None:
    module, _, name = target.partition(":")
    names = dict.fromkeys(programs.that_call(named(sys.modules[f"mypy_asyncgen.{module}"], name).__code__))
    if not names:
        pytest.skip("no program needs it")
    called = []

    def failing() -> object:
        called.append(name)
        return broken()

    # A function that was asked before may be remembered; hooks are made anew for each run.
    replace(monkeypatch, sys.modules[f"mypy_asyncgen.{module}"], name, failing)
    programs.forget_failures()
    run = programs.check(*names)
    text = run.text + capfd.readouterr().err
    assert run.status == 1, text
    # What fails while the plugin tries what this mypy can do is taken for something that it cannot.
    off = text.count("mypy_asyncgen: this mypy differs in")
    assert "Traceback" in text or off or not called, "--show-traceback shows where"
    # What is tried at the start and used later can fail in both ways.
    assert text.count(PLEA) <= 1, text
    assert bool(text.count(PLEA) + off) is bool(called), text
    reported = {(name, line) for name, output in run.files.items() for line in output.errors}
    assert {(name, line) for name, line in programs.plain if name in names} <= reported


def test_the_report_stands_where_it_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_error, "sites", broken)
    program = "import asyncio\n\nasync def main() -> None:\n    await 3\n    await 4\n    asyncio.sleep(1)\n"
    found = check_program(tmp_path, program, fresh=True)
    assert found.codes()[6] == {"unawaited-coroutine"}
    assert any(PLEA in text for _, text in found.errors[4])
    assert not any(PLEA in text for _, text in found.errors[5])
    assert found.codes()[4] >= {"misc"}
    assert found.codes()[5] == {"misc"}


def test_a_failure_in_a_module_that_is_not_shown_does_not_use_up_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_events, "value", broken)
    (tmp_path / "helper.py").write_text("async def f() -> int:\n    return 1\n\nasync def g() -> None:\n    f()\n")
    (tmp_path / "main.py").write_text("import helper\n\nasync def main() -> None:\n    x = helper.f()\n")
    config = write_config(tmp_path, "[mypy-helper]", "ignore_errors = True", fresh=True)
    monkeypatch.chdir(tmp_path)
    assert run_mypy(["main.py"], config).text.count(PLEA) == 1


@pytest.mark.parametrize(("module", "name"), [(settings, "load"), (on_call, "KnownNames")])
def test_a_plugin_that_cannot_be_set_up_says_so_whatever_is_in_the_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str
) -> None:
    program = tmp_path / "program.py"
    program.write_text("import asyncio\n\nasync def main() -> int:\n    asyncio.sleep(1)\n    return ''\n")
    config = write_config(tmp_path, fresh=True)
    right = run_mypy([str(program)], config)
    assert right.files[str(program)].codes() == {4: {"unawaited-coroutine"}, 5: {"return-value"}}
    with monkeypatch.context() as patch:
        patch.setattr(module, name, broken)
        wrong = run_mypy([str(program)], config)
    assert wrong.status == 1
    if name != "KnownNames":  # Nothing is asked of the tables where every module comes from the cache.
        assert wrong.text.count(PLEA) == 1
        assert (wrong.files[str(program)].codes())[5] == {"return-value"}
    assert run_mypy([str(program)], config).text == right.text


def test_a_failure_that_can_be_reported_in_no_file_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(hooks, "errors_of", lambda options: [])
    monkeypatch.setattr(settings, "load", broken)
    found = check_program(tmp_path, "x: int = ''\n", fresh=True)
    assert found.codes() == {1: {"assignment"}}
    assert capfd.readouterr().err.count(f"error: {PLEA}") == 1


PROGRAM = """
async def fetch() -> int:
    return 1

async def main() -> None:
    await 3
    print(f"{fetch()}")
"""


def without(capability: str) -> dict[str, contract.Capability]:
    """The contract with a mypy that has not got one thing that a capability needs."""
    known = contract.CAPABILITIES[capability]
    attributes = {**known.attributes, "mypy.errors.Errors": (*known.attributes.get("mypy.errors.Errors", ()), "gone")}
    return {**contract.CAPABILITIES, capability: known._replace(attributes=attributes)}


@pytest.mark.parametrize(
    ("capability", "expected"),
    [
        ("report", {6: {"misc"}}),
        ("check", {6: {"misc"}}),
        ("rewrite", {6: {"misc"}, 7: {"coroutine-in-text"}}),
        ("facts", {6: {"await-non-awaitable"}, 7: {"coroutine-in-text"}}),
        ("check again", {6: {"await-non-awaitable"}, 7: {"coroutine-in-text"}}),
        ("declarations", {6: {"await-non-awaitable"}, 7: {"coroutine-in-text"}}),
    ],
)
def test_what_a_mypy_lacks_is_not_used_and_is_told_once(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    capability: str,
    expected: dict[int, set[str]],
) -> None:
    off = contract.lacking(without(capability))
    monkeypatch.setattr(contract, "lacking", lambda: off)
    found = check_program(tmp_path, PROGRAM, fresh=True)
    assert found.codes() == expected
    told = [*found.notes.get(1, ()), *capfd.readouterr().err.splitlines()]
    assert [f"mypy.errors.Errors.gone; {contract.CAPABILITIES[capability].without}" in text for text in told] == [True]


def test_a_clean_program_stays_clean_whatever_a_mypy_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    off = {name: contract.Lack(("mypy.gone",), each.without) for name, each in contract.CAPABILITIES.items()}
    monkeypatch.setattr(contract, "lacking", lambda: off)
    assert check_program(tmp_path, "async def f() -> int:\n    return 1\n", fresh=True).errors == {}


def test_an_untested_version_of_mypy_is_named_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hooks, "mypy_version", "9.1.0+dev")
    found = check_program(tmp_path, PROGRAM, fresh=True)
    assert found.codes() == {6: {"await-non-awaitable"}, 7: {"coroutine-in-text"}}
    assert [note for note in found.notes[1] if "tested with mypy 1.19 to 2.4, and this is mypy 9.1.0+dev" in note]
    assert contract.remarks({}, "1.19.0") == contract.remarks({}, "2.4.1") == contract.remarks({}, "unknown") == []


def test_what_reports_a_failure_can_fail_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(failures, "past_watchers", broken)
    monkeypatch.setattr(on_error, "sites", broken)
    found = check_program(tmp_path, PROGRAM, fresh=True)
    assert found.codes() == {6: {"misc"}, 7: {"coroutine-in-text"}}
    assert capfd.readouterr().err.count(PLEA) == 1


class Finder:
    """Counts the imports of one module, which all fail."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.count = 0

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == self.module:
            self.count += 1
            raise ImportError("on purpose")


def test_a_module_that_cannot_be_imported_is_tried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finder = Finder("mypy_asyncgen.engine.call_events")
    monkeypatch.delitem(sys.modules, finder.module, raising=False)
    monkeypatch.delattr(sys.modules["mypy_asyncgen.engine"], "call_events", raising=False)
    monkeypatch.setattr(sys, "meta_path", [finder, *sys.meta_path])
    found = check_program(tmp_path, PROGRAM + '    print(f"{fetch()}")\n' * 50, fresh=True)
    assert finder.count == 1
    assert [line for line, errors in found.errors.items() if any("(ImportError: " in text for _, text in errors)] == [7]


def test_a_plugin_that_cannot_be_imported_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mypy_asyncgen.hooks", None)
    found = check_program(tmp_path, "\n\nx: int = ''\n", fresh=True)
    assert found.codes()[3] == {"assignment"}
    assert any("cannot be used with mypy" in text for _, text in found.errors[1])


def test_a_plugin_that_cannot_be_imported_prints_so_where_it_finds_no_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "mypy_asyncgen.hooks", None)
    monkeypatch.setattr(standin.gc, "get_objects", list)
    text = run_mypy([str(write_program(tmp_path))], write_config(tmp_path, fresh=True)).text
    assert capsys.readouterr().err.count("cannot be used with mypy") == 1
    assert "[assignment]" in text


def test_this_mypy_has_what_the_plugin_relies_on() -> None:
    assert contract.lacking() == {}


@pytest.mark.parametrize("name", contract.CAPABILITIES)
def test_what_a_mypy_lacks_is_named(name: str) -> None:
    known = contract.CAPABILITIES[name]
    for owner, attributes in known.attributes.items():
        lacking = known._replace(attributes={**known.attributes, owner: (*attributes, "gone")}, needs=())
        assert contract.lacking({name: lacking})[name].pieces == (f"{owner}.gone",)
    gone = known._replace(attributes={"mypy.errors.Gone": ("report",), "gone.Errors": ("report",)}, needs=())
    assert contract.lacking({name: gone})[name].pieces == ("mypy.errors.Gone", "gone.Errors")
    raising = known._replace(probe=broken, needs=())
    assert "on purpose" in contract.lacking({name: raising})[name].pieces[0]


def test_what_needs_a_capability_that_is_off_is_off() -> None:
    assert set(contract.lacking(without("check"))) == {"check", "rewrite", "facts", "check again"}
    assert contract.remarks(contract.lacking(without("check")), "2.4.1") == [
        "mypy_asyncgen: this mypy differs in mypy.errors.Errors.gone; it is switched off"
    ]
