"""The same errors cold, from the cache, in the daemon, with workers, and in a process that runs mypy twice."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import mypy.version
import pytest
from edits import Driver
from mypy.plugin import Plugin
from programs import CASES

LIBRARY = """
from collections.abc import AsyncIterator
from functools import lru_cache

async def stream() -> AsyncIterator[int]:
    yield 1

async def untyped():
    yield 1

async def price() -> float:
    return 1.0

class Client:
    async def items(self):
        yield 1

    async def close(self) -> None: ...

    def ask(self, prompt: str, stream: bool = False) -> "str | AsyncIterator[str]":
        raise NotImplementedError
"""

MAIN = """
from library import Client, price, stream, untyped

async def main(client: Client) -> None:
    await stream()
    await untyped()
    await client.items()
    await client.ask("x", stream=True)
    client.ask("x").upper()
    client.close()
    if price():
        print(f"{price()}")
    value = price()
    async for item in price():
        print(item)
"""

EXPECTED = [
    (5, "await-async-generator"),
    (6, "await-async-generator"),
    (7, "await-async-generator"),
    (8, "await-async-generator"),
    (10, "unawaited-coroutine"),
    (11, "truthy-coroutine"),
    (12, "coroutine-in-text"),
    (13, "unawaited-coroutine"),
    (14, "async-for-coroutine"),
]


class Project:
    """A small project on disk and the ways to check it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("library.py", LIBRARY)
        self.write("main.py", MAIN)
        self.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n")

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)
        # mypy looks at the time and size of a file first; an edit within a second must not pass for none.
        stamp = (self.folder / name).stat().st_mtime + len(list(self.folder.iterdir()))
        os.utime(self.folder / name, (stamp, stamp))

    def run(self, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", *arguments], cwd=self.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return done.stdout

    def check(self, *options: str) -> str:
        return self.run("mypy", *options, "main.py")

    def cold(self) -> str:
        return self.check("--cache-dir", os.devnull)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def codes(text: str) -> list[tuple[int, str]]:
    found = []
    for row in text.splitlines():
        if ": error: " in row and row.startswith("main.py:"):
            found.append((int(row.split(":")[1]), row.rpartition("[")[2].rstrip("]")))
    return found


def test_cold(project: Project) -> None:
    assert codes(project.cold()) == EXPECTED


def test_warm_with_and_without_an_edit(project: Project) -> None:
    first = project.check()
    assert codes(first) == EXPECTED
    assert project.check() == first
    project.write("main.py", MAIN + "\nx = 1\n")
    assert codes(project.check()) == EXPECTED


RELAYED = """\
import library

def relayed(number):
    return library.untold(number)

async def untyped_relay(number):
    return library.untold(number, number)

async def main() -> None:
    await relayed(1)
    await (await untyped_relay(1))
    await 1
"""


def test_a_body_that_returns_the_call_of_a_function_from_the_cache(project: Project) -> None:
    # Of a function from the cache mypy has neither a body nor arguments.
    project.write("library.py", "def untold(first, second=True):\n    return first\n")
    for number in range(2):
        project.write("main.py", RELAYED + number * "\n")
        assert codes(project.check("--show-traceback")) == [(12, "await-non-awaitable")]


EDITS = {
    "yield removed": ("    yield 1\n\nasync def untyped", "    raise NotImplementedError\n\nasync def untyped"),
    "async removed": ("async def price", "def price"),
    "async added": ("    def ask(self, prompt: str", "    async def ask(self, prompt: str"),
    "body": ("    return 1.0", "    return 2.0"),
    "signature": ("async def price() -> float", "async def price(currency: str = 'EUR') -> float"),
    "default of the stream flag": ("stream: bool = False", "stream: bool = True"),
    "lines": ("async def stream", "\n\nasync def stream"),
    "decorator": ("async def price", "@lru_cache\nasync def price"),
    "untyped generator becomes a coroutine": (
        "async def untyped():\n    yield 1",
        "async def untyped():\n    return 1",
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_of_the_library_is_seen_from_the_cache(project: Project, edit: str) -> None:
    project.check()
    old, new = EDITS[edit]
    assert old in LIBRARY
    project.write("library.py", LIBRARY.replace(old, new))
    assert project.check() == project.cold()
    project.write("library.py", LIBRARY)
    assert codes(project.check()) == EXPECTED


@pytest.fixture
def daemon(project: Project) -> Iterator[Project]:
    yield project
    subprocess.run([sys.executable, "-m", "mypy.dmypy", "kill"], cwd=project.folder, capture_output=True, check=False)


def test_the_daemon_with_edits_in_between(daemon: Project) -> None:
    def check() -> list[tuple[int, str]]:
        return codes(daemon.run("mypy.dmypy", "run", "--", "main.py"))

    assert check() == EXPECTED
    assert check() == EXPECTED
    for old, new in EDITS.values():
        daemon.write("library.py", LIBRARY.replace(old, new))
        assert check() == codes(daemon.cold())
    daemon.write("library.py", LIBRARY)
    assert check() == EXPECTED
    daemon.write("main.py", MAIN.replace("    await stream()\n", "    async for item in stream():\n        pass\n"))
    assert check() == codes(daemon.cold())


OVER = """\
import rates

class Store:
    async def set_item(self, name: str) -> None: ...

async def keep(store, shop=None):
    store.set_item("a")
    await store.set_item("b")

async def main(client) -> None:
    print(await rates.rate_of(), await rates.rate_of())
    await client.send({"price": rates.rate_of()})
"""

RATES = "async def rate_of() -> float:\n    return 1.0\n"


@pytest.mark.skipif(
    not hasattr(Plugin, "get_additional_indirect_deps"),
    reason="mypy before 2.4 does not say when a module has been checked",
)
def test_what_is_found_when_a_module_is_over_stays_in_the_daemon(daemon: Project) -> None:
    def check() -> list[tuple[int, str]]:
        return codes(daemon.run("mypy.dmypy", "run", "--", "main.py", "other.py"))

    expected = [(7, "probably-unawaited"), (12, "probably-unawaited")]
    daemon.write("main.py", OVER)
    daemon.write("rates.py", RATES)
    daemon.write("other.py", "x = 1\n")
    assert check() == expected
    for number in range(2, 4):
        daemon.write("other.py", number * "x = 1\n")
        assert check() == expected, "another file was edited"
    # A function that is checked again says anew what it has.
    daemon.write("rates.py", RATES.replace("async def", "def"))
    found = check()
    assert (12, "probably-unawaited") not in found and expected[0] in found
    daemon.write("main.py", OVER.replace("    store.set_item", "    await store.set_item"))
    assert check() == codes(daemon.cold())
    daemon.write("rates.py", RATES)
    check()
    daemon.write("main.py", OVER)
    assert check() == expected


REGISTRY = """
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

T = TypeVar("T")
Answer = str | AsyncIterator[str]

def tool(name: str, *, stream: bool = False) -> Callable[[type[T]], type[T]]:
    return lambda cls: cls

def plain(stream: bool = False):
    return lambda cls: cls

class Tools:
    @staticmethod
    def add(name: str, streaming: bool = True) -> Callable[[type[T]], type[T]]:
        return lambda cls: cls

def ask(prompt: str, stream: bool = False) -> Answer:
    raise NotImplementedError
"""
REGISTERED = """
from registry import Tools, ask, plain, tool

class Base:
    def __init__(self, a: str) -> None: ...

@tool("x")
class Derived(Base):
    limit: int

@plain()
class Second(Base):
    limit: int

@Tools.add("y")
class Third(Base):
    limit: int

Derived("a"), Second("a"), Third("a")
ask("x").upper()
ask("x", stream=True).upper()
"""


def test_a_class_decorator_with_a_stream_flag_makes_no_dataclass(daemon: Project) -> None:
    daemon.write("registry.py", REGISTRY)
    one_file = REGISTRY + REGISTERED.replace("from registry import Tools, ask, plain, tool", "")
    daemon.write("main.py", one_file)
    expected_in_one = [(len(one_file.splitlines()), "attr-defined")]
    assert codes(daemon.cold()) == expected_in_one
    assert codes(daemon.run("mypy.dmypy", "run", "--", "main.py")) == expected_in_one
    expected = [(len(REGISTERED.splitlines()), "attr-defined")]
    for number in range(3):
        daemon.write("main.py", REGISTERED + number * "\n")
        assert codes(daemon.check()) == expected
        assert codes(daemon.run("mypy.dmypy", "run", "--", "main.py")) == expected


AGENT = {
    "__init__.py": "from claude_agent_sdk.query import query as query\n",
    "query.py": """
from collections.abc import AsyncIterator

async def query(*, prompt: str) -> AsyncIterator[int]:
    yield 1
""",
}
CLOSED = """
from claude_agent_sdk import query

async def main() -> None:
    stream = query(prompt="x")
    await stream.aclose()
"""


def test_the_code_around_a_clients_call_is_read_anew_in_the_daemon(daemon: Project) -> None:
    (daemon.folder / "claude_agent_sdk").mkdir()
    for name, text in AGENT.items():
        daemon.write(f"claude_agent_sdk/{name}", text)
    for edited in (CLOSED, CLOSED.replace("    stream", "    print()\n    print()\n    stream", 1), CLOSED):
        daemon.write("main.py", edited)
        assert codes(daemon.run("mypy.dmypy", "run", "--", "main.py")) == codes(daemon.cold()) == []


@pytest.mark.parametrize("edit", EDITS)
def test_the_daemon_sees_each_edit_alone(daemon: Project, edit: str) -> None:
    daemon.run("mypy.dmypy", "run", "--", "main.py")
    old, new = EDITS[edit]
    daemon.write("library.py", LIBRARY.replace(old, new))
    assert sorted(codes(daemon.run("mypy.dmypy", "run", "--", "main.py"))) == sorted(codes(daemon.cold()))


def test_random_edits(tmp_path: Path) -> None:
    driver = Driver(tmp_path, seed=3, daemon=False)
    try:
        assert [told for number in range(12) if (told := driver.step(number)) and driver.result.failures] == []
    finally:
        driver.close()
    assert driver.result.ours > 20


def test_the_daemon_says_what_is_wrong_with_a_setting(daemon: Project) -> None:
    daemon.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nstreams = x\n")
    done = subprocess.run(
        [sys.executable, "-m", "mypy.dmypy", "run", "--", "main.py"],
        cwd=daemon.folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert 'unknown key "streams"' in done.stdout + done.stderr


needs_workers = pytest.mark.skipif(
    tuple(map(int, mypy.version.__version__.split(".")[:2])) < (2, 0), reason="mypy has workers since 2.0"
)


@needs_workers
@pytest.mark.parametrize("number", [1, 2, 4])
def test_workers(project: Project, number: int) -> None:
    said = project.run("mypy", "-n", str(number), "main.py", "library.py")
    assert codes(said) == EXPECTED
    assert codes(project.run("mypy", "-n", str(number), "main.py", "library.py")) == EXPECTED


def test_twice_in_one_process(project: Project) -> None:
    script = (
        "from mypy import api\n"
        "first = api.run(['--cache-dir', '/dev/null', 'main.py'])\n"
        "second = api.run(['--cache-dir', '/dev/null', 'main.py'])\n"
        "assert first == second, (first, second)\n"
        "print(first[0])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=project.folder, capture_output=True, text=True, check=False
    )
    assert codes(done.stdout) == EXPECTED, done.stdout + done.stderr


def test_the_order_of_files_does_not_matter(project: Project) -> None:
    one = project.run("mypy", "--cache-dir", os.devnull, "main.py", "library.py")
    other = project.run("mypy", "--cache-dir", os.devnull, "library.py", "main.py")
    assert sorted(one.splitlines()) == sorted(other.splitlines())


@cache
def mypys_help() -> str:
    return subprocess.run([sys.executable, "-m", "mypy", "--help"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(
    "option",
    [
        *("--sqlite-cache", "--no-sqlite-cache", "--fixed-format-cache", "--no-fixed-format-cache"),
        *("--native-parser", "--no-native-parser", "--skip-version-check", "--no-incremental", "--cache-fine-grained"),
        *("--local-partial-types", "--check-untyped-defs", "--strict-equality", "--allow-redefinition"),
        *("--no-site-packages", "--show-column-numbers", "--pretty", "--show-error-end", "--show-error-context"),
    ],
)
def test_an_option_of_mypy_changes_nothing(project: Project, option: str) -> None:
    if not re.search(rf"{option}\b(?!-)", mypys_help()):
        pytest.skip("this mypy does not have it")
    for _ in range(2):
        found = re.findall(r"^main\.py:(\d+):.* error: ", project.check(option), re.MULTILINE)
        assert [int(line) for line in found] == [line for line, _ in EXPECTED]


@pytest.mark.parametrize("follow", ["normal", "silent", "skip", "error"])
def test_imports_that_are_not_followed(project: Project, follow: str) -> None:
    own = MAIN + "\nasync def own() -> int:\n    return 1\n\nown()\n"
    project.write("main.py", own)
    line = len(own.splitlines())
    said = codes(project.check("--follow-imports", follow))
    if follow in ("normal", "silent"):
        assert said == [*EXPECTED, (line, "unawaited-coroutine")]
    else:
        # Everything from the library is `Any`.
        ours = [(2, "misc")] if follow == "error" else []
        assert said == [*ours, (line, "unawaited-coroutine")]


def in_package(project: Project, package: Path) -> None:
    package.mkdir(parents=True)
    for name in ("main.py", "library.py"):
        text = (project.folder / name).read_text()
        (package / name).write_text(text.replace("from library", "from .library"))
        (project.folder / name).unlink()


def in_any_folder(said: str) -> list[tuple[int, str]]:
    return codes(re.sub(r"^.*\bmain\.py:", "main.py:", said, flags=re.MULTILINE))


def test_a_namespace_package(project: Project) -> None:
    in_package(project, project.folder / "space" / "inner")
    options = ("--namespace-packages", "--explicit-package-bases")
    for target in (("-p", "space"), ("-p", "space.inner"), ("-m", "space.inner.main"), ("space",)):
        assert in_any_folder(project.run("mypy", *options, *target)) == EXPECTED


def test_a_package_a_module_and_a_command(project: Project) -> None:
    in_package(project, project.folder / "package")
    (project.folder / "package" / "__init__.py").write_text("")
    for target in (("-p", "package"), ("-m", "package.main"), ("-c", "import package.main"), ("package",), (".",)):
        assert in_any_folder(project.run("mypy", *target)) == EXPECTED


def test_a_program_on_the_command_line(project: Project) -> None:
    said = project.run("mypy", "-c", MAIN)
    assert [code for _, code in codes(said.replace("<string>:", "main.py:"))] == [code for _, code in EXPECTED]


def test_a_shadow_file(project: Project) -> None:
    (project.folder / "shadow.txt").write_text(MAIN)
    project.write("main.py", "")
    assert codes(project.check("--shadow-file", "main.py", "shadow.txt")) == EXPECTED


@pytest.mark.parametrize(
    ("name", "head", "encoding", "ending"),
    [
        ("Windows", "", "utf-8", "\r\n"),
        ("old Macintosh", "", "utf-8", "\r"),
        ("mark of the byte order", "", "utf-8-sig", "\n"),
        ("Latin 1", "# -*- coding: latin-1 -*- \xfc", "latin-1", "\n"),
        ("UTF-8", "# \u00fc\u20ac\U0001f600", "utf-8", "\n"),
    ],
)
def test_endings_and_encodings(project: Project, name: str, head: str, encoding: str, ending: str) -> None:
    for file, text in (("main.py", MAIN), ("library.py", LIBRARY)):
        (project.folder / file).write_bytes((head + text).replace("\n", ending).encode(encoding))
    assert codes(project.check()) == EXPECTED
    assert codes(project.check()) == EXPECTED


def test_columns_behind_other_characters(project: Project) -> None:
    project.write(
        "main.py", 'from library import price\n\nasync def main() -> None:\n    "\U0001f600\u00fc"; price()\n'
    )
    said = project.check("--show-column-numbers")
    assert re.findall(r"^main\.py:4:\d+: error: .*\[(.*)\]$", said, re.MULTILINE) == ["unawaited-coroutine"]


def test_a_file_that_is_deleted_and_comes_back(project: Project) -> None:
    project.check()
    library = (project.folder / "library.py").read_text()
    (project.folder / "library.py").unlink()
    assert codes(project.check()) == codes(project.cold())
    project.write("library.py", library)
    assert codes(project.check()) == EXPECTED


@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root can write everywhere")
def test_a_cache_that_cannot_be_written(project: Project) -> None:
    cache = project.folder / "cache"
    cache.mkdir(mode=0o500)
    try:
        assert codes(project.check("--cache-dir", str(cache))) == EXPECTED
        assert codes(project.check("--cache-dir", str(cache / "below"))) == EXPECTED
    finally:
        cache.chmod(0o700)


TWICE = """
from library import price

async def main(flag: bool) -> None:
    print(price(), price())
    while flag:
        found = [price(), flag and price()]
        flag = bool(price()) or bool(price())
"""


def test_the_same_mistake_twice_on_a_line_is_two_errors_everywhere(daemon: Project) -> None:
    daemon.write("main.py", TWICE)

    def found(text: str) -> list[tuple[int, int]]:
        rows = (line.split(":") for line in text.splitlines() if ": error: " in line)
        return sorted((int(row[1]), int(row[2]) - 1) for row in rows)

    cold = found(daemon.check("--show-column-numbers", "--cache-dir", os.devnull))
    assert {(5, 10), (5, 19), (8, 20), (8, 37)} <= set(cold)
    for edited in (TWICE, TWICE + "\n", TWICE):
        daemon.write("main.py", edited)
        assert found(daemon.check("--show-column-numbers")) == cold
        assert found(daemon.run("mypy.dmypy", "run", "--", "--show-column-numbers", "main.py")) == cold


# The errors of the program that a baseline does not record.
UNKNOWN = [*EXPECTED[-1:], (16, "truthy-coroutine")]


@pytest.fixture
def recorded(tmp_path: Path) -> Project:
    """A program whose errors but the last are in the baseline that a setting names, and one that came on top."""
    project = Project(tmp_path)
    config = "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nbaseline = known.json\n"
    project.write("main.py", MAIN.replace("async for item in price():", "for item in [1]:"))
    project.run("mypy_asyncgen", "check", "--write-baseline", "known.json")
    project.write("mypy.ini", config)
    project.write("main.py", MAIN + "    if price(): print(1)\n")
    return project


def test_a_baseline_from_the_cache_and_in_the_daemon(recorded: Project) -> None:
    try:
        for _ in range(2):
            assert codes(recorded.check()) == UNKNOWN
            assert codes(recorded.run("mypy.dmypy", "run", "--", "main.py")) == UNKNOWN
        # A recorded line moves, and a second one like it comes: one of the two is new.
        recorded.write(
            "main.py", "# moved\n" + MAIN.replace("    client.close()", "    client.close()\n    client.close()")
        )
        for said in (recorded.cold(), recorded.check(), recorded.run("mypy.dmypy", "run", "--", "main.py")):
            assert codes(said) == [(12, "unawaited-coroutine"), (16, "async-for-coroutine")]
    finally:
        recorded.run("mypy.dmypy", "kill")


@needs_workers
def test_a_baseline_with_workers(recorded: Project) -> None:
    for _ in range(2):
        assert codes(recorded.run("mypy", "-n", "2", "main.py", "library.py")) == UNKNOWN


def test_a_code_that_the_settings_turn_on_is_on_everywhere(daemon: Project) -> None:
    source = (CASES / "coroutine-escape" / "returned_bad.py").read_text(encoding="utf-8")
    daemon.write("main.py", source.replace('# mypy: enable-error-code="coroutine-escape"', "#"))
    expected = codes(daemon.check("--enable-error-code", "coroutine-escape", "--cache-dir", os.devnull))
    assert "coroutine-escape" in {code for _, code in expected}
    assert "coroutine-escape" not in {code for _, code in codes(daemon.cold())}
    daemon.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\nenable = coroutine-escape\n")
    assert codes(daemon.cold()) == expected
    for _ in range(2):
        assert codes(daemon.check()) == expected
        said = daemon.run("mypy.dmypy", "run", "--", "main.py")
        assert codes(said) == expected
        assert "Restarting" not in said
    silenced = codes(daemon.check("--disable-error-code", "coroutine-escape"))
    assert "coroutine-escape" not in {code for _, code in silenced}
    daemon.write("mypy.ini", "[mypy]\n[mypy_asyncgen]\nenable = coroutine-escape\n")
    assert "INTERNAL ERROR" not in daemon.cold()


def test_a_code_that_the_settings_turn_off_is_off_everywhere(daemon: Project) -> None:
    source = (CASES / "truthy-coroutine" / "conditions_bad.py").read_text(encoding="utf-8")
    daemon.write("main.py", source)
    assert "truthy-coroutine" in {code for _, code in codes(daemon.cold())}
    daemon.write("mypy.ini", "[mypy]\nplugins = mypy_asyncgen\n[mypy_asyncgen]\ndisable = truthy-coroutine\n")
    for _ in range(2):
        for said in (daemon.cold(), daemon.check(), daemon.run("mypy.dmypy", "run", "--", "main.py")):
            assert "truthy-coroutine" not in {code for _, code in codes(said)}
            assert "Restarting" not in said
    enabled = codes(daemon.check("--enable-error-code", "truthy-coroutine"))
    assert "truthy-coroutine" in {code for _, code in enabled}
